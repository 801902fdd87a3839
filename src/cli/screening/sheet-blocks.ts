import { decodeAs } from '../../files/decode-text.ts';
import { gridsToList, type Understood } from '../../files/grids-to-list.ts';
import { unreadable } from '../../files/limits.ts';
import type { ReadNote } from '../../files/note.ts';
import { readCsv } from '../../files/read-csv.ts';
import type { ReadGrids } from '../../files/read-xlsx.ts';
import type { CellPlace, InputIssue } from '../../schema/input-issue.ts';
import type { Body } from '../../schema/terms.ts';
import { type Block, Blocks, blockBytes } from './block.ts';
import { notUtf8 } from './piece.ts';
import { SourceError } from './source-error.ts';

const rowOf = ({ cell }: CellPlace): number => Number(/\d+$/.exec(cell)?.[0] ?? 0);

/** A person, or what is wrong with the row. */
interface Row {
  /** Absent where the row is nobody, but something is wrong with it. */
  readonly record?: Readonly<Record<string, unknown>>;
  readonly issues: InputIssue[];
}

/** What the rows say, from the first on that is a person or has a mistake. */
function rowsOf({ list, issues, cells }: Understood): readonly (readonly [number, Row])[] {
  const rows = new Map<number, Row>();
  const nominees = list['nominees'] as readonly Record<string, unknown>[];
  nominees.forEach((record, index) => {
    const place = cells.get(`nominees[${index}]`);
    const hasId = cells.has(`nominees[${index}].id`);
    if (place) rows.set(rowOf(place), { record: hasId ? record : { ...record, id: undefined }, issues: [] });
  });
  for (const issue of issues) {
    if (!issue.cell) continue;
    const row = rowOf(issue.cell);
    const said = rows.get(row) ?? { issues: [] };
    rows.set(row, said);
    said.issues.push(issue);
  }
  return [...rows].sort(([a], [b]) => a - b);
}

/** The persons of a sheet, each with the number of its row; `shift` is how many rows of the file are not in these. */
function* fill(blocks: Blocks, understood: Understood, shift = 0): Generator<Block> {
  for (const [row, { record, issues }] of rowsOf(understood)) {
    const place = row + shift;
    // Without a column for ids, the row is what a person can be found by.
    const named = { ...record, id: record?.['id'] ?? `row-${place}` };
    const found = issues.map((issue) => moved(issue, shift));
    blocks.add(found.length > 0 ? found : JSON.stringify(named), place);
    if (blocks.isFull) yield* blocks.take();
  }
}

const moved = (issue: InputIssue, shift: number): InputIssue => {
  const { cell } = issue;
  if (!cell) return issue;
  return { ...issue, cell: { ...cell, cell: cell.cell.replace(/\d+$/, String(rowOf(cell) + shift)) } };
};

/** Throws where the sheet cannot be read; `shift` as above. */
function understand(read: ReadGrids, body: Body, shift = 0): Understood {
  if (!read.ok) throw new SourceError(moved(read.issue, shift));
  return gridsToList(read.grids, { body, frame: {} });
}

/** The row of the first person. Throws where there is none, and where something above is wrong, or no row in particular. */
function firstRow(understood: Understood): number {
  const [first] = rowsOf(understood).find(([, { record }]) => record) ?? [Number.POSITIVE_INFINITY];
  const stray = understood.issues.filter(({ cell }) => !cell || rowOf(cell) < first);
  if (stray.length > 0) throw new SourceError(...stray);
  if (first === Number.POSITIVE_INFINITY) throw new SourceError(nobody);
  return first;
}

const nobody = unreadable(
  undefined,
  'bảng có ít nhất một dòng là một người',
  'a sheet with a row that is a person, at least',
);

/** What the persons of a sheet are screened for, and whom to tell how it was read. */
export interface Sheet {
  readonly body: Body;
  readonly tell: (notes: readonly ReadNote[]) => Promise<void>;
}

/** The persons of a sheet that is read at once: a workbook, or a csv file that is not in UTF-8. */
export async function* sheetBlocks(read: ReadGrids, { body, tell }: Sheet): AsyncGenerator<Block> {
  const blocks = new Blocks();
  const understood = understand(read, body);
  firstRow(understood);
  await tell(understood.notes);
  yield* fill(blocks, understood);
  yield* blocks.take();
}

/** Where the rows of a text end, by the marks between quotes that do not count. */
function* rowEnds(text: string): Generator<number> {
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter === 34) isQuoted = !isQuoted;
    else if (letter === 10 && !isQuoted) yield at + 1;
  }
}

/** The first so many rows of a text. */
function head(text: string, rows: number): string {
  let count = 0;
  for (const end of rowEnds(text)) if (++count === rows) return text.slice(0, end);
  return rows === 0 ? '' : text;
}

/** Persons of a csv file in UTF-8: what stands above the first of them is the header of every part. */
export async function* csvBlocks(
  chunks: AsyncIterable<Uint8Array>,
  { body, tell }: Sheet,
): AsyncGenerator<Block> {
  const blocks = new Blocks();
  let header: { readonly text: string; readonly rows: number } | undefined;
  let before = 0;
  for await (const part of textsOf(chunks)) {
    const shift = header ? before - header.rows : 0;
    const understood = understand(readCsv((header?.text ?? '') + part.text), body, shift);
    if (!header) {
      const rows = firstRow(understood) - 1;
      header = { text: head(part.text, rows), rows };
      // Of the first part: the others are read in the same way.
      await tell(understood.notes);
    }
    yield* fill(blocks, understood, shift);
    before += part.rows;
    yield* blocks.take();
  }
}

/** Whole rows of a csv file, some at a time. */
async function* textsOf(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ readonly text: string; readonly rows: number }> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let carried = '';
  const text = (bytes: Uint8Array) => {
    const decoded = decodeAs(bytes, 'utf-8');
    if (decoded === undefined) throw new SourceError(notUtf8);
    return decoded;
  };
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length < blockBytes) continue;
    const bytes = Buffer.concat(parts);
    // A line feed is never within a letter of UTF-8.
    const end = bytes.lastIndexOf(10) + 1;
    if (end === 0) continue;
    parts = [bytes.subarray(end)];
    length = bytes.length - end;
    const whole = carried + text(bytes.subarray(0, end));
    const ends = [...rowEnds(whole)];
    const last = ends.at(-1) ?? 0;
    carried = whole.slice(last);
    if (last > 0) yield { text: whole.slice(0, last), rows: ends.length };
  }
  const rest = carried + text(Buffer.concat(parts));
  if (rest !== '') yield { text: rest, rows: 0 };
}
