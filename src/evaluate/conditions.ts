import type { FactValue, MissingField, Scalar } from '../facts/fact-value.ts';
import { parseShare } from '../facts/share.ts';
import type { FactValues } from '../facts/vocabulary.ts';
import type { Condition, ConditionItem, Leaf, Literal } from '../schema/condition.ts';
import type { Params } from '../schema/rule.ts';
import {
  type EngineCondition,
  type EngineItem,
  type EngineLeaf,
  type EngineNode,
  runEngine,
} from './engine.ts';
import { shareOperators } from './operators.ts';
import { agreement, conjunction, disjunction, negation, type Truth } from './truth.ts';

/** A leaf with its operand resolved, what is known of its fact, and how it stands. */
export interface LeafOutcome {
  readonly fact: string;
  readonly operator: string;
  readonly value: EngineLeaf['value'];
  /** The operand as the rule writes it, e.g. `15%`. */
  readonly written: Literal | readonly Literal[];
  readonly found: FactValue;
  readonly truth: Truth;
}

/** Conditions after evaluation: the same tree, with a truth at every node. */
export type Evaluated =
  | { readonly all: readonly Evaluated[]; readonly truth: Truth }
  | { readonly any: readonly Evaluated[]; readonly truth: Truth }
  | { readonly not: Evaluated; readonly truth: Truth }
  | { readonly leaf: LeafOutcome; readonly truth: Truth };

const isLeaf = (item: ConditionItem): item is Leaf => 'fact' in item;

/** Resolves `{ "param": … }` to literals. `null` sets no bound: the leaf drops out, and a node left with none. */
export function resolveParams(condition: Condition, params: Params): Condition {
  const resolved = resolveItem(condition, params);
  if (!resolved || isLeaf(resolved)) return { all: [] };
  return resolved;
}

function resolveItem(item: ConditionItem, params: Params): ConditionItem | undefined {
  if ('all' in item) {
    const all = item.all.flatMap((part) => resolveItem(part, params) ?? []);
    return all.length > 0 ? { all } : undefined;
  }
  if ('any' in item) {
    const parts = item.any.map((part) => resolveItem(part, params));
    return parts.includes(undefined) ? undefined : { any: parts as ConditionItem[] };
  }
  if ('not' in item) {
    const inner = resolveItem(item.not, params);
    return inner && { not: inner };
  }
  if (typeof item.value !== 'object' || !('param' in item.value)) return item;
  const value = params[item.value.param];
  if (value === undefined) throw new Error(`INVARIANT: no table value for ${item.value.param}`);
  return value === null ? undefined : { ...item, value };
}

function operandOf(leaf: Leaf): EngineLeaf['value'] {
  if (!(leaf.operator in shareOperators)) return leaf.value as EngineLeaf['value'];
  const share = parseShare(String(leaf.value));
  if (!share) throw new Error(`INVARIANT: not a share: ${String(leaf.value)}`);
  return share;
}

function toEngine(item: ConditionItem): EngineItem {
  if ('all' in item) return { all: item.all.map(toEngine) };
  if ('any' in item) return { any: item.any.map(toEngine) };
  if ('not' in item) return { not: toEngine(item.not) };
  return { fact: item.fact, operator: item.operator, value: operandOf(item) };
}

/** The facts that conditions speak of. */
export function factsIn(item: ConditionItem): string[] {
  if (isLeaf(item)) return [item.fact];
  if ('not' in item) return factsIn(item.not);
  return ('all' in item ? item.all : item.any).flatMap(factsIn);
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
    operator: item.operator,
    value: operandOf(item),
    written: item.value as Literal | readonly Literal[],
    found,
    truth: found.possible === undefined ? 'unknown' : agreement(nodes.map((node) => node.result === true)),
  };
  return { leaf, truth: leaf.truth };
}

/** The fields without which the truth stays open: those of unknown leaves in unknown branches. */
export function missingIn(node: Evaluated): MissingField[] {
  if (node.truth !== 'unknown') return [];
  if ('leaf' in node) return [...node.leaf.found.missing];
  if ('not' in node) return missingIn(node.not);
  return ('all' in node ? node.all : node.any).flatMap(missingIn);
}

/** A leaf, whether it stands under an odd number of negations, and whether another could stand in its place. */
export interface PlacedLeaf {
  readonly leaf: LeafOutcome;
  readonly negated: boolean;
  readonly alternative: boolean;
}

/** The leaves that make the node what it is. */
export function decisiveLeaves(node: Evaluated, negated = false, alternative = false): PlacedLeaf[] {
  if ('leaf' in node) return [{ leaf: node.leaf, negated, alternative }];
  if ('not' in node) return decisiveLeaves(node.not, !negated, alternative);
  const isAny = 'any' in node;
  const decisive = (isAny ? node.any : node.all).filter((part) => part.truth === node.truth);
  // What is not met by any of several parts would be met by one; under a negation, `all` is the one that offers a choice.
  const met = negated ? 'false' : 'true';
  const choice = decisive.length > 1 && node.truth !== met && isAny !== negated;
  return decisive.flatMap((part) => decisiveLeaves(part, negated, alternative || choice));
}
