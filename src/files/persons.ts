import type { Expected } from '../schema/common.ts';
import { type CellPlace, formatPath, show } from '../schema/input-issue.ts';
import { type Json, put } from './build-record.ts';
import type { PersonRow } from './person-row.ts';
import { addIssue, addNote, keep, type Placed, type Reading } from './reading.ts';
import type { RowNomination } from './row-nominations.ts';

/** One person, as the rows about the person say. */
interface Person {
  readonly place: CellPlace;
  readonly fields: Map<string, Placed>;
  readonly nominations: RowNomination[];
}

const nameOf = ({ person }: PersonRow) => person.get('name')?.value;
const birthOf = ({ person }: PersonRow) => person.get('birth')?.value;
const plain = (value: unknown) => (typeof value === 'string' ? value.toLowerCase() : undefined);

const withIds: Expected = {
  kind: 'note',
  vi: 'ngày sinh hoặc mã ở cả hai dòng, để biết có phải cùng một người',
  en: 'a date of birth or an id in both rows, to tell whether they are one person',
};

/** Persons met so far, to be found by id and by name. */
interface Met {
  readonly byId: Map<unknown, Person>;
  readonly byName: Map<string, Person[]>;
}

/** The person met before whom the row is about, by id, or by name and date of birth. */
function metBefore(reading: Reading, row: PersonRow, { byId, byName }: Met): Person | undefined {
  const id = row.person.get('id')?.value;
  if (id !== undefined) return byId.get(id);
  const alike = byName.get(plain(nameOf(row)) ?? '') ?? [];
  const birth = birthOf(row);
  for (const person of alike) {
    const other = person.fields.get('birth')?.value;
    if (birth !== undefined && birth === other) return person;
    if (birth === undefined || other === undefined) {
      addIssue(reading, row.place, 'ambiguous', withIds, { path: 'name', found: show(nameOf(row)) });
      return person;
    }
  }
  if (alike.length > 0) addNote(reading, 'same-name', row.place, { found: String(nameOf(row)) });
  return undefined;
}

function remember({ byId, byName }: Met, person: Person): void {
  const id = person.fields.get('id')?.value;
  if (id !== undefined) byId.set(id, person);
  const name = plain(person.fields.get('name')?.value);
  if (name === undefined) return;
  const alike = byName.get(name);
  if (alike) alike.push(person);
  else byName.set(name, [person]);
}

/** Puts together what several rows say of the same person. */
function gather(reading: Reading, rows: readonly PersonRow[]): Person[] {
  const persons: Person[] = [];
  const met: Met = { byId: new Map(), byName: new Map() };
  for (const row of rows) {
    const known = metBefore(reading, row, met);
    if (!known) {
      const person = { place: row.place, fields: new Map(row.person), nominations: [...row.nominations] };
      persons.push(person);
      remember(met, person);
      continue;
    }
    if (!row.person.has('id')) {
      addNote(reading, 'same-person', row.place, { found: String(nameOf(row)), read: known.place.cell });
    }
    for (const [path, placed] of row.person) {
      if (path !== 'name' || plain(placed.value) !== plain(known.fields.get(path)?.value)) {
        keep(reading, known.fields, path, placed);
      }
    }
    known.nominations.push(...row.nominations);
  }
  return persons;
}

/** The nominees of the rows, in the schema's form; `cells` learns where everything stands. */
export function nomineesOf(reading: Reading, rows: readonly PersonRow[]): Json[] {
  const persons = gather(reading, rows);
  const taken = new Set(persons.map(({ fields }) => fields.get('id')?.value));
  let number = 0;
  const newId = (): string => {
    do number++;
    while (taken.has(`ns-${number}`));
    return `ns-${number}`;
  };
  return persons.map(({ place, fields, nominations }, index) => {
    const at = formatPath(['nominees', index]);
    reading.cells.set(at, place);
    const nominee: Json = { id: fields.get('id')?.value ?? newId() };
    for (const [path, placed] of fields) put(nominee, path, placed, at, reading.cells);
    nominee['nominations'] = nominations.map(({ body, role, place, fields }, position) => {
      const here = `${at}.nominations[${position}]`;
      reading.cells.set(here, place);
      const nomination: Json = { body, role };
      for (const [path, placed] of fields) put(nomination, path, placed, here, reading.cells);
      return nomination;
    });
    return nominee;
  });
}
