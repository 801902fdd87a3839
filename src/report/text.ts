import type { Locale } from '../text.ts';
import { decisionWords } from './choice.ts';
import { cite } from './citation.ts';
import type { Finding } from './finding.ts';
import { describeIssue } from './issues.ts';
import { messages } from './messages.ts';
import { completeFirst, entriesOf, needingAttention, type RuleEntry } from './outline.ts';
import {
  caveatsOfSatisfied,
  countOfTheRest,
  groundsOfRules,
  headFacts,
  leftToOthers,
  unusedWaiversOf,
} from './overview.ts';
import { printable } from './printable.ts';
import type { CheckResult, Refusal, Report } from './report.ts';
import { type Style, styleFor } from './style.ts';
import { wrap } from './wrap.ts';

/** How to render a report as text. */
export interface TextOptions {
  /** Vietnamese unless asked otherwise. */
  readonly locale?: Locale;
  /** ANSI colours; off unless asked for. */
  readonly color?: boolean;
  /** Columns to wrap at; no wrapping unless given. */
  readonly width?: number;
}

/**
 * A report for a terminal: the decision; what fails, what is missing, what awaits review, targets missed with
 * their distance; and a line that counts the rest. Ends with a newline.
 */
export function renderText(result: CheckResult, options: TextOptions = {}): string {
  const locale = options.locale ?? 'vi';
  const style = styleFor(options.color);
  return result.decision === 'refused'
    ? renderRefusal(result, locale, style, options.width)
    : renderReport(result, locale, style, options.width);
}

function renderRefusal({ issues }: Refusal, locale: Locale, style: Style, width: number | undefined): string {
  const { decision, heading } = messages[locale];
  const lines = [
    style.bad(style.bold(decision.refused)),
    '',
    heading.issues(issues.length),
    ...issues.map((issue) => printable(`  • ${describeIssue(issue, locale)}`)),
  ];
  return lines.map((line) => `${wrap(line, width, '    ')}\n`).join('');
}

function renderReport(report: Report, locale: Locale, style: Style, width: number | undefined): string {
  const words = messages[locale];
  const { findings } = report;
  const attention = needingAttention(findings);
  const paint = { pass: style.good, fail: style.bad, incomplete: style.open }[report.decision];
  const sections = [
    header(report, locale, paint(style.bold(decisionWords(report, locale))), style),
    section(words.heading.failed, attention.failed, style.bad('✗')),
    section(words.heading.missing, attention.missing, style.open('?')),
    gaps(report, locale),
    section(words.heading.review, attention.review, style.open('…')),
    section(words.heading.targets, attention.targets, style.open('△')),
    section(words.heading.waived, attention.waived, style.dim('≈')),
    unusedWaivers(report, locale, style),
    [...notesOnTheRest(report, locale, words.caveat), ...leftToOthers(report, locale)],
    [countOfTheRest(report, locale), groundsOfRules(report, locale)],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => wrap(line, width, '      ')).join('\n'))
    .join('\n\n')}\n`;

  function section(title: string, members: readonly Finding[], mark: string): string[] {
    if (members.length === 0) return [];
    return [
      `${style.bold(title)} (${members.length})`,
      ...entriesOf(report, members, locale).flatMap((entry) => entryLines(entry, mark)),
    ];
  }

  function entryLines({ rule, statements, caveats, sources }: RuleEntry, mark: string): string[] {
    const cited = [...new Set(sources.map((source) => cite(source, report.instruments, locale)))];
    const instead = rule.overrides === undefined ? '' : ` (${words.overrides(rule.overrides)})`;
    return [
      `  ${mark} ${style.bold(rule.title[locale])} ${style.dim(rule.id + instead)}`,
      ...statements.map(({ sentence, names }) =>
        printable(`    ${names.length > 0 ? `${names.join(', ')}: ` : ''}${sentence}`),
      ),
      ...caveats.map((caveat) => `    ${words.caveat}: ${caveat}`),
      `    ${style.dim(`${words.source}: ${cited.join('; ')}`)}`,
    ];
  }
}

/** Caveats of what was satisfied, which no section above shows. */
function notesOnTheRest(report: Report, locale: Locale, word: string): string[] {
  return caveatsOfSatisfied(report, locale).map((caveat) => `${word}: ${caveat}`);
}

/** Waivers on the list that nothing needed. */
function unusedWaivers(report: Report, locale: Locale, style: Style): string[] {
  const unused = unusedWaiversOf(report, locale);
  if (unused.length === 0) return [];
  return [
    `${style.bold(messages[locale].heading.unused)} (${unused.length})`,
    ...unused.flatMap(({ rule, title, names, sentence }) => [
      `  ${style.dim('≈')} ${style.bold(title)} ${style.dim(rule)}`,
      printable(`    ${[...names, sentence].join(': ')}`),
    ]),
  ];
}

function header(report: Report, locale: Locale, decision: string, style: Style): string[] {
  const words = messages[locale];
  const [kinds, ...facts] = headFacts(report, locale);
  return [
    `${decision}  ${style.bold(printable(report.organization.name))} (${kinds})`,
    style.dim(printable(facts.join(' · '))),
    `${words.modality.mandatory}: ${words.summary(report.counts.mandatory)}`,
    `${words.modality.target}: ${words.summary(report.counts.target)}`,
  ];
}

function gaps(report: Report, locale: Locale): string[] {
  const lines = completeFirst(report, locale).map(({ who, fields }) =>
    printable(`  → ${who}: ${fields.join(', ')}`),
  );
  return lines.length > 0 ? [`${messages[locale].heading.complete}:`, ...lines] : [];
}
