import * as z from 'zod/mini';
import { isFullDate, parsePartialDate } from '../dates/partial-date.ts';

/** What a value should have been, as data; the message catalogues turn it into words. */
export type Expected =
  | { readonly kind: 'type'; readonly type: string }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'keys'; readonly keys: readonly string[] }
  | { readonly kind: 'at-least' | 'at-most'; readonly bound: number }
  | { readonly kind: 'partial-date' | 'date' | 'text' | 'url' | 'share' }
  | { readonly kind: 'unique' }
  | { readonly kind: 'note'; readonly vi: string; readonly en: string };

/** Non-empty text, trimmed and in Unicode NFC, so that equal names compare equal. */
export const text = z.string().check(z.normalize('NFC'), z.trim(), z.minLength(1));

function dated(kind: 'partial-date' | 'date', accept: (value: string) => boolean, source: string) {
  const schema = z.string().check(z.trim(), z.refine(accept, { params: { expected: { kind } } }));
  return schema.register(z.globalRegistry, { pattern: source });
}

/** `1975`, `1975-03` or `1975-03-18`. */
export const partialDate = dated(
  'partial-date',
  (value) => parsePartialDate(value) !== undefined,
  '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
);

/** `2020-06-15`. */
export const fullDate = dated('date', isFullDate, '^\\d{4}-\\d{2}-\\d{2}$');

/** A whole number of persons, seats or months. */
export const count = z.int().check(z.minimum(0));

/** Half-open range in which a text is in force. */
export const period = z.strictObject({ from: fullDate, to: z.nullable(fullDate) });

/** The same words in Vietnamese and English. */
export const bilingual = z.strictObject({ vi: text, en: text });
