import { resolveParams } from '../evaluate/conditions.ts';
import { shapeOf } from '../evaluate/measure.ts';
import { canonicalJson } from '../report/hash.ts';
import type { ConditionItem, Leaf, Literal } from '../schema/condition.ts';
import type { Measure, Params } from '../schema/rule.ts';
import { bodies } from '../schema/terms.ts';
import { type Base, type Constraint, type Counted, writtenShare } from './constraint.ts';
import type { Demand } from './demands.ts';
import type { PlannedNumber } from './plan.ts';
import { integerRange, largest, sweep } from './range.ts';
import type { Situation } from './situation.ts';

function singleLeaf(item: ConditionItem | undefined): Leaf | undefined {
  if (!item || 'fact' in item) return item;
  const parts = 'all' in item ? item.all : [];
  return parts.length === 1 ? singleLeaf(parts[0]) : undefined;
}

/** The number that a measure of the rule comes to. */
export function countMeasure(
  measure: Measure,
  demands: readonly Demand[],
  params: Params,
  base: Base,
  seats: Situation['seats'],
): Counted {
  const shape = shapeOf(measure);
  const body = bodies.find((name) => name === shape.of);
  const where = shape.where && resolveParams(shape.where, params);
  const quantity = canonicalJson({ ...shape, where });
  if (shape.kind === 'share') {
    const of = body && seats[body];
    if (!body || of === undefined)
      return { constraints: [], missing: body ? [{ field: `bodies.${body}.seats` }] : [] };
    const at = (whole: number) => sweep(0, whole, demands, (part) => ({ part, whole }));
    const share = writtenShare(demands, of, true);
    const number: PlannedNumber = { ...base, unit: 'persons', body, counts: 'persons', ...at(of), share };
    return { constraints: [{ number, quantity, persons: true, at, ...categoryOf(where) }], missing: [] };
  }
  const counted = shape.kind === 'count' || shape.kind === 'distinct';
  const range = counted ? sweep(0, largest, demands, (number) => number) : integerRange(demands);
  const counts = shape.kind === 'count' && body ? 'persons' : 'other';
  const number: PlannedNumber = { ...base, ...(body && { body }), counts, ...range };
  const persons = counted && body !== undefined;
  return { constraints: [{ number, quantity, persons, at: () => range, ...categoryOf(where) }], missing: [] };
}

function categoryOf(where: ConditionItem | undefined): Pick<Constraint, 'category'> {
  const leaf = singleLeaf(where);
  return leaf?.operator === 'equal' ? { category: { fact: leaf.fact, value: leaf.value as Literal } } : {};
}
