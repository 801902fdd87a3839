import { describe, expect, it } from 'vitest';
import { calendarNumber, formatMonth, parseMonth } from '../src/dates/month.ts';
import { contains } from '../src/dates/period.ts';
import { allows } from '../src/facts/when.ts';
import { ranks, serviceKinds, sexes } from '../src/schema/terms.ts';
import { termPack } from './support/context.ts';

const { tables } = await termPack();

const between = (first: string, last: string): string[] =>
  Array.from({ length: parseMonth(last) - parseMonth(first) + 1 }, (_, index) =>
    formatMonth(parseMonth(first) + index),
  );
const months = between('2019-06', '2030-12');

type Version = (typeof tables)[number]['versions'][number];
const inForce = (month: string): Version[] =>
  tables.flatMap(({ versions }) => versions.filter(({ effective }) => contains(effective, `${month}-01`)));

describe.each(tables)('$id', ({ versions }) => {
  it('has exactly one version in force on the first of every month', () => {
    const counts = months.map((month) => [
      month,
      versions.filter(({ effective }) => contains(effective, `${month}-01`)).length,
    ]);
    expect(counts).toEqual(months.map((month) => [month, 1]));
  });

  it('has versions that follow one another without a day between, the last without an end', () => {
    expect(versions.map(({ effective }) => effective.to)).toEqual([
      ...versions.slice(1).map(({ effective }) => effective.from),
      null,
    ]);
  });
});

/** Everybody whom the tables tell apart, but for birth. */
const persons = serviceKinds.flatMap((kind) =>
  sexes.flatMap((sex) =>
    ranks.flatMap((rank) =>
      [false, true].map((asMen) => ({
        'nominee.serviceKind': kind,
        'nominee.sex': sex,
        'nominee.rank': rank,
        'nominee.servesAsLongAsMen': asMen,
      })),
    ),
  ),
);

const officers: readonly string[] = ranks.filter((rank) => rank !== 'non-commissioned');
/** Whom no law gives a service age, or none that was seen. */
function isWithoutAge(
  { 'nominee.serviceKind': kind, 'nominee.rank': rank }: (typeof persons)[number],
  at: string,
) {
  if (kind === 'non-staff') return true;
  if (kind === 'army') return !officers.includes(rank);
  if (kind === 'army-professional') return !officers.slice(0, officers.indexOf('colonel')).includes(rank);
  return kind === 'police' && rank === 'non-commissioned' && at < '2019-07';
}

const births = between('1955-01', '1985-12').map(parseMonth);
const years = Array.from({ length: 31 }, (_, index) => 2015 + index);

/** Months at which the same versions are in force, by the first of them. */
const periods = months.filter((month, index) => {
  const before = months[index - 1];
  const versions = inForce(month);
  return before === undefined || inForce(before).some((version) => !versions.includes(version));
});

it('changes when the laws do', () => {
  expect(periods).toEqual(['2019-06', '2019-07', '2021-01', '2023-09', '2024-12']);
});

describe.each(periods)('from %s', (at) => {
  const rows = inForce(at).flatMap((version) => version.rows);
  const holds = (
    when: (typeof rows)[number]['when'],
    facts: Readonly<Record<string, string | number | boolean>>,
  ) =>
    Object.entries(when).every(([fact, allowed]) => {
      const value = facts[fact];
      return value === undefined || allows(allowed, value);
    });

  it('has exactly one row for every person, month of birth and year of retirement, or none as documented', () => {
    for (const person of persons) {
      const own = rows.filter(({ when }) => holds(when, person));
      const expected = isWithoutAge(person, at) ? 0 : 1;
      for (const born of births) {
        const facts = { 'nominee.birthMonth': calendarNumber(born) };
        const bracket = own.filter(({ when }) => holds(when, facts));
        // By year only where some row asks for one: else a single row is for all years.
        for (const year of bracket.length > 1 ? years : years.slice(0, 1)) {
          const count = bracket.filter(({ when }) => holds(when, { 'retirement.year': year })).length;
          if (count !== expected)
            expect.fail(`${count} rows for ${JSON.stringify({ ...person, ...facts, year })}`);
        }
      }
    }
  });
});
