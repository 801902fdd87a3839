import type { Unit } from '../facts/fact.ts';
import type { MissingField } from '../facts/fact-value.ts';
import type { Literal } from '../schema/condition.ts';
import type { Waiver } from '../schema/nomination-list.ts';
import type { Attestation } from '../schema/nominee.ts';
import type { Review, Source } from '../schema/rule.ts';
import type { Body, Modality } from '../schema/terms.ts';
import type { Text } from '../text.ts';

/** What a finding is about. */
export type Subject =
  | {
      /** A person, as nominated to one body. */
      readonly kind: 'nominee';
      /** Id of the person. */
      readonly nominee: string;
      /** The body that the person is nominated to. */
      readonly body: Body;
    }
  | {
      /** A body with everybody nominated to it. */
      readonly kind: 'body';
      /** Which body. */
      readonly body: Body;
    }
  | {
      /** The list as a whole. */
      readonly kind: 'list';
    };

/** What the record says: nothing, one value or several, a range, or a range of parts of a whole; or that is masked. */
export type Found =
  | {
      /** Nothing is on record. */
      readonly kind: 'unknown';
    }
  | {
      /** A masked report does not tell it. */
      readonly kind: 'withheld';
    }
  | {
      /** Words, or yes and no. */
      readonly kind: 'values';
      /** One value, or several that it may be. */
      readonly values: readonly Literal[];
    }
  | {
      /** A whole number. */
      readonly kind: 'integer';
      /** The least that it may be. */
      readonly min: number;
      /** The most that it may be; equal to `min` where it is known. */
      readonly max: number;
    }
  | {
      /** A number of persons or seats as part of another. */
      readonly kind: 'share';
      /** The least that the part may be. */
      readonly min: number;
      /** The most that the part may be; equal to `min` where it is known. */
      readonly max: number;
      /** What it is a part of. */
      readonly whole: number;
    };

/** One comparison that decided a finding. */
export interface Evidence {
  /** Id of the fact, or `measure.<name>` of the rule. */
  readonly fact: string;
  /** The name people read. */
  readonly label: Text;
  /** What integers count; absent for words and shares. */
  readonly unit?: Unit;
  /** The comparison, as the rule has it: `atLeast`. */
  readonly operator: string;
  /** True when the rule demands that the comparison fails. */
  readonly negated: boolean;
  /** True when another comparison could have stood in its place, so that it alone is not demanded. */
  readonly alternative?: boolean;
  /** What the rule compares with, as written: `60`, `"15%"`, `["none", "warning"]`. */
  readonly needed: Literal | readonly Literal[];
  /** What the record says. */
  readonly found: Found;
  /** Whether the demand is met. */
  readonly verdict: 'met' | 'not-met' | 'unknown';
  /** For a share: the whole number of persons or seats that the needed share comes to. */
  readonly neededCount?: number;
  /** Distance to the bound, in the unit found, when it is certainly not met. */
  readonly shortBy?: number;
  /** Ids of the nominees behind a measure: those who count, and those who may. */
  readonly who?: {
    /** Those who count. */
    readonly counted: readonly string[];
    /** Those who may count, since their records do not say. */
    readonly open: readonly string[];
  };
  /** How a value came about. */
  readonly notes: readonly Text[];
}

/** Why a rule says nothing here. */
export type Reason =
  | 'not-in-effect'
  | 'body-not-elected'
  | 'nobody-concerned'
  | 'does-not-apply'
  | 'no-table-row'
  | 'nobody-nominated'
  | 'delegated'
  | 'left-out';

/** What is not known: whether the rule applies, which row of its table does, or whether its requirement is met. */
export type Open = 'applicability' | 'table-row' | 'requirement';

/** What every finding has. */
export interface FindingBase {
  /** Id of the rule. */
  readonly rule: string;
  /** `mandatory`, or `target`, which never fails a list. */
  readonly modality: Modality;
  /** A nominee in one body, a body, or the list. */
  readonly subject: Subject;
  /** The comparisons that decided it. */
  readonly evidence: readonly Evidence[];
  /** The source of the table row it rests on, where that is not the rule's own. */
  readonly source?: readonly Source[];
  /** What a reader must know beside the outcome. */
  readonly caveats: readonly Text[];
}

/** One rule on one subject. */
export type Finding = FindingBase &
  (
    | {
        /** The requirement is met, whatever is still unknown. */
        readonly outcome: 'satisfied';
        /** The recorded conclusion that it rests on, where a judgement is asked for. */
        readonly attestation?: Attestation;
      }
    | {
        /** The requirement is not met, whatever is still unknown. */
        readonly outcome: 'violated';
        /** The recorded conclusion that it rests on, where a judgement is asked for. */
        readonly attestation?: Attestation;
      }
    | {
        /** It hangs on what the list does not say. */
        readonly outcome: 'undetermined';
        /** What is not known. */
        readonly open: Open;
        /** The fields that would settle it. */
        readonly missing: readonly MissingField[];
      }
    | {
        /** A judgement is asked for, and no conclusion is on the list. */
        readonly outcome: 'review';
        /** Which body is asked, and for what. */
        readonly review: Review;
      }
    | {
        /** The rule says nothing here. */
        readonly outcome: 'not-applicable';
        /** Why it says nothing. */
        readonly reason: Reason;
      }
    | {
        /** An exception was granted. */
        readonly outcome: 'waived';
        /** The exception, as the list has it. */
        readonly waiver: Waiver;
        /** The outcome that it stands for. */
        readonly instead: 'violated' | 'undetermined' | 'review';
      }
  );

/** How a rule stands with a subject. */
export type Outcome = Finding['outcome'];

/** All outcomes, the gravest first. */
export const outcomes = [
  'violated',
  'undetermined',
  'review',
  'waived',
  'satisfied',
  'not-applicable',
] as const;
