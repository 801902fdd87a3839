import type { MissingField } from '../facts/fact-value.ts';
import type { Literal } from '../schema/condition.ts';
import { term } from '../terms.ts';
import type { Locale } from '../text.ts';
import type { Evidence, Finding, Found } from './finding.ts';
import { messages } from './messages.ts';
import type { Report } from './report.ts';

/** How names are written; ids by default stand for themselves. */
export type NameOf = (nominee: string) => string;

/** Names as the report holds them. */
export function namesIn(report: Report): NameOf {
  const names = new Map(report.nominees.map(({ id, name }) => [id, name ?? id]));
  return (id) => names.get(id) ?? id;
}

const mostNamed = 6;

function people(ids: readonly string[], locale: Locale, nameOf: NameOf): string {
  const named = ids.slice(0, mostNamed).map(nameOf).join(', ');
  return ids.length > mostNamed ? `${named} ${messages[locale].more(ids.length - mostNamed)}` : named;
}

/** A percentage cut, not rounded, to one decimal: 14.81… becomes 14.8, so that no share looks larger than it is. */
function percent(part: number, whole: number, locale: Locale): string {
  if (whole === 0) return '';
  const tenths = Math.trunc((part * 1000) / whole);
  const sign = tenths < 0 ? '-' : '';
  const [units, rest] = [Math.trunc(Math.abs(tenths) / 10), Math.abs(tenths) % 10];
  return ` (${sign}${units}${rest ? `${messages[locale].point}${rest}` : ''}%)`;
}

function literal(value: Literal | readonly Literal[], unit: Evidence['unit'], locale: Locale): string {
  const { amount, or } = messages[locale];
  const values = Array.isArray(value) ? value : [value as Literal];
  return values
    .map((item) =>
      typeof item === 'number' ? amount({ number: String(item), ...(unit && { unit }) }) : term(item)[locale],
    )
    .join(or);
}

function found(value: Found, unit: Evidence['unit'], locale: Locale): string {
  const { amount, unknown, to } = messages[locale];
  const span = (min: number, max: number) => (min === max ? String(min) : `${min}–${max}`);
  switch (value.kind) {
    case 'unknown':
      return unknown;
    case 'values':
      return literal(value.values, unit, locale);
    case 'integer': {
      const number = value.min === value.max ? String(value.min) : `${value.min}${to}${value.max}`;
      return amount({ number, ...(unit && { unit }) });
    }
    case 'share':
      return value.min === value.max
        ? `${value.min}/${value.whole}${percent(value.min, value.whole, locale)}`
        : `${span(value.min, value.max)}/${value.whole}`;
  }
}

const ceilings = ['lessThan', 'lessThanInclusive', 'atMostShare', 'lessThanShare'];

function isOver({ operator, found: value, needed }: Evidence): boolean {
  if (operator === 'equal') return value.kind === 'integer' && value.min > Number(needed);
  return ceilings.includes(operator);
}

/** One comparison in words: what it is, what was found, what is needed, how far off. */
export function describeEvidence(evidence: Evidence, locale: Locale): string {
  const { needs, needsNot, persons, short, amount } = messages[locale];
  const { unit, neededCount, shortBy, operator } = evidence;
  const count = neededCount === undefined ? '' : ` (${persons(Math.max(0, neededCount))})`;
  const bound = `${literal(evidence.needed, unit, locale)}${count}`;
  const inWords = typeof evidence.needed !== 'number' && !operator.endsWith('Share');
  const quoted = inWords ? `“${bound}”` : bound;
  const wanted = (needs[operator] ?? needs['equal'])?.(quoted) ?? quoted;
  const off = evidence.found.kind === 'share' ? 'persons' : unit;
  const distance =
    shortBy === undefined
      ? ''
      : `, ${short({ amount: amount({ number: String(shortBy), ...(off && { unit: off }) }), over: isOver(evidence) })}`;
  const notes = evidence.notes.map((note) => ` [${note[locale]}]`).join('');
  const what = `${evidence.label[locale]}: ${found(evidence.found, unit, locale)}`;
  if (evidence.verdict === 'met' && !evidence.negated) return `${what} (${wanted})${notes}`;
  return `${what}; ${evidence.negated ? needsNot(wanted) : wanted}${distance}${notes}`;
}

/** A missing field in words. */
export function describeMissing({ field }: MissingField, locale: Locale): string {
  return messages[locale].fields[field.replace(/\[\d+\]/g, '[]')] ?? field;
}

/** Missing fields by nominee: `Trần Thị B: ngày sinh, cấp bậc hàm; …`. */
function describeAllMissing(
  missing: readonly MissingField[],
  locale: Locale,
  nameOf: NameOf,
  own?: string,
): string {
  const byPerson = new Map<string, string[]>();
  for (const field of missing) {
    const person = field.nominee === undefined || field.nominee === own ? '' : nameOf(field.nominee);
    byPerson.set(person, [...(byPerson.get(person) ?? []), describeMissing(field, locale)]);
  }
  return [...byPerson]
    .map(([person, fields]) => {
      const words = [...new Set(fields)].join(', ');
      return person ? `${person}: ${words}` : words;
    })
    .join('; ');
}

function peopleBehind(finding: Finding, locale: Locale, nameOf: NameOf): string[] {
  const { counted, uncounted } = messages[locale];
  const seen = finding.evidence.flatMap(({ who, verdict }) => (who && verdict !== 'met' ? [who] : []));
  return seen.flatMap((who) => [
    ...(who.counted.length > 0 ? [counted(people(who.counted, locale, nameOf))] : []),
    ...(who.open.length > 0 ? [uncounted(people(who.open, locale, nameOf))] : []),
  ]);
}

/** A finding in one sentence: what was found, what is needed, what is missing, who counted. */
export function describeFinding(finding: Finding, locale: Locale, nameOf: NameOf = (id) => id): string {
  const words = messages[locale];
  const evidence = finding.evidence.map((item) => describeEvidence(item, locale));
  const who = peopleBehind(finding, locale, nameOf);
  switch (finding.outcome) {
    case 'satisfied':
    case 'violated': {
      const { attestation } = finding;
      if (!attestation) return [...evidence, ...who].join('; ');
      const { by, document = '', conclusion } = attestation;
      return words.attested({ by, document, meets: conclusion === 'meets' });
    }
    case 'undetermined': {
      const own = finding.subject.kind === 'nominee' ? finding.subject.nominee : undefined;
      const missing = words.missing(describeAllMissing(finding.missing, locale, nameOf, own));
      return [
        ...(finding.open === 'requirement' ? evidence : [words.open[finding.open]]),
        ...who,
        missing,
      ].join('; ');
    }
    case 'review':
      return words.asks({ by: finding.review.by[locale], asks: finding.review.asks[locale] });
    case 'waived':
      return words.waived({ ...finding.waiver, authority: term(finding.waiver.authority)[locale] });
    case 'not-applicable':
      return [
        words.reason[finding.reason],
        ...finding.evidence.map(
          ({ label, found: value, unit }) => `${label[locale]}: ${found(value, unit, locale)}`,
        ),
      ].join('; ');
  }
}
