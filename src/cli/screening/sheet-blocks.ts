import { decodeAs } from '../../files/decode-text.ts';
import { gridsToList, type Understood } from '../../files/grids-to-list.ts';
import type { ReadNote } from '../../files/note.ts';
import { readCsv } from '../../files/read-csv.ts';
import type { ReadGrids } from '../../files/read-xlsx.ts';
import type { CellPlace, InputIssue } from '../../schema/input-issue.ts';
import type { Body } from '../../schema/terms.ts';
import { type Block, Blocks, blockBytes } from './block.ts';
import { notUtf8 } from './ndjson.ts';

/** A source that cannot be read any further. */
export class SourceError extends Error {
  readonly issues: readonly InputIssue[];

  constructor(issues: readonly InputIssue[]) {
    super('the source cannot be read');
    this.issues = issues;
  }
}

const rowOf = ({ cell }: CellPlace): number => Number(/\d+$/.exec(cell)?.[0] ?? 0);

/** A person, or what is wrong with the row. */
interface Row {
  record?: Record<string, unknown>;
  readonly issues: InputIssue[];
}

/** What each row says, from the first person on. Throws where something is wrong above, or with no row in particular. */
function rowsOf({ list, issues, cells }: Understood): Map<number, Row> {
  const rows = new Map<number, Row>();
  const at = (row: number): Row => {
    const known = rows.get(row) ?? { issues: [] };
    rows.set(row, known);
    return known;
  };
  const nominees = list['nominees'] as readonly Record<string, unknown>[];
  nominees.forEach((record, index) => {
    const place = cells.get(`nominees[${index}]`);
    if (!place) return;
    const hasId = cells.has(`nominees[${index}].id`);
    at(rowOf(place)).record = hasId ? record : { ...record, id: undefined };
  });
  const first = Math.min(...rows.keys());
  const stray = issues.filter(({ cell }) => !cell || rowOf(cell) < first);
  if (stray.length > 0 || rows.size === 0) throw new SourceError(stray.length > 0 ? stray : issues);
  for (const issue of issues) if (issue.cell) at(rowOf(issue.cell)).issues.push(issue);
  return rows;
}

/** The persons of a sheet, each with the number of its row; `shift` is how many rows of the file are not in these. */
function fill(blocks: Blocks, understood: Understood, shift: number): void {
  const rows = [...rowsOf(understood)].sort(([a], [b]) => a - b);
  for (const [row, { record, issues }] of rows) {
    const place = row + shift;
    const [first] = issues;
    if (first || !record)
      blocks.refuse(
        issues.map((issue) => moved(issue, place)),
        place,
      );
    // Without a column for ids, the row is what a person can be found by.
    else blocks.add(JSON.stringify({ ...record, id: record['id'] ?? `row-${place}` }), place);
  }
}

const moved = (issue: InputIssue, row: number): InputIssue =>
  issue.cell
    ? { ...issue, cell: { ...issue.cell, cell: issue.cell.cell.replace(/\d+$/, String(row)) } }
    : issue;

function understand(read: ReadGrids, body: Body): Understood {
  if (!read.ok) throw new SourceError([read.issue]);
  return gridsToList(read.grids, { body, frame: {} });
}

/** What the persons of a sheet are screened for, and whom to tell how it was read. */
export interface Sheet {
  readonly body: Body;
  readonly tell: (notes: readonly ReadNote[]) => Promise<void>;
}

/** The persons of a sheet that is read at once: a workbook, or a csv file that is not in UTF-8. */
export async function* sheetBlocks(read: ReadGrids, { body, tell }: Sheet): AsyncGenerator<Block> {
  const blocks = new Blocks();
  const understood = understand(read, body);
  await tell(understood.notes);
  fill(blocks, understood, 0);
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
    const understood = understand(readCsv((header?.text ?? '') + part.text), body);
    if (!header) {
      const first = Math.min(...rowsOf(understood).keys());
      header = { text: head(part.text, first - 1), rows: first - 1 };
      // Of the first part: the others are read in the same way.
      await tell(understood.notes);
      fill(blocks, understood, 0);
    } else fill(blocks, understood, before - header.rows);
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
