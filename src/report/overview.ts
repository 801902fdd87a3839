import { term } from '../terms.ts';
import type { Locale } from '../text.ts';
import { leftOutOf } from './choice.ts';
import { formatDate } from './citation.ts';
import type { Outcome } from './finding.ts';
import { messages } from './messages.ts';
import type { Report } from './report.ts';
import { namesIn } from './sentence.ts';

/** A waiver on the list that nothing needed. */
export interface UnusedWaiver {
  readonly rule: string;
  readonly title: string;
  /** Nobody is named where it is for a body or the list. */
  readonly names: readonly string[];
  readonly sentence: string;
}

/** What the report is on: level and sector, the day, the month of counting, the pack. */
export function headFacts(
  { organization, receipt }: Report,
  locale: Locale,
): [kinds: string, ...others: string[]] {
  const words = messages[locale];
  const { congress, referenceMonth } = receipt.dates;
  return [
    [organization.level, organization.sector].map((word) => term(word)[locale]).join(', '),
    `${words.congress} ${formatDate(congress, locale)}`,
    ...(referenceMonth === null ? [] : [`${words.referenceMonth} ${formatDate(referenceMonth, locale)}`]),
    `${words.rulePack} ${receipt.pack.id} ${receipt.pack.version}`,
  ];
}

/** Caveats of what was satisfied, each once. */
export function caveatsOfSatisfied({ findings }: Report, locale: Locale): string[] {
  const satisfied = findings.filter((finding) => finding.outcome === 'satisfied');
  return [...new Set(satisfied.flatMap(({ caveats }) => caveats.map((caveat) => caveat[locale])))];
}

/** Requirements that apply here but that the texts leave to another body: nobody has checked them. */
export function leftToOthers({ findings, rules }: Report, locale: Locale): string[] {
  const left = findings.flatMap((finding) =>
    finding.outcome === 'not-applicable' && finding.reason === 'delegated' ? [finding.rule] : [],
  );
  const titles = rules.filter(({ id }) => left.includes(id)).map(({ title }) => title[locale]);
  return titles.length > 0 ? [messages[locale].delegated(titles.join('; '))] : [];
}

/** The waivers that nothing needed, in words. */
export function unusedWaiversOf(report: Report, locale: Locale): UnusedWaiver[] {
  const nameOf = namesIn(report);
  return report.unusedWaivers.map(({ waiver: { rule, subject, document }, outcome }) => ({
    rule,
    title: report.rules.find(({ id }) => id === rule)?.title[locale] ?? rule,
    names: subject === undefined ? [] : [nameOf(subject)],
    sentence: messages[locale].unused[outcome](document),
  }));
}

/** How many findings no section shows. */
export function countOfTheRest({ findings, rules, receipt }: Report, locale: Locale): string {
  const count = (outcome: Outcome) => findings.filter((finding) => finding.outcome === outcome).length;
  return messages[locale].rest({
    satisfied: count('satisfied'),
    notApplicable: count('not-applicable'),
    considered: receipt.rules?.considered ?? rules.length,
    rules: rules.length,
  });
}

/** How many of the rules considered cite an instrument's own words. */
export function groundsOfRules(report: Report, locale: Locale): string {
  const leftOut = new Set(leftOutOf(report));
  const rules = report.rules.filter(({ id }) => !leftOut.has(id));
  const primary = rules.filter(({ source }) => source.some(({ confidence }) => confidence === 'primary'));
  return messages[locale].grounds({ rules: rules.length, primary: primary.length });
}
