import type { FactType } from '../facts/fact.ts';
import type { Scalar, Share } from '../facts/fact-value.ts';
import { compareShares } from '../facts/share.ts';

const choice = ['equal', 'notEqual', 'in', 'notIn'] as const;
const order = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'] as const;

/** json-rules-engine's own operators that a condition may use. */
type EngineOperator = (typeof choice)[number] | (typeof order)[number];

/** Our operators, for exact shares. */
export type ShareOperator = 'atLeastShare' | 'moreThanShare' | 'atMostShare' | 'lessThanShare';

export type OperatorName = EngineOperator | ShareOperator;

/** Comparisons of shares, exact. */
export const shareOperators: Readonly<Record<ShareOperator, (fact: Share, wanted: Share) => boolean>> = {
  atLeastShare: (fact, wanted) => compareShares(fact, wanted) >= 0,
  moreThanShare: (fact, wanted) => compareShares(fact, wanted) > 0,
  atMostShare: (fact, wanted) => compareShares(fact, wanted) <= 0,
  lessThanShare: (fact, wanted) => compareShares(fact, wanted) < 0,
};

/** What a fact is compared with. */
export type Operand = Scalar | readonly Scalar[];

/** Whether the comparison holds of the value. Shares are compared exactly. */
export function compare(operator: OperatorName, value: Scalar, wanted: Operand): boolean {
  switch (operator) {
    case 'equal':
      return value === wanted;
    case 'notEqual':
      return value !== wanted;
    case 'in':
      return (wanted as readonly Scalar[]).includes(value);
    case 'notIn':
      return !(wanted as readonly Scalar[]).includes(value);
    case 'lessThan':
      return (value as number) < (wanted as number);
    case 'lessThanInclusive':
      return (value as number) <= (wanted as number);
    case 'greaterThan':
      return (value as number) > (wanted as number);
    case 'greaterThanInclusive':
      return (value as number) >= (wanted as number);
    default:
      return shareOperators[operator](value as Share, wanted as Share);
  }
}

const ofType: Readonly<Record<FactType['kind'], readonly OperatorName[]>> = {
  integer: [...choice, ...order],
  boolean: choice,
  enum: choice,
  share: Object.keys(shareOperators) as ShareOperator[],
};

/** The operators that make sense for a fact of the type. */
export const operatorsFor = (type: FactType): readonly OperatorName[] => ofType[type.kind];

/** All operators. */
export const operatorNames: readonly OperatorName[] = [...choice, ...order, ...ofType.share];

const opposites: Readonly<Record<OperatorName, OperatorName>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  in: 'notIn',
  notIn: 'in',
  lessThan: 'greaterThanInclusive',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
  greaterThanInclusive: 'lessThan',
  atLeastShare: 'lessThanShare',
  moreThanShare: 'atMostShare',
  atMostShare: 'moreThanShare',
  lessThanShare: 'atLeastShare',
};

/** The comparison that holds exactly where the other does not. */
export const opposite = (operator: string): OperatorName => opposites[operator as OperatorName];

/** Operators whose operand is a list. */
export const takesList = (operator: string): boolean => operator === 'in' || operator === 'notIn';
