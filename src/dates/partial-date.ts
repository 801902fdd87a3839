import { getDaysInMonth } from 'date-fns';

/** A calendar date as files hold it: a year, a month of a year, or a day. No time, no time zone. */
export interface PartialDate {
  /** 1900 to 2199. */
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31; only beside a month. */
  readonly day?: number;
}

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Reads `1975`, `1975-03` or `1975-03-18`; `undefined` when the text is no such date
 * or names a day that does not exist. Years 1900 to 2199.
 */
export function parsePartialDate(text: string): PartialDate | undefined {
  const known = dates.get(text);
  if (known) return known;
  const date = read(text);
  if (date) dates.set(text, date);
  return date;
}

// Dates that exist are few, and a record's are looked at many times.
const dates = new Map<string, PartialDate>();

function read(text: string): PartialDate | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (year < 1900 || year > 2199) return undefined;
  if (match[2] === undefined) return { year };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) return { year, month };
  const day = Number(match[3]);
  if (day < 1 || day > getDaysInMonth(new Date(year, month - 1))) return undefined;
  return { year, month, day };
}

/** True for a date that exists and is given to the day. */
export function isFullDate(text: string): boolean {
  return parsePartialDate(text)?.day !== undefined;
}
