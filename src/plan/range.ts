import type { Scalar } from '../facts/fact-value.ts';
import { type Side, sidesOf } from '../packs/bounds.ts';
import type { Leaf } from '../schema/condition.ts';
import { type Demand, holds } from './demands.ts';

/** The ends of what is allowed; no number at all where the smallest is above the largest. */
export interface Range {
  readonly min?: number;
  readonly max?: number;
}

/** Beyond any body and any list. */
export const largest = 999;

/**
 * The first and the last number for which all comparisons hold; an end that is no limit is left out. Where there is no
 * such number, floors and ceilings are found apart, so that one shows above the other.
 */
export function sweep(
  from: number,
  to: number,
  demands: readonly Demand[],
  valueAt: (number: number) => Scalar,
): Range {
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const fitting = (own: readonly Demand[]) =>
    numbers.filter((number) => own.every((demand) => holds(demand, valueAt(number))));
  const only = (side: Side) =>
    demands.filter((demand) => sidesOf(demand).length !== 1 || sidesOf(demand).includes(side));
  const all = fitting(demands);
  const min = (all.length > 0 ? all : fitting(only('lower')))[0] ?? to + 1;
  const max = (all.length > 0 ? all : fitting(only('upper'))).at(-1) ?? from - 1;
  return { ...(min > from && { min }), ...(max < to && { max }) };
}

/** The range that comparisons with whole numbers leave, however large the numbers. */
export const integerRange = (leaves: readonly Leaf[]): Range => meetingOf(leaves.flatMap(endsOf));

/** What all ranges allow. */
export function meetingOf(ranges: readonly Range[]): Range {
  return {
    ...largestOf(ranges.flatMap(({ min }) => min ?? [])),
    ...smallestOf(ranges.flatMap(({ max }) => max ?? [])),
  };
}

const largestOf = (mins: readonly number[]) => (mins.length > 0 ? { min: Math.max(...mins) } : {});
const smallestOf = (maxs: readonly number[]) => (maxs.length > 0 ? { max: Math.min(...maxs) } : {});

/** The ends that one comparison with a whole number sets. */
function endsOf({ operator, value }: Leaf): Range[] {
  const number = Number(value);
  switch (operator) {
    case 'equal':
      return [{ min: number, max: number }];
    case 'greaterThanInclusive':
      return [{ min: number }];
    case 'greaterThan':
      return [{ min: number + 1 }];
    case 'lessThanInclusive':
      return [{ max: number }];
    case 'lessThan':
      return [{ max: number - 1 }];
    default:
      return [];
  }
}
