import { type OperatorName, opposite } from '../evaluate/operators.ts';
import { isCalendar } from '../facts/fact.ts';
import type { MissingField } from '../facts/fact-value.ts';
import type { Modality } from '../schema/terms.ts';
import { term } from '../terms.ts';
import { type Locale, lowerFirst, upperFirst } from '../text.ts';
import type { Evidence, Finding } from './finding.ts';
import { messages } from './messages.ts';
import type { Report } from './report.ts';
import { sentenceWords } from './sentence-catalogues.ts';
import { boundOf, countsPeople, distanceOf, isYesNo, statement } from './statement.ts';

/** How names are written; ids by default stand for themselves. */
export type NameOf = (nominee: string) => string;

/** Names as the report holds them. */
export function namesIn(report: Pick<Report, 'nominees'>): NameOf {
  const names = new Map(report.nominees.map(({ id, name }) => [id, name ?? id]));
  return (id) => names.get(id) ?? id;
}

const mostNamed = 6;

function people(ids: readonly string[], locale: Locale, nameOf: NameOf): string {
  const named = ids.slice(0, mostNamed).map(nameOf).join(', ');
  return ids.length > mostNamed ? `${named} ${sentenceWords[locale].more(ids.length - mostNamed)}` : named;
}

/** The comparison that the rule demands, a negation resolved. */
export function operatorOf({ operator, negated }: Evidence): OperatorName {
  return negated ? opposite(operator) : (operator as OperatorName);
}

/** Whether what was found is more than may be. */
export function isOver(evidence: Evidence): boolean {
  const { found, needed } = evidence;
  const operator = operatorOf(evidence);
  if (operator === 'equal') return found.kind === 'integer' && found.min > Number(needed);
  return ['lessThan', 'lessThanInclusive', 'atMostShare', 'lessThanShare'].includes(operator);
}

/** The bounds of one value in words: a minimum, a maximum, or a range. */
export function boundsOf(bounds: readonly Evidence[], locale: Locale): string {
  const words = sentenceWords[locale];
  const [least, most] = bounds;
  const operators = bounds.map(operatorOf).join(' ');
  if (least && most && operators === 'greaterThanInclusive lessThanInclusive') {
    if (least.needed === most.needed) return words.bound.equal(boundOf(most, locale));
    const from = isCalendar(least.unit) ? boundOf(least, locale) : String(least.needed);
    return words.between(from, boundOf(most, locale));
  }
  const phrases = bounds.map((evidence) => {
    const catalogue = isCalendar(evidence.unit) ? words.day : words.bound;
    return catalogue[operatorOf(evidence)](boundOf(evidence, locale));
  });
  return phrases.join(phrases.some((phrase) => phrase.includes(', ')) ? '; ' : words.and);
}

/** What a comparison asks for by itself; of what is answered by yes or no the rule's title says it. */
export const demandOf = (evidence: Evidence, locale: Locale): string =>
  evidence.alternative || isYesNo(evidence) ? '' : boundsOf([evidence], locale);

/** How the value stands to what is demanded, as the end of a clause. */
function standing(group: readonly [Evidence, ...Evidence[]], modality: Modality, locale: Locale): string {
  const words = sentenceWords[locale];
  const standard = words.standard[modality];
  const [evidence] = group;
  const { verdict } = evidence;
  const operator = operatorOf(evidence);
  const verdictAlone = { met: words.right[modality], 'not-met': words.wrong[modality], unknown: '' }[verdict];
  if (isYesNo(evidence) || operator === 'notEqual' || operator === 'notIn') return verdictAlone;
  if (operator === 'equal' && verdict === 'met') return verdictAlone;
  const isWord = typeof [evidence.needed].flat()[0] === 'string' && !operator.endsWith('Share');
  const bounds = isWord ? boundOf(evidence, locale) : boundsOf(group, locale);
  const amount = distanceOf(evidence, locale);
  return amount === undefined || verdict !== 'not-met'
    ? words.stands[verdict]({ standard, bounds })
    : words.off({ amount, over: isOver(evidence), standard, bounds });
}

const notesOf = ({ notes }: Evidence, locale: Locale) => notes.map((note) => `; ${note[locale]}`).join('');

