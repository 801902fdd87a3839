import { type MonthNumber, possibleMonths } from '../dates/month.ts';
import { parsePartialDate } from '../dates/partial-date.ts';
import type { ListContext } from './context.ts';
import { type FactValue, known, type MissingField, map, oneOf, unknown } from './fact-value.ts';
import { fieldOf, type Person } from './person.ts';

/** What is to be supplied where age and service cannot be counted for want of a month. */
export const noReferenceMonth: MissingField = { field: 'pack.referenceMonths' };

/** What is not counted for want of a month: the fields that would tell which, where they are known. */
export const withoutMonth = (months: FactValue = unknown(noReferenceMonth)): FactValue<never> =>
  unknown(...months.missing);

/** The month of birth, read as the pack's texts say where only the year is on record. */
export function birthMonth({
  nominee,
  bareYear,
}: Pick<ListContext, 'bareYear'> & { readonly nominee: Person }): FactValue<MonthNumber> {
  const missing = fieldOf(nominee, 'birth');
  const birth = nominee.birth === undefined ? undefined : parsePartialDate(nominee.birth);
  if (!birth) return unknown(missing);
  if (birth.month !== undefined || !bareYear) return oneOf(possibleMonths(birth), [missing]);
  const [month = 1, day = 1] = bareYear.assume.split('-').map(Number);
  const [source] = bareYear.source;
  const assumed = `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${birth.year}`;
  return known(
    birth.year * 12 + month - 1,
    ...(source
      ? [
          {
            vi: `hồ sơ chỉ có năm sinh, tính là ${assumed} theo ${source.instrument}`,
            en: `only the year of birth is on record, read as ${assumed} under ${source.instrument}`,
          },
        ]
      : []),
  );
}

/** Whole months from a month of the record to the reference month. */
export function monthsSince(
  { referenceMonth, referenceMonths }: Pick<ListContext, 'referenceMonth' | 'referenceMonths'>,
  month: FactValue<MonthNumber>,
): FactValue<number> {
  if (referenceMonth === undefined) return withoutMonth(referenceMonths);
  return map(month, (start) => referenceMonth - start);
}
