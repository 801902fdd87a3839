import type { Period } from '../dates/period.ts';
import { bodies, rolesOf } from '../schema/terms.ts';
import {
  conditionEdits,
  dayBeside,
  type Edit,
  isObject,
  type Json,
  listOf,
  objectOf,
  type Path,
  valueEdits,
  whenEdits,
  wordsOf,
} from './edits.ts';

/** A rules file with one thing changed. */
export interface Mutant {
  /** What was changed, where: `require.all[0].value: 3 → 4`. */
  readonly change: string;
  /** The file as changed. */
  readonly file: unknown;
}

const at = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], root);

/** The fact that a table value is compared with. */
function factOfParam(node: unknown, param: string): string | undefined {
  if (Array.isArray(node))
    return node.map((part) => factOfParam(part, param)).find((fact) => fact !== undefined);
  if (!isObject(node)) return undefined;
  if (typeof node['fact'] === 'string' && objectOf(node['value'])['param'] === param) return node['fact'];
  return factOfParam(Object.values(node), param);
}

/** Changes of a decision table: rows left out, their conditions, their values, bounds set and lifted. */
function* tableEdits(file: Json, rows: readonly unknown[], path: Path): Generator<Edit> {
  for (const [index, row] of rows.entries()) {
    const here = [...path, index];
    const { when, values, unavailable, review } = objectOf(row);
    if (rows.length > 1) yield { path: here, to: undefined, remove: true };
    yield* whenEdits(when, [...here, 'when']);
    for (const [name, value] of Object.entries(objectOf(values))) {
      const at = [...here, 'values', name];
      yield* valueEdits(value, at, wordsOf(factOfParam(file, name)), true);
      const elsewhere = rows
        .map((other) => objectOf(objectOf(other)['values'])[name])
        .filter((other) => other !== undefined);
      const texts = new Set(elsewhere.map((other) => JSON.stringify(other)));
      if (value === null)
        for (const text of texts) if (text !== 'null') yield { path: at, to: JSON.parse(text) };
      if (value !== null && texts.has('null')) yield { path: at, to: null };
    }
    for (const [kind, asked] of Object.entries({ unavailable, review }))
      if (asked !== undefined) yield { path: [...here, kind, 'attestation'], to: 'another-word' };
  }
}

/** Changes of the days of a rule. On other days than its own the pack refuses the list, whatever its rules say. */
function* periodEdits(rule: Json, pack: Period): Generator<Edit> {
  const { from, to } = objectOf(rule['effective']);
  const first = String(from);
  if (first >= pack.from) yield { path: ['effective', 'from'], to: dayBeside(first, 1) };
  if (first > pack.from) yield { path: ['effective', 'from'], to: dayBeside(first, -1) };
  if (typeof to !== 'string' || (pack.to !== null && to > pack.to)) return;
  yield { path: ['effective', 'to'], to: dayBeside(to, -1) };
  if (to !== pack.to) yield { path: ['effective', 'to'], to: dayBeside(to, 1) };
}

function* ruleEdits(rule: Json, pack: Period): Generator<Edit> {
  yield* periodEdits(rule, pack);
  const { role, track, body } = objectOf(rule['for']);
  const roles = rolesOf[bodies.find((name) => name === body) ?? 'committee'];
  if (role !== undefined) {
    yield { path: ['for', 'role'], to: undefined, remove: true };
    yield* valueEdits(role, ['for', 'role'], roles, true);
  }
  if (track !== undefined) {
    yield { path: ['for', 'track'], to: undefined, remove: true };
    yield* valueEdits(track, ['for', 'track'], wordsOf('nomination.track'), true);
  }
  if (rule['appliesWhen'] !== undefined) yield { path: ['appliesWhen'], to: undefined, remove: true };
  yield* conditionEdits(rule['appliesWhen'], ['appliesWhen']);
  yield* conditionEdits(rule['require'], ['require']);
  if (rule['review'] !== undefined) yield { path: ['review', 'attestation'], to: 'another-word' };
  for (const [name, measure] of Object.entries(objectOf(rule['measures']))) {
    for (const kind of ['count', 'share', 'distinct', 'least', 'greatest'])
      yield* conditionEdits(objectOf(objectOf(measure)[kind])['where'], ['measures', name, kind, 'where']);
  }
  const caveats = listOf(rule['caveats']);
  for (const [index, caveat] of caveats.entries()) {
    const { when } = objectOf(caveat);
    if (when === undefined) continue;
    yield* conditionEdits(when, ['caveats', index, 'when']);
    yield { path: ['caveats', index, 'when'], to: undefined, remove: true };
  }
  if (caveats.length > 0) yield { path: ['caveats'], to: undefined, remove: true };
  yield* tableEdits(rule, listOf(objectOf(rule['table'])['rows']), ['table', 'rows']);
}

