import { formatMonth, type MonthNumber, possibleMonths } from '../dates/month.ts';
import { parsePartialDate } from '../dates/partial-date.ts';
import { contains } from '../dates/period.ts';
import type { Nominee } from '../schema/nominee.ts';
import * as terms from '../schema/terms.ts';
import type { NomineeContext } from './context.ts';
import {
  type FactValue,
  known,
  type MissingField,
  map,
  oneOf,
  recorded,
  type Scalar,
  unknown,
} from './fact-value.ts';
import { matchRows, possibleRows } from './when.ts';

/** A field of the nominee's record, as something to complete. */
export const fieldOf = (nominee: Nominee, field: string): MissingField => ({ nominee: nominee.id, field });

const noReferenceMonth: MissingField = { field: 'pack.referenceMonths' };

/** The month of birth, read as the pack's texts say where only the year is on record. */
export function birthMonth({ nominee, bareYear }: NomineeContext): FactValue<MonthNumber> {
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
export function monthsSince(context: NomineeContext, month: FactValue<MonthNumber>): FactValue<number> {
  const { referenceMonth } = context;
  if (referenceMonth === undefined) return unknown(noReferenceMonth);
  return map(month, (start) => referenceMonth - start);
}

/** The facts that service-age tables may be looked up by. */
export const serviceAgeFacts = [
  'nominee.sex',
  'nominee.serviceKind',
  'nominee.rank',
  'nominee.servesAsLongAsMen',
] as const;

type ServiceAgeFact = (typeof serviceAgeFacts)[number];

/** The value of a fact that service-age tables may be looked up by. */
export function serviceValue({ nominee }: NomineeContext, fact: ServiceAgeFact): FactValue {
  const field = (name: string) => fieldOf(nominee, name);
  const { service } = nominee;
  switch (fact) {
    case 'nominee.sex':
      return recorded(nominee.sex, field('sex'));
    case 'nominee.serviceKind':
      return recorded(service?.kind, field('service.kind'));
    case 'nominee.rank':
      return recorded(service?.rank, field('service.rank'));
    case 'nominee.servesAsLongAsMen':
      return recorded(service?.servesAsLongAsMen, field('service.servesAsLongAsMen'));
  }
}

const everyValue: Readonly<Record<ServiceAgeFact, readonly Scalar[]>> = {
  'nominee.sex': terms.sexes,
  'nominee.serviceKind': terms.serviceKinds,
  'nominee.rank': terms.ranks,
  'nominee.servesAsLongAsMen': [true, false],
};

/** Every value of the fact that the record leaves open. */
function valuesOf(context: NomineeContext, fact: ServiceAgeFact): FactValue {
  const value = serviceValue(context, fact);
  return value.possible ? value : { ...value, possible: everyValue[fact] };
}

/**
 * The month at whose end the person retires: month of birth plus the service age of the law in force
 * at the reference month. Several months where the record leaves more than one service age open.
 */
export function retirementMonth(context: NomineeContext): FactValue<MonthNumber> {
  const { referenceMonth, tables } = context;
  if (referenceMonth === undefined) return unknown(noReferenceMonth);
  const day = `${formatMonth(referenceMonth)}-01`;
  const rows = tables.flatMap((table) =>
    table.versions.filter((version) => contains(version.effective, day)).flatMap((version) => version.rows),
  );
  const lookUp = (fact: string) => valuesOf(context, fact as ServiceAgeFact);
  const possible = possibleRows(rows, lookUp);
  const { missing } = matchRows(rows, lookUp);
  const birth = birthMonth(context);
  const ages = possible.flatMap((row) => (row ? [Number(row.values['ageInMonths'])] : []));
  if (ages.length < possible.length && missing.length === 0) {
    const open = context.nominee.service?.kind === undefined ? 'service.kind' : 'service.rank';
    return unknown(fieldOf(context.nominee, open));
  }
  // Not every service and rank has an age: a record that leaves one of those open leaves the month open.
  if (ages.length < possible.length || !birth.possible) return unknown(...birth.missing, ...missing);
  const age = oneOf(ages, missing);
  return oneOf(
    birth.possible.flatMap((born) => ages.map((months) => born + months)),
    [...birth.missing, ...age.missing],
    birth.notes,
  );
}

/** Whole months from the reference month to retirement. */
export function monthsOfServiceLeft(context: NomineeContext): FactValue<number> {
  return map(monthsSince(context, retirementMonth(context)), (months) => -months);
}
