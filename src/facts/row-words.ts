import { oncePer } from '../once.ts';
import type { Allowed, Literal } from '../schema/condition.ts';
import { ranks } from '../schema/terms.ts';
import { term } from '../terms.ts';
import { inBoth, type Locale, type Text } from '../text.ts';
import type { Row } from './service-law.ts';
import { birthLookup, retirementYear, tableLookups } from './table-lookups.ts';

/** The phrases that the values of a row are told in. */
interface RowWords {
  readonly or: string;
  readonly range: (from: string, to: string) => string;
  readonly least: (from: string) => string;
  readonly most: (to: string) => string;
  readonly not: (values: string) => string;
  readonly month: (year: string, month: string) => string;
  readonly year: (year: string) => string;
  readonly born: (months: string) => string;
  readonly retiresLater: string;
  readonly everybody: string;
}

const catalogue: Readonly<Record<Locale, RowWords>> = {
  vi: {
    or: ' hoặc ',
    range: (from, to) => `từ ${from} đến ${to}`,
    least: (from) => `từ ${from}`,
    most: (to) => `đến hết ${to}`,
    not: (values) => `không phải ${values}`,
    month: (year, month) => `tháng ${month}/${year}`,
    year: (year) => `năm ${year}`,
    born: (months) => `sinh ${months}`,
    retiresLater: 'được nghỉ hưu ở tuổi cao hơn',
    everybody: 'mọi người',
  },
  en: {
    or: ' or ',
    range: (from, to) => `${from} to ${to}`,
    least: (from) => `${from} or later`,
    most: (to) => `${to} or earlier`,
    not: (values) => `not ${values}`,
    month: (year, month) => `${year}-${month}`,
    year: (year) => `year ${year}`,
    born: (months) => `born ${months}`,
    retiresLater: 'may retire later',
    everybody: 'everybody',
  },
};

const leastRun = 3;

/** One value or several; three ranks or more that follow one another are told by the first and the last. */
function listInWords(values: readonly Literal[], write: (value: Literal) => string, words: RowWords): string {
  const written = values.map(write);
  const start = (ranks as readonly unknown[]).indexOf(values[0]);
  const isRun = values.length >= leastRun && values.every((value, index) => value === ranks[start + index]);
  return isRun ? words.range(written[0] ?? '', written.at(-1) ?? '') : written.join(words.or);
}

/** The values that a row allows of one fact. */
function valuesInWords(allowed: Allowed, write: (value: Literal) => string, words: RowWords): string {
  if (typeof allowed !== 'object') return write(allowed);
  if (Array.isArray(allowed)) return listInWords(allowed, write, words);
  if ('not' in allowed) return words.not(valuesInWords(allowed.not, write, words));
  const { min, max } = allowed as { readonly min?: number; readonly max?: number };
  if (min !== undefined && max !== undefined) return words.range(write(min), write(max));
  return min !== undefined ? words.least(write(min)) : words.most(write(max ?? ''));
}

/** Whether the table is for one kind of service alone, or says it in its title. */
function isSaid(kind: Allowed, { table }: Pick<Row, 'table'>, locale: Locale): boolean {
  const kinds = table.versions.flatMap(({ rows }) => rows.map(({ when }) => when['nominee.serviceKind']));
  if (kinds.every((other) => other === kind)) return true;
  return typeof kind === 'string' && table.title[locale].toLowerCase().includes(term(kind)[locale]);
}

function partOf(fact: string, allowed: Allowed, row: Pick<Row, 'table'>, locale: Locale): string[] {
  const words = catalogue[locale];
  const named = (write: (value: Literal) => string) => valuesInWords(allowed, write, words);
  switch (fact) {
    case 'nominee.serviceKind':
      return isSaid(allowed, row, locale) ? [] : [named((kind) => term(kind)[locale])];
    case 'nominee.servesAsLongAsMen':
      return allowed === true ? [words.retiresLater] : [];
    case birthLookup:
      return [words.born(named((month) => words.month(String(month).slice(0, 4), String(month).slice(4))))];
    case retirementYear:
      return [named((year) => words.year(String(year)))];
    default:
      return [named((value) => term(value)[locale])];
  }
}

/** Whom a row of a service-age table is for: `nam, từ đại tá đến đại tướng, năm 2025`. */
export const rowInWords: (row: Pick<Row, 'table' | 'when'>) => Text = oncePer((row) =>
  inBoth((locale) => {
    const parts = tableLookups.flatMap((fact) => {
      const allowed = row.when[fact];
      return allowed === undefined ? [] : partOf(fact, allowed, row, locale);
    });
    return parts.join(', ') || catalogue[locale].everybody;
  }),
);
