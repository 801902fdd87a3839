import fc from 'fast-check';
import { expect, it } from 'vitest';
import { weekdaysBetween } from '../../src/dates/weekdays.ts';

it.each([
  ['2020-07-13', '2020-08-03', 15],
  ['2020-07-13', '2020-08-02', 15],
  ['2020-07-13', '2020-08-01', 15],
  ['2020-07-14', '2020-08-03', 14],
  ['2020-08-01', '2020-08-03', 0],
  ['2020-08-03', '2020-08-03', 0],
  ['2020-08-03', '2020-07-31', -1],
])('from %s to %s there are %i weekdays', (first, last, days) => {
  expect(weekdaysBetween(first, last)).toBe(days);
});

it('is the count of the days that are neither Saturday nor Sunday', () => {
  const start = Date.UTC(2019, 0, 1);
  const day = (offset: number) => new Date(start + offset * 86_400_000);
  fc.assert(
    fc.property(fc.nat(2000), fc.nat(60), (first, length) => {
      const days = Array.from({ length }, (_, index) => day(first + index).getUTCDay());
      const iso = (offset: number) => day(offset).toISOString().slice(0, 10);
      expect(weekdaysBetween(iso(first), iso(first + length))).toBe(
        days.filter((name) => name % 6 !== 0).length,
      );
    }),
  );
});
