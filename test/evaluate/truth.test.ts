import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement, conjunction, disjunction, negation, type Truth } from '../../src/evaluate/truth.ts';

const [t, f, u] = ['true', 'false', 'unknown'] as const;

describe("Kleene's logic", () => {
  it.each<[Truth, Truth, Truth, Truth]>([
    [t, t, t, t],
    [t, f, f, t],
    [t, u, u, t],
    [f, f, f, f],
    [f, u, f, u],
    [u, u, u, u],
  ])('%s with %s: all %s, any %s', (a, b, all, any) => {
    expect([conjunction([a, b]), conjunction([b, a])]).toEqual([all, all]);
    expect([disjunction([a, b]), disjunction([b, a])]).toEqual([any, any]);
  });

  it.each<[Truth, Truth]>([
    [t, f],
    [f, t],
    [u, u],
  ])('not %s is %s', (truth, opposite) => {
    expect(negation(truth)).toBe(opposite);
  });

  it('holds for all of nothing and not for any of nothing', () => {
    expect([conjunction([]), disjunction([])]).toEqual([t, f]);
  });

  it('is De Morgan’s whatever is not known', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Truth>(t, f, u)), (truths) => {
        expect(disjunction(truths)).toBe(negation(conjunction(truths.map(negation))));
      }),
    );
  });

  it.each<[boolean[], Truth]>([
    [[true, true], t],
    [[false], f],
    [[true, false], u],
    [[], u],
  ])('takes %j in the possible worlds for %s', (answers, truth) => {
    expect(agreement(answers)).toBe(truth);
  });
});
