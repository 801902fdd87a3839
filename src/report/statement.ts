import { measurePrefix } from '../evaluate/evidence.ts';
import type { Literal } from '../schema/condition.ts';
import { term } from '../terms.ts';
import type { Locale } from '../text.ts';
import type { Evidence, Found } from './finding.ts';
import { messages } from './messages.ts';
import { sentenceWords } from './sentence-catalogues.ts';
import { fullNames } from './sentence-words.ts';
import { yesNo } from './yes-no.ts';

/** A percentage cut, not rounded, to one decimal: 14.81… becomes 14.8, so that no share looks larger than it is. */
function percent(part: number, whole: number, locale: Locale): string {
  if (whole === 0) return '';
  const tenths = Math.trunc((part * 1000) / whole);
  const sign = tenths < 0 ? '-' : '';
  const [units, rest] = [Math.trunc(Math.abs(tenths) / 10), Math.abs(tenths) % 10];
  return ` (${sign}${units}${rest ? `${sentenceWords[locale].point}${rest}` : ''}%)`;
}

/** One number, two neighbours, or the ends of a range. */
function span(min: number, max: number, locale: Locale, write: (number: string) => string): string {
  const { either, range } = sentenceWords[locale];
  if (min === max) return write(String(min));
  // The unit stands after the last number only.
  return max === min + 1 ? either([String(min), write(String(max))]) : range(String(min), write(String(max)));
}

type OfKind<Kind extends Found['kind']> = Extract<Found, { kind: Kind }>;

/** Whether the evidence is a number of persons with one trait: a measure that counts people. */
export const countsPeople = ({ fact, unit, found }: Evidence) =>
  fact.startsWith(measurePrefix) && (unit === 'persons' || found.kind === 'share');

function persons({ label }: Evidence, found: OfKind<'integer' | 'share'>, locale: Locale): string {
  const { min, max } = found;
  const share = found.kind === 'share' && { of: found.whole, percent: percent(min, found.whole, locale) };
  return sentenceWords[locale].persons({
    label: label[locale],
    number: span(min, max, locale, (number) => number),
    certain: min === max,
    none: max === 0,
    ...(share && { share: { ...share, percent: min === max ? share.percent : '' } }),
  });
}

function integer(
  { fact, unit }: Evidence,
  { min, max }: OfKind<'integer'>,
  subject: string,
  locale: Locale,
): string {
  const words = sentenceWords[locale];
  const { amount } = messages[locale];
  if (unit === 'date' || unit === 'month') {
    const [first, last] = [min, max].map((day) => amount({ number: String(day), unit }));
    if (min === max) return words.is(subject, String(first));
    return words.mayBe(subject, words.range(String(first), String(last)));
  }
  const onRotation = fact === 'nominee.serviceLeftAtRotation';
  if ((onRotation || fact === 'nominee.monthsOfServiceLeft') && min < 0) {
    const months = (from: number, to: number) =>
      span(from, to, locale, (number) => amount({ number, unit: 'months' }));
    return max < 0
      ? words.overdue({ months: months(-max, -min), onRotation })
      : words.perhapsOverdue(subject, months(max, max));
  }
  if (fact === 'nominee.weekdaysBeforeCongress' && max < 0) return words.filedLate;
  const value = span(min, max, locale, (number) => words.number({ subject, number, unit }));
  return min === max ? words.is(subject, value) : words.mayBe(subject, value);
}

function share(
  { fact }: Evidence,
  { min, max, whole }: OfKind<'share'>,
  subject: string,
  locale: Locale,
): string {
  const words = sentenceWords[locale];
  if (/\.(?:surplus|preparedSurplus)$/.test(fact) && max <= 0) {
    if (min === 0) return words.absent(subject);
    const prepared = fact.endsWith('.preparedSurplus');
    const by = span(-max, -min, locale, (number) => number);
    return words.fewer({ by, most: -min, certain: min === max, prepared, whole });
  }
  if (min === max && fact === 'committee.reduction' && min < 0) return words.larger({ by: -min, whole });
  if (min === max) return words.is(subject, `${min}/${whole}${percent(min, whole, locale)}`);
  return words.mayBe(subject, `${span(min, max, locale, (number) => number)}/${whole}`);
}

