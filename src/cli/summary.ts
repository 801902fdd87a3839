import { plain } from '../report/markdown-text.ts';
import { messages } from '../report/messages.ts';
import { decisionWords } from '../report/outline.ts';
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

/** What is told of a list once all are checked. */
export type SummaryLine = Pick<ListResult, 'name' | 'result'>;

const decided = (result: CheckResult, locale: Locale): string =>
  result.decision === 'refused' ? messages[locale].decision.refused : decisionWords(result, locale);

const counted = (result: CheckResult, locale: Locale): string =>
  result.decision === 'refused'
    ? checkMessages[locale].mistakes(result.issues.length)
    : messages[locale].summary(result.counts.mandatory);

const total = (lines: readonly SummaryLine[], locale: Locale): string =>
  checkMessages[locale].total(countDecisions(lines.map(({ result }) => result)));

/** How each list stands, then how many stand how. */
export function summaryText(lines: readonly SummaryLine[], locale: Locale, { color, width }: Look): string {
  const style = styleFor(color);
  const paint = { pass: style.good, fail: style.bad, incomplete: style.open, refused: style.bad };
  const { modality } = messages[locale];
  const told = lines.flatMap(({ name, result }) => {
    const { decision } = result;
    const mark = paint[decision](`${decisionMarks[decision]} ${style.bold(decided(result, locale))}`);
    const what = decision === 'refused' ? '' : `${modality.mandatory}: `;
    return [`  ${mark}  ${printable(name)}`, `    ${what}${counted(result, locale)}`];
  });
  return [style.bold(checkMessages[locale].summary(lines.length)), ...told, total(lines, locale)]
    .map((line) => `${wrap(line, width, '      ')}\n`)
    .join('');
}

/** The same as Markdown. */
export function summaryMarkdown(lines: readonly SummaryLine[], locale: Locale): string {
  const { summary, columns } = checkMessages[locale];
  const rows = lines.map(({ name, result }) => {
    const decision = `${decisionMarks[result.decision]} ${decided(result, locale)}`;
    return `| ${plain(name)} | ${plain(decision)} | ${plain(counted(result, locale))} |`;
  });
  const table = [`| ${columns.file} | ${columns.decision} | ${columns.counts} |`, '|---|---|---|', ...rows];
  return `# ${summary(lines.length)}\n\n${table.join('\n')}\n\n${plain(total(lines, locale))}\n`;
}

/** The same in one line, for a log. */
export const summaryLine = (lines: readonly SummaryLine[], locale: Locale): string =>
  `${checkMessages[locale].summary(lines.length)}. ${total(lines, locale)}\n`;
