import type { Allowed, Literal, When } from '../schema/condition.ts';
import type { FactValue, MissingField, Scalar } from './fact-value.ts';

const includes = (literals: Literal | readonly Literal[], value: Literal) =>
  Array.isArray(literals) ? literals.includes(value) : literals === value;

/** Whether a table row allows the value. */
export function allows(allowed: Allowed, value: Scalar): boolean {
  if (typeof value === 'object') throw new Error('INVARIANT: a table row never speaks of a share');
  if (typeof allowed !== 'object' || Array.isArray(allowed))
    return includes(allowed as Literal | Literal[], value);
  if ('not' in allowed) return !includes(allowed.not, value);
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = allowed as {
    min?: number;
    max?: number;
  };
  return typeof value === 'number' && min <= value && value <= max;
}

/** How a row's `when` stands: it holds, it cannot hold, or it may, depending on the missing fields. */
export interface RowMatch {
  readonly holds: 'yes' | 'no' | 'maybe';
  readonly missing: readonly MissingField[];
}

const holds: RowMatch = { holds: 'yes', missing: [] };
const cannot: RowMatch = { holds: 'no', missing: [] };

/** Matches a row's `when` against facts that may be known only in part. */
export function matchWhen(when: When, lookUp: (fact: string) => FactValue): RowMatch {
  let missing: MissingField[] | undefined;
  for (const fact in when) {
    const value = lookUp(fact);
    const fit = fits(when[fact] as Allowed, value.possible);
    if (fit === 'no') return cannot;
    if (fit === 'maybe') missing = [...(missing ?? []), ...value.missing];
  }
  return missing ? { holds: 'maybe', missing } : holds;
}

/** Whether all values that a fact may have are allowed, some, or none. */
function fits(allowed: Allowed, possible: readonly Scalar[] | undefined): RowMatch['holds'] {
  if (!possible) return 'maybe';
  let some = false;
  let all = true;
  for (const value of possible) {
    if (allows(allowed, value)) some = true;
    else all = false;
  }
  if (!some) return 'no';
  return all ? 'yes' : 'maybe';
}

/** The rows that hold or may hold; a row that surely holds leaves no room for others. */
export function matchRows<Row extends { readonly when: When }>(
  rows: readonly Row[],
  lookUp: (fact: string) => FactValue,
): { readonly rows: readonly Row[]; readonly certain: boolean; readonly missing: readonly MissingField[] } {
  const matches = rows.map((row) => ({ row, ...matchWhen(row.when, lookUp) }));
  const sure = matches.find((match) => match.holds === 'yes');
  if (sure) return { rows: [sure.row], certain: true, missing: [] };
  const possible = matches.filter((match) => match.holds === 'maybe');
  return {
    rows: possible.map((match) => match.row),
    certain: possible.length === 0,
    missing: possible.flatMap((match) => match.missing),
  };
}

/** One value for each of some facts: how things may be. */
export type World = Readonly<Record<string, Scalar>>;

/** Every combination of the values that facts may have. */
export const worldsOf = (
  values: readonly (readonly [fact: string, possible: readonly Scalar[]])[],
): World[] =>
  values.reduce<World[]>(
    (worlds, [fact, possible]) =>
      worlds.flatMap((world) => possible.map((value) => ({ ...world, [fact]: value }))),
    [{}],
  );

const mostCombinations = 1000;

/** Every combination of what the rows ask for; `undefined` where they cannot be listed. */
export function worldsFor(
  rows: readonly { readonly when: When }[],
  lookUp: (fact: string) => FactValue,
): World[] | undefined {
  const asked = [...new Set(rows.flatMap(({ when }) => Object.keys(when)))];
  const values = asked.flatMap((fact) => {
    const { possible } = lookUp(fact);
    return possible ? [[fact, possible] as const] : [];
  });
  const combinations = values.reduce((product, [, possible]) => product * possible.length, 1);
  return values.length < asked.length || combinations > mostCombinations ? undefined : worldsOf(values);
}

/** Whether a row holds, as things are. */
export const holdsIn = ({ when }: { readonly when: When }, world: World): boolean =>
  Object.entries(when).every(([fact, allowed]) => allows(allowed, world[fact] as Scalar));

/**
 * The rows that may hold, and `undefined` where it may be that none does. Every combination of the values that the facts
 * may have is tried; where they cannot be listed, every row that may hold stands beside none.
 */
export function possibleRows<Row extends { readonly when: When }>(
  rows: readonly Row[],
  lookUp: (fact: string) => FactValue,
): readonly (Row | undefined)[] {
  const candidates: Row[] = [];
  for (const row of rows) {
    const match = matchWhen(row.when, lookUp).holds;
    // No two rows hold together, so that one which surely does leaves no room for others.
    if (match === 'yes') return [row];
    if (match === 'maybe') candidates.push(row);
  }
  if (candidates.length === 0) return [undefined];
  const worlds = worldsFor(candidates, lookUp);
  if (!worlds) return [...candidates, undefined];
  return [...new Set(worlds.map((world) => candidates.find((row) => holdsIn(row, world))))];
}
