import type { FactValue, MissingField } from '../../src/facts/fact-value.ts';
import { allows, holdsIn, worldsFor } from '../../src/facts/when.ts';
import type { When } from '../../src/schema/condition.ts';

type LookUp = (fact: string) => FactValue;

interface TableRow {
  readonly when: When;
}

/** Which values of each fact that a row asks for are allowed; nothing is told of one whose values cannot be listed. */
const answersOf = ({ when }: TableRow, lookUp: LookUp) =>
  Object.entries(when).map(([fact, allowed]) => {
    const { possible, missing } = lookUp(fact);
    return { answers: possible?.map((value) => allows(allowed, value)) ?? [true, false], missing };
  });

const isRuledOut = (row: TableRow, lookUp: LookUp) =>
  answersOf(row, lookUp).some(({ answers }) => !answers.includes(true));

/** The rows that may hold, and `undefined` where it may be that none does: all are tried, and no short cut is taken. */
export function possibleRows<Row extends TableRow>(
  rows: readonly Row[],
  lookUp: LookUp,
): readonly (Row | undefined)[] {
  const candidates = rows.filter((row) => !isRuledOut(row, lookUp));
  const worlds = worldsFor(candidates, lookUp);
  if (!worlds) return [...candidates, undefined];
  return [...new Set(worlds.map((world) => candidates.find((row) => holdsIn(row, world))))];
}

/** The fields that would tell which of several rows holds. */
export const missingAmong = (rows: readonly TableRow[], lookUp: LookUp): readonly MissingField[] =>
  rows
    .filter((row) => !isRuledOut(row, lookUp))
    .flatMap((row) => answersOf(row, lookUp))
    .flatMap(({ answers, missing }) => (answers.includes(false) ? missing : []));
