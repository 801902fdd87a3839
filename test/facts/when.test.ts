import { describe, expect, it } from 'vitest';
import type { FactValue } from '../../src/facts/fact-value.ts';
import { allows, matchRows, possibleRows } from '../../src/facts/when.ts';

const facts = (values: Record<string, FactValue['possible']>) => (fact: string) => ({
  possible: values[fact],
  missing: values[fact]?.length === 1 ? [] : [{ field: fact }],
});

describe('a row of a table', () => {
  it.each([
    ['one word', 'police', 'police', true],
    ['another word', 'police', 'army', false],
    ['one of several words', ['police', 'army'], 'army', true],
    ['none of several words', ['police', 'army'], 'local', false],
    ['not that word', { not: 'police' }, 'police', false],
    ['not those words', { not: ['police', 'army'] }, 'local', true],
    ['false', false, false, true],
    ['the lower end', { min: 9, max: 15 }, 9, true],
    ['the upper end', { min: 9, max: 15 }, 15, true],
    ['below the lower end', { min: 9 }, 8, false],
    ['above the upper end', { max: 15 }, 16, false],
    ['a number within', { max: 15 }, -3, true],
  ])('allows or not: %s', (_, allowed, value, expected) => {
    expect(allows(allowed, value)).toBe(expected);
  });

  it('never speaks of a share', () => {
    expect(() => allows('15%', { part: 1, whole: 3 })).toThrow('INVARIANT');
  });
});

const north = { name: 'north', when: { side: 'north' } };
const south = { name: 'south', when: { side: 'south' } };
const small = { name: 'small', when: { side: 'west', seats: { max: 9 } } };
const large = { name: 'large', when: { side: 'west', seats: { min: 10 } } };
const rows = [north, south, small, large];
const names = (found: readonly ({ name: string } | undefined)[]) => found.map((row) => row?.name ?? 'none');

describe('the rows that may hold', () => {
  it.each<[string, Record<string, FactValue['possible']>, string[]]>([
    ['everything is known', { side: ['west'], seats: [10] }, ['large']],
    ['a fact of no matter is not known', { side: ['north'] }, ['north']],
    ['one of two words is meant', { side: ['north', 'south'], seats: [3] }, ['north', 'south']],
    ['one of two words has no row', { side: ['south', 'east'] }, ['south', 'none']],
    ['no row holds', { side: ['east'], seats: [3] }, ['none']],
    ['two facts are open', { side: ['north', 'west'], seats: [9, 10] }, ['north', 'small', 'large']],
    ['a fact may be anything', { side: ['west'] }, ['small', 'large', 'none']],
  ])('when %s', (_, values, expected) => {
    expect(names(possibleRows(rows, facts(values)))).toEqual(expected);
  });

  it('are all that are left, or none, where there are too many cases to try', () => {
    const seats = Array.from({ length: 1001 }, (_, index) => index);
    expect(names(possibleRows(rows, facts({ side: ['west'], seats })))).toEqual(['small', 'large', 'none']);
  });

  it('ask for the fields that would tell which', () => {
    expect(
      matchRows(rows, facts({ side: ['north', 'west'], seats: [3] })).missing.map(({ field }) => field),
    ).toEqual(['side', 'side']);
    expect(matchRows(rows, facts({ side: ['north'] }))).toEqual({
      rows: [north],
      certain: true,
      missing: [],
    });
  });
});
