import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarNumber,
  formatMonth,
  isCalendarNumber,
  monthNumber,
  parseMonth,
  possibleMonths,
} from '../../src/dates/month.ts';

describe('a month', () => {
  it('counts the months between two by subtraction', () => {
    expect(parseMonth('2020-06') - parseMonth('1965-09')).toBe(54 * 12 + 9);
    expect(parseMonth('2020-01') - parseMonth('2019-12')).toBe(1);
  });

  it('is written as it was read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const number = monthNumber(year, month);
        expect(parseMonth(formatMonth(number))).toBe(number);
      }),
    );
  });

  it.each(['2020', '2020-13', 'June'])('is not %s, which breaks an invariant', (text) => {
    expect(() => parseMonth(text)).toThrow('INVARIANT: not a month');
  });

  it('is one of twelve where only the year is known', () => {
    expect(possibleMonths({ year: 1975 }).map(formatMonth)).toEqual(
      ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map(
        (month) => `1975-${month}`,
      ),
    );
    expect(possibleMonths({ year: 1975, month: 3, day: 18 }).map(formatMonth)).toEqual(['1975-03']);
  });

  it.each([
    ['1969-01', 196901],
    ['1969-12', 196912],
    ['2000-10', 200010],
  ])('of %s is %i in one number', (month, number) => {
    expect(calendarNumber(parseMonth(month))).toBe(number);
    expect(isCalendarNumber(number)).toBe(true);
  });

  it.each([196900, 196913, 1969, 19690101, 189912, 220001, -196901, 1969.01])(
    'is not what %d says',
    (number) => {
      expect(isCalendarNumber(number)).toBe(false);
    },
  );
});
