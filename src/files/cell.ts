import type { CellPlace } from '../schema/input-issue.ts';

/** A cell that the workbook shows as a date: as much of the date as its format shows. */
interface DateCell {
  readonly kind: 'date';
  readonly date: string;
}

/** A cell that shows an error such as `#N/A`. */
interface ErrorCell {
  readonly kind: 'error';
  readonly text: string;
}

/** What a cell holds; a formula stands for its last result. */
export type CellValue = string | number | boolean | DateCell | ErrorCell | null;

/** Cells joined into one, counted from 0, both ends included. */
interface MergedCells {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/** One sheet as read: rows of cells in the file's own order, not yet understood. */
export interface Grid {
  /** Absent for a csv file. */
  readonly sheet?: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly MergedCells[];
  readonly hidden: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** `row,column` of cells whose value a formula gave. */
  readonly formulas: ReadonlySet<string>;
  /** Day numbers count from 1904 instead of 1900. */
  readonly from1904: boolean;
}

/** `C` for 2. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** The place of a cell, counted from 0. */
export function placeOf(grid: Grid, row: number, column: number): CellPlace {
  const cell = `${columnName(column)}${row + 1}`;
  return grid.sheet === undefined ? { cell } : { sheet: grid.sheet, cell };
}

/** A cell; null outside the sheet. */
export const cellAt = (grid: Grid, row: number, column: number): CellValue =>
  grid.rows[row]?.[column] ?? null;

/** True for nothing but space. */
export const isBlank = (value: CellValue): boolean =>
  value === null || (typeof value === 'string' && cleanText(value) === '');

/** What a person sees in the cell. */
export function shown(value: CellValue): string {
  if (value === null) return '';
  if (typeof value !== 'object') return cleanText(String(value));
  return value.kind === 'date' ? value.date : value.text;
}

/** Text in NFC, with plain single spaces and nothing invisible. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a person sees in a row. */
export const textOf = (cells: readonly CellValue[]): string =>
  cells
    .map(shown)
    .filter((text) => text !== '')
    .join(' ');
