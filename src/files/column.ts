import type { Body, Role } from '../schema/terms.ts';
import type { Text } from '../text.ts';
import type { VocabularyName } from './vocabulary.ts';

/** How a cell is read: `day` in full, `date` as far as it is given, `out-of` as `25/27`. */
export type ValueKind =
  | 'text'
  | 'date'
  | 'day'
  | 'yes-no'
  | 'count'
  | 'out-of'
  | 'attestation'
  | { readonly oneOf: VocabularyName }
  | { readonly oneOrNone: VocabularyName }
  | { readonly listOf: VocabularyName };

/** What a column fills. */
export type Target =
  /** A field of the person. */
  | { readonly to: 'person'; readonly path: string }
  /** The person's conclusion of that kind. */
  | { readonly to: 'attestation'; readonly kind: string; readonly path: string }
  /** A field of what the row nominates to. */
  | { readonly to: 'nomination'; readonly path: string }
  /** A nomination to the body: a mark, or the role. */
  | { readonly to: 'body'; readonly body: Body; readonly role?: Role }
  /** Nominations in words, such as `Ủy viên BTV, Phó Bí thư`. */
  | { readonly to: 'positions' }
  | { readonly to: 'track'; readonly track: 'first-time' | 're-nominated' }
  /** A column of women or of men: a mark, or the date of birth. */
  | { readonly to: 'sex'; readonly sex: 'female' | 'male'; readonly birth: boolean }
  /** What stands before the given name, where the two have a column each. */
  | { readonly to: 'family' }
  | { readonly to: 'serial' };

/** A column that a list of nominees may have. */
export interface Column {
  /** Its name in the documents and in the option `columns`. */
  readonly field: string;
  readonly target: Target;
  readonly value: ValueKind;
  /** Its header in a template, and the first of its aliases. */
  readonly title: Text;
  /** What else its header may be, with all marks. */
  readonly aliases: readonly string[];
  /** Not in a template, which has another column for the same. */
  readonly onlyRead?: true;
}

/** How many disciplinary measures, and how many conclusions, one row can hold; a template shows two of each. */
export const repeated = { read: 6, shown: 2 } as const;
