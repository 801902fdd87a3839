import { formatMonth, parseMonth } from '../dates/month.ts';
import { parsePartialDate } from '../dates/partial-date.ts';
import type { Pack } from '../packs/pack.ts';
import type { Nominee } from '../schema/nominee.ts';
import type { LegalTable, Source } from '../schema/rule.ts';
import type { Text } from '../text.ts';
import type { MissingField } from './fact-value.ts';
import { retirements } from './retirement.ts';
import type { Retirement } from './retirement-note.ts';

/** What a month of retirement is told by. */
export interface RetirementOptions {
  /** The law in force on the first day of this month is applied, `2025-06`. Later law is not looked ahead to. */
  readonly referenceMonth: string;
  /** Its tables are used, and its reading of a bare year of birth. */
  readonly pack: Pack;
}

/** A row of a legal table that a month of retirement comes from. */
export interface RetirementGround {
  /** The month it gives, `2027-09`. */
  readonly month: string;
  /** The table, `tables/police-service-age`. */
  readonly table: string;
  /** What the table is called. */
  readonly title: Text;
  /** For whom the row is: facts of the record, with months of birth as `196901` and `retirement.year` for roadmaps by year. */
  readonly when: LegalTable['versions'][number]['rows'][number]['when'];
  /** The service age that the row sets. */
  readonly ageInMonths: number;
  /** The clauses that the row rests on. */
  readonly source: readonly Source[];
}

/** When a person retires, as far as the record tells. */
export interface RetirementMonth {
  /** Every month, `2027-09`, at whose end the person may retire, ascending; one when known, none when nothing can be said. */
  readonly months: readonly string[];
  /** The fields that would settle it; none when the month is known. */
  readonly missing: readonly MissingField[];
  /** The rows that the months come from, in the order of the months. */
  readonly grounds: readonly RetirementGround[];
  /** The service age, the month, the table, its row and its texts, where known; how a bare year of birth was read. */
  readonly notes: readonly Text[];
}

/**
 * The month in which a person reaches the highest service age, counted in whole months from the month of birth:
 * the day of birth plays no part, and service ends on the last day of the month.
 *
 * Civil service: Labour Code 2012 to the end of 2020, then Labour Code 2019 with the roadmap of Decree
 * 135/2020/NĐ-CP by month of birth. Police: Law 37/2018/QH14, from 15/8/2023 Law 21/2023/QH15 with the roadmap of
 * Decree 57/2023/NĐ-CP by year. Army: the Law on Officers of 1999 as amended, from 1/12/2024 as amended in 2024, and Law
 * 98/2015/QH13 for professional servicemen. The pack's `tables` hold every figure with its source and confidence.
 * Extensions by decision are not counted.
 *
 * @throws RangeError when the reference month or the birth is not a date of its form.
 */
export function retirementMonth(
  nominee: Pick<Nominee, 'birth' | 'sex' | 'service'>,
  { referenceMonth, pack }: RetirementOptions,
): RetirementMonth {
  const month = parsePartialDate(referenceMonth);
  if (month?.month === undefined || month.day !== undefined)
    throw new RangeError(`expected a month such as \`2025-06\`, found \`${referenceMonth}\``);
  const { birth, sex, service } = nominee;
  if (birth !== undefined && !parsePartialDate(birth))
    throw new RangeError(
      `expected a date such as \`1975\`, \`1975-03\` or \`1975-03-18\`, found \`${birth}\``,
    );
  const { value, found } = retirements({
    // An id would only be repeated in every missing field.
    nominee: { ...(birth !== undefined && { birth }), ...(sex && { sex }), ...(service && { service }) },
    tables: pack.tables,
    bareYear: pack.bareYear,
    referenceMonth: parseMonth(referenceMonth),
  });
  const { possible, missing, notes } = value;
  const grounds = possible === undefined ? [] : groundsOf(found);
  return {
    months: (possible ?? []).map(formatMonth),
    missing,
    grounds,
    notes: notes ?? [],
  };
}

function groundsOf(found: readonly Retirement[]): RetirementGround[] {
  const byRow = new Map(
    found.map((one) => [JSON.stringify([one.month, one.row.table.id, one.row.when]), one]),
  );
  return [...byRow.values()]
    .sort((a, b) => a.month - b.month)
    .map(({ month, row: { table, when, ageInMonths, source } }) => ({
      month: formatMonth(month),
      table: table.id,
      title: table.title,
      when,
      ageInMonths,
      source,
    }));
}