function choice(values: readonly Literal[], locale: Locale): string {
  return sentenceWords[locale].either(values.map((value) => term(value)[locale]));
}

/** The name of what was compared, as the subject of a clause. */
function subjectOf({ fact, label }: Pick<Evidence, 'fact' | 'label'>, locale: Locale): string {
  return sentenceWords[locale].subject((fullNames[fact] ?? label)[locale]);
}

/** Whether a fact is told by a clause of its own, since it can only be true or false. */
export const isYesNo = ({ fact, needed }: Evidence): boolean =>
  typeof needed === 'boolean' || yesNo(fact) !== undefined;

function truth({ fact, label }: Evidence, found: Found, locale: Locale): string {
  const words = sentenceWords[locale];
  const { yes, no } = yesNo(fact) ?? { yes: label, no: label };
  const [value, ...others] = found.kind === 'values' ? found.values : [];
  if (value === undefined || others.length > 0) return words.whether(yes[locale], no[locale]);
  return value ? yes[locale] : no[locale];
}

/** What the record says, as a clause: `số lượng cấp ủy viên là 27 người`, `chưa kê khai tài sản, thu nhập`. */
export function statement(evidence: Evidence, locale: Locale): string {
  const { found } = evidence;
  const words = sentenceWords[locale];
  if (isYesNo(evidence)) return truth(evidence, found, locale);
  const subject = subjectOf(evidence, locale);
  switch (found.kind) {
    case 'unknown':
      return words.notKnown(subject);
    case 'withheld':
      return words.withheld(subject);
    case 'values':
      if (found.values.length === 1 && found.values[0] === 'none') return words.absent(subject);
      return (found.values.length === 1 ? words.is : words.mayBe)(subject, choice(found.values, locale));
    case 'integer':
      return countsPeople(evidence)
        ? persons(evidence, found, locale)
        : integer(evidence, found, subject, locale);
    case 'share':
      return countsPeople(evidence)
        ? persons(evidence, found, locale)
        : share(evidence, found, subject, locale);
  }
}

/** What the rule compares with: `60 tháng`, `15% (5 người)`. */
export function boundOf(evidence: Evidence, locale: Locale): string {
  const { fact, needed, unit, neededCount, operator } = evidence;
  const words = sentenceWords[locale];
  const subject = subjectOf(evidence, locale);
  const values = Array.isArray(needed) ? (needed as readonly Literal[]) : [needed as Literal];
  const calendar = unit === 'date' || unit === 'month';
  const written = values.map((value) => {
    if (typeof value !== 'number')
      return value.toString().endsWith('%') ? localePercent(String(value), locale) : term(value)[locale];
    if (calendar) return messages[locale].amount({ number: String(value), unit });
    const named = unit === 'years' ? messages[locale].amount({ number: String(value), unit }) : undefined;
    return (
      named ?? words.number({ subject: countsPeople(evidence) ? '' : subject, number: String(value), unit })
    );
  });
  const sides = { moreThanShare: 'at-least', lessThanShare: 'at-most' } as const;
  const side = operator in sides ? sides[operator as keyof typeof sides] : 'exactly';
  const count =
    neededCount === undefined
      ? ''
      : words.people({ count: words.heads(Math.max(0, neededCount), isVotes(fact)), side });
  return `${words.either(written)}${count}`;
}

const localePercent = (share: string, locale: Locale) => share.replace('.', sentenceWords[locale].point);

/** Votes are counted as such, not as persons. */
const isVotes = (fact: string) => fact === 'nomination.votes';

/** A count of persons, months or days that something is off by. */
export function distanceOf({ fact, shortBy, found, unit }: Evidence, locale: Locale): string | undefined {
  if (shortBy === undefined) return undefined;
  if (found.kind === 'share') return sentenceWords[locale].heads(shortBy, isVotes(fact));
  return messages[locale].amount({ number: String(shortBy), ...(unit && { unit }) });
}
