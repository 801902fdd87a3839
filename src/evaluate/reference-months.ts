import { type MonthNumber, parseMonth } from '../dates/month.ts';
import { type FactValue, oneOf, unknown } from '../facts/fact-value.ts';
import { noReferenceMonth } from '../facts/months.ts';
import { listFactsOf, spread } from '../facts/vocabulary.ts';
import { matchRows, possibleRows } from '../facts/when.ts';
import type { Pack } from '../packs/pack.ts';
import type { NominationList } from '../schema/nomination-list.ts';

/** The month at which age and service are counted, by the pack's table: every one that the list leaves possible. */
export function referenceMonthsOf(
  list: NominationList,
  { referenceMonths }: Pick<Pack, 'referenceMonths'>,
): FactValue<MonthNumber> {
  const facts = listFactsOf({ list, tables: [], bareYear: undefined, referenceMonth: undefined });
  const lookUp = (fact: string) => spread(fact, facts);
  const rows = possibleRows(referenceMonths, lookUp);
  const months = rows.flatMap((row) => (row ? parseMonth(row.values.month) : []));
  if (months.length === 0) return unknown(noReferenceMonth);
  const { missing } = matchRows(referenceMonths, lookUp);
  return rows.includes(undefined) ? unknown(...missing) : oneOf(months, missing);
}
