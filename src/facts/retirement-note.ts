import { formatMonth, type MonthNumber } from '../dates/month.ts';
import type { Text } from '../text.ts';
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

function noteOn({ row, month }: Retirement): Text {
  const age = ageInWords(row.ageInMonths);
  const [year, number] = formatMonth(month).split('-');
  return {
    vi: `hạn tuổi ${age.vi}, hết tuổi tháng ${number}/${year} theo bảng ${row.table.title.vi}`,
    en: `service age ${age.en}, reached in ${year}-${number} under the table ${row.table.title.en}`,
  };
}

/** Says how the month came about, where it is known and every reading of the record agrees on how. */
export function notesOn([first, ...others]: readonly Retirement[]): Text[] {
  const agreed = others.every(
    ({ month, row }) =>
      month === first?.month && row.ageInMonths === first.row.ageInMonths && row.table === first.row.table,
  );
  return first && agreed ? [noteOn(first)] : [];
}
