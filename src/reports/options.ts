import type { CheckResult } from '../report/report.ts';
import type { Locale } from '../text.ts';

/** What every renderer takes. */
export interface ReportOptions {
  /** Vietnamese unless asked otherwise. */
  readonly locale?: Locale;
}

/** Where a part of the list stands in its file, counted from 1. */
export interface FilePlace {
  /** From 1. */
  readonly line?: number;
  /** From 1. */
  readonly column?: number;
  /** A cell of a workbook, with its sheet where there is one: `C7`, `Danh sách!C7`. */
  readonly cell?: string;
}

/** For formats that point into the file of the list, and hold what fails, and the rest on request. */
export interface SelectiveOptions extends ReportOptions {
  /** The file of the list, as the receiving system knows it: a path within the repository, mostly. */
  readonly file?: string;
  /** Where a part stands in that file; asked for paths such as `nominees[3]` and `bodies.committee`. */
  readonly locate?: (path: string) => FilePlace | undefined;
  /** What is met, waived, open or does not apply as well; off unless asked for. */
  readonly all?: boolean;
}

/** The result of one of several lists, with where its parts stand. */
export interface ListResult extends Pick<SelectiveOptions, 'file' | 'locate'> {
  /** What tells it from the others. */
  readonly name: string;
  readonly result: CheckResult;
}
