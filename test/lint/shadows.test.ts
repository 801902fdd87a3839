import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lintPack } from '../../src/lint/lint-pack.ts';
import { basePack } from '../support/base-pack.ts';

const levels = ['central', 'province', 'above-grassroots', 'grassroots', 'cell'];
const sectors = ['local', 'police', 'army'];
const days = ['2019-06-01', '2021-01-01'];

/** A rule on the number of seats: where, since when, and how many. */
interface Drawn {
  readonly levels: readonly string[];
  readonly sectors: readonly string[];
  readonly from: string;
  readonly least: number;
  readonly most: number;
  readonly modality: string;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  // All levels would be a condition that always holds.
  levels: fc.subarray(levels, { minLength: 1, maxLength: 4 }),
  sectors: fc.subarray(sectors, { minLength: 1 }),
  from: fc.constantFrom(...days),
  least: fc.integer({ min: 2, max: 4 }),
  most: fc.integer({ min: 4, max: 6 }),
  modality: fc.constantFrom('mandatory', 'target'),
});

const ruleOf = (slug: string, { levels, sectors, from, least, most, modality }: Drawn) => ({
  id: `test/committee/quota/${slug}`,
  title: { vi: 'Số lượng', en: 'number' },
  subject: 'committee',
  modality,
  source: [{ instrument: '01-QĐ/TW-2019', clause: 'Điều 2', confidence: 'primary' }],
  effective: { from, to: null },
  appliesWhen: {
    all: [
      { fact: 'organization.level', operator: 'in', value: levels },
      { fact: 'organization.sector', operator: 'in', value: sectors },
    ],
  },
  require: {
    all: [
      { fact: 'committee.toElect', operator: 'greaterThanInclusive', value: least },
      { fact: 'committee.toElect', operator: 'lessThanInclusive', value: most },
    ],
  },
});

/** All that the rule is against. */
const against = ({ levels, sectors, from, least, most }: Drawn): string[] =>
  levels.flatMap((level) =>
    sectors.flatMap((sector) =>
      days
        .filter((day) => day >= from)
        .flatMap((day) =>
          [1, 2, 3, 4, 5, 6, 7]
            .filter((seats) => seats < least || seats > most)
            .map((seats) => `${level} ${sector} ${day} ${seats}`),
        ),
    ),
  );

const includes = (whole: Drawn, part: Drawn) => {
  const all = new Set(against(whole));
  return against(part).every((one) => all.has(one));
};

const shadowed = (files: object): readonly string[] =>
  lintPack('test', basePack(files as Parameters<typeof basePack>[0]))
    .findings.filter(({ code }) => code === 'shadowed-rule')
    .map(({ file }) => file);

it('tells a rule superfluous exactly where another is against all that it is against', () => {
  fc.assert(
    fc.property(drawn, drawn, (a, b) => {
      const files = {
        'test/committee/quota/a.json': ruleOf('a', a),
        'test/committee/quota/b.json': ruleOf('b', b),
      };
      const mayYield = (one: Drawn, other: Drawn) =>
        includes(other, one) && (one.modality === 'target' || other.modality === 'mandatory');
      // Of two that say the same, the first one stands.
      const first = mayYield(a, b) && !mayYield(b, a);
      const second = mayYield(b, a);
      expect(shadowed(files)).toEqual([
        ...(first ? ['test/committee/quota/a.json'] : []),
        ...(second ? ['test/committee/quota/b.json'] : []),
      ]);
    }),
    { numRuns: 300 },
  );
});
