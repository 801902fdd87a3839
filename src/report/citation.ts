import type { Instrument, Source } from '../schema/rule.ts';
import type { Locale } from '../text.ts';
import { messages } from './messages.ts';

/** What of an instrument names it. */
export type CitedInstrument = Pick<Instrument, 'id' | 'number' | 'date' | 'title'>;

/** Day first in Vietnamese, ISO in English. */
export const formatDate = (date: string, locale: Locale): string =>
  locale === 'vi' ? date.split('-').reverse().join('/') : date;

/** `35-CT/TW ngày 30/05/2019`: numbers recur, so the date is part of the name. A law is named by its title. */
export function nameInstrument({ number, date, title }: CitedInstrument, locale: Locale): string {
  if (!number.includes('/')) return title[locale];
  return messages[locale].dated({ number, date: formatDate(date, locale) });
}

/** `35-CT/TW ngày 30/05/2019, mục 3 [nguyên văn]`. */
export function cite(
  { instrument, clause, confidence }: Source,
  instruments: readonly CitedInstrument[],
  locale: Locale,
): string {
  const cited = instruments.find(({ id }) => id === instrument);
  const name = cited ? nameInstrument(cited, locale) : instrument;
  return `${name}, ${clause} [${messages[locale].confidence[confidence]}]`;
}

/** One clause, with all the places where it was read. */
export interface CitedClause {
  readonly name: string;
  readonly clause: string;
  readonly confidence: Source['confidence'];
  readonly quote?: string;
  readonly urls: readonly string[];
}

/** The clauses that the sources stand for, each once. */
export function citedClauses(
  sources: readonly Source[],
  instruments: readonly CitedInstrument[],
  locale: Locale,
): CitedClause[] {
  const byClause = new Map<string, CitedClause>();
  for (const { instrument, clause, confidence, quote, url } of sources) {
    const key = JSON.stringify([instrument, clause, confidence, quote]);
    const cited = instruments.find(({ id }) => id === instrument);
    const name = cited ? nameInstrument(cited, locale) : instrument;
    const urls = new Set([...(byClause.get(key)?.urls ?? []), ...(url === undefined ? [] : [url])]);
    byClause.set(key, { name, clause, confidence, ...(quote !== undefined && { quote }), urls: [...urls] });
  }
  return [...byClause.values()];
}
