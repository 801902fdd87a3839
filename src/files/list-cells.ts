import type { NominationList } from '../schema/nomination-list.ts';
import type { Nominee } from '../schema/nominee.ts';
import { isRecord } from '../schema/raw.ts';
import { columns } from './aliases.ts';
import type { Column } from './column.ts';
import { electedPath, frameFields } from './frame-fields.ts';

/** A value of a list, and its path there. */
interface Located {
  readonly path: string;
  readonly value: unknown;
}

/** The values of one row, by the field of their column. */
export type RowValues = ReadonlyMap<string, Located>;

/** Everything in a value that has no parts, empty lists and records included. */
function leavesOf(value: unknown, path: string): Located[] {
  const entries: (readonly [string, unknown])[] = Array.isArray(value)
    ? value.map((item, index) => [`${path}[${index}]`, item] as const)
    : isRecord(value)
      ? Object.entries(value).map(([key, item]) => [path === '' ? key : `${path}.${key}`, item] as const)
      : [];
  return entries.length === 0 ? [{ path, value }] : entries.flatMap(([at, item]) => leavesOf(item, at));
}

/** Where a template shows a value of a person; lists of papers stand in one cell. */
function fieldOf(path: string, value: unknown): string {
  if (Array.isArray(value) && path !== 'papers') return `${path}[0].kind`;
  return path;
}

function personValues(nominee: Nominee, at: string): Map<string, Located> {
  const { nominations: _, papers, ...rest } = nominee;
  const leaves = leavesOf(rest, '').map(
    ({ path, value }) => [fieldOf(path, value), { path: `${at}.${path}`, value }] as const,
  );
  const own = new Map<string, Located>(leaves);
  if (papers !== undefined) own.set('papers', { path: `${at}.papers`, value: papers });
  return own;
}

/** Steps are told apart by their number, not by their place. */
function nominationValues(nomination: Readonly<Record<string, unknown>>, at: string): Map<string, Located> {
  const { steps, ...rest } = nomination;
  const own = leavesOf(rest, '').map(
    ({ path, value }) => [`nominations.${path}`, { path: `${at}.${path}`, value }] as const,
  );
  const stepped = Array.isArray(steps)
    ? steps.flatMap((step: Readonly<Record<string, unknown>>, index) =>
        leavesOf(step, '').map(
          ({ path, value }) =>
            [
              `nominations.steps[${String(step['step'])}].${path}`,
              { path: `${at}.steps[${index}].${path}`, value },
            ] as const,
        ),
      )
    : [];
  return new Map([...own, ...stepped]);
}

/** One row for each nomination: the first has all about the person, the others the id and the name. */
export function rowsOf(list: Pick<NominationList, 'nominees'>): RowValues[] {
  return list.nominees.flatMap((nominee, index) => {
    const at = `nominees[${index}]`;
    const person = personValues(nominee, at);
    const again = new Map([...person].filter(([field]) => field === 'id' || field === 'name'));
    return nominee.nominations.map((nomination, position) => {
      const own = nominationValues(nomination, `${at}.nominations[${position}]`);
      return new Map([...(position === 0 ? person : again), ...own]);
    });
  });
}

/** The values of the sheet of labels, by path. A body that is elected is marked. */
export function frameValues(list: Readonly<Record<string, unknown>>): RowValues {
  const { nominees: _, ...rest } = list;
  const leaves = new Map(leavesOf(rest, '').map((leaf) => [leaf.path, leaf] as const));
  const bodies = isRecord(list['bodies']) ? Object.keys(list['bodies']) : [];
  for (const body of bodies) {
    leaves.set(`bodies.${body}.${electedPath}`, { path: `bodies.${body}`, value: true });
  }
  return leaves;
}

/** The columns of a template, with those that are seldom needed where the list needs them. */
export function templateColumns(rows: readonly RowValues[]): readonly Column[] {
  return columns.filter(
    ({ field, onlyRead, target }) =>
      !onlyRead || (target.to === 'person' && rows.some((row) => row.has(field))),
  );
}

/** What a list holds that the sheets of a template do not. */
export function leftOut(list: NominationList, rows: readonly RowValues[]): string[] {
  const fields = new Set(templateColumns(rows).map(({ field }) => field));
  const held = new Set(
    rows.flatMap((row) => [...row].flatMap(([field, { path }]) => (fields.has(field) ? [path] : []))),
  );
  const frame = frameValues({ ...list });
  for (const { path } of frameFields) {
    const value = frame.get(path);
    if (value) held.add(value.path);
  }
  const implied = /^\$schema$|\.steps\[\d+\]\.step$|\.papers\[\d+\]$/;
  return leavesOf(list, '')
    .map(({ path }) => path)
    .filter((path) => !held.has(path) && !implied.test(path));
}
