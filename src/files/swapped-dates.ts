import { type CellValue, cellAt, placeOf } from './cell.ts';
import type { FoundColumn, Table } from './header.ts';
import { readDate } from './read-date.ts';
import { addNote, type Reading } from './reading.ts';

/** So many dates of each form make a pattern. */
const fewest = 2;
const lastUnsure = 12;

/** The day of a date that is given to the day. */
function dayOf(value: CellValue): number | undefined {
  const { date = '' } = readDate(value, false) ?? {};
  return date.length === 'yyyy-mm-dd'.length ? Number(date.slice(-2)) : undefined;
}

function looksSwapped(cells: readonly CellValue[]): boolean {
  const days = (kind: 'string' | 'object') =>
    cells.flatMap((cell) => (typeof cell === kind && cell !== null ? (dayOf(cell) ?? []) : []));
  const [texts, dates] = [days('string'), days('object')];
  if (texts.length < fewest || dates.length < fewest) return false;
  return texts.every((day) => day > lastUnsure) && dates.every((day) => day <= lastUnsure);
}

/**
 * Tells of columns in which a spreadsheet set to month-first dates has turned 5/3 into the 3rd of May, and left 18/3,
 * which it could not read, as text.
 */
export function noteSwappedDates(reading: Reading, { grid, firstRow, columns }: Table): void {
  const isDate = ({ candidates: [column] }: FoundColumn) =>
    column?.value === 'date' || column?.value === 'day';
  for (const { index } of columns.filter(isDate)) {
    const cells = grid.rows.slice(firstRow).map((_, row) => cellAt(grid, firstRow + row, index));
    if (looksSwapped(cells)) addNote(reading, 'swapped-dates', placeOf(grid, firstRow - 1, index));
  }
}
