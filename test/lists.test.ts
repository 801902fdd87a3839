import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check, renderJson, renderText } from '../src/index.ts';

const decisions = {
  'city-police': 'pass',
  'city-police-five-defects': 'fail',
  'city-police-missing-data': 'incomplete',
  'commune-appointed': 'pass',
  'commune-conference': 'incomplete',
  'grassroots-cell': 'pass',
  'provincial-police-five-defects': 'fail',
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

const planted: Readonly<Record<string, readonly (readonly [rule: string, subject: string])[]>> = {
  'city-police-five-defects': [
    ['2020-2025/committee/criteria/age-first-time', 'ns09'],
    ['2020-2025/committee/criteria/asset-declaration', 'ns30'],
    ['2020-2025/committee/criteria/political-standards', 'ns23'],
    ['charter/committee/criteria/discipline-bar', 'ns16'],
    ['charter/standing-committee/quota/one-third', 'body'],
  ],
  'provincial-police-five-defects': [
    ['2025-2030/committee/criteria/age-re-nominated', 'ca03'],
    ['2025-2030/committee/criteria/candidacy-deadline', 'ca33'],
    ['2025-2030/committee/criteria/planning', 'ca10'],
    ['2025-2030/committee/criteria/reprimand-bar', 'ca14'],
    ['2025-2030/committee/quota/surplus-prepared', 'body'],
  ],
};

it.each(Object.entries(planted))(
  'finds the five planted defects, and only those: %s',
  async (name, defects) => {
    const list = JSON.parse(readFileSync(`fixtures/lists/${name}.json`, 'utf8'));
    const { findings } = await check(list);
    const violated = findings.filter(({ outcome }) => outcome === 'violated');
    expect(
      violated.map(({ rule, subject }) => [
        rule,
        subject.kind === 'nominee' ? subject.nominee : subject.kind,
      ]),
    ).toEqual(defects);
  },
);
