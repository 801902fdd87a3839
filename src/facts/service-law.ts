import { formatMonth, type MonthNumber } from '../dates/month.ts';
import { contains } from '../dates/period.ts';
import { oncePer } from '../once.ts';
import type { LegalTable, Source } from '../schema/rule.ts';

/** A service age that some law sets, and for whom. */
export interface Row {
  readonly table: LegalTable;
  readonly when: LegalTable['versions'][number]['rows'][number]['when'];
  readonly ageInMonths: number;
  /** Where the age stands: the row's own texts, else those of the table. */
  readonly source: readonly Source[];
}

function rowsInForce(tables: readonly LegalTable[], month: MonthNumber): Row[] {
  const day = `${formatMonth(month)}-01`;
  return tables.flatMap((table) =>
    table.versions
      .filter(({ effective }) => contains(effective, day))
      .flatMap(({ rows, source }) => rows.map((row) => ({ ...row, source: row.source ?? source })))
      .map(({ when, values, source }) => ({
        table,
        when,
        ageInMonths: Number(values['ageInMonths']),
        source,
      })),
  );
}

const laws = oncePer((_tables: readonly LegalTable[]) => new Map<MonthNumber, readonly Row[]>());

/** The rows of every table as the law stood on the first day of the month; found once for all nominees of a list. */
export function lawAt(tables: readonly LegalTable[], month: MonthNumber): readonly Row[] {
  const byMonth = laws(tables);
  const rows = byMonth.get(month) ?? rowsInForce(tables, month);
  byMonth.set(month, rows);
  return rows;
}
