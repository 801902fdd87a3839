import { nearest, note, show } from '../schema/input-issue.ts';
import type { Json } from './build-record.ts';
import { type Grid, isBlank, placeOf, textOf } from './cell.ts';
import { type FrameSheet, findFrame, frameRecord, readFrame } from './frame.ts';
import { findTables, type Table } from './header.ts';
import { unreadable } from './limits.ts';
import type { PersonRow } from './person-row.ts';
import { nomineesOf } from './persons.ts';
import type { ReadOptions } from './read-list.ts';
import { addIssue, addNote, keep, newReading, type Placed, type Reading } from './reading.ts';
import { noteSwappedDates } from './swapped-dates.ts';
import { checkAnswers, checkAsked, checkColumns, oneOfNames } from './table-issues.ts';
import { readRows, type TableRows } from './table-rows.ts';
import { withFrame } from './with-frame.ts';
import { wordsSheet } from './words-sheet.ts';

/** What the sheets say, put together. */
export interface Understood extends Reading {
  readonly list: Json;
}

const noTable = () =>
  unreadable(
    undefined,
    'một trang có dòng tiêu đề với cột "Họ và tên" và ít nhất một cột khác nhận ra được (xem docs/files.md)',
    'a sheet whose header has a column "Họ và tên" and one more that is recognized (see docs/files.md)',
  );

const bodyWanted = note(
  'cơ quan mà người này được giới thiệu vào: cột "Ứng cử vào", cột của từng cơ quan, dòng nhóm, tên trang hoặc tùy chọn body',
  'the body that the person is put forward for: a column "Ứng cử vào", a column for each body, a group row, the name of the sheet or the option body',
);

const isEmpty = ({ rows }: Grid) => rows.every((row) => row.every((cell) => cell === null));

/** The sheets to look at: the one asked for, or all that a person sees. */
function chosen(reading: Reading, grids: readonly Grid[], asked: string | undefined): readonly Grid[] {
  if (asked === undefined) return grids.filter(({ hidden }) => !hidden);
  const names = grids.flatMap(({ sheet }) => sheet ?? []);
  const wanted = asked.normalize('NFC').toLowerCase();
  const found = grids.filter(({ sheet }) => sheet === undefined || sheet.toLowerCase() === wanted);
  if (found.length === 0) {
    const suggestion = nearest(asked, names);
    reading.issues.push({
      path: 'sheet',
      code: 'missing',
      found: show(asked),
      expected: oneOfNames(names),
      ...(suggestion !== undefined && { suggestion }),
    });
  }
  return found;
}

/** Remarks on what stands above the first table of a sheet, but for the labels and values that are read. */
function noteTitles(reading: Reading, { grid, headerRow }: Table, frame: FrameSheet | undefined): void {
  const labels = frame?.lines[0]?.row ?? headerRow;
  for (let row = 0; row < headerRow; row++) {
    const cells = grid.rows[row] ?? [];
    const first = cells.findIndex((cell) => !isBlank(cell));
    if (row >= labels && cells.some((cell, column) => column > first && !isBlank(cell))) continue;
    const found = textOf(cells);
    if (first >= 0) addNote(reading, 'text-not-read', placeOf(grid, row, first), { found });
  }
}

const fieldsOf = ({ columns }: Table) =>
  columns.map(({ candidates }) => candidates.map(({ field }) => field).join()).join(';');

/** Reads the tables of a sheet. One with the columns of the table above goes on with its groups, printed on a new page. */
function readTables(reading: Reading, tables: readonly Table[], options: ReadOptions): PersonRow[] {
  const all: PersonRow[] = [];
  let above: (TableRows & { readonly fields: string }) | undefined;
  for (const table of tables) {
    checkColumns(reading, table);
    noteSwappedDates(reading, table);
    const fields = fieldsOf(table);
    const opened = above?.fields === fields ? above.groups : above?.titles;
    const rows = readRows(reading, table, options.body, opened);
    for (const { place, nominations } of rows.persons) {
      if (nominations.length === 0) addIssue(reading, place, 'missing', bodyWanted, { path: 'nominations' });
    }
    all.push(...rows.persons);
    above = { ...rows, fields };
  }
  return all;
}

/** Finds the tables and sheets of labels in a file, and makes a list of what they say. */
export function gridsToList(grids: readonly Grid[], options: ReadOptions): Understood {
  const reading = newReading();
  const fields = new Map<string, Placed>();
  const rows: PersonRow[] = [];
  const { columns = {} } = options;
  checkAsked(reading, columns);
  const seen = chosen(reading, grids, options.sheet);
  const tables: Table[] = [];
  // A sheet of labels says what is missing line by line, each in its own cell.
  let known: Json = {};
  for (const grid of grids) {
    const asked = seen.includes(grid);
    const found = findTables(grid, columns);
    const first = asked ? found[0] : undefined;
    const above = first ? { ...grid, rows: grid.rows.slice(0, first.headerRow) } : grid;
    const unread = !asked && (grid.hidden || found.length > 0);
    const frame = unread ? undefined : findFrame(above);
    if (frame) {
      known = { organization: {}, congress: {} };
      for (const [path, placed] of readFrame(reading, frame)) keep(reading, fields, path, placed);
    }
    if (first) {
      noteTitles(reading, first, frame);
      tables.push(...found);
      rows.push(...readTables(reading, found, options));
    } else if (!frame && !isEmpty(grid) && !isOwn(grid)) {
      const unasked = grid.hidden ? 'hidden-sheet' : 'sheet-not-asked';
      addNote(reading, asked ? 'sheet-not-read' : unasked, placeOf(grid, 0, 0));
    }
  }
  if (tables.length > 0) checkAnswers(reading, tables, columns);
  else if (reading.issues.length === 0) reading.issues.push(noTable());
  if (tables.length > 0 && fields.size === 0 && options.frame === undefined)
    reading.notes.unshift({ code: 'no-frame' });
  const nominees = nomineesOf(reading, rows);
  const list = withFrame(
    reading,
    { ...known, ...frameRecord(reading, fields), nominees },
    options.frame ?? {},
  );
  return { ...reading, list };
}

const isOwn = ({ sheet, hidden }: Grid) => hidden && sheet === wordsSheet;
