import type { CellPlace } from '../schema/input-issue.ts';
import type { Placed } from './reading.ts';

/** A record in the making. */
export type Json = { [key: string]: unknown };

/** `discipline[0].kind` in its parts. */
const keysOf = (path: string) => path.split(/\.|(?=\[)/).map((key) => key.replace(/^\[|\]$/g, ''));

/** What stood between the brackets for an item of a list. It tells items apart, and is not their place. */
const labels = new WeakMap<object, string>();

function inside<Kind>(record: Json, key: string, empty: Kind): Kind {
  const value = record[key] ?? empty;
  record[key] = value;
  return value as Kind;
}

function itemOf(list: string, items: Json[], label: string): number {
  const index = items.findIndex((item) => labels.get(item) === label);
  if (index >= 0) return index;
  const item: Json = {};
  if (list === 'attestations' && !/^\d$/.test(label)) item['kind'] = label;
  if (list === 'steps') item['step'] = Number(label);
  labels.set(item, label);
  return items.push(item) - 1;
}

/** Puts a value into a record at its path, and its cell into `cells`; `null` makes a list that is empty. */
export function put(
  record: Json,
  path: string,
  placed: Placed,
  at: string,
  cells: Map<string, CellPlace>,
): void {
  const [first = '', second, ...rest] = keysOf(path);
  const here = at === '' ? first : `${at}.${first}`;
  if (second === undefined) {
    record[first] = placed.value;
    cells.set(here, placed.place);
  } else if (!path.startsWith(`${first}[`)) {
    put(inside<Json>(record, first, {}), path.slice(first.length + 1), placed, here, cells);
  } else {
    const items = inside<Json[]>(record, first, []);
    if (!cells.has(here)) cells.set(here, placed.place);
    if (placed.value === null) return;
    const index = itemOf(first, items, second);
    if (!cells.has(`${here}[${index}]`)) cells.set(`${here}[${index}]`, placed.place);
    put(items[index] ?? {}, rest.join('.'), placed, `${here}[${index}]`, cells);
  }
}
