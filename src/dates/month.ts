import { type PartialDate, parsePartialDate } from './partial-date.ts';

/** Months since the year 0, so that differences are plain subtraction. */
export type MonthNumber = number;

export function monthNumber(year: number, month: number): MonthNumber {
  return year * 12 + (month - 1);
}

/** Reads `2020-09`; a broken invariant throws, since the schemas let no other text through. */
export function parseMonth(text: string): MonthNumber {
  const date = parsePartialDate(text);
  if (date?.month === undefined) throw new Error(`INVARIANT: not a month: ${text}`);
  return monthNumber(date.year, date.month);
}

/** `2020-09` for the month. */
export function formatMonth(month: MonthNumber): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** Year and month in one number, as tables write them: `196901`. Such numbers compare as months do, but do not subtract. */
export function calendarNumber(month: MonthNumber): number {
  return Math.floor(month / 12) * 100 + (month % 12) + 1;
}

/** True for year and month in one number, as `calendarNumber` gives it. */
export function isCalendarNumber(number: number): boolean {
  const [, year = '', month = ''] = /^(\d{4})(\d{2})$/.exec(String(number)) ?? [];
  return parsePartialDate(`${year}-${month}`) !== undefined;
}

/** Every month the date may lie in: one if the month is known, else the twelve of its year. */
export function possibleMonths(date: PartialDate): MonthNumber[] {
  if (date.month !== undefined) return [monthNumber(date.year, date.month)];
  return Array.from({ length: 12 }, (_, index) => monthNumber(date.year, index + 1));
}
