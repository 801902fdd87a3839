import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/files/read-date.ts';

const read = (value: string | number, from1904 = false) => {
  const found = readDate(value, from1904);
  return found && [found.date, ...found.notes].join(' ');
};

describe('a date as text', () => {
  it.each([
    ['18/3/1975', '1975-03-18'],
    ['18/03/1975', '1975-03-18'],
    ['18.3.1975', '1975-03-18'],
    ['18-3-1975', '1975-03-18'],
    [' 18 / 3 / 1975 ', '1975-03-18'],
    ['18/3/1975 00:00:00', '1975-03-18'],
    ['ngày 18 tháng 3 năm 1975', '1975-03-18'],
    ['Ngày 18 tháng 03 năm 1975', '1975-03-18'],
    ['1975-03-18', '1975-03-18'],
    ['1975-03-18T00:00:00.000Z', '1975-03-18'],
    ['1975/3/18', '1975-03-18'],
    ['3/1975', '1975-03'],
    ['3-1975', '1975-03'],
    ['03.1975', '1975-03'],
    ['tháng 3/1975', '1975-03'],
    ['tháng 3 năm 1975', '1975-03'],
    ['1975-03', '1975-03'],
    ['1975', '1975 year-only'],
    ['năm 1975', '1975 year-only'],
    ['3/4/1975', '1975-04-03 day-first'],
    ['ngày 3 tháng 4 năm 1975', '1975-04-03'],
    ['4/4/1975', '1975-04-04'],
    ['18/3/75', '1975-03-18 two-digit-year'],
    ['18/3/05', '2005-03-18 two-digit-year'],
    ['3/75', '1975-03 two-digit-year'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    '31/2/1975',
    '3/18/1975',
    '0/3/1975',
    '18/0/1975',
    '13/1975',
    '18/3/1875',
    '18/3',
    '75',
    'x',
    '18/3/197',
    'k. 1975',
  ])('%s is none', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe('a date as a number', () => {
  it.each([
    [1975, false, '1975 year-only'],
    [27_471, false, '1975-03-18 day-number'],
    [27_471.75, false, '1975-03-18 day-number'],
    [26_009, true, '1975-03-18 day-number'],
    [3.1975, false, '1975-03'],
  ])('%s (from 1904: %s) is %s', (number, from1904, expected) => {
    expect(read(number, from1904)).toBe(expected);
  });

  it.each([0, 60, 1800, -5, 200_000, Number.NaN])('%s is none', (number) => {
    expect(read(number)).toBeUndefined();
  });
});

it('is read from a cell that shows a date, as far as it shows it', () => {
  expect(readDate({ kind: 'date', date: '1975-03' }, false)).toEqual({
    date: '1975-03',
    notes: ['month-by-format'],
  });
  expect(readDate({ kind: 'error', text: '#N/A' }, false)).toBeUndefined();
  expect(readDate(true, false)).toBeUndefined();
});
