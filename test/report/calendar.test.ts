import { describe, expect, it } from 'vitest';
import { check, describeFinding, type Evidence, facts, type Locale } from '../../src/index.ts';
import { buildPack } from '../../src/packs/build-pack.ts';
import { basePack } from '../support/base-pack.ts';
import { nominationList, nominee } from '../support/list.ts';

const fact = facts.find(({ id }) => id === 'nominee.birthMonth');

function bornFrom(min: number, max: number): Evidence {
  if (fact?.type.kind !== 'integer') throw new Error('the month of birth is a number');
  return {
    fact: fact.id,
    label: fact.label,
    unit: fact.type.unit,
    operator: 'greaterThanInclusive',
    negated: false,
    needed: 196509,
    found: { kind: 'integer', min, max },
    verdict: 'not-met',
    notes: [],
  };
}

describe('a month in a sentence', () => {
  const told = (min: number, max: number, locale: Locale) =>
    describeFinding(
      {
        rule: 'test/committee/criteria/age',
        modality: 'mandatory',
        subject: { kind: 'nominee', nominee: 'a', body: 'committee' },
        outcome: 'violated',
        evidence: [bornFrom(min, max)],
        caveats: [],
      },
      locale,
    );

  it.each<[Locale, string, string]>([
    ['vi', '01/1961', '09/1965'],
    ['en', '1961-01', '1965-09'],
  ])('is written as people write months: %s', (locale, found, needed) => {
    expect(told(196101, 196101, locale)).toContain(found);
    expect(told(196101, 196101, locale)).toContain(needed);
  });

  it.each<[Locale, string]>([
    ['vi', '01/1961 đến 12/1961'],
    ['en', '1961-01 to 1961-12'],
  ])('is written twice for a range: %s', (locale, range) => {
    expect(told(196101, 196112, locale)).toContain(range);
  });
});

it('has no distance in a finding, since such numbers do not subtract', async () => {
  const pack = buildPack(
    'test',
    basePack({
      'test/committee/criteria/age.json': [
        { op: 'remove', path: '/table' },
        {
          op: 'replace',
          path: '/require/all/0',
          value: { fact: 'nominee.birthMonth', operator: 'greaterThanInclusive', value: 198101 },
        },
      ],
    }),
  );
  const { findings } = await check(nominationList({ nominees: [nominee('a', { attestations: [] })] }), {
    pack,
  });
  const [finding] = findings.filter(({ rule }) => rule === 'test/committee/criteria/age');
  expect(finding?.outcome).toBe('violated');
  expect(finding?.evidence.map(({ found, shortBy }) => [found, shortBy])).toEqual([
    [{ kind: 'integer', min: 198003, max: 198003 }, undefined],
  ]);
});
