import type { CheckResult } from '../../report/report.ts';
import { isMaskedReport } from '../../reports/mask.ts';
import { cellText } from '../cell-text.ts';
import { isZip } from '../container.ts';
import { decodeText } from '../decode-text.ts';
import { formatOf } from '../format-of.ts';
import type { Cells } from '../locate.ts';
import { readCsv } from '../read-csv.ts';
import { templateCells } from '../template-cells.ts';
import { asText, sheetNames } from '../template-sheets.ts';
import { properties, templateWorkbook } from '../template-workbook.ts';
import type { WriteReportOptions } from '../write-report.ts';
import { writeXlsx } from '../xlsx-writer.ts';

/** What a report is written into. */
export interface BaseWorkbook {
  readonly bytes: Uint8Array;
  /** Whether a sheet holds the list. */
  readonly hasList: boolean;
  readonly cells: Cells;
}

const columnWidth = 20;

const emptyWorkbook = async (): Promise<BaseWorkbook> => ({
  bytes: await writeXlsx({ sheets: [], properties }),
  hasList: false,
  cells: new Map(),
});

/** The rows of a csv file as they are, each value as text. */
async function csvWorkbook(data: Uint8Array, cells: Cells): Promise<BaseWorkbook | undefined> {
  const decoded = decodeText(data);
  const read = decoded.ok ? readCsv(decoded.text.replace(/^\uFEFF/, '')) : undefined;
  if (!read?.ok) return undefined;
  const rows = (read.grids[0]?.rows ?? []).map((row) =>
    row.map((cell) => (cell === null ? null : cellText(String(cell)))),
  );
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, () => ({ width: columnWidth, style: asText }));
  const sheets = [{ name: sheetNames.persons.vi, rows, columns }];
  return { bytes: await writeXlsx({ sheets, properties }), hasList: true, cells };
}

/** The workbook to write a report into: the user's own, one made of a csv file or of the list, or an empty one. */
export async function baseWorkbook(
  result: CheckResult,
  { data, cells = new Map(), list, locale = 'vi', mask }: WriteReportOptions,
): Promise<BaseWorkbook> {
  // The list holds the names that a mask leaves out; and what could not be read cannot be written into.
  const unreadable = result.issues.some(({ code }) => code === 'unreadable' || code === 'not-json');
  if (mask || isMaskedReport(result) || unreadable) return emptyWorkbook();
  if (data && isZip(data)) return { bytes: data, hasList: true, cells };
  const csv = data && formatOf(data) === 'csv' ? await csvWorkbook(data, cells) : undefined;
  if (csv) return csv;
  if (!list || result.decision === 'refused') return emptyWorkbook();
  const { workbook } = await templateWorkbook({ list, locale });
  return { bytes: workbook, hasList: true, cells: templateCells(list, locale) };
}
