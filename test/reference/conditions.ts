import { operandOf } from '../../src/evaluate/compile-condition.ts';
import type { Evaluated, LeafOutcome } from '../../src/evaluate/conditions.ts';
import { factsIn } from '../../src/evaluate/conditions.ts';
import { negation } from '../../src/evaluate/truth.ts';
import type { FactValue, Scalar } from '../../src/facts/fact-value.ts';
import { factNamed } from '../../src/facts/vocabulary.ts';
import type { Condition, ConditionItem, Literal } from '../../src/schema/condition.ts';
import type { FactValues } from '../support/all-facts.ts';
import {
  type EngineCondition,
  type EngineItem,
  type EngineLeaf,
  type EngineNode,
  runEngine,
} from './engine.ts';
import { agreement, conjunction, disjunction } from './truth.ts';

function toEngine(item: ConditionItem): EngineItem {
  if ('all' in item) return { all: item.all.map(toEngine) };
  if ('any' in item) return { any: item.any.map(toEngine) };
  if ('not' in item) return { not: toEngine(item.not) };
  return { fact: item.fact, operator: item.operator, value: operandOf(item) as EngineLeaf['value'] };
}

/** The facts as they may be in the n-th possible world: every fact runs through its own possible values. */
function worldOf(facts: FactValues, index: number): Record<string, Scalar> {
  const world: Record<string, Scalar> = {};
  for (const [id, { possible }] of Object.entries(facts)) {
    const value = possible?.[Math.min(index, possible.length - 1)];
    if (value !== undefined) world[id] = value;
  }
  return world;
}

const anything: FactValue = { possible: undefined, missing: [] };

/**
 * Evaluates conditions over facts that may be known only in part.
 *
 * The engine knows only true and false, and says *true* for `notEqual`, `notIn` and `not` over a missing fact.
 * So each leaf is asked once for every value its fact may have; a leaf without a value is unknown; and the tree
 * is folded from the leaves by Kleene's logic. The engine's own verdict on a node is never used.
 */
export async function evaluateConditions(
  conditions: ReadonlyMap<string, Condition>,
  facts: FactValues,
): Promise<ReadonlyMap<string, Evaluated>> {
  const forEngine = new Map<string, EngineCondition>();
  for (const [name, condition] of conditions) {
    if (!isEmpty(condition)) forEngine.set(name, toEngine(condition) as EngineCondition);
  }
  const used = new Set([...conditions.values()].flatMap(factsIn));
  const relevant = Object.fromEntries([...used].flatMap((id) => (facts[id] ? [[id, facts[id]]] : [])));
  const worlds = Math.max(1, ...Object.values(relevant).map(({ possible }) => possible?.length ?? 1));
  const runs: ReadonlyMap<string, EngineNode>[] = [];
  for (let index = 0; index < worlds; index++)
    runs.push(await runEngine(forEngine, worldOf(relevant, index)));
  return new Map(
    [...conditions].map(([name, condition]) => [
      name,
      fold(
        condition,
        runs.map((run) => run.get(name) ?? {}),
        facts,
      ),
    ]),
  );
}

/** Conditions left without a leaf once bounds that a table row does not set have dropped out: nothing is asked. */
const isEmpty = (condition: Condition) => 'all' in condition && condition.all.length === 0;

function fold(item: ConditionItem, nodes: readonly EngineNode[], facts: FactValues): Evaluated {
  if ('all' in item) {
    const all = item.all.map((part, index) =>
      fold(
        part,
        nodes.map((node) => node.all?.[index] ?? {}),
        facts,
      ),
    );
    return { all, truth: conjunction(all.map((part) => part.truth)) };
  }
  if ('any' in item) {
    const any = item.any.map((part, index) =>
      fold(
        part,
        nodes.map((node) => node.any?.[index] ?? {}),
        facts,
      ),
    );
    return { any, truth: disjunction(any.map((part) => part.truth)) };
  }
  if ('not' in item) {
    const not = fold(
      item.not,
      nodes.map((node) => node.not ?? {}),
      facts,
    );
    return { not, truth: negation(not.truth) };
  }
  const found = facts[item.fact] ?? anything;
  const leaf: LeafOutcome = {
    fact: item.fact,
    definition: factNamed(item.fact),
    operator: item.operator,
    value: operandOf(item),
    written: item.value as Literal | readonly Literal[],
    found,
    truth: found.possible === undefined ? 'unknown' : agreement(nodes.map((node) => node.result === true)),
  };
  return { leaf, truth: leaf.truth };
}
