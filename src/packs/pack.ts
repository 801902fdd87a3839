import type { Period } from '../dates/period.ts';
import type { Instrument, LegalTable, PackManifest, Rule } from '../schema/rule.ts';
import type { Text } from '../text.ts';

/** A loaded and self-checked rule pack: its own rules and those of the packs it extends. Immutable. */
export interface Pack {
  readonly id: string;
  readonly title: Text;
  /** Semantic version of its meaning: a change that can change a verdict is at least minor. */
  readonly version: string;
  readonly effective: Period;
  /** This pack and those it extends, nearest first. */
  readonly chain: readonly string[];
  /** Sorted by id. */
  readonly rules: readonly Rule[];
  /** Dated legal tables, such as service ages. */
  readonly tables: readonly LegalTable[];
  readonly instruments: readonly Instrument[];
  readonly referenceMonths: NonNullable<PackManifest['referenceMonths']>;
  readonly bareYear: PackManifest['bareYear'];
  readonly selection: PackManifest['selection'];
  /**
   * Requirements of the term before, as paths below the pack, for which no text of this term was found: by this pack or
   * one that it extends, and there is no rule since. That none was found does not lift them.
   */
  readonly textNotFound: readonly string[];
  /** SHA-256 of everything above, but for what packs it extends say was not found. */
  readonly hash: string;
}
