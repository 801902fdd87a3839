import { nearest, note, show } from '../schema/input-issue.ts';
import { type Json, put } from './build-record.ts';
import { cellAt, type Grid, isBlank, placeOf, shown } from './cell.ts';
import { electedPath, type FrameField, frameLabels } from './frame-fields.ts';
import { addIssue, addNote, keep, type Placed, type Reading, readCell } from './reading.ts';

/** A sheet of labels, each with its value on the right. */
export interface FrameSheet {
  readonly grid: Grid;
  readonly lines: readonly { readonly row: number; readonly column: number; readonly field: FrameField }[];
}

/** Labels stand in these columns, and so many of them make a sheet of labels. */
const labelColumns = 3;
const fewest = 3;

/** The labels of a sheet, if it has enough of them. */
export function findFrame(grid: Grid): FrameSheet | undefined {
  const lines = grid.rows.flatMap((_, row) => {
    for (let column = 0; column < labelColumns; column++) {
      const [field, ...others] = frameLabels.find(shown(cellAt(grid, row, column)));
      if (field && others.length === 0) return [{ row, column, field }];
    }
    return [];
  });
  return lines.length >= fewest ? { grid, lines } : undefined;
}

/** The first column right of a label, past the cells merged with it. */
function valueColumn({ merges }: Grid, row: number, column: number): number {
  const merged = merges.find(
    ({ startRow, endRow, startCol }) => startRow <= row && row <= endRow && startCol === column,
  );
  return (merged?.endCol ?? column) + 1;
}

/** Reads every line of a sheet of labels. A line without a value still tells where it belongs. */
export function readFrame(reading: Reading, { grid, lines }: FrameSheet): Map<string, Placed> {
  const fields = new Map<string, Placed>();
  const known = new Set(lines.map(({ row }) => row));
  for (const { row, column, field } of lines) {
    const at = [row, valueColumn(grid, row, column)] as const;
    const placed = readCell(reading, grid, at, field.value, field.path);
    if (placed) keep(reading, fields, field.path, placed);
    for (let path = field.path; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
      if (!reading.cells.has(path)) reading.cells.set(path, placeOf(grid, ...at));
    }
  }
  const first = lines[0]?.row ?? 0;
  grid.rows.forEach((cells, row) => {
    const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
    const [label, ...values] = filled;
    if (known.has(row) || label === undefined || row < first || values.length === 0) return;
    const found = shown(cellAt(grid, row, label));
    const suggestion = nearest(found, frameLabels.words);
    addNote(reading, 'unrecognized-row', placeOf(grid, row, label), {
      found,
      ...(suggestion !== undefined && { suggestion }),
    });
  });
  return fields;
}

const notElected = note(
  'để trống, vì cơ quan này không bầu lần này',
  'nothing, since the body is not elected now',
);

/** Puts what the sheets of labels say into the list. A body with a number is elected; so is one that is marked. */
export function frameRecord(reading: Reading, fields: ReadonlyMap<string, Placed>): Json {
  const list: Json = {};
  for (const [path, placed] of fields) {
    const [group = '', body = '', key] = path.split('.');
    if (group !== 'bodies') {
      put(list, path, placed, '', reading.cells);
      continue;
    }
    const mark = fields.get(`bodies.${body}.${electedPath}`);
    if (key === electedPath) {
      if (placed.value === true) emptyBody(list, body, placed, reading);
    } else if (mark?.value === false) {
      addIssue(reading, placed.place, 'conflict', notElected, { path, found: show(placed.value) });
    } else put(list, path, placed, '', reading.cells);
  }
  return list;
}

function emptyBody(list: Json, body: string, { place }: Placed, reading: Reading): void {
  const bodies = (list['bodies'] ?? {}) as Json;
  list['bodies'] = { [body]: {}, ...bodies };
  if (!reading.cells.has(`bodies.${body}`)) reading.cells.set(`bodies.${body}`, place);
}
