import { calendarNumber, formatMonth, type MonthNumber, monthNumber } from '../dates/month.ts';
import { contains } from '../dates/period.ts';
import type { LegalTable } from '../schema/rule.ts';
import type { Text } from '../text.ts';
import { type FactValue, type MissingField, oneOf, type Scalar, unknown } from './fact-value.ts';
import { birthMonth, noReferenceMonth } from './months.ts';
import { fieldOf } from './person.ts';
import {
  birthLookup,
  everyValue,
  type RecordLookup,
  recordLookups,
  retirementYear,
  type ServiceContext,
  serviceValue,
} from './table-lookups.ts';
import { allows, matchWhen } from './when.ts';

interface Row {
  readonly table: LegalTable;
  readonly when: LegalTable['versions'][number]['rows'][number]['when'];
  readonly ageInMonths: number;
}

/** One value for each fact of the record that the rows ask for: a record as it may be. */
type World = Readonly<Record<string, Scalar>>;

interface Retirement {
  readonly row: Row;
  readonly month: MonthNumber;
}

function rowsInForce(tables: readonly LegalTable[], month: MonthNumber): Row[] {
  const day = `${formatMonth(month)}-01`;
  return tables.flatMap((table) =>
    table.versions
      .filter(({ effective }) => contains(effective, day))
      .flatMap(({ rows }) => rows)
      .map(({ when, values }) => ({ table, when, ageInMonths: Number(values['ageInMonths']) })),
  );
}

const laws = new WeakMap<readonly LegalTable[], Map<MonthNumber, Row[]>>();

/** The rows of every table as the law stood on the first day of the month; found once for all nominees of a list. */
function lawAt(tables: readonly LegalTable[], month: MonthNumber): readonly Row[] {
  const byMonth = laws.get(tables) ?? new Map<MonthNumber, Row[]>();
  const rows = byMonth.get(month) ?? rowsInForce(tables, month);
  laws.set(tables, byMonth.set(month, rows));
  return rows;
}

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

/** Every combination of the values that the facts may have. */
function worldsOf(context: ServiceContext, asked: readonly RecordLookup[]): World[] {
  return asked.reduce<World[]>(
    (worlds, fact) => {
      const values = serviceValue(context, fact).possible ?? everyValue[fact];
      return worlds.flatMap((world) => values.map((value) => ({ ...world, [fact]: value })));
    },
    [{}],
  );
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
function notesOn([first, ...others]: readonly Retirement[]): Text[] {
  const agreed = others.every(
    ({ month, row }) =>
      month === first?.month && row.ageInMonths === first.row.ageInMonths && row.table === first.row.table,
  );
  return first && agreed ? [noteOn(first)] : [];
}

/**
 * The month at whose end the person retires, by the law in force at the reference month: the earliest month in which
 * the person has reached the service age that the law sets for that month.
 *
 * Where the record leaves facts open, every combination of the values they may have is tried, and every month that
 * comes of it is possible. Combinations for which the law sets no age are left out.
 */
export function retirement(context: ServiceContext): FactValue<MonthNumber> {
  const { referenceMonth, nominee } = context;
  if (referenceMonth === undefined) return unknown(noReferenceMonth);
  const birth = birthMonth(context);
  // Without the law that governs the person nothing can be said, not even that there is a retirement age.
  if (nominee.service?.kind === undefined) {
    return unknown(fieldOf(nominee, 'service.kind'), ...birth.missing);
  }
  const inForce = lawAt(context.tables, referenceMonth);
  const rows = candidates(context, inForce);
  if (rows.length === 0) return noRow(context, inForce);
  const asked = recordLookups.filter((fact) => rows.some(({ when }) => fact in when));
  const missingOf = (fact: RecordLookup): readonly MissingField[] => serviceValue(context, fact).missing;
  if (!birth.possible) return unknown(...birth.missing, ...asked.flatMap(missingOf));
  const births = birth.possible;
  const outcomes = worldsOf(context, asked).map((world) => {
    const own = rowsFor(rows, world);
    const found = births.map((born) => earliest(own, born));
    return { world, found, months: found.map((one) => one?.month).join() };
  });
  const retirements = outcomes.flatMap(({ found }) => found.filter((one) => one !== undefined));
  if (retirements.length === 0) return noRow(context, inForce);
  const open = asked.filter((fact) => missingOf(fact).length > 0 && decides(fact, outcomes));
  const months = retirements.map(({ month }) => month).sort((a, b) => a - b);
  return oneOf(
    months,
    [...birth.missing, ...open.flatMap(missingOf)],
    [...(birth.notes ?? []), ...notesOn(retirements)],
  );
}
