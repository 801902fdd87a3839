import type { Period } from '../dates/period.ts';
import type { Instrument, LegalTable, PackManifest, Rule } from '../schema/rule.ts';
import type { Text } from '../text.ts';

/** A loaded and self-checked rule pack: its own rules and those of the packs it extends. Immutable. */
export interface Pack {
  /** Id of the pack, `2025-2030`. */
  readonly id: string;
  /** What the pack is called. */
  readonly title: Text;
  /** Semantic version of its meaning: a change that can change a verdict is at least minor. */
  readonly version: string;
  /** Congresses whose first day lies in this range. */
  readonly effective: Period;
  /** This pack and those it extends, nearest first. */
  readonly chain: readonly string[];
  /** Sorted by id. */
  readonly rules: readonly Rule[];
  /** Dated legal tables, such as service ages. */
  readonly tables: readonly LegalTable[];
  /** The texts that the rules and tables cite. */
  readonly instruments: readonly Instrument[];
  /** The month at which age and service are counted, by level and sector; the pack nearest in the chain that says so. */
  readonly referenceMonths: NonNullable<PackManifest['referenceMonths']>;
  /** The day to assume where a record holds the year of birth alone; absent where none is. */
  readonly bareYear: PackManifest['bareYear'];
  /** How bodies come to be where a list does not say; absent where that must be asked. */
  readonly selection: PackManifest['selection'];
  /**
   * Requirements of the term before, as paths below the pack, for which no text of this term was found: by this pack or
   * one that it extends, and there is no rule since. That none was found does not lift them.
   */
  readonly textNotFound: readonly string[];
  /** SHA-256 of everything above, but for what packs it extends say was not found. */
  readonly hash: string;
}
