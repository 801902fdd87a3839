import { decisionWords } from '../../report/choice.ts';
import { outcomes } from '../../report/finding.ts';
import { messages } from '../../report/messages.ts';
import { completeFirst } from '../../report/outline.ts';
import {
  caveatsOfSatisfied,
  countOfTheRest,
  groundsOfRules,
  headFacts,
  leftToOthers,
  unusedWaiversOf,
} from '../../report/overview.ts';
import type { Refusal, Report } from '../../report/report.ts';
import { boundsOf } from '../../report/sentence.ts';
import { statement } from '../../report/statement.ts';
import { decisionMarks, outcomeMarks } from '../../reports/marks.ts';
import { distanceOff, quotasOf } from '../../reports/quota.ts';
import { receiptRows } from '../../reports/receipt.ts';
import { reportWords } from '../../reports/words.ts';
import { type Locale, upperFirst } from '../../text.ts';
import type { NewSheet, SheetCell } from '../workbook/new-sheet.ts';
import type { Fill } from '../workbook/styles.ts';
import { type Context, fillOf, fillOfOutcome, outcomeOf, titleOf } from './finding-notes.ts';
import { headerRow } from './findings-sheet.ts';
import { word } from './words.ts';

type Row = readonly (SheetCell | undefined)[];

const fillOfDecision: Readonly<Record<Report['decision'] | 'refused', Fill>> = {
  pass: 'satisfied',
  fail: 'violated',
  incomplete: 'undetermined',
  refused: 'violated',
};

/** The decision in a word, large and in its colour. */
function decisionRows(decision: Report['decision'] | 'refused', inWords: string, locale: Locale): Row[] {
  const value = `${decisionMarks[decision]} ${inWords}`;
  return [
    [{ value: reportWords[locale].title, font: 'bold' }],
    [{ value, font: 'title', fill: fillOfDecision[decision] }],
  ];
}

const heading = (value: string): Row => [{ value, font: 'bold' }];

function countRows({ report, locale }: Context): Row[] {
  const words = messages[locale];
  const { modality } = words;
  return [
    headerRow([reportWords[locale].outcome, modality.mandatory, modality.target].map(upperFirst)),
    ...outcomes.map((outcome): Row => {
      const fill = fillOfOutcome[outcome];
      return [
        { value: `${outcomeMarks[outcome]} ${upperFirst(words.outcome[outcome])}`, ...(fill && { fill }) },
        { value: report.counts.mandatory[outcome] },
        { value: report.counts.target[outcome] },
      ];
    }),
    [{ value: countOfTheRest(report, locale), wide: true }],
    [{ value: groundsOfRules(report, locale), wide: true }],
  ];
}

function gapRows({ report, locale }: Context): Row[] {
  const gaps = completeFirst(report, locale);
  if (gaps.length === 0) return [];
  const { nominee } = reportWords[locale];
  return [
    [],
    heading(messages[locale].heading.complete),
    headerRow([nominee, word('missing', locale), word('leavesOpen', locale)]),
    ...gaps.map(({ who, fields, findings }) => [
      { value: upperFirst(who) },
      { value: fields.join(', ') },
      { value: findings },
    ]),
  ];
}

function unusedRows({ report, locale }: Context): Row[] {
  const rows = unusedWaiversOf(report, locale).map(
    ({ title, names, sentence }): Row => [
      { value: title },
      { value: [...names, upperFirst(sentence)].join(': '), wide: true },
    ],
  );
  return rows.length === 0 ? [] : [[], heading(messages[locale].heading.unused), ...rows];
}

function quotaRows(context: Context): Row[] {
  const { report, locale } = context;
  const words = reportWords[locale];
  const rows = report.findings.flatMap((finding) =>
    quotasOf(finding).map((quota): Row => {
      const fill = fillOf(finding);
      return [
        { value: titleOf(finding, context) },
        { value: upperFirst(statement(quota.evidence[0], locale)) },
        { value: upperFirst(boundsOf(quota.evidence, locale)) },
        { value: distanceOff(quota, locale) ?? '' },
        { value: outcomeOf(finding, locale), ...(fill && { fill }) },
      ];
    }),
  );
  if (rows.length === 0) return [];
  const header = [word('rule', locale), words.found, words.demanded, word('distance', locale), words.outcome];
  return [[], heading(words.quotas), headerRow(header), ...rows];
}

const widths = [44, 44, 30, 20, 24];

/** The decision first; then counts, whose records to complete, quotas, notes, and what the report rests on. */
export function resultSheet(context: Context, name: string): NewSheet {
  const { report, locale } = context;
  const words = reportWords[locale];
  const notes = [...caveatsOfSatisfied(report, locale), ...leftToOthers(report, locale)];
  return {
    name,
    widths,
    rows: [
      ...decisionRows(report.decision, decisionWords(report, locale), locale),
      [{ value: report.organization.name, font: 'bold', wide: true }],
      [{ value: headFacts(report, locale).join(' · '), wide: true }],
      [],
      ...countRows(context),
      ...gapRows(context),
      ...unusedRows(context),
      ...quotaRows(context),
      ...(notes.length > 0
        ? [[], heading(words.notes), ...notes.map((value): Row => [{ value, wide: true }])]
        : []),
      [],
      heading(words.receipt),
      ...receiptRows(report, locale).map(
        ([label, value]): Row => [{ value: upperFirst(label) }, { value, wide: true }],
      ),
    ],
  };
}

/** The same for a list that cannot be checked. */
export const refusalSheet = ({ issues }: Refusal, name: string, locale: Locale): NewSheet => ({
  name,
  widths,
  rows: [
    ...decisionRows('refused', messages[locale].decision.refused, locale),
    [{ value: messages[locale].heading.issues(issues.length) }],
  ],
});
