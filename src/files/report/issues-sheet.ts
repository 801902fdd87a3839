import { describeIssue } from '../../report/issues.ts';
import type { InputIssue } from '../../schema/input-issue.ts';
import { type Locale, upperFirst } from '../../text.ts';
import type { NewSheet } from '../workbook/new-sheet.ts';
import type { Remark } from '../workbook/open-workbook.ts';
import { headerRow, linkTo } from './findings-sheet.ts';
import { word } from './words.ts';

/** A mistake without where it stands, which its cell tells. */
const mistake = ({ cell: _, path: __, ...issue }: InputIssue, locale: Locale): string =>
  upperFirst(describeIssue({ ...issue, path: '' }, locale));

/** Mistakes as remarks on the cells that they stand in. */
export const issueNotes = (issues: readonly InputIssue[], locale: Locale): Remark[] =>
  issues.flatMap((issue) =>
    issue.cell ? [{ place: issue.cell, fill: 'violated' as const, text: mistake(issue, locale) }] : [],
  );

/** One row for each mistake of a list that cannot be checked; `firstSheet` is undefined where no sheet holds the list. */
export function issuesSheet(
  issues: readonly InputIssue[],
  name: string,
  firstSheet: string | undefined,
  locale: Locale,
): NewSheet {
  const rows = issues.map((issue) => {
    const { cell, path } = issue;
    const place = cell && firstSheet !== undefined ? linkTo(cell, firstSheet) : undefined;
    return [
      { value: mistake(issue, locale), fill: 'violated' as const },
      { value: path },
      place ?? (cell && { value: cell.sheet === undefined ? cell.cell : `${cell.sheet}!${cell.cell}` }),
    ];
  });
  const header = [word('sentence', locale), word('path', locale), word('cell', locale)];
  return { name, header: true, widths: [90, 40, 24], rows: [headerRow(header), ...rows] };
}
