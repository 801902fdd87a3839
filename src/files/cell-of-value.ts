import { term } from '../terms.ts';
import type { Locale } from '../text.ts';
import { cellText } from './cell-text.ts';
import type { ValueKind } from './column.ts';

/** Words of a template for yes, no and none. */
export const answers = { yes: { vi: 'Có', en: 'Yes' }, no: { vi: 'Không', en: 'No' } } as const;

/** `18/03/1975` for `1975-03-18`. */
const dayFirst = (date: string) => date.split('-').reverse().join('/');

/** How a value of a list stands in a cell, so that reading gives it back. */
export function cellOfValue(value: unknown, kind: ValueKind, locale: Locale): string | number | null {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) {
    return value.length === 0
      ? answers.no[locale]
      : value.map((item) => term(String(item))[locale]).join('; ');
  }
  if (typeof value === 'boolean') return (value ? answers.yes : answers.no)[locale];
  if (typeof value === 'number') return value;
  const text = String(value);
  if (kind === 'date' || kind === 'day') return dayFirst(text);
  return typeof kind === 'object' ? term(text)[locale] : cellText(text);
}
