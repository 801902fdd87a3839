import type { Finding } from '../../report/finding.ts';
import { messages } from '../../report/messages.ts';
import { needingAttention } from '../../report/outline.ts';
import type { Report, RuleSummary } from '../../report/report.ts';
import { clauseOf, describeMissing, type NameOf, namesIn } from '../../report/sentence.ts';
import { sentenceWords } from '../../report/sentence-catalogues.ts';
import { type Locale, upperFirst } from '../../text.ts';
import type { Cells } from '../locate.ts';
import type { Remark } from '../workbook/open-workbook.ts';
import type { Fill } from '../workbook/styles.ts';
import { Places, type Spot } from './places.ts';

/** What every part of a report in a workbook needs. */
export interface Context {
  readonly report: Report;
  readonly locale: Locale;
  readonly nameOf: NameOf;
  readonly places: Places;
  readonly rules: ReadonlyMap<string, RuleSummary>;
}

/** The context of a report on a list that stands in these cells. */
export const contextOf = (report: Report, cells: Cells, locale: Locale): Context => ({
  report,
  locale,
  nameOf: namesIn(report),
  places: new Places(report, cells),
  rules: new Map(report.rules.map((rule) => [rule.id, rule])),
});

/** The colours of outcomes; none of those that say nothing. */
export const fillOfOutcome: Readonly<Partial<Record<Finding['outcome'], Fill>>> = {
  violated: 'violated',
  undetermined: 'undetermined',
  review: 'review',
  satisfied: 'satisfied',
};

/** The colour of a finding; none where it says nothing. */
export const fillOf = ({ outcome, modality }: Finding): Fill | undefined =>
  modality === 'target' && outcome !== 'satisfied' && outcome in fillOfOutcome
    ? 'target'
    : fillOfOutcome[outcome];

/** How a finding came out, in a word that stands beside its colour: `Không đạt`, `Chưa xác định (phấn đấu)`. */
export function outcomeOf({ outcome, modality }: Finding, locale: Locale): string {
  const words = messages[locale];
  return upperFirst(words.outcome[outcome]) + (modality === 'target' ? ` (${words.modality.target})` : '');
}

/** The title of the rule of a finding. */
export const titleOf = ({ rule }: Finding, { rules, locale }: Context): string =>
  rules.get(rule)?.title[locale] ?? rule;

/** A finding in one sentence, without the name of whom it is about. */
export const sentenceOf = (finding: Finding, { locale, nameOf }: Context): string =>
  `${upperFirst(clauseOf(finding, locale, nameOf))}.`;

function noteAt({ missing }: Spot, finding: Finding, context: Context): string[] {
  const { locale } = context;
  const said = missing
    ? `${upperFirst(sentenceWords[locale].missing(describeMissing(missing, locale)))}.`
    : sentenceOf(finding, context);
  return [`${outcomeOf(finding, locale)}: ${titleOf(finding, context)}`, said];
}

/** What is to be said of cells, the gravest first. */
export function findingNotes(context: Context): Remark[] {
  const { failed, missing, review, targets } = needingAttention(context.report.findings);
  return [...failed, ...missing, ...review, ...targets].flatMap((finding) => {
    const fill = fillOf(finding);
    if (!fill) return [];
    return context.places
      .of(finding)
      .map((spot) => ({ place: spot.place, fill, text: noteAt(spot, finding, context) }));
  });
}
