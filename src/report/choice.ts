import type { Locale } from '../text.ts';
import { messages } from './messages.ts';
import type { Receipt, Report } from './report.ts';

/** After a decision: how many rules it is of, where some were left out; else nothing. */
export function partly(rules: Receipt['rules'], locale: Locale): string {
  if (!rules || rules.considered === rules.all) return '';
  return ` (${messages[locale].partly({ considered: rules.considered, rules: rules.all })})`;
}

/** The decision in words; one on some of the rules says so. */
export const decisionWords = ({ decision, receipt }: Report, locale: Locale): string =>
  messages[locale].decision[decision] + partly(receipt.rules, locale);

/** Ids of the rules that nobody looked at, as asked. */
export const leftOutOf = ({ findings }: Report): string[] =>
  findings.flatMap((finding) =>
    finding.outcome === 'not-applicable' && finding.reason === 'left-out' ? [finding.rule] : [],
  );
