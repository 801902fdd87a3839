import { type CellPlace, formatPath, note, show } from '../schema/input-issue.ts';
import { type Json, put } from './build-record.ts';
import { spellingKey } from './dictionary.ts';
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
const plain = (value: unknown) => (typeof value === 'string' ? spellingKey(value) : undefined);

const withIds = note(
  'ngày sinh đầy đủ hoặc mã ở cả hai dòng, để biết có phải cùng một người',
  'a full date of birth or an id in both rows, to tell whether they are one person',
);

/** Persons met so far, to be found by id and by name. */
interface Met {
  readonly byId: Map<unknown, Person>;
  readonly byName: Map<string, Person[]>;
}

/** Somebody met before, and what tells that the row is about the same person; a name alone leaves it open. */
interface Match {
  readonly known: Person;
  readonly by: 'cell' | 'id' | 'birth' | 'name';
}

/** Whether two dates of birth may be one, as `1975` and `1975-03-18`, or where one is not known. */
const mayBeOne = (one: unknown, other: unknown) =>
  one === undefined ||
  other === undefined ||
  String(one).startsWith(String(other)) ||
  String(other).startsWith(String(one));

function metBefore(reading: Reading, row: PersonRow, { byId, byName }: Met): Match | undefined {
  const id = row.person.get('id')?.value;
  const identified = byId.get(id);
  if (identified) return { known: identified, by: 'id' };
  const namesakes = byName.get(plain(nameOf(row)) ?? '') ?? [];
  // Two ids are two persons, but one of the rows may be without.
  const alike = namesakes.filter(({ fields }) => id === undefined || !fields.has('id'));
  const birth = birthOf(row);
  const other = ({ fields }: Person) => fields.get('birth')?.value;
  const [same, ...others] = alike.filter((person) => birth !== undefined && other(person) === birth);
  if (same && others.length === 0) return { known: same, by: 'birth' };
  const perhaps = same ?? alike.find((person) => mayBeOne(birth, other(person)));
  if (perhaps) return { known: perhaps, by: 'name' };
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

/** What the row nominates to that the rows above have not said in the same words. */
const notYet = ({ nominations }: Person, row: PersonRow): readonly RowNomination[] => {
  const words = ({ body, role, fields }: RowNomination) =>
    JSON.stringify([body, role, [...fields].map(([path, { value }]) => [path, value])]);
  const said = nominations.map(words);
  return row.nominations.filter((nomination) => !said.includes(words(nomination)));
};

/** Puts together what several rows say of the same person. */
function gather(reading: Reading, rows: readonly PersonRow[]): Person[] {
  const persons: Person[] = [];
  const met: Met = { byId: new Map(), byName: new Map() };
  let last: Person | undefined;
  for (const row of rows) {
    const match: Match | undefined =
      row.continues && last ? { known: last, by: 'cell' } : metBefore(reading, row, met);
    last = match?.known;
    if (!match) {
      const person = { place: row.place, fields: new Map(row.person), nominations: [...row.nominations] };
      persons.push(person);
      remember(met, person);
      last = person;
      continue;
    }
    const { known, by } = match;
    if (by === 'name') {
      addIssue(reading, row.place, 'ambiguous', withIds, { path: 'name', found: show(nameOf(row)) });
      continue;
    }
    if (by === 'birth' || by === 'cell') {
      addNote(reading, 'same-person', row.place, { found: String(nameOf(row)), read: known.place.cell });
    }
    for (const [path, placed] of row.person) {
      if (path !== 'name' || plain(placed.value) !== plain(known.fields.get(path)?.value)) {
        keep(reading, known.fields, path, placed);
      }
    }
    known.nominations.push(...(by === 'cell' ? notYet(known, row) : row.nominations));
    const id = known.fields.get('id')?.value;
    if (id !== undefined) met.byId.set(id, known);
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
