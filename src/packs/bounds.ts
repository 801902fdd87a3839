import { resolveParams } from '../evaluate/conditions.ts';
import { measurePrefix } from '../evaluate/evidence.ts';
import { shapeOf } from '../evaluate/measure.ts';
import type { Share } from '../facts/fact-value.ts';
import { parseShare } from '../facts/share.ts';
import { canonicalJson } from '../report/hash.ts';
import type { Allowed, Condition, ConditionItem, Leaf, Literal, When } from '../schema/condition.ts';
import type { Params, Rule } from '../schema/rule.ts';

/** One comparison that a rule demands, under one row of its table. */
export interface Comparison {
  readonly leaf: Leaf;
  /** The same text for the same quantity in any rule. */
  readonly quantity: string;
  readonly name: string;
  /** For a share of those with one value of a word: which. */
  readonly category?: { readonly of: string; readonly fact: string; readonly value: Literal };
}

/** One end of what a rule lets a quantity be, in the situations where the rule speaks. */
export interface Bound extends Comparison {
  readonly rule: Rule;
  readonly side: Side;
  readonly share: Share;
  /** More or less than the share, not as much. */
  readonly strict: boolean;
  readonly region: readonly When[];
}

/** The end of a range that a comparison sets. */
export type Side = 'lower' | 'upper';

/** Leaves that must all hold. */
function conjuncts(item: ConditionItem): Leaf[] {
  if ('fact' in item) return [item];
  return 'all' in item ? item.all.flatMap(conjuncts) : [];
}

/** The values that a comparison lets a word, a truth or a whole number have; `undefined` for a share. */
export function allowedBy({ operator, value }: Leaf): Allowed | undefined {
  if (typeof value === 'object' && 'param' in value) return undefined;
  switch (operator) {
    case 'equal':
    case 'in':
      return value;
    case 'notEqual':
    case 'notIn':
      return { not: value };
    case 'greaterThanInclusive':
      return { min: value as number };
    case 'greaterThan':
      return { min: (value as number) + 1 };
    case 'lessThanInclusive':
      return { max: value as number };
    case 'lessThan':
      return { max: (value as number) - 1 };
    default:
      return undefined;
  }
}

/** Where the rule speaks, as far as plain conjunctions say. */
export function regionOf(rule: Rule): When[] {
  const { role, track } = rule.for ?? {};
  const leaves = rule.appliesWhen ? conjuncts(rule.appliesWhen) : [];
  return [
    ...(role ? [{ 'nomination.role': role }] : []),
    ...(track ? [{ 'nomination.track': track }] : []),
    ...leaves.flatMap((leaf) => {
      const allowed = allowedBy(leaf);
      return allowed === undefined ? [] : [{ [leaf.fact]: allowed }];
    }),
  ];
}

const sides: Readonly<Record<string, readonly Side[]>> = {
  atLeastShare: ['lower'],
  moreThanShare: ['lower'],
  atMostShare: ['upper'],
  lessThanShare: ['upper'],
  greaterThanInclusive: ['lower'],
  greaterThan: ['lower'],
  lessThanInclusive: ['upper'],
  lessThan: ['upper'],
  equal: ['lower', 'upper'],
};

/** The ends that the comparison sets. */
export const sidesOf = ({ operator }: Leaf): readonly Side[] => sides[operator] ?? [];

/** The number or share that the comparison sets as a bound, inclusive for whole numbers. */
export function limitOf({ operator, value }: Leaf): Share | undefined {
  if (typeof value === 'string') return parseShare(value);
  if (typeof value !== 'number') return undefined;
  const inclusive = operator === 'greaterThan' ? value + 1 : operator === 'lessThan' ? value - 1 : value;
  return { part: inclusive, whole: 1 };
}

/** What a fact of the rule measures; `where` resolves the conditions of its measures for a row of its table. */
export function quantityOf(rule: Rule, fact: string, where: (condition: Condition) => Condition) {
  const measure = rule.measures?.[fact.slice(measurePrefix.length)];
  if (!fact.startsWith(measurePrefix) || !measure)
    return { quantity: `${rule.for?.body ?? ''} ${fact}`, name: fact };
  const shape = shapeOf(measure);
  const resolved = shape.where && where(shape.where);
  const [leaf, ...others] = resolved ? conjuncts(resolved) : [];
  const single = shape.kind === 'share' && leaf?.operator === 'equal' && others.length === 0;
  return {
    quantity: canonicalJson({ ...shape, where: resolved }),
    name: measure.label.en,
    ...(single && { category: { of: shape.of, fact: leaf.fact, value: leaf.value as Literal } }),
  };
}

/** What the rule demands at the least, with the values of a row of its table. */
export function comparisonsOf(rule: Rule, params: Params): Comparison[] {
  if (!rule.require) return [];
  const resolve = (condition: Condition) => resolveParams(condition, params);
  return conjuncts(resolve(rule.require)).map((leaf) => ({
    leaf,
    ...quantityOf(rule, leaf.fact, resolve),
  }));
}

/** The rows of a rule's table; a rule without one has a single row that always holds. */
export const rowsOf = (rule: Rule): NonNullable<Rule['table']>['rows'] =>
  rule.table?.rows ?? [{ when: {}, values: {} }];

/** Every bound that the rule sets, under every row of its table. */
export function boundsOf(rule: Rule): Bound[] {
  return rowsOf(rule).flatMap(({ when, values }) => {
    if (!values) return [];
    return comparisonsOf(rule, values).flatMap((comparison) => {
      const share = limitOf(comparison.leaf);
      if (!share) return [];
      return sidesOf(comparison.leaf).map((side) => ({
        ...comparison,
        rule,
        side,
        share,
        strict: comparison.leaf.operator === 'moreThanShare' || comparison.leaf.operator === 'lessThanShare',
        region: [when, ...regionOf(rule)],
      }));
    });
  });
}
