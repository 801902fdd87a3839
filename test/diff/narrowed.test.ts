import fc from 'fast-check';
import { expect, it } from 'vitest';
import { narrowed } from '../../src/diff/narrowed.ts';
import { allows } from '../../src/facts/when.ts';
import type { Allowed, When } from '../../src/schema/condition.ts';

const number = fc.integer({ min: 0, max: 5 });
const numbers = fc.uniqueArray(number, { minLength: 1, maxLength: 4 });
const allowed: fc.Arbitrary<Allowed> = fc.oneof(
  number,
  numbers,
  fc.oneof(number, numbers).map((not) => ({ not })),
  fc.record({ min: number, max: number }),
  fc.record({ min: number }),
  fc.record({ max: number }),
);
const row: fc.Arbitrary<When> = fc.record({ a: allowed, b: allowed, c: allowed }, { requiredKeys: ['a'] });

const holds = (when: When, world: Readonly<Record<string, number>>) =>
  Object.entries(when).every(([fact, values]) => allows(values, world[fact] ?? 0));

it('holds exactly where both rows do', () => {
  fc.assert(
    fc.property(row, row, fc.record({ a: number, b: number, c: number }), (first, second, world) => {
      const both = holds(first, world) && holds(second, world);
      expect(narrowed(first, second).every((when) => holds(when, world))).toBe(both);
    }),
    { numRuns: 2000 },
  );
});

it('says each fact once where it can', () => {
  expect(narrowed({ a: [1, 2, 3], b: { min: 2 } }, { a: { not: 2 }, b: { max: 4 } })).toEqual([
    { a: [1, 3], b: { min: 2, max: 4 } },
  ]);
  expect(narrowed({ a: { not: 2 } }, { a: { not: [3, 2] } })).toEqual([{ a: { not: [2, 3] } }]);
  expect(narrowed({ a: { not: 2 } }, { a: { max: 4 } })).toEqual([{ a: { not: 2 } }, { a: { max: 4 } }]);
});
