import { contains, type Period } from '../dates/period.ts';
import { termPeriods } from './generated/index.ts';

/** A pack of a term, and when it is in force. */
export interface TermPeriod {
  readonly id: string;
  readonly effective: Period;
}

/** The packs of the terms, the oldest first. */
const terms: readonly TermPeriod[] = Object.entries(termPeriods)
  .map(([id, effective]) => ({ id, effective }))
  .sort((a, b) => (a.effective.from < b.effective.from ? -1 : 1));

/** The pack of the term that began last. */
export function newestTerm(): TermPeriod {
  const newest = terms.at(-1);
  if (!newest) throw new Error('INVARIANT: a term is shipped');
  return newest;
}

/** The packs of the terms that cover the day, the oldest first. */
export const termsOn = (day: string): readonly TermPeriod[] =>
  terms.filter(({ effective }) => contains(effective, day));

/** Those that cover the day; where none does, the last before it and the first after it. */
export function termsNear(day: string): readonly TermPeriod[] {
  const covering = termsOn(day);
  if (covering.length > 0) return covering;
  const before = terms.filter(({ effective }) => effective.to !== null && effective.to <= day).at(-1);
  const after = terms.find(({ effective }) => day < effective.from);
  return [before, after].filter((term) => term !== undefined);
}
