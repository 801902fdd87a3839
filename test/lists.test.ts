import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check, renderJson, renderText } from '../src/index.ts';

const decisions = {
  'city-police': 'pass',
  'city-police-five-defects': 'fail',
  'city-police-missing-data': 'incomplete',
  'grassroots-cell': 'pass',
};

describe.each(Object.entries(decisions))('the example list %s', (name, decision) => {
  const list = JSON.parse(readFileSync(`fixtures/lists/${name}.json`, 'utf8'));

  it(`comes to ${decision}`, async () => {
    expect((await check(list)).decision).toBe(decision);
  });

  it('gives the reports kept beside it', async () => {
    const result = await check(list);
    await expect(renderText(result)).toMatchFileSnapshot(`../fixtures/lists/${name}.report.vi.txt`);
    await expect(renderText(result, { locale: 'en' })).toMatchFileSnapshot(
      `../fixtures/lists/${name}.report.en.txt`,
    );
    await expect(renderJson(result)).toMatchFileSnapshot(`../fixtures/lists/${name}.report.json`);
  });
});

it('finds the five planted defects, and only those', async () => {
  const list = JSON.parse(readFileSync('fixtures/lists/city-police-five-defects.json', 'utf8'));
  const { findings } = await check(list);
  const violated = findings.filter(({ outcome }) => outcome === 'violated');
  expect(
    violated.map(({ rule, subject }) => [rule, subject.kind === 'nominee' ? subject.nominee : subject.kind]),
  ).toEqual([
    ['2020-2025/committee/criteria/age-first-time', 'ns09'],
    ['2020-2025/committee/criteria/asset-declaration', 'ns30'],
    ['2020-2025/committee/criteria/political-standards', 'ns23'],
    ['charter/committee/criteria/discipline-bar', 'ns16'],
    ['charter/standing-committee/quota/one-third', 'body'],
  ]);
});
