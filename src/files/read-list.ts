import { type InputIssue, note, show } from '../schema/input-issue.ts';
import type { NominationList } from '../schema/nomination-list.ts';
import { isRecord } from '../schema/raw.ts';
import type { Body } from '../schema/terms.ts';
import { isOle2, isZip, ole2Issue } from './container.ts';
import { decodeText, garbledIssue } from './decode-text.ts';
import { type FileFormat, formatOf } from './format-of.ts';
import { gridsToList } from './grids-to-list.ts';
import type { AskedColumns } from './header.ts';
import { sizeIssue, unreadable } from './limits.ts';
import type { Cells } from './locate.ts';
import type { ReadNote } from './note.ts';
import { parseJson } from './parse-json.ts';
import { readCsv } from './read-csv.ts';
import { type ReadGrids, readWorkbook } from './read-xlsx.ts';
import { newReading } from './reading.ts';
import { withFrame } from './with-frame.ts';

/** How a file is to be read. */
export interface ReadOptions {
  /** The name of the file; its ending tells csv from JSON, where it has one of theirs. */
  readonly name?: string;
  /** Told instead of found out. */
  readonly format?: FileFormat;
  /** The one sheet to read persons from; every sheet that is not hidden by default. */
  readonly sheet?: string;
  /** What the file does not hold: organization, congress, bodies and the like, in the form of a list. */
  readonly frame?: Readonly<Partial<NominationList>>;
  /** The body that everybody is put forward for, where neither columns nor groups tell. */
  readonly body?: Body;
  /** What a column fills, by its header or letter: the answer to what is ambiguous. `-` leaves it out. */
  readonly columns?: AskedColumns;
}

/** A list as read, or every mistake that keeps it from being read. */
export type ReadResult =
  | {
      /** True where a list was read. */
      readonly ok: true;
      /** What kind of file it was. */
      readonly format: FileFormat;
      /** In the form of a list, but not validated yet: `check` and `parseNominationList` do that. */
      readonly list: NominationList;
      /** How it was read, where a person should know. */
      readonly notes: readonly ReadNote[];
      /** Where each value stands, for `locateIssues` and `writeReport`. */
      readonly cells: Cells;
    }
  | {
      /** False where the file cannot be read as a list. */
      readonly ok: false;
      /** Every mistake at once, each with its cell. */
      readonly issues: readonly [InputIssue, ...InputIssue[]];
      /** How it was read, as far as it was. */
      readonly notes: readonly ReadNote[];
    };

const refuse = (issue: InputIssue): ReadResult => ({ ok: false, issues: [issue], notes: [] });

/**
 * Reads a list of nominees from a workbook (`.xlsx`), a csv file or JSON, in Node and in browsers.
 *
 * Nothing is guessed in silence: what a person should know about how a cell was read is a note, what cannot be read in
 * one way alone is an issue with its sheet and cell. Never throws for what a file holds.
 */
export async function readList(data: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  const size = sizeIssue(data.length);
  if (size) return refuse(size);
  if (isOle2(data)) return refuse(ole2Issue(data));
  if (isZip(data)) return understand(await readWorkbook(data), 'xlsx', [], options);
  const format = options.format ?? formatOf(data, options.name);
  if (format === 'xlsx') {
    return refuse(
      unreadable(
        undefined,
        'tệp .xlsx thật; tệp này không phải bảng tính',
        'a real .xlsx file; this is no workbook',
      ),
    );
  }
  const decoded = decodeText(data);
  if (!decoded.ok) return refuse(decoded.issue);
  const { text, encoding } = decoded;
  if (format === 'json') return readJson(text, options);
  const notes: ReadNote[] = encoding === 'utf-8' ? [] : [{ code: 'encoding', read: encoding }];
  return understand(readCsv(text.replace(/^\uFEFF/, '')), 'csv', notes, options);
}

const ofSheets = note(
  'để trống: JSON không có trang, cột, và mỗi người tự nêu cơ quan',
  'nothing: JSON has no sheets or columns, and names the bodies of each person',
);

/** Options that say nothing about JSON. */
const misplaced = ({ sheet, body, columns = {} }: ReadOptions): InputIssue[] =>
  Object.entries({ sheet, body, columns: Object.keys(columns).length > 0 ? columns : undefined }).flatMap(
    ([path, value]): InputIssue[] =>
      value === undefined ? [] : [{ path, code: 'invalid', found: show(value), expected: ofSheets }],
  );

function readJson(text: string, options: ReadOptions): ReadResult {
  const parsed = parseJson(text.replace(/^\uFEFF/, ''));
  if (!parsed.ok) return refuse(parsed.issue);
  const { value } = parsed;
  const { frame } = options;
  const reading = newReading();
  const list = frame && isRecord(value) ? withFrame(reading, value, frame) : value;
  const [first, ...rest] = [...parsed.issues, ...misplaced(options), ...reading.issues];
  if (first) return { ok: false, issues: [first, ...rest], notes: [] };
  return { ok: true, format: 'json', list: list as NominationList, notes: [], cells: reading.cells };
}

function understand(
  read: ReadGrids,
  format: 'xlsx' | 'csv',
  before: readonly ReadNote[],
  options: ReadOptions,
): ReadResult {
  if (!read.ok) return refuse(read.issue);
  const texts = read.grids
    .flatMap(({ rows }) => rows.slice(0, 60).flat())
    .filter((cell) => typeof cell === 'string');
  const garbled = garbledIssue(texts);
  if (garbled) return refuse(garbled);
  const { list, issues, notes, cells } = gridsToList(read.grids, options);
  const all = [...before, ...notes];
  const [first, ...rest] = issues;
  if (first) return { ok: false, issues: [first, ...rest], notes: all };
  return { ok: true, format, list: list as unknown as NominationList, notes: all, cells };
}
