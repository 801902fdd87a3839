import { decisionWords } from '../report/choice.ts';
import { plain } from '../report/markdown-text.ts';
import { messages } from '../report/messages.ts';
import { printable } from '../report/printable.ts';
import type { CheckResult } from '../report/report.ts';
import { styleFor } from '../report/style.ts';
import { wrap } from '../report/wrap.ts';
import { decisionMarks } from '../reports/marks.ts';
import type { ListResult } from '../reports/options.ts';
import type { Locale } from '../text.ts';
import { checkMessages } from './check-messages.ts';
import { countDecisions } from './reports-document.ts';
import type { Look } from './write-out.ts';

/** What is told of a list once all are checked; its report is not kept for that. */
export interface SummaryLine {
  readonly name: string;
  readonly decision: CheckResult['decision'];
  /** The decision in words. */
  readonly decided: string;
  /** Outcomes of mandatory rules, or mistakes. */
  readonly counted: string;
}

/** The line of a list. */
export function summaryOf({ name, result }: ListResult, locale: Locale): SummaryLine {
  const { decision } = result;
  const words = messages[locale];
  return decision === 'refused'
    ? {
        name: printable(name),
        decision,
        decided: words.decision.refused,
        counted: checkMessages[locale].mistakes(result.issues.length),
      }
    : {
        name: printable(name),
        decision,
        decided: decisionWords(result, locale),
        counted: `${words.modality.mandatory}: ${words.summary(result.counts.mandatory)}`,
      };
}

const total = (lines: readonly SummaryLine[], locale: Locale): string =>
  checkMessages[locale].total(countDecisions(lines));

/** How each list stands, then how many stand how. */
export function summaryText(lines: readonly SummaryLine[], locale: Locale, { color, width }: Look): string {
  const style = styleFor(color);
  const paint = { pass: style.good, fail: style.bad, incomplete: style.open, refused: style.bad };
  const told = lines.flatMap(({ name, decision, decided, counted }) => [
    `  ${paint[decision](`${decisionMarks[decision]} ${style.bold(decided)}`)}  ${name}`,
    `    ${counted}`,
  ]);
  return [style.bold(checkMessages[locale].summary(lines.length)), ...told, total(lines, locale)]
    .map((line) => `${wrap(line, width, '      ')}\n`)
    .join('');
}

/** The same as Markdown. */
export function summaryMarkdown(lines: readonly SummaryLine[], locale: Locale): string {
  const { summary, columns } = checkMessages[locale];
  const rows = lines.map(({ name, decision, decided, counted }) => {
    const cells = [name, `${decisionMarks[decision]} ${decided}`, counted];
    return `| ${cells.map(plain).join(' | ')} |`;
  });
  const table = [`| ${columns.join(' | ')} |`, '|---|---|---|', ...rows];
  return `# ${summary(lines.length)}\n\n${table.join('\n')}\n\n${plain(total(lines, locale))}\n`;
}

/** The same in one line, for a log. */
export const summaryLine = (lines: readonly SummaryLine[], locale: Locale): string =>
  `${checkMessages[locale].summary(lines.length)}. ${total(lines, locale)}\n`;
