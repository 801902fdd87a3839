import { Engine, Operator, type RuleProperties, type RuleResult } from 'json-rules-engine';
import { shareOperators } from '../../src/evaluate/operators.ts';
import type { Scalar, Share } from '../../src/facts/fact-value.ts';

/** A leaf whose operand the engine can read as it is. */
export interface EngineLeaf {
  readonly fact: string;
  readonly operator: string;
  readonly value: number | boolean | string | readonly (number | boolean | string)[] | Share;
}

/** Conditions with every parameter resolved. */
export type EngineCondition =
  | { readonly all: readonly EngineItem[] }
  | { readonly any: readonly EngineItem[] }
  | { readonly not: EngineItem };

export type EngineItem = EngineCondition | EngineLeaf;

/** The engine's answer for one node, in the shape of the conditions. */
export interface EngineNode {
  readonly all?: readonly EngineNode[];
  readonly any?: readonly EngineNode[];
  readonly not?: EngineNode;
  /** At a leaf: whether the comparison held. */
  readonly result?: boolean;
  /** At a leaf: the value the engine saw. */
  readonly factResult?: unknown;
}

/** A share that is not known has no side to compare: without this guard one throw would reject the whole run. */
const isGiven = (fact: Share | undefined) => fact !== undefined;

const ourOperators = Object.entries(shareOperators).map(
  ([name, compare]) => new Operator<Share, Share>(name, compare, isGiven),
);

/** Values cost nothing to read again; the engine would hash a key for each. */
const uncached = { cache: false };

function noPaths(): never {
  throw new Error('INVARIANT: rules hold no paths');
}

/**
 * Evaluates conditions over one set of facts with json-rules-engine.
 *
 * A new engine for every run, since its status is shared between concurrent runs, and one priority for all rules,
 * since a lower one may be skipped. Results come back in promise order and are matched by name here.
 * Facts that are not given stay undefined; what that means is for the caller to decide.
 */
export async function runEngine(
  conditions: ReadonlyMap<string, EngineCondition>,
  facts: Readonly<Record<string, Scalar>>,
): Promise<ReadonlyMap<string, EngineNode>> {
  if (conditions.size === 0) return new Map();
  const engine = new Engine([], { allowUndefinedFacts: true, pathResolver: noPaths });
  for (const operator of ourOperators) engine.addOperator(operator);
  for (const [name, condition] of conditions) {
    engine.addRule({
      name,
      conditions: condition as unknown as RuleProperties['conditions'],
      event: { type: 'evaluated' },
    });
  }
  for (const [id, value] of Object.entries(facts)) engine.addFact(id, value, uncached);
  const { results, failureResults } = await engine.run();
  const nodes = new Map<string, EngineNode>();
  for (const result of [...results, ...failureResults] as RuleResult[]) {
    nodes.set(result.name, result.conditions as EngineNode);
  }
  if (nodes.size !== conditions.size) {
    throw new Error(`INVARIANT: ${conditions.size} conditions went in, ${nodes.size} came out`);
  }
  return nodes;
}
