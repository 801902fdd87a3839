import * as terms from '../schema/terms.ts';
import type { ListContext } from './context.ts';
import { type FactType, integer } from './fact.ts';
import { type FactValue, recorded, type Scalar } from './fact-value.ts';
import { fieldOf, type Person } from './person.ts';

/** The calendar year of the month that is tried as the month of retirement: for roadmaps by year, in tables alone. */
export const retirementYear = 'retirement.year';

/** Its type, since the vocabulary does not have it. */
export const retirementYearType: FactType = integer('values');

/** The facts of a record that decide which row of a service-age table is the person's, beside the month of birth. */
export const recordLookups = [
  'nominee.serviceKind',
  'nominee.sex',
  'nominee.rank',
  'nominee.servesAsLongAsMen',
] as const;

export type RecordLookup = (typeof recordLookups)[number];

/** The month of birth as year and month in one number. */
export const birthLookup = 'nominee.birthMonth';

/** All that a service-age table may be looked up by. */
export const tableLookups: readonly string[] = [...recordLookups, birthLookup, retirementYear];

/** The value of a fact that service-age tables may be looked up by, as recorded. */
export function serviceValue({ nominee }: { readonly nominee: Person }, fact: RecordLookup): FactValue {
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

/** Every value that the fact may have where the record does not say. */
export const everyValue: Readonly<Record<RecordLookup, readonly Scalar[]>> = {
  'nominee.serviceKind': terms.serviceKinds,
  'nominee.sex': terms.sexes,
  'nominee.rank': terms.ranks,
  'nominee.servesAsLongAsMen': [false, true],
};

/** What the retirement of one person is told from. */
export interface ServiceContext
  extends Pick<ListContext, 'tables' | 'bareYear' | 'referenceMonth' | 'referenceMonths'> {
  readonly nominee: Person;
}
