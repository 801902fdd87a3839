import { describe, expect, it } from 'vitest';
import { contains, overlap, type Period } from '../../src/dates/period.ts';

const term: Period = { from: '2019-05-30', to: '2026-01-01' };
const since: Period = { from: '2020-02-14', to: null };

describe('a period', () => {
  it.each([
    [term, '2019-05-29', false],
    [term, '2019-05-30', true],
    [term, '2025-12-31', true],
    [term, '2026-01-01', false],
    [since, '2020-02-13', false],
    [since, '2020-02-14', true],
    [since, '2199-12-31', true],
  ])('%o holds on %s: %s', (period, day, holds) => {
    expect(contains(period, day)).toBe(holds);
  });

  it.each([
    ['one begins on the day the other ends', { from: '2026-01-01', to: null }, false],
    ['one begins the day before the other ends', { from: '2025-12-31', to: null }, true],
    ['one ends on the day the other begins', { from: '2010-01-01', to: '2019-05-30' }, false],
    ['one lies within the other', { from: '2020-01-01', to: '2020-02-01' }, true],
    ['both are the same', term, true],
  ])('overlaps or not when %s', (_, other, expected) => {
    expect(overlap(term, other)).toBe(expected);
    expect(overlap(other, term)).toBe(expected);
  });

  it('overlaps another without an end', () => {
    expect(overlap(since, { from: '2199-01-01', to: null })).toBe(true);
  });
});
