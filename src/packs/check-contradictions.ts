import { overlap } from '../dates/period.ts';
import { resolveParams } from '../evaluate/conditions.ts';
import { measurePrefix } from '../evaluate/evidence.ts';
import { shapeOf } from '../evaluate/measure.ts';
import { compareShares, parseShare } from '../evaluate/share.ts';
import type { FactType } from '../facts/fact.ts';
import type { Share } from '../facts/fact-value.ts';
import { factNamed } from '../facts/vocabulary.ts';
import { canonicalJson } from '../report/hash.ts';
import type { Allowed, Condition, ConditionItem, Leaf, Literal, When } from '../schema/condition.ts';
import type { Rule } from '../schema/rule.ts';
import { meet } from './region.ts';

/** One end of what a rule lets a quantity be, in the situations where the rule speaks. */
interface Bound {
  readonly rule: Rule;
  /** The same text for the same quantity in any rule. */
  readonly quantity: string;
  readonly name: string;
  readonly side: 'lower' | 'upper';
  readonly share: Share;
  /** More or less than the share, not as much. */
  readonly strict: boolean;
  readonly region: readonly When[];
  /** For a share of those with one value of a word: which. */
  readonly category?: { readonly of: string; readonly fact: string; readonly value: Literal };
}

const typeOf = (fact: string): FactType | undefined => factNamed(fact)?.type;

/** Leaves that must all hold. */
function conjuncts(item: ConditionItem): Leaf[] {
  if ('fact' in item) return [item];
  return 'all' in item ? item.all.flatMap(conjuncts) : [];
}

function allowedBy({ operator, value }: Leaf): Allowed | undefined {
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
function regionOf(rule: Rule): When[] {
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

const sides: Readonly<Record<string, readonly Bound['side'][]>> = {
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

function limitOf({ operator, value }: Leaf): Share | undefined {
  if (typeof value === 'string') return parseShare(value);
  if (typeof value !== 'number') return undefined;
  const inclusive = operator === 'greaterThan' ? value + 1 : operator === 'lessThan' ? value - 1 : value;
  return { part: inclusive, whole: 1 };
}

function quantityOf(rule: Rule, fact: string, where: (condition: Condition) => Condition) {
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

function boundsOf(rule: Rule): Bound[] {
  const { require } = rule;
  if (!require) return [];
  const rows = rule.table?.rows ?? [{ when: {}, values: {} }];
  return rows.flatMap(({ when, values }) => {
    if (!values) return [];
    const resolve = (condition: Condition) => resolveParams(condition, values);
    return conjuncts(resolve(require)).flatMap((leaf) => {
      const share = limitOf(leaf);
      if (!share) return [];
      const quantity = quantityOf(rule, leaf.fact, resolve);
      return (sides[leaf.operator] ?? []).map((side) => ({
        rule,
        side,
        share,
        strict: leaf.operator === 'moreThanShare' || leaf.operator === 'lessThanShare',
        region: [when, ...regionOf(rule)],
        ...quantity,
      }));
    });
  });
}

const together = (a: Bound, b: Bound) =>
  overlap(a.rule.effective, b.rule.effective) && meet(a.region, b.region, typeOf);
const written = ({ part, whole }: Share) => (whole === 1 ? String(part) : `${part}/${whole}`);

/** Pairs of requirements that no list could meet together: a floor above a ceiling, or shares that sum to more than all. */
export function contradictions(rules: readonly Rule[]): { readonly rule: Rule; readonly message: string }[] {
  const bounds = rules.flatMap(boundsOf);
  const lower = bounds.filter((bound) => bound.side === 'lower');
  const upper = bounds.filter((bound) => bound.side === 'upper');
  const clashes = lower.flatMap((floor) =>
    upper
      .filter((ceiling) => floor.quantity === ceiling.quantity && isAbove(floor, ceiling))
      .filter((ceiling) => together(floor, ceiling))
      .map((ceiling) => ({
        rule: floor.rule,
        message: `${floor.name}: at least ${written(floor.share)} here, at most ${written(ceiling.share)} in \`${ceiling.rule.id}\``,
      })),
  );
  const sums = lower.flatMap((one, index) =>
    lower
      .slice(index + 1)
      .filter((other) => exclude(one, other) && moreThanAll(one, other) && together(one, other))
      .map((other) => ({
        rule: one.rule,
        message: `${one.name} at least ${written(one.share)} and, in \`${other.rule.id}\`, ${other.name} at least ${written(other.share)} come to more than all`,
      })),
  );
  return [...clashes, ...sums];
}

function exclude({ category: a }: Bound, { category: b }: Bound): boolean {
  return a !== undefined && b !== undefined && a.of === b.of && a.fact === b.fact && a.value !== b.value;
}

/** Above a bound, or at it where one of the two is strict. */
const exceeds = (excess: number, ...bounds: readonly Bound[]) =>
  excess > 0 || (excess === 0 && bounds.some(({ strict }) => strict));

const isAbove = (floor: Bound, ceiling: Bound) =>
  exceeds(compareShares(floor.share, ceiling.share), floor, ceiling);

function moreThanAll(one: Bound, other: Bound): boolean {
  const [a, b] = [one.share, other.share];
  return exceeds(a.part * b.whole + b.part * a.whole - a.whole * b.whole, one, other);
}
