import { type Locale, upperFirst } from '../text.ts';
import type { DiffRow, RequirementChange } from './diff.ts';
import { diffWords } from './words.ts';

/** One point in one line: `Service left, if …: at least 30 months → at least 48 months`. */
function describeChange(change: RequirementChange, locale: Locale): string {
  const { kind, direction, what, when, from, to } = change;
  const words = diffWords[locale];
  if (kind === 'scope') return words.scope[direction];
  const absent = kind === 'cases' && change.partly ? words.partly : words.nothing;
  const sides = [from, to].map((side) => side?.[locale] ?? absent).join(' → ');
  const place = when && words.when(when[locale]);
  // A demand in words names what it is about.
  if (kind === 'demand' || kind === 'cases' || isInWords(change)) {
    return upperFirst(place ? `${place}: ${sides}` : sides);
  }
  return upperFirst(`${what[locale]}${place ? ` (${place})` : ''}: ${sides}`);
}

const isInWords = (change: RequirementChange) =>
  change.kind === 'figure' &&
  [...change.written.from, ...change.written.to].some(
    ({ operator, value }) =>
      !operator.endsWith('Share') && [value].flat().some((one) => typeof one !== 'number'),
  );

/** The points in which a requirement differs; where they go different ways, each says which. */
export function changeLines(row: DiffRow, locale: Locale): string[] {
  if (!('changes' in row)) return [];
  return row.changes.map((change) => {
    const says = row.status === 'changed' && change.direction !== 'changed';
    const direction = says ? ` (${diffWords[locale].direction[change.direction]})` : '';
    return describeChange(change, locale) + direction;
  });
}

/** The path in the pack before, of a requirement that has another now. */
export function formerPath(row: DiffRow): string | undefined {
  if (!('from' in row && 'to' in row)) return undefined;
  const [before, after] = [row.from, row.to].map(({ rule }) => rule.split('/').slice(-3).join('/'));
  return before === row.requirement || before === after ? undefined : before;
}
