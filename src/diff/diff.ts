import type { Period } from '../dates/period.ts';
import type { Literal } from '../schema/condition.ts';
import type { Instrument, Source } from '../schema/rule.ts';
import type { Modality } from '../schema/terms.ts';
import type { Text } from '../text.ts';

/** What became of a requirement. `changed` is in both directions at once, or not comparable. */
export type DiffStatus = 'tightened' | 'loosened' | 'changed' | 'added' | 'removed' | 'unchanged';

/** Where a requirement stands, with the instrument named. */
export type CitedSource = Source & Pick<Instrument, 'number' | 'date' | 'title'>;

/** A requirement as one of the packs has it. */
export interface DiffSide {
  /** Id of the rule. */
  readonly rule: string;
  /** What the rule is called. */
  readonly title: Text;
  /** Whether it binds. */
  readonly modality: Modality;
  /** When the rule is in force, by the first day of the congress. */
  readonly effective: Period;
  /** What the rule demands, in words. */
  readonly text: Text;
  /** Of the rule and of the rows of its table, each once. */
  readonly sources: readonly CitedSource[];
}

/** A comparison as a rule writes it. */
export interface WrittenBound {
  /** The comparison, as the rule has it: `atLeast`. */
  readonly operator: string;
  /** As the rule writes it: `60`, `"15%"`, a word, several. */
  readonly value: Literal | readonly Literal[];
}

/** What is said of every point in which two rules differ. */
export interface ChangeBase {
  /** What it makes of the requirement by itself. */
  readonly direction: 'tightened' | 'loosened' | 'changed';
  /** What is measured, or which part of the rule it is. */
  readonly what: Text;
  /** For which row of a table; absent where it is everywhere. */
  readonly when?: Text;
  /** Absent where the pack before says nothing of it. */
  readonly from?: Text;
  /** Absent where the pack after says nothing of it. */
  readonly to?: Text;
}

/** One point in which two rules differ. */
export type RequirementChange = ChangeBase &
  (
    | {
        /** A bound that moved, came or went. */
        readonly kind: 'figure';
        /** The comparisons of both packs, as written. */
        readonly written: {
          /** In the first pack. */
          readonly from: readonly WrittenBound[];
          /** In the second pack. */
          readonly to: readonly WrittenBound[];
        };
      }
    | {
        /** Cases for which one of the packs has no requirement; `partly` where that is so of some of them. */
        readonly kind: 'cases';
        /** Whether it concerns some of the cases only. */
        readonly partly: boolean;
      }
    | {
        /**
         * Mandatory or a target; whom it applies to, and where; whom a measure counts; what cannot be compared: figures,
         * judgements, what is left to others, alternatives; who may allow an exception.
         */
        readonly kind: 'modality' | 'scope' | 'counted' | 'demand' | 'waiver';
      }
  );

/** What every row has. */
export interface RowBase {
  /** The path below the pack: `committee/criteria/age-first-time`. */
  readonly requirement: string;
}

/** One requirement in both packs. */
export type DiffRow = RowBase &
  (
    | {
        /** How the requirement changed. */
        readonly status: 'tightened' | 'loosened' | 'changed' | 'unchanged';
        /** In the first pack. */
        readonly from: DiffSide;
        /** In the second pack. */
        readonly to: DiffSide;
        /** The points in which they differ; none where the status is `unchanged`. */
        readonly changes: readonly RequirementChange[];
      }
    | {
        /** It is in the second pack alone. */
        readonly status: 'added';
        /** In the second pack. */
        readonly to: DiffSide;
      }
    | {
        /** It is in the first pack alone. */
        readonly status: 'removed';
        /** In the first pack. */
        readonly from: DiffSide;
        /** No text of the new term was found, which does not mean that the requirement was lifted. */
        readonly textNotFound?: true;
      }
  );

/** Which pack is meant. */
export interface DiffedPack {
  /** Id of the pack. */
  readonly id: string;
  /** Semantic version of its meaning. */
  readonly version: string;
  /** SHA-256 of the pack, `sha256:…`. */
  readonly hash: string;
  /** What the pack is called. */
  readonly title: Text;
}

/** Two packs, requirement by requirement. Every rule of both is in exactly one row. */
export interface PackDiff {
  /** The form of this object; a change that breaks a reader gives it another name. */
  readonly format: 'nhansu-diff/1';
  /** The first pack. */
  readonly from: DiffedPack;
  /** The second pack. */
  readonly to: DiffedPack;
  /** How many rows have each status. */
  readonly counts: Readonly<Record<DiffStatus, number>>;
  /** Sorted by requirement. */
  readonly rows: readonly DiffRow[];
}

/** All statuses, in the order in which they are told. */
export const diffStatuses = ['tightened', 'loosened', 'changed', 'added', 'removed', 'unchanged'] as const;
