import type { CheckResult } from '../report/report.ts';
import type { ReportOptions } from '../reports/options.ts';
import type { NominationList } from '../schema/nomination-list.ts';
import type { Cells } from './locate.ts';

/** What a report in a workbook is made of. */
export interface WriteReportOptions extends ReportOptions {
  /** The workbook or csv file that the list was read from, as `readList` got it: it comes back with remarks on its cells. */
  readonly data?: Uint8Array;
  /** Where the parts of the list stand in that file: the `cells` of `readList`. */
  readonly cells?: Cells;
  /** The list itself, for a sheet of its own where no workbook or csv file holds it. */
  readonly list?: NominationList;
  /** Lists what is met or does not apply as well; off unless asked for. */
  readonly all?: boolean;
  /** Leaves out what tells who is meant, and so the file and the list; off unless asked for. */
  readonly mask?: boolean;
}

/**
 * Writes a report as a workbook (`.xlsx`): the user's own, with every finding as a note and a colour on the cell that it
 * is about, and two sheets more, the result and the findings. A list that cannot be checked comes back with its mistakes
 * in the same way. Nothing else of the workbook changes, and no value ever.
 */
export async function writeReport(
  result: CheckResult,
  options: WriteReportOptions = {},
): Promise<Uint8Array> {
  const { reportWorkbook } = await import('./report/report-workbook.ts');
  return reportWorkbook(result, options);
}
