import type { Evidence, Finding, Found } from '../report/finding.ts';
import { isOver, operatorOf } from '../report/sentence.ts';
import { distanceOf } from '../report/statement.ts';
import type { Locale } from '../text.ts';
import { reportWords } from './words.ts';

/** A number of persons, seats or values with the bounds it is held against; the far end is what it is of. */
export interface Quota {
  readonly evidence: readonly [Evidence, ...Evidence[]];
  /** Surely so many, and not known for so many more. */
  readonly known: number;
  readonly unknown: number;
  readonly whole?: number;
  readonly least?: number;
  readonly most?: number;
  /** The number at the far end of the bar. */
  readonly end: number;
}

const counted = ['persons', 'seats', 'values', 'units'];

type Counts = Extract<Found, { kind: 'integer' | 'share' }>;

function countsOf({ found, unit }: Evidence): Counts | undefined {
  if (found.kind === 'share') return found;
  return found.kind === 'integer' && unit !== undefined && counted.includes(unit) ? found : undefined;
}

/** The number that a comparison sets as a bound, and on which side. */
function boundsOf(evidence: Evidence): { readonly least?: number; readonly most?: number } {
  const operator = operatorOf(evidence);
  const { needed, neededCount, negated } = evidence;
  // The count of a share is of the comparison as written, which a negation turns round.
  const bound = neededCount === undefined ? needed : negated ? undefined : neededCount;
  if (typeof bound !== 'number') return {};
  switch (operator) {
    case 'greaterThan':
      return { least: bound + 1 };
    case 'greaterThanInclusive':
    case 'atLeastShare':
    case 'moreThanShare':
      return { least: bound };
    case 'lessThan':
      return { most: bound - 1 };
    case 'lessThanInclusive':
    case 'atMostShare':
    case 'lessThanShare':
      return { most: bound };
    case 'equal':
      return { least: bound, most: bound };
    default:
      return {};
  }
}

function quotaOf(evidence: readonly [Evidence, ...Evidence[]]): Quota | undefined {
  const counts = countsOf(evidence[0]);
  if (!counts) return undefined;
  const bounds = evidence.map(boundsOf);
  const least = bounds.flatMap((bound) => bound.least ?? []).toSorted((a, b) => b - a)[0];
  const most = bounds.flatMap((bound) => bound.most ?? []).toSorted((a, b) => a - b)[0];
  if (least === undefined && most === undefined) return undefined;
  // A bar has no room on the other side of nothing; the sentence says what is wanting.
  if (counts.min < 0) return undefined;
  const { min: known } = counts;
  const whole = counts.kind === 'share' ? counts.whole : undefined;
  return {
    evidence,
    known,
    unknown: counts.max - known,
    ...(whole !== undefined && { whole }),
    ...(least !== undefined && { least }),
    ...(most !== undefined && { most }),
    end: Math.max(1, whole ?? 0, counts.max, least ?? 0, (most ?? 0) + (whole === undefined ? 1 : 0)),
  };
}

/** The numbers that a finding about a body or the list holds against bounds, one for each fact. */
export function quotasOf(finding: Finding): Quota[] {
  const { subject, outcome } = finding;
  if (subject.kind === 'nominee' || outcome === 'not-applicable') return [];
  // What would say whether the rule applies is no quota.
  if (outcome === 'undetermined' && finding.open !== 'requirement') return [];
  const byFact = new Map<string, [Evidence, ...Evidence[]]>();
  for (const evidence of finding.evidence) {
    // Another comparison would do in its place, so that its bound is none.
    if (evidence.alternative) continue;
    const same = byFact.get(evidence.fact);
    if (same) same.push(evidence);
    else byFact.set(evidence.fact, [evidence]);
  }
  return [...byFact.values()].flatMap((evidence) => quotaOf(evidence) ?? []);
}

/** How far a quota is off its bounds, where it is: `thiếu 1 người`. */
export function distanceOff({ evidence }: Quota, locale: Locale): string | undefined {
  const off = evidence.find(({ shortBy }) => shortBy !== undefined);
  const distance = off && distanceOf(off, locale);
  if (!off || distance === undefined) return undefined;
  const { over, short } = reportWords[locale];
  return isOver(off) ? over(distance) : short(distance);
}
