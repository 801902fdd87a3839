import type { Text } from '../text.ts';

/** A half-open range of days, `from` included and `to` excluded; `to: null` has no end. ISO dates compare as text. */
export interface Period {
  /** The first day in it, `2020-06-15`. */
  readonly from: string;
  /** The first day no longer in it; `null` for no end. */
  readonly to: string | null;
}

export function contains(period: Period, day: string): boolean {
  return period.from <= day && (period.to === null || day < period.to);
}

export function overlap(a: Period, b: Period): boolean {
  return (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);
}

/** The days of a period: `từ 2020-01-01 đến trước 2021-01-01`. */
export const inWords = ({ from, to }: Period): Text => ({
  vi: `từ ${from}${to ? ` đến trước ${to}` : ''}`,
  en: `from ${from}${to ? ` and before ${to}` : ''}`,
});
