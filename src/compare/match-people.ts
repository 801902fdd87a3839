import type { Nominee } from '../schema/nominee.ts';

/** The ids of the draft before that stand for somebody else, or for nobody, in the draft after: what to call them. */
export type NewIds = ReadonlyMap<string, string>;

type Person = Pick<Nominee, 'id' | 'name' | 'birth'>;

/** An id that reading gave to a row of a sheet without ids: it says in which order the rows stood, not who is meant. */
const isMadeUp = (id: string) => /^ns-\d+$/.test(id);

const plain = (name = '') => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether two names are one, however written. */
export const isSameName = (a: string | undefined, b: string | undefined): boolean => plain(a) === plain(b);

const nameAndBirth = ({ name, birth }: Person) =>
  name === undefined || birth === undefined ? undefined : `${plain(name)} ${birth}`;

const givenId = ({ id, name }: Person) => (isMadeUp(id) && name !== undefined ? undefined : id);

/** Whether both dates can be of one birth: one is not known, or is less exact than the other. */
const agree = (a = '', b = '') => a.startsWith(b) || b.startsWith(a);

/** Puts the persons of two drafts together; each stands in one pair at most. */
class Pairing {
  readonly pairs = new Map<string, string>();
  #before: readonly Person[];
  #after: readonly Person[];

  constructor(before: readonly Person[], after: readonly Person[]) {
    this.#before = before;
    this.#after = after;
  }

  /** Those alone with their key on either draft, where the two may be one person. */
  by(keyOf: (person: Person) => string | undefined, may = (_: Person, __: Person) => true): void {
    const [before, after] = [aloneWith(this.#before, keyOf), aloneWith(this.#after, keyOf)];
    for (const [key, person] of before) {
      const other = after.get(key);
      if (person && other && may(person, other)) this.pairs.set(person.id, other.id);
    }
    const taken = new Set(this.pairs.values());
    this.#before = this.#before.filter(({ id }) => !this.pairs.has(id));
    this.#after = this.#after.filter(({ id }) => !taken.has(id));
  }
}

/** Who has a key; undefined where several have it. */
function aloneWith(people: readonly Person[], keyOf: (person: Person) => string | undefined) {
  const found = new Map<string, Person | undefined>();
  for (const person of people) {
    const key = keyOf(person);
    if (key !== undefined) found.set(key, found.has(key) ? undefined : person);
  }
  return found;
}

/**
 * Who of the draft before is who in the draft after, as the ids to give to the draft before. Ids count, unless names and
 * dates of birth say otherwise or an id was made up in reading: then name and birth count, and whoever is left over of
 * the draft before has an id of nobody else.
 */
export function newIds(before: readonly Person[], after: readonly Person[]): NewIds {
  const pairing = new Pairing(before, after);
  pairing.by((person) => nameAndBirth(person) && `${person.id} ${nameAndBirth(person)}`);
  pairing.by(nameAndBirth);
  pairing.by(givenId);
  pairing.by(
    ({ name }) => name && plain(name),
    (a, b) => (isMadeUp(a.id) || isMadeUp(b.id)) && agree(a.birth, b.birth),
  );
  const taken = new Set(after.map(({ id }) => id));
  const isFree = (id: string) => !taken.has(id) && !before.some((person) => person.id === id);
  const unlike = (id: string): string => (isFree(`${id}-before`) ? `${id}-before` : unlike(`${id}-before`));
  const ids = before.map(
    ({ id }) => [id, pairing.pairs.get(id) ?? (taken.has(id) ? unlike(id) : id)] as const,
  );
  return new Map(ids.filter(([id, own]) => id !== own));
}
