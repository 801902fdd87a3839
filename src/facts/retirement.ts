import { calendarNumber, type MonthNumber, monthNumber } from '../dates/month.ts';
import { oncePer } from '../once.ts';
import { type FactValue, type MissingField, oneOf, unknown } from './fact-value.ts';
import { birthMonth, withoutMonth } from './months.ts';
import { fieldOf } from './person.ts';
import { notesOn, type Retirement } from './retirement-note.ts';
import { lawAt, type Row } from './service-law.ts';
import {
  birthLookup,
  everyValue,
  type RecordLookup,
  recordLookups,
  retirementYear,
  type ServiceContext,
  serviceValue,
} from './table-lookups.ts';
import { allows, matchWhen, type World, worldsOf } from './when.ts';

const nothingKnown: FactValue = { possible: undefined, missing: [] };

/** The rows that the record does not rule out. */
function candidates(context: ServiceContext, rows: readonly Row[]): Row[] {
  const values = new Map<string, FactValue>(recordLookups.map((fact) => [fact, serviceValue(context, fact)]));
  const lookUp = (fact: string) => values.get(fact) ?? nothingKnown;
  return rows.filter(({ when }) => matchWhen(when, lookUp).holds !== 'no');
}

const lastYear = 2199;

/** The first month in which the age of the row is reached and whose year the row is for. */
function firstMonth({ when, ageInMonths }: Row, born: MonthNumber): MonthNumber | undefined {
  const reached = born + ageInMonths;
  const years = when[retirementYear];
  const year = Math.floor(reached / 12);
  if (years === undefined || allows(years, year)) return reached;
  for (let later = year + 1; later <= lastYear; later++)
    if (allows(years, later)) return monthNumber(later, 1);
  return undefined;
}

/** The rows for the record as it may be; birth and year are left to be looked at. */
function rowsFor(rows: readonly Row[], world: World): Row[] {
  return rows.filter(({ when }) =>
    Object.entries(world).every(([fact, value]) => {
      const allowed = when[fact];
      return allowed === undefined || allows(allowed, value);
    }),
  );
}

/** The earliest month in which some row lets a person born in the month go. */
function earliest(rows: readonly Row[], born: MonthNumber): Retirement | undefined {
  let first: Retirement | undefined;
  for (const row of rows) {
    const bracket = row.when[birthLookup];
    if (bracket !== undefined && !allows(bracket, calendarNumber(born))) continue;
    const month = firstMonth(row, born);
    if (month !== undefined && (first === undefined || month < first.month)) first = { row, month };
  }
  return first;
}

/** Whether the month of retirement depends on the fact, other things being equal. */
function decides(fact: RecordLookup, outcomes: readonly { world: World; months: string }[]): boolean {
  const seen = new Map<string, string>();
  return outcomes.some(({ world, months }) => {
    const others = JSON.stringify({ ...world, [fact]: null });
    const same = seen.get(others) ?? months;
    seen.set(others, same);
    return same !== months;
  });
}

/** What would settle the month where no row at all is for the person. */
function noRow({ nominee }: ServiceContext, rows: readonly Row[]): FactValue<never> {
  if (rows.length === 0) return unknown({ field: 'pack.tables' });
  const kind = nominee.service?.kind;
  const governed = rows.some(({ when }) => {
    const kinds = when['nominee.serviceKind'];
    return kinds === undefined || (kind !== undefined && allows(kinds, kind));
  });
  return unknown(fieldOf(nominee, governed ? 'service.rank' : 'service.kind'));
}

/**
 * The month at whose end the person retires, by the law in force at the reference month: the earliest month in which
 * the person has reached the service age that the law sets for that month.
 *
 * Where the record leaves facts open, every combination of the values they may have is tried, and every month that
 * comes of it is possible. Where the law sets no age for some of them, nothing can be said.
 */
export function retirement(context: ServiceContext): FactValue<MonthNumber> {
  const { referenceMonth, tables, nominee } = context;
  const { birth = '', sex, service } = nominee;
  // Of those who are born in a month, and of whom the record says the same, each retires when the others do.
  if (referenceMonth === undefined || birth.length < yearAndMonth || service?.ground !== undefined)
    return retirements(context).value;
  const months = monthsUnder(lawAt(tables, referenceMonth));
  const key = [
    birth.slice(0, yearAndMonth),
    service?.kind,
    sex,
    service?.rank,
    service?.servesAsLongAsMen,
  ].join();
  const known = months.get(key);
  if (known) return known;
  const { value } = retirements(context);
  if (months.size >= mostKept) months.clear();
  // A field that is missing is one of this person.
  if (value.missing.length === 0) months.set(key, value);
  return value;
}

const yearAndMonth = '1975-03'.length;
const mostKept = 20_000;

/** What was found already under a law. */
const monthsUnder = oncePer((_law: readonly Row[]) => new Map<string, FactValue<MonthNumber>>());

/** The month of retirement, with the rows of the tables that it may come from. */
export function retirements(context: ServiceContext): {
  readonly value: FactValue<MonthNumber>;
  readonly found: readonly Retirement[];
} {
  const { referenceMonth, referenceMonths, nominee } = context;
  const nothing = (value: FactValue<never>) => ({ value, found: [] });
  if (referenceMonth === undefined) return nothing(withoutMonth(referenceMonths));
  const birth = birthMonth(context);
  // Without the law that governs the person nothing can be said, not even that there is a retirement age.
  if (nominee.service?.kind === undefined) {
    return nothing(unknown(fieldOf(nominee, 'service.kind'), ...birth.missing));
  }
  const inForce = lawAt(context.tables, referenceMonth);
  const rows = candidates(context, inForce);
  if (rows.length === 0) return nothing(noRow(context, inForce));
  const asked = recordLookups.filter((fact) => rows.some(({ when }) => fact in when));
  const missingOf = (fact: RecordLookup): readonly MissingField[] => serviceValue(context, fact).missing;
  if (!birth.possible) return nothing(unknown(...birth.missing, ...asked.flatMap(missingOf)));
  const births = birth.possible;
  const values = asked.map(
    (fact) => [fact, serviceValue(context, fact).possible ?? everyValue[fact]] as const,
  );
  const outcomes = worldsOf(values).map((world) => {
    const own = rowsFor(rows, world);
    const found = births.map((born) => earliest(own, born));
    return { world, found, months: found.map((one) => one?.month).join() };
  });
  const some = outcomes.flatMap(({ found }) => found.filter((one) => one !== undefined));
  if (some.length === 0) return nothing(noRow(context, inForce));
  // Leaving out a record for which the law sets no age would make less data more certain.
  if (outcomes.some(({ found }) => found.includes(undefined))) {
    return nothing(unknown(...birth.missing, ...asked.flatMap(missingOf)));
  }
  const open = asked.filter((fact) => missingOf(fact).length > 0 && decides(fact, outcomes));
  const months = some.map(({ month }) => month).sort((a, b) => a - b);
  const value = oneOf(
    months,
    [...birth.missing, ...open.flatMap(missingOf)],
    [...(birth.notes ?? []), ...notesOn(some, nominee.service?.ground)],
  );
  return { value, found: some };
}
