import type { MonthNumber } from '../dates/month.ts';
import type { NominationList } from '../schema/nomination-list.ts';
import type { Nomination, Nominee } from '../schema/nominee.ts';
import type { LegalTable, PackManifest } from '../schema/rule.ts';
import type { FactValue } from './fact-value.ts';

/** What facts about the list are derived from. */
export interface ListContext {
  readonly list: NominationList;
  readonly tables: readonly LegalTable[];
  readonly bareYear: PackManifest['bareYear'];
  /** How the bodies come to be where the list does not say; `undefined` when that is not known. */
  readonly selection?: PackManifest['selection'];
  /** The month at which age and service are counted; `undefined` when the pack names none for the organization. */
  readonly referenceMonth: MonthNumber | undefined;
  /** Every month that it may be, where the list does not tell which; facts then hold their values for each. */
  readonly referenceMonths?: FactValue<MonthNumber>;
}

/** What facts about one nomination of one person are derived from. */
export interface NomineeContext extends ListContext {
  readonly nominee: Nominee;
  readonly nomination: Nomination;
}
