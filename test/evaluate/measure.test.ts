import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Measured, measure } from '../../src/evaluate/measure.ts';
import type { Truth } from '../../src/evaluate/truth.ts';
import type { FactType } from '../../src/facts/fact.ts';
import type { Scalar, Share } from '../../src/facts/fact-value.ts';
import type { Measure } from '../../src/index.ts';

const label = { vi: 'Số đo', en: 'Measure' };
const count: Measure = { label, count: { of: 'committee' } };
const share: Measure = { label, share: { of: 'committee' } };
const distinct: Measure = { label, distinct: { of: 'committee', fact: 'nominee.ageBand' } };
const least: Measure = { label, least: { of: 'committee', fact: 'nominee.age' } };
const greatest: Measure = { label, greatest: { of: 'committee', fact: 'nominee.age' } };

const years: FactType = { kind: 'integer', unit: 'years' };
const bands: FactType = { kind: 'enum', values: ['a', 'b', 'c'] };
const missing = [{ nominee: 'n', field: 'birth' }];

const person = (where: Truth, ...possible: Scalar[]): Measured => ({
  nominee: 'n',
  where,
  missing: where === 'unknown' ? missing : [],
  value: {
    possible: possible.length > 0 ? possible : undefined,
    missing: possible.length === 1 ? [] : missing,
  },
});

/** Everything that people with holes in their records may turn out to be: who is meant, and with which value. */
function completions(people: readonly Measured[], domain: readonly Scalar[]): Scalar[][] {
  return people.reduce<Scalar[][]>(
    (worlds, { where, value }) =>
      worlds.flatMap((world) => [
        ...(where === 'false' ? [] : (value?.possible ?? domain).map((chosen) => [...world, chosen])),
        ...(where === 'true' ? [] : [world]),
      ]),
    [[]],
  );
}

const truth = fc.constantFrom<Truth>('true', 'false', 'unknown');
const peopleWith = (value: fc.Arbitrary<Scalar>) =>
  fc.array(
    fc
      .tuple(truth, fc.uniqueArray(value, { maxLength: 3 }))
      .map(([where, possible]) => person(where, ...possible)),
    { maxLength: 5 },
  );
const sorted = (numbers: Iterable<number>) => [...new Set(numbers)].sort((a, b) => a - b);
const valuesOf = (definition: Measure, people: readonly Measured[], type?: FactType) =>
  measure(definition, people, type).value.possible;

describe('under missing data a measure is everything it may come to', () => {
  const words = peopleWith(fc.constantFrom('a', 'b', 'c'));
  const numbers = peopleWith(fc.integer({ min: 1, max: 6 }));

  it('exactly, for a count', () => {
    fc.assert(
      fc.property(words, (people) => {
        const bruteForce = sorted(completions(people, ['a']).map((world) => world.length));
        expect(valuesOf(count, people)).toEqual(bruteForce);
      }),
    );
  });

  it('exactly, for a share of all', () => {
    fc.assert(
      fc.property(words, (people) => {
        const bruteForce = sorted(completions(people, ['a']).map((world) => world.length));
        const shares = (valuesOf(share, people) ?? []) as readonly Share[];
        expect(shares).toEqual(bruteForce.map((part) => ({ part, whole: people.length })));
      }),
    );
  });

  it('at least, for the number of different values', () => {
    fc.assert(
      fc.property(words, (people) => {
        const bruteForce = completions(people, ['a', 'b', 'c']).map((world) => new Set(world).size);
        expect(valuesOf(distinct, people, bands)).toEqual(expect.arrayContaining(sorted(bruteForce)));
      }),
    );
  });

  it('at least, for the least and the greatest value', () => {
    fc.assert(
      fc.property(numbers, (people) => {
        const worlds = completions(people, [0, 9]).filter((world) => world.length > 0) as number[][];
        for (const [definition, pick] of [
          [least, Math.min],
          [greatest, Math.max],
        ] as const) {
          const possible = valuesOf(definition, people, years);
          const bruteForce = sorted(worlds.map((world) => pick(...world)));
          expect(possible ?? bruteForce).toEqual(expect.arrayContaining(bruteForce));
        }
      }),
    );
  });

  it('and is known for certain only where it is so in every completion', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(count, distinct, least, greatest), (people, definition) => {
        const { value, empty } = measure(definition, people, years);
        if (value.possible?.length !== 1 || empty) return;
        const [known] = value.possible;
        const come = (world: readonly number[]) =>
          definition.count
            ? world.length
            : definition.distinct
              ? new Set(world).size
              : definition.least
                ? Math.min(...world)
                : Math.max(...world);
        const worlds = completions(people, [0, 9]) as number[][];
        expect(sorted(worlds.map(come))).toEqual([known]);
      }),
      { numRuns: 500 },
    );
  });

  it('and asks for the fields that would settle it, unless it is settled', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(count, share, distinct, least, greatest), (people, definition) => {
        const { value, empty } = measure(definition, people, years);
        expect(value.missing.length > 0).toBe(!empty && value.possible?.length !== 1);
      }),
    );
  });
});

describe('a measure', () => {
  const some = [person('true', 'a'), person('unknown', 'b'), person('false', 'c'), person('true', 'a')];

  it('says who counts and who may', () => {
    const named = some.map((one, index) => ({ ...one, nominee: `n${index}` }));
    expect(measure(count, named)).toMatchObject({ counted: ['n0', 'n3'], open: ['n1'] });
  });

  it.each([
    ['count', count, 0],
    ['share', share, undefined],
    ['distinct', distinct, 0],
    ['least', least, undefined],
    ['greatest', greatest, undefined],
  ])('of nobody: %s', (_, definition, value) => {
    const result = measure(definition, [], years);
    expect(result.empty).toBe(value === undefined);
    if (value !== undefined) expect(result.value.possible).toEqual([value]);
  });

  it('of nobody who is meant is empty for the least, not for the share', () => {
    const nobody = [person('false', 40)];
    expect(measure(least, nobody, years).empty).toBe(true);
    expect(measure(share, nobody).value.possible).toEqual([{ part: 0, whole: 1 }]);
  });

  it('has no least value while it is open whether anybody is meant', () => {
    expect(measure(least, [person('unknown', 40)], years).value.possible).toBeUndefined();
  });

  it('of a word never finds more values than the word has', () => {
    const unknowns = Array.from({ length: 9 }, () => person('true'));
    expect(measure(distinct, unknowns, bands).value.possible).toEqual([1, 2, 3]);
  });

  it('does not ask about a person who adds no value', () => {
    const people = [person('true', 'a'), person('true', 'b'), person('unknown', 'a', 'b')];
    expect(measure(distinct, people, bands).value).toEqual({ possible: [2], missing: [] });
  });
});
