import { term } from '../terms.ts';
import type { Locale } from '../text.ts';
import { cite, formatDate } from './citation.ts';
import type { Finding } from './finding.ts';
import { describeIssue } from './issues.ts';
import { messages } from './messages.ts';
import {
  caveatsOfSatisfied,
  completeFirst,
  delegatedTitles,
  entriesOf,
  groundsOf,
  needingAttention,
  type RuleEntry,
} from './outline.ts';
import type { CheckResult, Refusal, Report } from './report.ts';
import { namesIn } from './sentence.ts';
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
    ? renderRefusal(result, locale, style)
    : renderReport(result, locale, style, options.width);
}

function renderRefusal({ issues }: Refusal, locale: Locale, style: Style): string {
  const { decision, heading } = messages[locale];
  const lines = issues.map((issue) => `  • ${describeIssue(issue, locale)}`);
  return `${style.bad(style.bold(decision.refused))}\n\n${heading.issues(issues.length)}\n${lines.join('\n')}\n`;
}

function renderReport(report: Report, locale: Locale, style: Style, width: number | undefined): string {
  const words = messages[locale];
  const { findings } = report;
  const attention = needingAttention(findings);
  const paint = { pass: style.good, fail: style.bad, incomplete: style.open }[report.decision];
  const sections = [
    header(report, locale, paint(style.bold(words.decision[report.decision])), style),
    section(words.heading.failed, attention.failed, style.bad('✗')),
    section(words.heading.missing, attention.missing, style.open('?')),
    gaps(report, locale),
    section(words.heading.review, attention.review, style.open('…')),
    section(words.heading.targets, attention.targets, style.open('△')),
    section(words.heading.waived, attention.waived, style.dim('≈')),
    unusedWaivers(report, locale, style),
    [...notesOnTheRest(findings, locale, words.caveat), ...leftToOthers(report, locale)],
    [
      words.rest({
        satisfied: findings.filter((finding) => finding.outcome === 'satisfied').length,
        notApplicable: findings.filter((finding) => finding.outcome === 'not-applicable').length,
        rules: report.rules.length,
      }),
      groundsOf(report, locale),
    ],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;

  function section(title: string, members: readonly Finding[], mark: string): string[] {
    if (members.length === 0) return [];
    return [
      `${style.bold(title)} (${members.length})`,
      ...entriesOf(report, members, locale).flatMap((entry) => entryLines(entry, mark)),
    ];
  }

  function entryLines({ rule, statements, caveats, sources }: RuleEntry, mark: string): string[] {
    const folded = (line: string) => wrap(line, width, '      ');
    const cited = [...new Set(sources.map((source) => cite(source, report.instruments, locale)))];
    const instead = rule.overrides === undefined ? '' : ` (${words.overrides(rule.overrides)})`;
    return [
      `  ${mark} ${style.bold(rule.title[locale])} ${style.dim(rule.id + instead)}`,
      ...statements.map(({ sentence, names }) =>
        folded(`    ${names.length > 0 ? `${names.join(', ')}: ` : ''}${sentence}`),
      ),
      ...caveats.map((caveat) => folded(`    ${words.caveat}: ${caveat}`)),
      folded(`    ${style.dim(`${words.source}: ${cited.join('; ')}`)}`),
    ];
  }
}

/** Requirements that apply here but that the texts leave to another body: nobody has checked them. */
function leftToOthers(report: Report, locale: Locale): string[] {
  const titles = delegatedTitles(report, locale);
  return titles.length > 0 ? [messages[locale].delegated(titles.join('; '))] : [];
}

/** Caveats of what was satisfied, which no section above shows. */
function notesOnTheRest(findings: readonly Finding[], locale: Locale, word: string): string[] {
  return caveatsOfSatisfied(findings, locale).map((caveat) => `${word}: ${caveat}`);
}

/** Waivers on the list that nothing needed. */
function unusedWaivers(report: Report, locale: Locale, style: Style): string[] {
  const { heading, unused } = messages[locale];
  const nameOf = namesIn(report);
  const lines = report.unusedWaivers.flatMap(({ waiver, outcome }) => {
    const title = report.rules.find(({ id }) => id === waiver.rule)?.title[locale] ?? waiver.rule;
    const name = waiver.subject === undefined ? '' : `${nameOf(waiver.subject)}: `;
    return [
      `  ${style.dim('≈')} ${style.bold(title)} ${style.dim(waiver.rule)}`,
      `    ${name}${unused[outcome](waiver.document)}`,
    ];
  });
  return lines.length > 0 ? [`${style.bold(heading.unused)} (${report.unusedWaivers.length})`, ...lines] : [];
}

function header(report: Report, locale: Locale, decision: string, style: Style): string[] {
  const words = messages[locale];
  const { congress, referenceMonth } = report.receipt.dates;
  const { name, level, sector } = report.organization;
  const day = formatDate(congress, locale);
  const month = referenceMonth && formatDate(referenceMonth, locale);
  return [
    `${decision}  ${style.bold(name)} (${term(level)[locale]}, ${term(sector)[locale]})`,
    style.dim(
      `${words.congress} ${day}${month ? ` · ${words.referenceMonth} ${month}` : ''} · ${words.rulePack} ${report.receipt.pack.id} ${report.receipt.pack.version}`,
    ),
    `${words.modality.mandatory}: ${words.summary(report.counts.mandatory)}`,
    `${words.modality.target}: ${words.summary(report.counts.target)}`,
  ];
}

function gaps(report: Report, locale: Locale): string[] {
  const lines = completeFirst(report, locale).map(({ who, fields }) => `  → ${who}: ${fields.join(', ')}`);
  return lines.length > 0 ? [`${messages[locale].heading.complete}:`, ...lines] : [];
}
