import { formatMonth, type MonthNumber } from '../dates/month.ts';
import type { Allowed, Literal, When } from '../schema/condition.ts';
import { term } from '../terms.ts';
import type { Locale, Text } from '../text.ts';
import type { Row } from './service-law.ts';
import { birthLookup, retirementYear } from './table-lookups.ts';

/** A month of retirement, and the row that it comes from. */
export interface Retirement {
  readonly row: Row;
  readonly month: MonthNumber;
}

/** `58`, or years and months where the age is not of whole years. */
function ageInWords(ageInMonths: number): Text {
  const [years, months] = [Math.floor(ageInMonths / 12), ageInMonths % 12];
  if (months === 0) return { vi: `${years}`, en: `${years}` };
  return {
    vi: `${years} tuổi ${months} tháng`,
    en: `${years} years ${months} month${months === 1 ? '' : 's'}`,
  };
}

const written: Readonly<Record<Locale, (month: number) => string>> = {
  vi: (month) => `${String(month).slice(4)}/${String(month).slice(0, 4)}`,
  en: (month) => `${String(month).slice(0, 4)}-${String(month).slice(4)}`,
};

/** A bracket of months of birth, or of calendar years. */
function rangeInWords(
  allowed: Allowed,
  words: Readonly<Record<'from' | 'to' | 'one', string>>,
  locale: Locale,
) {
  const write = words.one === '' ? written[locale] : String;
  if (typeof allowed === 'number') return `${words.one} ${allowed}`;
  const { min, max } = allowed as { min?: number; max?: number };
  return [
    ...(min === undefined ? [] : [`${words.from} ${write(min)}`]),
    ...(max === undefined ? [] : [`${words.to} ${write(max)}`]),
  ].join(' ');
}

const births = {
  vi: { from: 'sinh từ', to: 'đến', one: '' },
  en: { from: 'born from', to: 'to', one: '' },
} as const;
const years = {
  vi: { from: 'từ năm', to: 'đến năm', one: 'năm' },
  en: { from: 'from', to: 'to', one: 'in' },
} as const;

/** For whom the row of a table is: `nam, thiếu tá, trung tá`, `nữ, sinh từ 01/1966 đến 08/1966`. */
function rowInWords(when: When, locale: Locale): string {
  return Object.entries(when)
    .flatMap(([fact, allowed]) => {
      if (fact === birthLookup) {
        const range = rangeInWords(allowed, births[locale], locale);
        return range.startsWith(births[locale].to) ? `${births[locale].from.split(' ')[0]} ${range}` : range;
      }
      // The title of the table says it, but for the law that shares a table with another.
      if (fact === 'nominee.serviceKind' && allowed !== 'army-professional') return [];
      if (fact === retirementYear) return rangeInWords(allowed, years[locale], locale);
      if (fact === 'nominee.servesAsLongAsMen') {
        const longer = { vi: 'được công tác lâu hơn', en: 'entitled to serve longer' };
        return allowed === true ? longer[locale] : [];
      }
      return (Array.isArray(allowed) ? allowed : [allowed as Literal]).map((word) => term(word)[locale]);
    })
    .join(', ');
}

/** The legal ground of a longer service, where the row asks for an entitlement. */
function groundInWords({ when }: Row, ground: string | undefined): Text {
  if (when['nominee.servesAsLongAsMen'] !== true) return { vi: '', en: '' };
  return ground === undefined
    ? {
        vi: '; hồ sơ chưa nêu căn cứ được công tác lâu hơn',
        en: '; the record gives no ground for serving longer',
      }
    : { vi: `; căn cứ trong hồ sơ: ${ground}`, en: `; ground on record: ${ground}` };
}

function noteOn({ row, month }: Retirement, ground: string | undefined): Text {
  const age = ageInWords(row.ageInMonths);
  const [year, number] = formatMonth(month).split('-');
  const texts = [...new Set(row.source.map(({ instrument }) => instrument))].join(', ');
  const because = groundInWords(row, ground);
  return {
    vi: `hạn tuổi ${age.vi}, hết tuổi tháng ${number}/${year} theo bảng ${row.table.title.vi}, dòng: ${rowInWords(row.when, 'vi')} (${texts})${because.vi}`,
    en: `service age ${age.en}, reached in ${year}-${number} under the table ${row.table.title.en}, row: ${rowInWords(row.when, 'en')} (${texts})${because.en}`,
  };
}

/** Says how the month came about, where it is known and every reading of the record agrees on how. */
export function notesOn([first, ...others]: readonly Retirement[], ground: string | undefined): Text[] {
  const agreed = others.every(({ month, row }) => month === first?.month && row === first.row);
  return first && agreed ? [noteOn(first, ground)] : [];
}
