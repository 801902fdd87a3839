import type { NominationList } from '../schema/nomination-list.ts';
import type { Locale } from '../text.ts';
import { columnName } from './cell.ts';
import { frameFields } from './frame-fields.ts';
import { rowsOf, templateColumns } from './list-cells.ts';
import { type Cells, parentOf } from './locate.ts';
import { sheetNames } from './template-sheets.ts';

/** Where each path of a list stands in its template, blanks included. */
export function templateCells(list: NominationList, locale: Locale): Cells {
  const cells = new Map<string, { readonly sheet: string; readonly cell: string }>();
  /** A part of something stands for the whole where nothing else does. */
  const place = (at: string, sheet: string, cell: string) => {
    for (let path = at; path !== '' && !cells.has(path); path = parentOf(path))
      cells.set(path, { sheet, cell });
  };
  for (const [row, { path }] of frameFields.entries()) place(path, sheetNames.frame[locale], `B${row + 1}`);
  const rows = rowsOf(list);
  const columns = templateColumns(rows);
  const name = columns.findIndex(({ field }) => field === 'name');
  const nominations = list.nominees.flatMap((nominee, index) =>
    nominee.nominations.map((_, position) => ({ nominee: `nominees[${index}]`, position })),
  );
  for (const [row, { nominee, position }] of nominations.entries()) {
    const put = (path: string, column: number) =>
      place(path, sheetNames.persons[locale], `${columnName(column)}${row + 2}`);
    put(nominee, name);
    for (const [column, { field }] of columns.entries()) {
      const blank = field.startsWith('nominations.')
        ? `${nominee}.nominations[${position}].${field.slice('nominations.'.length)}`
        : `${nominee}.${field}`;
      put(rows[row]?.get(field)?.path ?? blank, column);
    }
  }
  return cells;
}