function apply(file: unknown, { path, to, remove }: Edit): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(file));
  const holder = at(copy, path.slice(0, -1));
  const key = path.at(-1);
  if (key === undefined) return to;
  if (remove && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (remove) delete (holder as Record<string, unknown>)[key];
  else (holder as Record<string | number, unknown>)[key] = to;
  return copy;
}

const pathText = (path: Path) =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');

function mutant(file: unknown, edit: Edit): Mutant {
  const { path, to, remove } = edit;
  const change = remove ? 'left out' : `${JSON.stringify(at(file, path))} → ${JSON.stringify(to)}`;
  return { change: `${pathText(path)}: ${change}`, file: apply(file, edit) };
}

/** Every single change of a rule that a reader could make by mistake; `pack` is the range of its pack. */
export const mutantsOfRule = (rule: unknown, pack: Period): Mutant[] =>
  [...ruleEdits(objectOf(rule), pack)].map((edit) => mutant(rule, edit));

/** The months beside the one that a text begins with, for dates by month and by day. */
function besideMonth(date: string): string[] {
  const [year = 0, number = 1] = date.split('-').map(Number);
  return [-1, 1].map((step) => {
    const month = new Date(Date.UTC(year, number - 1 + step));
    return month.toISOString().slice(0, 'yyyy-mm'.length) + date.slice('yyyy-mm'.length);
  });
}

/** A month earlier and later, where one version of a table gives way to the next. */
function* turnEdits(version: Json, index: number): Generator<Edit> {
  const { from, to } = objectOf(version['effective']);
  const path = ['versions', index, 'effective'];
  if (index > 0) yield* besideMonth(String(from)).map((month) => ({ path: [...path, 'from'], to: month }));
  if (to !== null) yield* besideMonth(String(to)).map((month) => ({ path: [...path, 'to'], to: month }));
}

/** Every single change of the rows of a legal table, and of the months at which its versions change. */
export const mutantsOfTable = (table: unknown): Mutant[] =>
  listOf(objectOf(table)['versions'])
    .flatMap((version, index) => [
      ...turnEdits(objectOf(version), index),
      ...tableEdits({}, listOf(objectOf(version)['rows']), ['versions', index, 'rows']),
    ])
    .map((edit) => mutant(table, edit));

/** Every single change of how a pack counts age. */
export function mutantsOfPack(pack: unknown): Mutant[] {
  const months = listOf(objectOf(pack)['referenceMonths']);
  const edits = months.flatMap((row, index): Edit[] => {
    const path = ['referenceMonths', index];
    const month = String(objectOf(objectOf(row)['values'])['month']);
    return [
      ...besideMonth(month).map((to) => ({ path: [...path, 'values', 'month'], to })),
      ...whenEdits(objectOf(row)['when'], [...path, 'when']),
      { path, to: undefined, remove: true },
    ];
  });
  const bareYear: Edit[] =
    objectOf(pack)['bareYear'] === undefined
      ? []
      : [
          { path: ['bareYear', 'assume'], to: '12-31' },
          { path: ['bareYear'], to: undefined, remove: true },
        ];
  return [...edits, ...bareYear].map((edit) => mutant(pack, edit));
}
