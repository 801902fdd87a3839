import type { Cell, Sheet } from 'hucre/xlsx';
import { type InputIssue, show } from '../schema/input-issue.ts';
import type { CellValue, Grid } from './cell.ts';
import { zipIssue } from './container.ts';
import { limits, tooMany, unreadable } from './limits.ts';

/** The sheets of a file, or why it cannot be read. */
export type ReadGrids =
  | { readonly ok: true; readonly grids: readonly Grid[] }
  | { readonly ok: false; readonly issue: InputIssue };

const errorShown = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)/;

/** How much of a date its format shows: a sheet that shows `3-1975` knows no day, whatever is stored. */
function shownLength(format: string): number {
  const letters = format
    .toLowerCase()
    .replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
    .replace(/am\/pm|[hs]+/g, '');
  if (letters.includes('d')) return 'yyyy-mm-dd'.length;
  return letters.includes('m') ? 'yyyy-mm'.length : 'yyyy'.length;
}

function cellValue(value: Sheet['rows'][number][number], cell: Cell | undefined): CellValue {
  if (value instanceof Date) {
    const date = Number.isNaN(value.getTime()) ? '' : value.toISOString();
    const length = shownLength(cell?.style?.numFmt ?? 'dd/mm/yyyy');
    return { kind: 'date', date: date.slice(0, length) };
  }
  if (
    typeof value === 'string' &&
    errorShown.test(value) &&
    (cell?.type === 'error' || cell?.type === 'formula')
  ) {
    return { kind: 'error', text: value };
  }
  // Programs that write workbooks often store no result.
  if (value === null && cell?.formula !== undefined) return { kind: 'error', text: `=${cell.formula}` };
  return value;
}

function gridOf(sheet: Sheet, from1904: boolean): Grid {
  const cells = sheet.cells ?? new Map<string, Cell>();
  return {
    sheet: sheet.name.normalize('NFC'),
    rows: sheet.rows.map((row, at) =>
      row.map((value, column) => cellValue(value, cells.get(`${at},${column}`))),
    ),
    merges: sheet.merges ?? [],
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    hiddenRows: new Set([...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row] : []))),
    hiddenColumns: new Set((sheet.columns ?? []).flatMap(({ hidden }, index) => (hidden ? [index] : []))),
    formulas: new Set([...cells].flatMap(([key, { formula }]) => (formula === undefined ? [] : [key]))),
    from1904,
  };
}

const coveredRows = ({ rows, merges }: Grid) =>
  merges.reduce(
    (sum, { startRow, endRow }) => sum + Math.max(0, Math.min(endRow, rows.length - 1) - startRow),
    0,
  );

/** A mistake where the sheets hold more than any list does. */
function excess(grids: readonly Grid[]): InputIssue | undefined {
  if (grids.length > limits.sheets) return tooMany('sheets', grids.length);
  const merges = grids.reduce((sum, grid) => sum + grid.merges.length, 0);
  if (merges > limits.merges) return tooMany('merges', merges);
  // A cell that is merged downwards counts in every row that it covers.
  let cells = grids.reduce((sum, grid) => sum + coveredRows(grid), 0);
  if (cells > limits.cells) return tooMany('cells', cells);
  for (const { rows } of grids) {
    const width = rows.reduce(
      (most, row) => Math.max(most, row.findLastIndex((cell) => cell !== null) + 1),
      0,
    );
    if (width > limits.columns) return tooMany('columns', width);
    for (const row of rows) {
      for (const cell of row) {
        if (cell !== null) cells++;
        if (typeof cell === 'string' && cell.length > limits.letters) return tooMany('letters', cell.length);
      }
    }
  }
  return cells > limits.cells ? tooMany('cells', cells) : undefined;
}

const tooLarge = (found: string) =>
  unreadable(
    found,
    `trang tính không quá ${limits.columns} cột, ${limits.cells} ô`,
    `a sheet of at most ${limits.columns} columns and ${limits.cells} cells`,
  );

/** Reads every sheet of a workbook. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadGrids> {
  const issue = zipIssue(bytes);
  if (issue) return { ok: false, issue };
  const { readXlsx } = await import('./xlsx-reader.ts');
  try {
    const { sheets, dateSystem } = await readXlsx(bytes, { readStyles: true });
    const grids = sheets.map((sheet) => gridOf(sheet, dateSystem === '1904'));
    const much = excess(grids);
    return much ? { ok: false, issue: much } : { ok: true, grids };
  } catch (error) {
    // Whatever the library says of a damaged file is about the file, never about us.
    const message = error instanceof Error ? error.message : String(error);
    const found = show(message);
    if (/cells\), over|sheet bounds/.test(message)) return { ok: false, issue: tooLarge(found) };
    const words = ['tệp .xlsx đúng chuẩn, nguyên vẹn', 'a sound and whole .xlsx file'] as const;
    return { ok: false, issue: unreadable(found, ...words) };
  }
}
