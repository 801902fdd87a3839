import { columns as allColumns, headers } from './aliases.ts';
import { cellAt, cleanText, columnName, type Grid, shown } from './cell.ts';
import type { Column } from './column.ts';

/** A column of a sheet, and what it may be. */
export interface FoundColumn {
  readonly index: number;
  /** The header as read, lines joined; empty where there is none. */
  readonly header: string;
  /** What it may stand for: one where it is clear, none where it is not recognized. */
  readonly candidates: readonly Column[];
  /** The answers that are about it. */
  readonly asked: readonly string[];
}

/** A table of persons in a sheet. */
export interface Table {
  readonly grid: Grid;
  readonly headerRow: number;
  /** First row below the header. */
  readonly firstRow: number;
  readonly columns: readonly FoundColumn[];
}

/** Answers to what is ambiguous: a header or the letter of a column, and the field it fills; `-` leaves it out. */
export type AskedColumns = Readonly<Record<string, string>>;

/** The header lies within these rows, and takes so many at most. */
const searched = 60;
const highest = 3;
/** So many columns must be recognized. */
const fewest = 2;

/** Gives what stands in a cell, or in the merged cell that covers it; each is looked for once. */
type TextAt = (row: number, column: number) => string;

function headerTexts(grid: Grid): TextAt {
  const merges = grid.merges.filter(({ startRow }) => startRow < searched);
  const known = new Map<string, string>();
  const look: TextAt = (row, column) => {
    const merged = merges.find(
      ({ startRow, startCol, endRow, endCol }) =>
        startRow <= row && row <= endRow && startCol <= column && column <= endCol,
    );
    return shown(cellAt(grid, merged?.startRow ?? row, merged?.startCol ?? column));
  };
  return (row, column) => {
    const key = `${row},${column}`;
    const text = known.get(key) ?? look(row, column);
    known.set(key, text);
    return text;
  };
}

/** The lines of a header from the top, each once; a line that is not merged holds for the columns on its right, too. */
function headerLines(textAt: TextAt, row: number, height: number, column: number): string[] {
  const lines = Array.from({ length: height }, (_, line) => textAt(row + line, column));
  const [top = '', ...below] = lines;
  if (top === '' && below.some((line) => line !== '')) {
    for (let left = column - 1; left >= 0 && lines[0] === ''; left--) lines[0] = textAt(row, left);
  }
  return lines.filter((line, index) => line !== '' && line !== lines[index - 1]);
}

/** A header without what people add to it: a number in front, an example in brackets. */
const bare = (header: string) => header.replace(/\([^)]*\)/g, ' ').replace(/^\s*\d+\s*[.)]\s*/, '');

function candidatesFor(lines: readonly string[]): readonly Column[] {
  const attempts = lines.map((_, index) => lines.slice(index).join(' '));
  for (const attempt of attempts.flatMap((text) => [text, bare(text)])) {
    const found = headers.find(attempt);
    if (found.length > 0) return found;
  }
  return [];
}

function askedFor(header: string, index: number, asked: AskedColumns): string[] {
  const same = (text: string) => cleanText(text).toLowerCase() === header.toLowerCase();
  return Object.keys(asked).filter((name) => name.toUpperCase() === columnName(index) || same(name));
}

function columnsAt(
  textAt: TextAt,
  row: number,
  height: number,
  width: number,
  asked: AskedColumns,
): FoundColumn[] {
  return Array.from({ length: width }, (_, index) => {
    const lines = headerLines(textAt, row, height, index);
    const header = lines.join(' ');
    const keys = askedFor(header, index, asked);
    const fields = keys.map((key) => asked[key]);
    const candidates =
      keys.length > 0 ? allColumns.filter(({ field }) => fields.includes(field)) : candidatesFor(lines);
    return { index, header, candidates, asked: keys };
  });
}

/** How many different fields the columns fill; none unless they name persons. */
function score(columns: readonly FoundColumn[]): number {
  const fields = new Set(
    columns.flatMap(({ candidates }) => candidates.slice(0, 1).map(({ field }) => field)),
  );
  fields.delete('serial');
  return fields.has('name') || fields.has('id') ? fields.size : 0;
}

/** The table of persons in the sheet: where most columns are recognized, and at least two. */
export function findTable(grid: Grid, asked: AskedColumns = {}): Table | undefined {
  const rows = Math.min(grid.rows.length, searched);
  const textAt = headerTexts(grid);
  let best: Table | undefined;
  let most = fewest - 1;
  for (let row = 0; row < rows; row++) {
    const width = (grid.rows[row] ?? []).length;
    if (!(grid.rows[row] ?? []).some((cell) => cell !== null)) continue;
    for (let height = 1; height <= Math.min(highest, rows - row); height++) {
      const wide = Math.max(...grid.rows.slice(row, row + height).map(({ length }) => length), width);
      const columns = columnsAt(textAt, row, height, wide, asked);
      const found = score(columns);
      // A title above is no line of the header: of two that tell as much, the lower one.
      const joined = grid.merges.some(({ startRow, endRow }) => startRow < row && row <= endRow);
      const lower = best !== undefined && !joined && height < best.firstRow - best.headerRow;
      if (found < most || (found === most && !lower)) continue;
      most = found;
      best = { grid, headerRow: row, firstRow: row + height, columns };
    }
  }
  return best;
}
