import { parsePartialDate } from '../dates/partial-date.ts';
import { type CellValue, cleanText } from './cell.ts';
import type { ReadNoteCode } from './note.ts';

/** A date as the schema writes it, and what a person should know about how it was read. */
export interface ReadDate {
  readonly date: string;
  readonly notes: readonly ReadNoteCode[];
}

/** Two-digit years from here on are of the last century: nobody on a list was born, or admitted, in 2030. */
const lastCenturyFrom = 30;
const millisecondsADay = 86_400_000;
/** Serial numbers of 1 January 1920 and 31 December 2099. */
const serials = { first: 7306, last: 73_050, shift1904: 1462 };

const dayFirst =
  /^(?:ngày )?(?:(\d{1,2})\s*(?:[/.-]|tháng)\s*)?(?:tháng )?(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4}|\d{2})$/;
const yearFirst = /^(\d{4})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{1,2}))?$/;
const yearAlone = /^(?:năm )?(\d{4})$/;

const padded = (digits: string) => digits.padStart(2, '0');

function existing(parts: readonly (string | undefined)[]): string | undefined {
  const date = parts
    .flatMap((part, index) => (part === undefined ? [] : index === 0 ? part : padded(part)))
    .join('-');
  return parsePartialDate(date) ? date : undefined;
}

function fromText(text: string): ReadDate | undefined {
  const plain = cleanText(text)
    .toLowerCase()
    .replace(/[ t]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?z?$/, '')
    .replace(/\s*([/.-])\s*/g, '$1');
  const [, alone] = yearAlone.exec(plain) ?? [];
  const year = alone === undefined ? undefined : existing([alone]);
  if (year !== undefined) return { date: year, notes: ['year-only'] };
  const iso = yearFirst.exec(plain);
  if (iso) {
    const date = existing(iso.slice(1));
    return date === undefined ? undefined : { date, notes: [] };
  }
  const [, day, month = '', digits = ''] = dayFirst.exec(plain) ?? [];
  const full = digits.length === 2 ? `${Number(digits) >= lastCenturyFrom ? '19' : '20'}${digits}` : digits;
  const date = existing([full, month, day]);
  if (date === undefined) return undefined;
  const unsure =
    day !== undefined && Number(day) <= 12 && Number(day) !== Number(month) && !plain.includes('tháng');
  return {
    date,
    notes: [
      ...(digits.length === 2 ? ['two-digit-year' as const] : []),
      ...(unsure ? ['day-first' as const] : []),
    ],
  };
}

function fromNumber(number: number, from1904: boolean): ReadDate | undefined {
  const asText = fromText(String(number));
  if (asText) return asText;
  const serial = Math.floor(number) + (from1904 ? serials.shift1904 : 0);
  if (!(serial >= serials.first && serial <= serials.last)) return undefined;
  const date = new Date(Date.UTC(1899, 11, 30) + serial * millisecondsADay).toISOString().slice(0, 10);
  return { date, notes: ['day-number'] };
}

/** Reads a date in any of the ways that people and spreadsheets write one; the day always goes before the month. */
export function readDate(value: CellValue, from1904: boolean): ReadDate | undefined {
  if (typeof value === 'string') {
    // A number that is stored as text.
    return /^\s*\d{5}\s*$/.test(value) ? fromNumber(Number(value), from1904) : fromText(value);
  }
  if (typeof value === 'number') return fromNumber(value, from1904);
  if (typeof value !== 'object' || value?.kind !== 'date' || !parsePartialDate(value.date)) return undefined;
  return { date: value.date, notes: value.date.length < 10 ? ['month-by-format'] : [] };
}
