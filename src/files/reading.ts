import type { Expected } from '../schema/common.ts';
import { type CellPlace, type InputIssue, note, show } from '../schema/input-issue.ts';
import { type CellValue, type Grid, placeOf, shown } from './cell.ts';
import type { ValueKind } from './column.ts';
import type { ReadNote, ReadNoteCode } from './note.ts';
import { readValue } from './read-value.ts';

/** What has been found so far in a file. */
export interface Reading {
  readonly issues: InputIssue[];
  readonly notes: ReadNote[];
  /** Where each path of the list stands in the file. */
  readonly cells: Map<string, CellPlace>;
  /** Remarks that were made already, and are made once for a column or a group. */
  readonly told: Set<string>;
}

/** A value, and the cell it stands in. */
export interface Placed {
  readonly value: unknown;
  readonly place: CellPlace;
}

/** Nothing found yet. */
export const newReading = (): Reading => ({ issues: [], notes: [], cells: new Map(), told: new Set() });

/** Adds a mistake at a cell. */
export function addIssue(
  reading: Reading,
  cell: CellPlace,
  code: InputIssue['code'],
  expected: Expected,
  more: Pick<InputIssue, 'found' | 'suggestion'> & { readonly path?: string } = {},
): void {
  const { path = '', ...rest } = more;
  reading.issues.push({ path, cell, code, expected, ...rest });
}

/** Adds a remark on a cell. */
export function addNote(
  reading: Reading,
  code: ReadNoteCode,
  cell: CellPlace,
  more: Omit<ReadNote, 'code' | 'cell'> = {},
): void {
  reading.notes.push({ code, cell, ...more });
}

/** Adds a remark that holds for all alike, but once. */
export function addNoteOnce(
  reading: Reading,
  about: string,
  code: ReadNoteCode,
  cell: CellPlace,
  more: Omit<ReadNote, 'code' | 'cell'> = {},
): void {
  const key = `${code} ${about}`;
  if (reading.told.has(key)) return;
  reading.told.add(key);
  addNote(reading, code, cell, more);
}

const dash = /^[-–—_.…]+$/;

/** Reads one cell as its column asks, and keeps what must be said of it. Undefined where it says nothing. */
export function readCell(
  reading: Reading,
  grid: Grid,
  [row, column]: readonly [row: number, column: number],
  kind: ValueKind,
  path: string,
): Placed | undefined {
  const value: CellValue = grid.rows[row]?.[column] ?? null;
  const found = shown(value);
  if (found === '') return undefined;
  const place = placeOf(grid, row, column);
  if (dash.test(found)) {
    addNote(reading, 'dash-is-unknown', place, { found });
    return undefined;
  }
  const read = readValue(value, kind, grid.from1904);
  if (!read.ok) {
    const { code, expected, suggestion } = read;
    addIssue(reading, place, code, expected, {
      path,
      found: show(found),
      ...(suggestion !== undefined && { suggestion }),
    });
    return undefined;
  }
  for (const code of read.notes) {
    const as = { found, read: String(read.value) };
    // Every date of a column is read the same way, which is no news after the first.
    if (code === 'day-first') addNoteOnce(reading, `${grid.sheet} ${column}`, code, place, as);
    else addNote(reading, code, place, as);
  }
  if (grid.formulas.has(`${row},${column}`)) addNote(reading, 'formula', place, { found });
  return { value: read.value, place };
}

const sameValue = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Keeps a value, unless another cell says something else. */
export function keep(reading: Reading, fields: Map<string, Placed>, path: string, placed: Placed): void {
  const before = fields.get(path);
  if (!before) fields.set(path, placed);
  else if (!sameValue(before.value, placed.value)) {
    const other = `${before.place.cell}: ${show(before.value)}`;
    const expected = note(`như ô ${other}`, `the same as cell ${other}`);
    addIssue(reading, placed.place, 'conflict', expected, { path, found: show(placed.value) });
  }
}
