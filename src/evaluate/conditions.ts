import type { BareFact } from '../facts/fact.ts';
import type { FactValue, MissingField, Share } from '../facts/fact-value.ts';
import type { Condition, ConditionItem, Leaf, Literal } from '../schema/condition.ts';
import type { Params } from '../schema/rule.ts';
import type { Truth } from './truth.ts';

/** A leaf with its operand resolved, what is known of its fact, and how it stands. */
export interface LeafOutcome {
  readonly fact: string;
  /** What the vocabulary says of the fact; nothing of a measure of the rule's own. */
  readonly definition: BareFact | undefined;
  readonly operator: string;
  readonly value: Literal | readonly Literal[] | Share;
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

/** The facts that conditions speak of. */
export function factsIn(item: ConditionItem): string[] {
  if (isLeaf(item)) return [item.fact];
  if ('not' in item) return factsIn(item.not);
  return ('all' in item ? item.all : item.any).flatMap(factsIn);
}

/** The fields without which the truth stays open: those of unknown leaves in unknown branches. */
export function missingIn(node: Evaluated): MissingField[] {
  if (node.truth !== 'unknown') return [];
  if ('leaf' in node) return [...node.leaf.found.missing];
  if ('not' in node) return missingIn(node.not);
  return ('all' in node ? node.all : node.any).flatMap(missingIn);
}

/** Sees a leaf, whether it stands under an odd number of negations, and whether another could stand in its place. */
export type SeeLeaf = (leaf: LeafOutcome, negated: boolean, alternative: boolean) => void;

/** Shows the leaves that make the node what it is. */
export function eachDecisiveLeaf(node: Evaluated, see: SeeLeaf, negated = false, alternative = false): void {
  if ('leaf' in node) {
    see(node.leaf, negated, alternative);
    return;
  }
  if ('not' in node) {
    eachDecisiveLeaf(node.not, see, !negated, alternative);
    return;
  }
  const isAny = 'any' in node;
  const parts = isAny ? node.any : node.all;
  const { truth } = node;
  // What is not met by any of several parts would be met by one; under a negation, `all` is the one that offers a choice.
  const met = negated ? 'false' : 'true';
  const offersChoice = truth !== met && isAny !== negated;
  const choice = alternative || (offersChoice && isSeveral(parts, truth));
  for (const part of parts) if (part.truth === truth) eachDecisiveLeaf(part, see, negated, choice);
}

/** Whether more than one part has the truth. */
const isSeveral = (parts: readonly Evaluated[], truth: Truth) =>
  parts.findIndex((part) => part.truth === truth) !== parts.findLastIndex((part) => part.truth === truth);
