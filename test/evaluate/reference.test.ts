import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NominationList } from '../../src/index.ts';
import { parseNominationList } from '../../src/index.ts';
import { findingsOfBoth } from '../reference/both.ts';
import { listArbitrary } from '../support/arbitrary.ts';
import { readJson } from '../support/cases.ts';
import { termPack } from '../support/context.ts';

async function bothOf(input: unknown) {
  const parsed = parseNominationList(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return findingsOfBoth(parsed.list, await termPack(parsed.list.term));
}

const lists = readdirSync('fixtures/lists').filter((file) => /^[^.]+\.json$/.test(file));

describe('the evaluator gives what json-rules-engine gives, to the last evidence', () => {
  it.each(lists)('of %s', async (file) => {
    const [own, reference] = await bothOf(readJson(`fixtures/lists/${file}`));
    expect(own).toEqual(reference);
  });

  it('of any list', async () => {
    await fc.assert(
      fc.asyncProperty(listArbitrary, async (list: NominationList) => {
        const [own, reference] = await bothOf(list);
        expect(own).toEqual(reference);
      }),
      { numRuns: 150 },
    );
  });
});
