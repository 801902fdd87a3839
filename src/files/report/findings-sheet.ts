import { cite } from '../../report/citation.ts';
import type { Finding } from '../../report/finding.ts';
import { messages } from '../../report/messages.ts';
import { needingAttention } from '../../report/outline.ts';
import { demandOf } from '../../report/sentence.ts';
import { statement } from '../../report/statement.ts';
import { reportWords } from '../../reports/words.ts';
import type { CellPlace } from '../../schema/input-issue.ts';
import { term } from '../../terms.ts';
import { upperFirst } from '../../text.ts';
import type { NewSheet, SheetCell } from '../workbook/new-sheet.ts';
import { type Context, fillOf, outcomeOf, sentenceOf, titleOf } from './finding-notes.ts';
import { word } from './words.ts';

/** A row of headers. */
export const headerRow = (titles: readonly string[]): SheetCell[] =>
  titles.map((value) => ({ value, font: 'bold', fill: 'header' }));

/** A cell that leads to another; the first sheet where the place names none. */
export const linkTo = ({ sheet, cell }: CellPlace, firstSheet: string): SheetCell => ({
  value: sheet === undefined ? cell : `${sheet}!${cell}`,
  font: 'link',
  link: { sheet: sheet ?? firstSheet, cell },
});

/** The findings to list: what a reader has to look at, and the rest on request. */
function listed({ report: { findings } }: Context, all: boolean): readonly Finding[] {
  const { failed, missing, review, targets, waived } = needingAttention(findings);
  const of = (outcome: Finding['outcome']) => findings.filter((finding) => finding.outcome === outcome);
  const rest = all ? [...of('satisfied'), ...of('not-applicable')] : [];
  return [...failed, ...missing, ...review, ...targets, ...waived, ...rest];
}

function subjectOf({ subject }: Finding, { locale, nameOf }: Context): string {
  if (subject.kind === 'nominee') return nameOf(subject.nominee);
  return upperFirst(subject.kind === 'body' ? term(subject.body)[locale] : reportWords[locale].list);
}

/** Every comparison on a line of its own: found, needed, how they stand. */
function evidenceOf({ evidence }: Finding, { locale }: Context): string[] {
  const words = reportWords[locale];
  const lines = evidence.map((item) => {
    const demand = demandOf(item, locale);
    return [
      upperFirst(statement(item, locale)),
      ...(demand === '' ? [] : [words.needed(demand)]),
      words.verdict[item.verdict],
    ].join('; ');
  });
  return [...new Set(lines)];
}

function rowOf(finding: Finding, context: Context, firstSheet: string): (SheetCell | undefined)[] {
  const { report, locale, rules, places } = context;
  const { confidence, modality } = messages[locale];
  const fill = fillOf(finding);
  const sources = finding.source ?? rules.get(finding.rule)?.source ?? [];
  const cited = new Set(sources.map((source) => cite(source, report.instruments, locale)));
  const kinds = new Set(sources.map((source) => confidence[source.confidence]));
  const [spot] = places.of(finding);
  return [
    { value: outcomeOf(finding, locale), ...(fill && { fill }) },
    { value: modality[finding.modality] },
    { value: titleOf(finding, context) },
    { value: subjectOf(finding, context) },
    { value: sentenceOf(finding, context) },
    { value: evidenceOf(finding, context) },
    { value: [...cited] },
    { value: [...kinds].join('; ') },
    spot && linkTo(spot.place, firstSheet),
    { value: finding.rule },
  ];
}

/** One row for each finding worth reading. */
export function findingsSheet(context: Context, name: string, firstSheet: string, all: boolean): NewSheet {
  const { locale } = context;
  const { outcome, modality, evidence, sources } = reportWords[locale];
  const header = [
    outcome,
    modality,
    word('rule', locale),
    word('about', locale),
    word('sentence', locale),
    evidence,
    sources,
    word('confidence', locale),
    word('cell', locale),
    word('id', locale),
  ];
  return {
    name,
    header: true,
    widths: [18, 12, 30, 24, 60, 50, 44, 16, 18, 44],
    rows: [headerRow(header), ...listed(context, all).map((finding) => rowOf(finding, context, firstSheet))],
  };
}
