import { type CellPlace, note, show } from '../schema/input-issue.ts';
import { type Body, type Role, rolesOf } from '../schema/terms.ts';
import { cellAt, type Grid, placeOf, shown } from './cell.ts';
import type { Column } from './column.ts';
import type { Table } from './header.ts';
import { readPositions } from './positions.ts';
import { addIssue, addNote, keep, type Placed, type Reading, readCell } from './reading.ts';
import {
  nominationsOf,
  type PlacedPosition,
  type RowContext,
  type RowNomination,
} from './row-nominations.ts';
import { yesNo } from './vocabulary.ts';

/** A row of the table that is about a person. */
export interface PersonRow {
  readonly place: CellPlace;
  /** Fields of the person, by path. */
  readonly person: Map<string, Placed>;
  readonly nominations: readonly RowNomination[];
  /** Its name is one cell with the name of the row above. */
  readonly continues: boolean;
}

/** A column that is clear, and its place in the sheet. */
export interface ClearColumn {
  readonly index: number;
  readonly column: Column;
}

/** Reads every cell of a row about a person. */
export function readPersonRow(
  reading: Reading,
  { grid, spread }: Table,
  row: number,
  columns: readonly ClearColumn[],
  context: RowContext,
): PersonRow {
  const person = new Map<string, Placed>();
  const attributes = new Map<string, Placed>();
  const positions: PlacedPosition[] = [];
  let family: Placed | undefined;
  for (const { index, column } of columns) {
    const { target, field, value } = column;
    const cell = () => readCell(reading, grid, [row, index], value, field);
    switch (target.to) {
      case 'person':
      case 'attestation': {
        const path = target.to === 'person' ? target.path : `attestations[${target.kind}].${target.path}`;
        const placed = cell();
        if (placed) keep(reading, person, path, placed);
        break;
      }
      case 'nomination': {
        const placed = cell();
        if (placed) keepAttribute(reading, attributes, target.path, placed);
        break;
      }
      case 'body':
        positions.push(...readBody(reading, grid, [row, index], column, target));
        break;
      case 'positions':
        positions.push(...readWords(reading, grid, [row, index], field));
        break;
      case 'track': {
        const placed = cell();
        if (placed?.value === true) keep(reading, attributes, 'track', { ...placed, value: target.track });
        break;
      }
      case 'sex': {
        const placed = cell();
        if (!placed || placed.value === false) break;
        if (target.birth) keep(reading, person, 'birth', placed);
        keep(reading, person, 'sex', { ...placed, value: target.sex });
        break;
      }
      case 'family':
        family = cell();
        break;
      case 'serial':
        break;
    }
  }
  if (family) {
    const given = person.get('name');
    const parts = [family.value, ...(given ? [given.value] : [])];
    person.set('name', { value: parts.join(' '), place: given?.place ?? family.place });
  }
  dropTitle(reading, person);
  const named = columns.find(({ column }) => column.field === 'name') ?? columns[0];
  const place = placeOf(grid, row, named?.index ?? 0);
  const continues = spread.has(`${row},${named?.index}`);
  return {
    place,
    person,
    nominations: nominationsOf(reading, place, positions, attributes, context),
    continues,
  };
}

/** How a list speaks of a person before the name. */
const title = /^(?:đ\/c|đc|đồng chí)[.:]?\s+/iu;

/** The name without what people write before it. */
function dropTitle(reading: Reading, person: Map<string, Placed>): void {
  const name = person.get('name');
  if (typeof name?.value !== 'string' || !title.test(name.value)) return;
  const read = name.value.replace(title, '');
  addNote(reading, 'read-as', name.place, { found: name.value, read });
  person.set('name', { ...name, value: read });
}

/** `25/27` fills two fields. */
function keepAttribute(
  reading: Reading,
  attributes: Map<string, Placed>,
  path: string,
  placed: Placed,
): void {
  if (!Array.isArray(placed.value)) {
    keep(reading, attributes, path, placed);
    return;
  }
  const whole = path === 'votes' ? 'base' : 'attending';
  keep(reading, attributes, `${path}.inFavour`, { ...placed, value: placed.value[0] });
  keep(reading, attributes, `${path}.${whole}`, { ...placed, value: placed.value[1] });
}

type At = readonly [row: number, column: number];

function readBody(
  reading: Reading,
  grid: Grid,
  at: At,
  { field, value }: Column,
  { body, role }: { readonly body: Body; readonly role?: Role },
): PlacedPosition[] {
  const cell = cellAt(grid, ...at);
  const place = placeOf(grid, ...at);
  const [mark] = typeof cell === 'boolean' ? [cell] : yesNo.find(shown(cell));
  if (mark !== undefined) return mark ? [{ body, role: role ?? 'member', place }] : [];
  const words = readPositions(shown(cell));
  if (words?.every((position) => position.body === body))
    return words.map((position) => ({ ...position, place }));
  const placed = readCell(reading, grid, at, value, field);
  const found = rolesOf[body].find((name) => name === placed?.value);
  return found ? [{ body, role: found, place }] : [];
}

const positionWords = note(
  'chức danh như: Bí thư, Phó Bí thư Thường trực, Ủy viên BTV, Ủy viên BCH, Chủ nhiệm UBKT',
  'positions such as: Bí thư, Phó Bí thư Thường trực, Ủy viên BTV, Ủy viên BCH, Chủ nhiệm UBKT',
);

function readWords(reading: Reading, grid: Grid, at: At, path: string) {
  const text = readCell(reading, grid, at, 'text', path);
  if (!text) return [];
  const positions = readPositions(String(text.value));
  if (positions) return positions.map((position) => ({ ...position, place: text.place }));
  addIssue(reading, text.place, 'invalid', positionWords, { path, found: show(text.value) });
  return [];
}
