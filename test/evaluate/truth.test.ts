import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCondition } from '../../src/evaluate/compile-condition.ts';
import { negation, type Truth } from '../../src/evaluate/truth.ts';
import type { FactValue } from '../../src/facts/fact-value.ts';
import type { Condition } from '../../src/index.ts';
import { agreement, conjunction, disjunction } from '../reference/truth.ts';

const [t, f, u] = ['true', 'false', 'unknown'] as const;
const factOf: Readonly<Record<Truth, FactValue>> = {
  true: { possible: [1], missing: [] },
  false: { possible: [0], missing: [] },
  unknown: { possible: undefined, missing: [] },
};

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
    for (const [first, second] of [
      [a, b],
      [b, a],
    ] as const) {
      const facts = new Map([
        ['first', factOf[first]],
        ['second', factOf[second]],
      ]);
      const both = ['first', 'second'].map((fact) => ({ fact, operator: 'equal', value: 1 }));
      for (const [condition, truth] of [
        [{ all: both }, all],
        [{ any: both }, any],
        [{ not: { all: both } }, negation(all)],
      ] as readonly (readonly [Condition, Truth])[]) {
        const compiled = compileCondition(condition);
        expect([compiled.truth(facts), compiled.evaluate(facts).truth]).toEqual([truth, truth]);
      }
    }
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
