import * as z from 'zod/mini';

/** A value of a record or of a rule. */
export type Literal = number | boolean | string;

/** What a fact is compared with: a literal, a list of literals, or a value of the rule's decision table. */
export type Operand = Literal | readonly Literal[] | { readonly param: string };

/** One comparison of one fact. */
export interface Leaf {
  /** Id of a fact, or `measure.<name>` of the rule. */
  readonly fact: string;
  /** The comparison: `atLeast`. */
  readonly operator: string;
  /** What it is compared with. */
  readonly value: Operand;
}

/** Conditions in a strict subset of json-rules-engine: exactly one of all, any, not at a node, never empty. */
export type Condition =
  | { readonly all: readonly ConditionItem[] }
  | { readonly any: readonly ConditionItem[] }
  | { readonly not: ConditionItem };

/** A node or a leaf. */
export type ConditionItem = Condition | Leaf;

/** The values of one fact for which a table row holds. */
export type Allowed =
  | Literal
  | readonly Literal[]
  | { readonly not: Literal | readonly Literal[] }
  | { readonly min?: number; readonly max?: number };

/** When a table row holds: every named fact has one of its allowed values. */
export type When = Readonly<Record<string, Allowed>>;

// Their shape is checked against the fact vocabulary in `packs/check-conditions.ts`, which words mistakes
// better than a union could; `scripts/generate.mjs` writes their JSON Schema.
export const conditionSchema = z.custom<Condition>((value) => value !== undefined);
export const whenSchema = z.custom<When>((value) => value !== undefined);
