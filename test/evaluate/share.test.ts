import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOperators } from '../../src/evaluate/operators.ts';
import type { Share } from '../../src/facts/fact-value.ts';
import { atLeastOf, atMostOf, compareShares, parseShare } from '../../src/facts/share.ts';

const read = (text: string): Share => {
  const share = parseShare(text);
  if (!share) throw new Error(`not a share: ${text}`);
  return share;
};

describe('a share', () => {
  it.each([
    ['15%', { part: 15, whole: 100 }],
    ['0%', { part: 0, whole: 100 }],
    ['100%', { part: 100, whole: 100 }],
    ['12.5%', { part: 125, whole: 1000 }],
    ['0.0001%', { part: 1, whole: 1_000_000 }],
    ['1/3', { part: 1, whole: 3 }],
    ['0/1', { part: 0, whole: 1 }],
    ['4/3', { part: 4, whole: 3 }],
  ])('is read from %s', (text, share) => {
    expect(parseShare(text)).toEqual(share);
  });

  it.each([
    '',
    '15',
    '0.15',
    '.5%',
    '1.%',
    '15 %',
    '-15%',
    '1/0',
    '1/-3',
    '1//3',
    '1e2%',
    '12345%',
    '15,5%',
    '1/3%',
  ])('is not read from %j', (text) => {
    expect(parseShare(text)).toBeUndefined();
  });
});

describe('shares are compared exactly', () => {
  it('where floating point is not exact: 0.57 of 100', () => {
    expect(0.57 * 100).not.toBe(57);
    expect(compareShares({ part: 57, whole: 100 }, read('57%'))).toBe(0);
    expect(atLeastOf(read('57%'), 100)).toBe(57);
    expect(atMostOf(read('57%'), 100)).toBe(57);
  });

  it.each([
    ['3 of 20 is 15%', { part: 3, whole: 20 }, '15%', 0],
    ['4 of 27 is less than 15%', { part: 4, whole: 27 }, '15%', -1],
    ['1 of 8 is 12.5%', { part: 1, whole: 8 }, '12.5%', 0],
    ['9 of 27 is a third', { part: 9, whole: 27 }, '1/3', 0],
    ['33 of 100 is less than a third', { part: 33, whole: 100 }, '1/3', -1],
    ['34 of 100 is more than a third', { part: 34, whole: 100 }, '1/3', 1],
    ['a lack of one is less than nothing', { part: -1, whole: 5 }, '0%', -1],
  ])('%s', (_, share, text, sign) => {
    expect(Math.sign(compareShares(share, read(text)))).toBe(sign);
  });

  it.each([
    ['atLeastShare', [false, true, true]],
    ['moreThanShare', [false, false, true]],
    ['atMostShare', [true, true, false]],
    ['lessThanShare', [true, false, false]],
  ] as const)('%s of 30%% with 2, 3 and 4 of 10', (operator, holds) => {
    const answers = [2, 3, 4].map((part) => shareOperators[operator]({ part, whole: 10 }, read('30%')));
    expect(answers).toEqual(holds);
  });
});

const share = fc
  .integer({ min: 1, max: 100 })
  .chain((whole) => fc.record({ part: fc.integer({ min: 0, max: 2 * whole }), whole: fc.constant(whole) }));

describe('the number of persons that a share comes to', () => {
  const upTo = (whole: number) => Array.from({ length: 2 * whole + 1 }, (_, part) => part);

  it('is the smallest that is enough, for a floor', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 60 }), (wanted, whole) => {
        const smallest = upTo(whole).find((part) => compareShares({ part, whole }, wanted) >= 0);
        expect(atLeastOf(wanted, whole)).toBe(smallest);
      }),
      { numRuns: 300 },
    );
  });

  it('is the largest that is not too much, for a ceiling', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 60 }), (wanted, whole) => {
        const largest = upTo(whole).findLast((part) => compareShares({ part, whole }, wanted) <= 0);
        expect(atMostOf(wanted, whole)).toBe(largest);
      }),
      { numRuns: 300 },
    );
  });
});
