import type { CheckResult, Refusal, Report } from '../../report/report.ts';
import { maskReport } from '../../reports/mask.ts';
import { locateIssues } from '../locate.ts';
import { OpenWorkbook } from '../workbook/open-workbook.ts';
import type { WriteReportOptions } from '../write-report.ts';
import { type BaseWorkbook, baseWorkbook } from './base-workbook.ts';
import { contextOf, findingNotes } from './finding-notes.ts';
import { findingsSheet } from './findings-sheet.ts';
import { issueNotes, issuesSheet } from './issues-sheet.ts';
import { refusalSheet, resultSheet } from './result-sheet.ts';
import { word } from './words.ts';

/** The bytes of the workbook that `writeReport` promises. */
export async function reportWorkbook(result: CheckResult, options: WriteReportOptions): Promise<Uint8Array> {
  const { locale = 'vi', mask = false } = options;
  const base = await baseWorkbook(result, options);
  const shown = mask ? maskReport(result, { locale }) : result;
  const workbook = new OpenWorkbook(base.bytes, word('cut', locale));
  if (shown.decision === 'refused') addRefusal(workbook, shown, base, options);
  else addReport(workbook, shown, base, options);
  return workbook.bytes();
}

function addReport(
  workbook: OpenWorkbook,
  report: Report,
  { cells }: BaseWorkbook,
  { locale = 'vi', all = false }: WriteReportOptions,
): void {
  const context = contextOf(report, cells, locale);
  const { firstSheet } = workbook;
  workbook.remark(findingNotes(context));
  workbook.addSheet(resultSheet(context, workbook.freeName(word('result', locale))));
  const name = workbook.freeName(word('findings', locale));
  workbook.addSheet(findingsSheet(context, name, firstSheet, all));
}

function addRefusal(
  workbook: OpenWorkbook,
  refusal: Refusal,
  { cells, hasList }: BaseWorkbook,
  { locale = 'vi' }: WriteReportOptions,
): void {
  const issues = locateIssues(refusal.issues, cells);
  const firstSheet = hasList ? workbook.firstSheet : undefined;
  if (hasList) workbook.remark(issueNotes(issues, locale));
  workbook.addSheet(refusalSheet(refusal, workbook.freeName(word('result', locale)), locale));
  const name = workbook.freeName(word('issues', locale));
  workbook.addSheet(issuesSheet(issues, name, firstSheet, locale));
}
