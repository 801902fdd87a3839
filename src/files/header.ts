import { columns as allColumns, headers } from './aliases.ts';
import { type CellValue, cellAt, cleanText, columnName, type Grid, isBlank, shown } from './cell.ts';
import type { Column } from './column.ts';
import { saysGroup } from './positions.ts';
import { settleColumns } from './settle-columns.ts';
import { spreadMerges } from './spread-merges.ts';

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
  /** The sheet down to the end of the table. */
  readonly grid: Grid;
  readonly headerRow: number;
  /** First row below the header. */
  readonly firstRow: number;
  readonly columns: readonly FoundColumn[];
  /** `row,column` of cells that are merged with one above, whose value they have. */
  readonly spread: ReadonlySet<string>;
}

/** Answers to what is ambiguous: a header or the letter of a column, and the field it fills; `-` leaves it out. */
export type AskedColumns = Readonly<Record<string, string>>;

/** The header lies within these rows, and takes so many at most. */
const searched = 60;
const highest = 3;
/** The words of a group row stand in these columns. */
const groupColumns = 3;
/** So many columns must be recognized. */
const fewest = 2;

/** Gives what stands in a cell, or in the merged cell that covers it; each is looked for once. */
type TextAt = (row: number, column: number) => string;

function headerTexts(grid: Grid, from: number): TextAt {
  const merges = grid.merges.filter(({ startRow, endRow }) => startRow < from + searched && endRow >= from);
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

/** Where a header stands. */
interface Place {
  readonly row: number;
  readonly height: number;
  readonly score: number;
}

/** Numbers and counts beside the words of a group row. */
const numberAlone = /^(?:[IVX]+|[A-ZĐ]|\d+)[.)]?$/;

/** A group row right below a header, such as `I. Nhân sự tái cử`, may be worded like a column. */
function isGroupRow(cells: readonly CellValue[]): boolean {
  const texts = cells.map(shown).map((text) => (numberAlone.test(text) ? '' : text));
  const at = texts.findIndex((text) => text !== '');
  return (
    at >= 0 &&
    at < groupColumns &&
    at === texts.findLastIndex((text) => text !== '') &&
    saysGroup(texts[at] ?? '')
  );
}

/** The header where most columns are recognized, and at least two, of those that begin in the rows. */
function bestHeader(grid: Grid, from: number, to: number, asked: AskedColumns): Place | undefined {
  const rows = Math.min(grid.rows.length, from + searched);
  const textAt = headerTexts(grid, from);
  let best: Place | undefined;
  for (let row = from; row < Math.min(to, rows); row++) {
    const width = (grid.rows[row] ?? []).length;
    if (!(grid.rows[row] ?? []).some((cell) => cell !== null)) continue;
    for (let height = 1; height <= Math.min(highest, rows - row); height++) {
      if (height > 1 && isGroupRow(grid.rows[row + height - 1] ?? [])) break;
      const wide = Math.max(...grid.rows.slice(row, row + height).map(({ length }) => length), width);
      const found = score(columnsAt(textAt, row, height, wide, asked));
      const most = best?.score ?? fewest - 1;
      // A title above is no line of the header: of two that tell as much, the lower one.
      const joined = grid.merges.some(({ startRow, endRow }) => startRow < row && row <= endRow);
      const lower = best !== undefined && !joined && height < best.height;
      if (found > most || (found === most && lower)) best = { row, height, score: found };
    }
  }
  return best;
}

/** The table under a header, down to the row of the next one. */
function tableAt(grid: Grid, { row, height }: Place, end: number, asked: AskedColumns): Table {
  const firstRow = row + height;
  const rows = grid.rows.slice(0, end);
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const columns = columnsAt(headerTexts(grid, row), row, height, width, asked);
  const merged = spreadMerges({ ...grid, rows }, firstRow);
  return { ...merged, headerRow: row, firstRow, columns: settleColumns(columns, merged.grid, firstRow) };
}

/** A row of words alone, as headers are; persons have numbers and dates. */
function looksLikeHeader(cells: readonly CellValue[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > fewest && filled.every((cell) => typeof cell === 'string' && !/^\s*\d/.test(cell));
}

const sameRow = ({ rows }: Grid, one: number, other: number) =>
  [...(rows[one] ?? []).keys()].every(
    (at) => shown(rows[one]?.[at] ?? null) === shown(rows[other]?.[at] ?? null),
  );

/** Headers further down that are not the first one printed again: there another table begins. */
function laterHeaders(grid: Grid, first: Place): Place[] {
  const found: Place[] = [];
  for (let row = first.row + first.height; row < grid.rows.length; row++) {
    if (!looksLikeHeader(grid.rows[row] ?? []) || sameRow(grid, row, first.row)) continue;
    const next = bestHeader(grid, row, row + 1, {});
    if (!next || next.score <= fewest) continue;
    found.push(next);
    row += next.height - 1;
  }
  return found;
}

/** The tables of persons in a sheet, from the top. */
export function findTables(grid: Grid, asked: AskedColumns = {}): Table[] {
  const first = bestHeader(grid, 0, searched, asked);
  if (!first) return [];
  const all = [first, ...laterHeaders(grid, first)];
  return all.map((place, index) => tableAt(grid, place, all[index + 1]?.row ?? grid.rows.length, asked));
}
