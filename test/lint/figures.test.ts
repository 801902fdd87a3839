import { describe, expect, it } from 'vitest';
import { integer } from '../../src/facts/fact.ts';
import { figuresIn, isMeant } from '../../src/lint/figures.ts';

describe('figures of a quote', () => {
  it.each([
    ['từ 31 đến 35 đồng chí', 'seats', [31, 31, 35]],
    ['ít nhất 2 - 3 uỷ viên nữ', 'persons', [2, 2, 3]],
    ['35 đồng chí, trong đó có hai đến ba đồng chí nữ', 'persons', [35, 35, 2, 2, 3]],
    ['Một đồng chí là cán bộ trẻ', 'persons', [1, 1]],
    ['ba mươi ba đồng chí', 'persons', []],
    ['1.200 người', 'persons', []],
    ['toàn ba người', 'persons', [3, 3]],
    ['chi bộ có từ 300 đảng viên trở lên', 'persons', []],
    ['dưới 40 tuổi', 'years', [40, 39]],
    ['trên 50 tuổi', 'years', [50, 51]],
    ['còn ít nhất 30 tháng', 'months', [30, 30]],
    ['tính đến tháng 6 năm 2020, 4 tháng 6', 'months', []],
    ['ngày 15 tháng 6', 'days', []],
  ] as const)('%s, in %s', (quote, unit, expected) => {
    expect(figuresIn(quote, integer(unit))).toEqual(expected);
  });

  it.each([
    ['đạt 15% trở lên, hoặc 12,5 phần trăm', ['15%', '12.5%']],
    ['không quá một phần ba (1/3)', ['1/3', '1/3']],
    ['trước ngày 1/6/2020', []],
  ])('%s, as shares', (quote, expected) => {
    const type = { kind: 'share' } as const;
    expect(figuresIn(quote, type)).toEqual(expected);
    expect(figuresIn(quote, type), 'twice the same').toEqual(expected);
  });

  it.each([
    [35, 'lessThanInclusive', 35, true],
    [36, 'lessThan', 35, true],
    [36, 'lessThanInclusive', 35, false],
    [34, 'greaterThan', 35, true],
    ['1/3', 'atMostShare', '1/3', true],
    ['20%', 'atLeastShare', '1/5', true],
    ['15%', 'atLeastShare', '20%', false],
  ])('%s with %s is meant by %s: %s', (figure, operator, quoted, expected) => {
    expect(isMeant(figure, { fact: 'x', operator, value: figure }, quoted)).toBe(expected);
  });
});
