import fc from 'fast-check';
import { Engine, type RuleProperties } from 'json-rules-engine';
import { describe, expect, it, vi } from 'vitest';
import { compileCondition } from '../../src/evaluate/compile-condition.ts';
import { eachDecisiveLeaf, missingIn, resolveParams } from '../../src/evaluate/conditions.ts';
import { shareOperators } from '../../src/evaluate/operators.ts';
import { parseShare } from '../../src/facts/share.ts';
import type { Condition, ConditionItem } from '../../src/index.ts';
import { evaluateConditions } from '../reference/conditions.ts';
import { type FactValues, sourceOf } from '../support/all-facts.ts';
import { asKnown, completeFacts, conditionArbitrary, partialFacts, worldsOf } from '../support/conditions.ts';

/** The answer of the closures, which the engine must give as well. */
async function evaluate(condition: Condition, facts: FactValues) {
  const { truth, evaluate: evaluated } = compileCondition(condition);
  const answer = evaluated(sourceOf(facts));
  expect(truth(sourceOf(facts))).toBe(answer.truth);
  expect((await evaluateConditions(new Map([['it', condition]]), facts)).get('it')).toEqual(answer);
  return answer;
}

const truthOf = async (condition: Condition, facts: FactValues) => (await evaluate(condition, facts)).truth;

/** Shares as the engine's operators take them. */
function withShares(item: ConditionItem): unknown {
  if ('all' in item) return { all: item.all.map(withShares) };
  if ('any' in item) return { any: item.any.map(withShares) };
  if ('not' in item) return { not: withShares(item.not) };
  return item.operator in shareOperators ? { ...item, value: parseShare(String(item.value)) } : item;
}

/** The verdict of json-rules-engine alone, as its users run it. */
async function engineSays(condition: Condition, facts: Readonly<Record<string, unknown>>): Promise<boolean> {
  const engine = new Engine();
  for (const [name, compare] of Object.entries(shareOperators)) engine.addOperator(name, compare);
  engine.addRule({
    conditions: withShares(condition) as RuleProperties['conditions'],
    event: { type: 'holds' },
  });
  return (await engine.run({ ...facts })).events.length === 1;
}

describe('the fold', () => {
  it('agrees with the engine on complete data, for any conditions', async () => {
    await fc.assert(
      fc.asyncProperty(conditionArbitrary, completeFacts, async (condition, world) => {
        expect(await truthOf(condition, asKnown(world))).toBe(String(await engineSays(condition, world)));
      }),
      { numRuns: 400 },
    );
  });

  it('knows a truth only if it is the same in every possible world', async () => {
    await fc.assert(
      fc.asyncProperty(conditionArbitrary, partialFacts, async (condition, facts) => {
        const truth = await truthOf(condition, facts);
        if (truth === 'unknown') return;
        const answers = await Promise.all(worldsOf(facts).map((world) => truthOf(condition, asKnown(world))));
        expect(new Set(answers)).toEqual(new Set([truth]));
      }),
      { numRuns: 150 },
    );
  });

  it('does not know a comparison by itself only if the possible worlds differ', async () => {
    const single = conditionArbitrary.filter((condition) => 'not' in condition && 'fact' in condition.not);
    await fc.assert(
      fc.asyncProperty(single, partialFacts, async (condition, facts) => {
        const answers = await Promise.all(worldsOf(facts).map((world) => truthOf(condition, asKnown(world))));
        const open = Object.values(facts).some(({ possible }) => possible === undefined);
        const truth = await truthOf(condition, facts);
        if (!open) expect(truth === 'unknown').toBe(new Set(answers).size === 2);
        else expect(['unknown', ...answers]).toContain(truth);
      }),
      { numRuns: 150 },
    );
  });

  it('asks for a field exactly when it does not know', async () => {
    await fc.assert(
      fc.asyncProperty(conditionArbitrary, partialFacts, async (condition, facts) => {
        const evaluated = await evaluate(condition, facts);
        expect(missingIn(evaluated).length > 0).toBe(evaluated.truth === 'unknown');
      }),
      { numRuns: 150 },
    );
  });

  it('always has a comparison to show for what it says', async () => {
    await fc.assert(
      fc.asyncProperty(conditionArbitrary, partialFacts, async (condition, facts) => {
        const see = vi.fn();
        eachDecisiveLeaf(await evaluate(condition, facts), see);
        expect(see).toHaveBeenCalled();
      }),
      { numRuns: 100 },
    );
  });

  it('treats a fact that was not given as not known', async () => {
    const condition: Condition = { all: [{ fact: 'nominee.age', operator: 'lessThan', value: 40 }] };
    expect(await truthOf(condition, {})).toBe('unknown');
  });
});

describe('a parameter of the decision table', () => {
  const bound = (param: string): ConditionItem => ({
    fact: 'nominee.age',
    operator: 'lessThan',
    value: { param },
  });
  const adult: ConditionItem = { fact: 'nominee.age', operator: 'greaterThan', value: 18 };

  it('stands for the value of its row', () => {
    expect(resolveParams({ all: [bound('most'), adult] }, { most: 40 })).toEqual({
      all: [{ fact: 'nominee.age', operator: 'lessThan', value: 40 }, adult],
    });
  });

  it.each<[string, Condition, Condition]>([
    ['beside others', { all: [bound('most'), adult] }, { all: [adult] }],
    ['alone', { all: [bound('most')] }, { all: [] }],
    ['under not', { not: bound('most') }, { all: [] }],
    ['as one of several ways', { any: [bound('most'), adult] }, { all: [] }],
    ['as all of one way of several', { any: [{ all: [bound('most')] }, adult] }, { all: [] }],
    ['as all that is negated', { not: { all: [bound('most')] } }, { all: [] }],
    [
      'as all of a part that is negated',
      { all: [adult, { not: { all: [bound('most')] } }] },
      { all: [adult] },
    ],
  ])('sets no bound where the row says null: %s', (_, condition, resolved) => {
    expect(resolveParams(condition, { most: null })).toEqual(resolved);
  });

  it('that sets no bound asks nothing, so that the condition holds', async () => {
    for (const condition of [
      { all: [bound('most')] },
      { not: { all: [bound('most')] } },
      { all: [{ not: { all: [bound('most')] } }] },
    ]) {
      expect(await truthOf(resolveParams(condition, { most: null }), {})).toBe('true');
    }
  });

  it('that no row gives breaks an invariant', () => {
    expect(() => resolveParams({ all: [bound('most')] }, {})).toThrow('INVARIANT: no table value for most');
  });
});
