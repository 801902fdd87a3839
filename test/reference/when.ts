import type { FactValue, MissingField, Scalar } from '../../src/facts/fact-value.ts';
import type { Allowed, Literal, When } from '../../src/schema/condition.ts';

const includes = (literals: Literal | readonly Literal[], value: Literal) =>
  Array.isArray(literals) ? literals.includes(value) : literals === value;

/** Whether a table row allows the value. */
function allows(allowed: Allowed, value: Scalar): boolean {
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
interface RowMatch {
  readonly holds: 'yes' | 'no' | 'maybe';
  readonly missing: readonly MissingField[];
}

/** Matches a row's `when` against facts that may be known only in part. */
function matchWhen(when: When, lookUp: (fact: string) => FactValue): RowMatch {
  const missing: MissingField[] = [];
  let maybe = false;
  for (const [fact, allowed] of Object.entries(when)) {
    const value = lookUp(fact);
    const fits = value.possible?.map((possible) => allows(allowed, possible));
    if (fits && !fits.includes(true)) return { holds: 'no', missing: [] };
    if (!fits || fits.includes(false)) {
      maybe = true;
      missing.push(...value.missing);
    }
  }
  return { holds: maybe ? 'maybe' : 'yes', missing };
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

const mostCombinations = 1000;

/**
 * The rows that may hold, and `undefined` where it may be that none does. Every combination of the values that the facts
 * may have is tried; where they cannot be listed, every row that may hold stands beside none.
 */
export function possibleRows<Row extends { readonly when: When }>(
  rows: readonly Row[],
  lookUp: (fact: string) => FactValue,
): readonly (Row | undefined)[] {
  const candidates = rows.filter((row) => matchWhen(row.when, lookUp).holds !== 'no');
  const ids = [...new Set(candidates.flatMap((row) => Object.keys(row.when)))];
  let worlds: Readonly<Record<string, Scalar>>[] = [{}];
  for (const id of ids) {
    const { possible } = lookUp(id);
    if (!possible || worlds.length * possible.length > mostCombinations) {
      return [...candidates, undefined];
    }
    worlds = worlds.flatMap((world) => possible.map((value) => ({ ...world, [id]: value })));
  }
  const holds = (row: Row, world: Readonly<Record<string, Scalar>>) =>
    Object.entries(row.when).every(([fact, allowed]) => allows(allowed, world[fact] as Scalar));
  return [...new Set(worlds.map((world) => candidates.find((row) => holds(row, world))))];
}