/** Comparisons of one value that came out alike stand together. */
function together(evidence: readonly Evidence[]): [Evidence, ...Evidence[]][] {
  const groups = new Map<string, [Evidence, ...Evidence[]]>();
  for (const item of evidence) {
    const key = JSON.stringify([item.fact, item.found, item.verdict]);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/** The comparisons in words: what was found, and how it stands to what is demanded. */
function clausesOf({ evidence, modality }: Finding, locale: Locale): string[] {
  const words = sentenceWords[locale];
  const alternatives = evidence.filter(({ alternative }) => alternative);
  const groups = together(evidence.filter(({ alternative }) => !alternative));
  const standings = groups.map((group) => standing(group, modality, locale));
  const demanded = groups.map(([first], index) => {
    const own = standings[index] ?? '';
    // A verdict that several clauses share stands after the last of them.
    const said =
      own === standings[index + 1] && [words.right, words.wrong].some((all) => all[modality] === own);
    return `${statement(first, locale)}${said ? '' : own}${notesOf(first, locale)}`;
  });
  if (alternatives.length === 0) return demanded;
  // Any of them would have done, so that none has a distance of its own.
  const found = [...new Set(alternatives.map((item) => statement(item, locale)))].join(words.and);
  const failed = alternatives.every(({ verdict }) => verdict === 'not-met');
  return [`${found}${failed ? words.wrong[modality] : ''}`, ...demanded];
}

/** A missing field in words. */
export function describeMissing({ field }: MissingField, locale: Locale): string {
  return messages[locale].fields[field.replace(/\[\d+\]/g, '[]')] ?? field;
}

/** Missing fields, with those whose records want them: `giới tính (Trần Thị B, Lê Văn C); ngày sinh (Trần Thị B)`. */
function describeAllMissing(
  missing: readonly MissingField[],
  locale: Locale,
  nameOf: NameOf,
  own?: string,
): string {
  const holders = new Map<string, Set<string>>();
  for (const field of missing) {
    const what = describeMissing(field, locale);
    const names = holders.get(what) ?? new Set();
    holders.set(what, names);
    if (field.nominee !== undefined && field.nominee !== own) names.add(nameOf(field.nominee));
  }
  const named = [...holders].some(([, names]) => names.size > 0);
  return [...holders]
    .map(([what, names]) => (names.size > 0 ? `${what} (${[...names].join(', ')})` : what))
    .join(named ? '; ' : ', ');
}

function peopleBehind(finding: Finding, locale: Locale, nameOf: NameOf): string[] {
  const { counted, uncounted } = sentenceWords[locale];
  // Where the finding is open, those not known stand among the missing fields.
  const withOpen = finding.outcome !== 'undetermined';
  const groups = finding.evidence.flatMap((item) => {
    const { who, verdict, label } = item;
    if (!who || verdict === 'met' || !countsPeople(item)) return [];
    const told = [
      ...(who.counted.length > 0 ? [counted(people(who.counted, locale, nameOf))] : []),
      ...(withOpen && who.open.length > 0 ? [uncounted(people(who.open, locale, nameOf))] : []),
    ];
    return told.length > 0 ? [{ label: lowerFirst(label[locale]), told: told.join('; ') }] : [];
  });
  const labels = new Set(groups.map(({ label }) => label));
  // Where several numbers are told, each says whose people these are.
  const lines = groups.map(({ label, told }) => (labels.size > 1 ? `${label}: ${told}` : told));
  return [...new Set(lines)];
}

/** A finding as a clause that may follow a name: no capital, no full stop. */
export function clauseOf(finding: Finding, locale: Locale, nameOf: NameOf = (id) => id): string {
  const words = sentenceWords[locale];
  const evidence = clausesOf(finding, locale);
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
    case 'waived': {
      const { waiver, instead } = finding;
      const authority = term(waiver.authority)[locale];
      // Of what is undetermined, the evidence may be on whether the rule applies.
      const because = instead === 'violated' ? [...evidence, ...who].join('; ') : '';
      return words.waived({ ...waiver, authority, instead, because });
    }
    case 'not-applicable': {
      const grounds = [...new Set(finding.evidence.map((item) => statement(item, locale)))];
      return [words.reason[finding.reason], ...(grounds.length > 0 ? [grounds.join('; ')] : [])].join(': ');
    }
  }
}

/** A finding in one sentence: what was found, what is needed, what is missing, who counted. */
export function describeFinding(finding: Finding, locale: Locale, nameOf: NameOf = (id) => id): string {
  return `${upperFirst(clauseOf(finding, locale, nameOf))}.`;
}
