import { type Body, bodies } from '../schema/terms.ts';
import { unaccented } from '../text.ts';
import { cellAt, isBlank, placeOf, shown, textOf } from './cell.ts';
import type { Table } from './header.ts';
import { type ClearColumn, type PersonRow, readPersonRow } from './person-row.ts';
import { type Group, namesGroup, numberingOf, readGroup } from './positions.ts';
import { readDate } from './read-date.ts';
import { addNote, addNoteOnce, type Reading } from './reading.ts';
import { vocabulary } from './vocabulary.ts';

/** Marks the row of a template that only shows how to fill it in. */
export const exampleMark = { vi: '(ví dụ)', en: '(example)' } as const;

const isExample = (text: string) =>
  Object.values(exampleMark).some((mark) => text.toLowerCase().startsWith(mark));

// With marks: without them `cộng`, a total, and `công an`, the police, are one.
const total = /^(?:tổng (?:số|cộng)|tong (?:so|cong)|cộng)(?![\p{L}])/iu;
const signature =
  /^(?:t\/m|tm\b|k\/t|kt\.|tl\.|thay mat|noi nhan|nguoi lap|nguoi tong hop|ky ten|xac nhan)|(?:^|, )ngay\b.*\bthang\b.*\bnam\b/;
/** A row that says something about the list, not of a group. */
const remark = /^(?:luu y|ghi chu|chu thich)\b/;
/** A row with so many columns filled is about a person, whatever words are in it. */
const surely = 5;

type Kind = 'blank' | 'person' | 'example' | 'numbering' | 'group' | 'total' | 'signature' | 'text';

/** The columns that are clear, and what tells the rows apart. */
interface Layout {
  readonly table: Table;
  readonly columns: readonly ClearColumn[];
  readonly serial: number | undefined;
  readonly named: readonly number[];
  /** The column of names. */
  readonly name: number | undefined;
}

function layoutOf(table: Table): Layout {
  const clear = table.columns.flatMap(({ index, candidates: [column, ...others] }): ClearColumn[] =>
    column && others.length === 0 ? [{ index, column }] : [],
  );
  const columns = clear.filter(
    ({ column }, position) => clear.findIndex((other) => other.column === column) === position,
  );
  const indexes = (...fields: string[]) =>
    columns.filter(({ column }) => fields.includes(column.field)).map(({ index }) => index);
  const [name] = indexes('name');
  return { table, columns, serial: indexes('serial')[0], named: indexes('name', 'name:family', 'id'), name };
}

function kindOf({ table, columns, serial, named, name }: Layout, row: number, ended: boolean): Kind {
  const { grid } = table;
  const filled = (grid.rows[row] ?? []).flatMap((cell, index) => (isBlank(cell) ? [] : [index]));
  if (filled.length === 0) return 'blank';
  const texts = filled.map((index) => shown(cellAt(grid, row, index)));
  if (texts.some(isExample)) return 'example';
  const hasName = named.some((index) => filled.includes(index));
  if (hasName && filled.length > 2 && texts.every((text) => /^\(?(?:\d{1,2}|[A-Za-z])\)?$/.test(text)))
    return 'numbering';
  if (isHeaderAgain(table, row, filled)) return 'numbering';
  const number = serial === undefined ? '' : shown(cellAt(grid, row, serial));
  const hasNumber = /^\d+\.?$/.test(number);
  const known = filled.filter((index) => columns.some((column) => column.index === index)).length;
  if (!ended && name !== undefined && namesGroup(shown(cellAt(grid, row, name)))) return 'group';
  if (!hasNumber) {
    if (texts.slice(0, 2).some((text) => total.test(text))) return 'total';
    // The date of birth in words is no date of a signature.
    const unsigned = texts.filter((text) => !hasName || !readDate(text, false));
    if (known < surely && unsigned.some((text) => signature.test(unaccented(text)))) return 'signature';
    if (filled.length === 1 && texts.some((text) => remark.test(unaccented(text)))) return 'text';
    if (filled.length === 1 || (filled.length === 2 && numberingOf(`${number}.`).numbering !== 'none')) {
      return ended ? 'text' : 'group';
    }
  }
  if (hasName && (hasNumber || (known > 1 && !ended))) return 'person';
  return known > 2 && !ended ? 'person' : 'text';
}

/** Printed tables repeat their header on every page. */
function isHeaderAgain(
  { grid, headerRow, firstRow }: Table,
  row: number,
  filled: readonly number[],
): boolean {
  if (filled.length < 3) return false;
  const heads = Array.from({ length: firstRow - headerRow }, (_, line) => headerRow + line);
  return heads.some((head) =>
    filled.every((index) => shown(cellAt(grid, row, index)) === shown(cellAt(grid, head, index))),
  );
}

/** Groups in force, outermost first. */
function withGroup(open: readonly Group[], group: Group): Group[] {
  const same = open.findIndex(({ numbering }) => numbering === group.numbering);
  return [...(same < 0 ? open : open.slice(0, same)), group];
}

function bodyOfSheet(reading: Reading, table: Table, asked: Body | undefined): Body | undefined {
  if (asked) return asked;
  const [named, ...others] = vocabulary('body').find(table.grid.sheet ?? '');
  const body = others.length === 0 ? bodies.find((name) => name === named) : undefined;
  if (body)
    addNoteOnce(reading, table.grid.sheet ?? '', 'body-of-sheet', placeOf(table.grid, 0, 0), { read: body });
  return body;
}

/** What the rows of a table say. */
export interface TableRows {
  readonly persons: readonly PersonRow[];
  /** Groups in force at the end, outermost first. */
  readonly groups: readonly Group[];
  /** Those of them that no person is below: the title of the next table. */
  readonly titles: readonly Group[];
}

/**
 * Reads the rows of a table: persons, and the groups, footers and remarks around them. `opened` are groups of the
 * table above that hold on.
 */
export function readRows(
  reading: Reading,
  table: Table,
  asked?: Body,
  opened: readonly Group[] = [],
): TableRows {
  const { grid, firstRow } = table;
  const layout = layoutOf(table);
  const body = bodyOfSheet(reading, table, asked);
  const persons: PersonRow[] = [];
  let groups = opened;
  let titles: readonly Group[] = [];
  let ended = false;
  for (let row = firstRow; row < grid.rows.length; row++) {
    const kind = kindOf(layout, row, ended);
    const first = (grid.rows[row] ?? []).findIndex((cell) => !isBlank(cell));
    const place = placeOf(grid, row, Math.max(0, first));
    const found = textOf(grid.rows[row] ?? []);
    if (kind === 'person') {
      if (grid.hiddenRows.has(row)) addNote(reading, 'hidden-row', place, { found });
      const group = Object.assign({}, ...groups);
      titles = [];
      persons.push(readPersonRow(reading, table, row, layout.columns, { group, body }));
    } else if (kind === 'group') {
      const numbered =
        first === layout.serial && (grid.rows[row] ?? []).filter((cell) => !isBlank(cell)).length > 1;
      const group = readGroup(numbered ? found.replace(' ', '. ') : found);
      groups = withGroup(groups, group);
      titles = withGroup(titles, group);
      const { numbering: _, ...says } = group;
      const read = Object.values(says).join(', ');
      if (read === '') addNote(reading, 'group-not-read', place, { found });
      else addNote(reading, 'group-row', place, { found, read });
    } else if (kind === 'example') addNote(reading, 'example-not-read', place);
    else if (kind !== 'blank' && kind !== 'numbering') {
      ended ||= kind === 'signature';
      addNote(reading, 'text-not-read', place, { found });
    }
  }
  return { persons, groups, titles };
}
