import type { Report } from '../report/report.ts';
import type { Locale } from '../text.ts';
import { reportWords } from './words.ts';

/** What was asked of the rules, as name and value; nothing where it was simply all. */
export function choiceInWords({ receipt: { rules } }: Report, locale: Locale): (readonly [string, string])[] {
  const { only, skipped } = reportWords[locale];
  const named = [
    [only, rules?.only ?? []],
    [skipped, rules?.skip ?? []],
  ] as const;
  return named.flatMap(([name, patterns]) =>
    patterns.length > 0 ? [[name, patterns.join(', ')] as const] : [],
  );
}
