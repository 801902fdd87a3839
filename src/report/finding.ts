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
  | { readonly kind: 'nominee'; readonly nominee: string; readonly body: Body }
  | { readonly kind: 'body'; readonly body: Body }
  | { readonly kind: 'list' };

/** What the record says: nothing, one value or several, a range, or a range of parts of a whole; or that is masked. */
export type Found =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'withheld' }
  | { readonly kind: 'values'; readonly values: readonly Literal[] }
  | { readonly kind: 'integer'; readonly min: number; readonly max: number }
  | { readonly kind: 'share'; readonly min: number; readonly max: number; readonly whole: number };

/** One comparison that decided a finding. */
export interface Evidence {
  /** Id of the fact, or `measure.<name>` of the rule. */
  readonly fact: string;
  readonly label: Text;
  /** What integers count; absent for words and shares. */
  readonly unit?: Unit;
  readonly operator: string;
  /** True when the rule demands that the comparison fails. */
  readonly negated: boolean;
  /** True when another comparison could have stood in its place, so that it alone is not demanded. */
  readonly alternative?: boolean;
  /** What the rule compares with, as written: `60`, `"15%"`, `["none", "warning"]`. */
  readonly needed: Literal | readonly Literal[];
  readonly found: Found;
  readonly verdict: 'met' | 'not-met' | 'unknown';
  /** For a share: the whole number of persons or seats that the needed share comes to. */
  readonly neededCount?: number;
  /** Distance to the bound, in the unit found, when it is certainly not met. */
  readonly shortBy?: number;
  /** Ids of the nominees behind a measure: those who count, and those who may. */
  readonly who?: {
    readonly counted: readonly string[];
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

interface FindingBase {
  readonly rule: string;
  readonly modality: Modality;
  readonly subject: Subject;
  readonly evidence: readonly Evidence[];
  /** The source of the table row it rests on, where that is not the rule's own. */
  readonly source?: readonly Source[];
  /** What a reader must know beside the outcome. */
  readonly caveats: readonly Text[];
}

/** One rule on one subject. */
export type Finding = FindingBase &
  (
    | { readonly outcome: 'satisfied'; readonly attestation?: Attestation }
    | { readonly outcome: 'violated'; readonly attestation?: Attestation }
    | { readonly outcome: 'undetermined'; readonly open: Open; readonly missing: readonly MissingField[] }
    | { readonly outcome: 'review'; readonly review: Review }
    | { readonly outcome: 'not-applicable'; readonly reason: Reason }
    | {
        readonly outcome: 'waived';
        readonly waiver: Waiver;
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
