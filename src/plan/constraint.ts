import type { MissingField } from '../facts/fact-value.ts';
import { type Side, sidesOf } from '../packs/bounds.ts';
import type { Leaf, Literal } from '../schema/condition.ts';
import type { PlannedNumber } from './plan.ts';
import type { Range } from './range.ts';

/** A number with what is needed to hold it against others. */
export interface Constraint {
  readonly number: PlannedNumber;
  /** Equal for the same quantity in any rule. */
  readonly quantity: string;
  /** Whether so many persons are needed for it. */
  readonly persons: boolean;
  /** What it comes to on a list of so many nominees. */
  readonly at: (nominees: number) => Range;
  /** For persons told apart by one value of one fact: which. */
  readonly category?: { readonly fact: string; readonly value: Literal };
}

/** What a rule comes to: numbers, and the fields without which others cannot be told. */
export interface Counted {
  readonly constraints: readonly Constraint[];
  readonly missing: readonly MissingField[];
}

/** What all numbers of a rule have. */
export type Base = Pick<PlannedNumber, 'rule' | 'modality' | 'label' | 'caveats' | 'unit'>;

/** How the share is written, at its lower and its upper end. */
export function writtenShare(demands: readonly Leaf[], of: number, growsWithList: boolean) {
  const at = (side: Side) => demands.find((demand) => sidesOf(demand).includes(side))?.value;
  const [least, most] = [at('lower'), at('upper')];
  return {
    ...(least !== undefined && { least: String(least) }),
    ...(most !== undefined && { most: String(most) }),
    of,
    growsWithList,
  };
}
