import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { check, checkSync, getPack, type NominationList, packIds, renderJson } from '../../src/index.ts';
import { listArbitrary } from '../support/arbitrary.ts';
import { readJson } from '../support/cases.ts';

const listOf = (file: string) => readJson(`fixtures/lists/${file}`) as NominationList;
const lists = readdirSync('fixtures/lists').filter((file) => /^[^.]+\.json$/.test(file));

describe('checkSync', () => {
  beforeAll(async () => {
    await Promise.all(packIds.map(getPack));
  });

  it.each(lists)('gives the report of check on %s, byte for byte', async (file) => {
    const list = listOf(file);
    expect(renderJson(checkSync(list))).toBe(renderJson(await check(list)));
    const some = { only: ['*-share', 'one-third'] };
    expect(renderJson(checkSync(list, some))).toBe(renderJson(await check(list, some)));
  });

  it('does so for any list', async () => {
    await fc.assert(
      fc.asyncProperty(listArbitrary, async (list) => {
        expect(renderJson(checkSync(list))).toBe(renderJson(await check(list)));
      }),
      { numRuns: 100 },
    );
  });

  it.each<[string, unknown, object]>([
    ['a list that is none', {}, {}],
    ['a term that is none', { ...listOf('city-police.json'), term: '2021' }, {}],
    ['a pack that is none', listOf('city-police.json'), { pack: '2021' }],
    ['a rule that is none', listOf('city-police.json'), { only: ['woman-share'] }],
    ['a day that the pack does not cover', listOf('city-police.json'), { pack: '2025-2030' }],
  ])('refuses %s as check does', async (_, list, options) => {
    const result = checkSync(list as NominationList, options);
    expect(result.decision).toBe('refused');
    expect(result).toEqual(await check(list as NominationList, options));
  });
});

it('asks for a pack that has not been loaded', async () => {
  vi.resetModules();
  const fresh = await import('../../src/index.ts');
  const list = listOf('city-police.json');
  expect(() => fresh.checkSync(list)).toThrow(
    new TypeError("load the pack first: await getPack('2020-2025')"),
  );
  const pack = await getPack('2020-2025');
  expect(pack && fresh.checkSync(list, { pack }).decision).toBe('pass');
});
