import { formatMonth, type MonthNumber } from '../dates/month.ts';
import type { Text } from '../text.ts';
import { rowInWords } from './row-words.ts';
import type { Row } from './service-law.ts';

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

/** The legal ground of a longer service, where the row asks for an entitlement. */
function groundInWords({ when }: Row, ground: string | undefined): Text {
  if (when['nominee.servesAsLongAsMen'] !== true) return { vi: '', en: '' };
  return ground === undefined
    ? {
        vi: '; hồ sơ chưa nêu căn cứ được nghỉ hưu ở tuổi cao hơn',
        en: '; the record gives no ground for retiring later',
      }
    : { vi: `; căn cứ trong hồ sơ: ${ground}`, en: `; ground on record: ${ground}` };
}

function noteOn({ row, month }: Retirement, rows: readonly Row[], ground: string | undefined): Text {
  const age = ageInWords(row.ageInMonths);
  const [year, number] = formatMonth(month).split('-');
  const texts = [...new Set(rows.flatMap(({ source }) => source.map(({ instrument }) => instrument)))].join(
    ', ',
  );
  const isOneRow = rows.every((other) => other === row);
  const words = rowInWords(row);
  const because = isOneRow ? groundInWords(row, ground) : { vi: '', en: '' };
  return {
    vi: `hạn tuổi ${age.vi}, hết tuổi tháng ${number}/${year} theo bảng ${row.table.title.vi}${isOneRow ? `, dòng: ${words.vi}` : ''} (${texts})${because.vi}`,
    en: `service age ${age.en}, reached in ${year}-${number} under the table ${row.table.title.en}${isOneRow ? `, row: ${words.en}` : ''} (${texts})${because.en}`,
  };
}

/** Says how the month came about, where it is known and every reading of the record agrees on it. */
export function notesOn(found: readonly Retirement[], ground: string | undefined): Text[] {
  const [first] = found;
  const agreed = found.every(
    ({ month, row }) =>
      month === first?.month && row.ageInMonths === first.row.ageInMonths && row.table === first.row.table,
  );
  const rows = found.map(({ row }) => row);
  return first && agreed ? [noteOn(first, rows, ground)] : [];
}
