import type { Text } from '../text.ts';
import type { FactValue } from './fact-value.ts';

/** The type of a fact, which decides the operators and values a condition may use with it. */
export type FactType =
  | {
      /** A whole number. */
      readonly kind: 'integer';
      /** What it counts. */
      readonly unit: Unit;
    }
  | {
      /** Yes or no. */
      readonly kind: 'boolean';
    }
  | {
      /** One word of several. */
      readonly kind: 'enum';
      /** The words. */
      readonly values: readonly string[];
    }
  | {
      /** A part of a whole, compared with `"15%"` or `"1/3"`. */
      readonly kind: 'share';
    };

/** What an integer counts, or the calendar it is read by: a `date` is 20200615, a `month` 196901. */
export type Unit =
  | 'months'
  | 'years'
  | 'days'
  | 'persons'
  | 'seats'
  | 'terms'
  | 'units'
  | 'values'
  | 'date'
  | 'month';

/** True for units whose numbers compare but do not subtract. */
export const isCalendar = (unit: Unit | undefined): boolean => unit === 'date' || unit === 'month';

/** The record a fact is about. */
export type Scope = 'organization' | 'congress' | 'body' | 'nominee' | 'nomination';

/** True for facts that are about one person rather than the list. */
export const isPersonal = (scope: Scope): boolean => scope === 'nominee' || scope === 'nomination';

/** What a condition may speak of, as far as checking needs it. */
export interface BareFact {
  /** As conditions name it: `nominee.sex`. */
  readonly id: string;
  /** The record it is about. */
  readonly scope: Scope;
  /** Its type, which decides what it can be compared with. */
  readonly type: FactType;
  /** The name people read in findings. */
  readonly label: Text;
  /** The fields of the record it is read from. */
  readonly reads: readonly string[];
}

/** One entry of the vocabulary: what a condition may speak of. */
export interface FactDefinition extends BareFact {
  /** What exactly is meant, and from when to when it is counted. */
  readonly meaning: Text;
}

/** A definition together with the function that derives it. */
export interface Fact<Context> extends BareFact {
  readonly derive: (context: Context) => FactValue;
}

export const integer = (unit: Unit): FactType => ({ kind: 'integer', unit });
export const boolean: FactType = { kind: 'boolean' };
export const share: FactType = { kind: 'share' };
export const oneWordOf = (values: readonly string[]): FactType => ({ kind: 'enum', values });
