import { type Messages, messages } from '../../report/messages.ts';
import type { Report } from '../../report/report.ts';
import { type NameOf, namesIn } from '../../report/sentence.ts';
import type { Locale } from '../../text.ts';
import { type ReportWords, reportWords } from '../words.ts';

/** What every part of the page needs. */
export interface Context {
  readonly report: Report;
  readonly locale: Locale;
  readonly words: ReportWords;
  readonly messages: Messages;
  readonly nameOf: NameOf;
  /** The fragment that names a rule's findings on the page. */
  readonly anchorOf: (rule: string) => string;
}

/** The context of a page about the report. */
export function contextOf(report: Report, locale: Locale): Context {
  const numbers = new Map(report.rules.map(({ id }, index) => [id, index + 1]));
  return {
    report,
    locale,
    words: reportWords[locale],
    messages: messages[locale],
    nameOf: namesIn(report),
    anchorOf: (rule) => `r${numbers.get(rule) ?? 0}`,
  };
}
