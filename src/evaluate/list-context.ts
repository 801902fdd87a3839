import type { ListContext } from '../facts/context.ts';
import type { Pack } from '../packs/pack.ts';
import type { NominationList } from '../schema/nomination-list.ts';
import { referenceMonthsOf } from './reference-months.ts';

/** What facts about a list are derived from under a pack. */
export function listContextOf(
  list: NominationList,
  pack: Pick<Pack, 'tables' | 'bareYear' | 'selection' | 'referenceMonths'>,
): ListContext {
  const referenceMonths = referenceMonthsOf(list, pack);
  return {
    list,
    tables: pack.tables,
    bareYear: pack.bareYear,
    selection: pack.selection,
    referenceMonth: referenceMonths.possible?.[0],
    referenceMonths,
  };
}
