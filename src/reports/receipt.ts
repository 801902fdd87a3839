import { formatDate } from '../report/citation.ts';
import { messages } from '../report/messages.ts';
import type { Report } from '../report/report.ts';
import { type Locale, upperFirst } from '../text.ts';
import { reportWords } from './words.ts';

/** What a report rests on, each with its name. */
export function receiptRows(report: Report, locale: Locale): (readonly [name: string, value: string])[] {
  const { library, pack, dates, input } = report.receipt;
  const { congress, referenceMonth } = messages[locale];
  const words = reportWords[locale];
  const chain = pack.extends.length > 0 ? ` (← ${pack.extends.join(' ← ')})` : '';
  return [
    [words.checkedWith, `${library.name} ${library.version}`],
    [words.pack, `${pack.id} ${pack.version}${chain}`],
    [congress, formatDate(dates.congress, locale)],
    ...(dates.referenceMonth === null
      ? []
      : [[upperFirst(referenceMonth), formatDate(dates.referenceMonth, locale)] as const]),
    ...choiceInWords(report, locale),
    [words.packHash, pack.hash],
    [words.inputHash, input.hash],
  ];
}

/** What was asked of the rules, as name and value; nothing where it was simply all. */
function choiceInWords({ receipt: { rules } }: Report, locale: Locale): (readonly [string, string])[] {
  const { only, skipped } = reportWords[locale];
  const named = [
    [only, rules?.only ?? []],
    [skipped, rules?.skip ?? []],
  ] as const;
  return named.flatMap(([name, patterns]) =>
    patterns.length > 0 ? [[name, patterns.join(', ')] as const] : [],
  );
}
