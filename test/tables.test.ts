import { describe, expect, it } from 'vitest';
import { formatMonth, monthNumber, parseMonth } from '../src/dates/month.ts';
import { retirementMonth } from '../src/index.ts';
import { jsonUnder, readJson } from './support/cases.ts';
import { termPack } from './support/context.ts';
import { expectedRetirements, readExamples, retirementsOf, titleOf } from './support/table-examples.ts';

const pack = await termPack();

it('has a file of examples for every table, and a table for every file', () => {
  expect(jsonUnder('fixtures/tables')).toEqual(jsonUnder('rules/tables'));
});

describe.each(jsonUnder('rules/tables').map((name) => `tables/${name}`))('%s', (file) => {
  const { table, examples } = readExamples(file);

  it('is the table that its examples name', () => {
    expect(`${table}.json`).toBe(file);
  });

  it.each(examples.map((example) => ({ title: titleOf(example), example })))('$title', ({ example }) => {
    expect(retirementsOf(example, pack)).toEqual(expectedRetirements(example));
  });

  it('is shown at the first and the last month of each of its versions', () => {
    const { versions } = readJson(`rules/${file}`) as { versions: { effective: { from: string } }[] };
    const firstMonths = versions.map(({ effective: { from } }) => {
      const begun = parseMonth(from.slice(0, 'yyyy-mm'.length));
      return from.endsWith('-01') ? begun : begun + 1;
    });
    const edges = firstMonths.flatMap((month, index) => (index === 0 ? [month] : [month - 1, month]));
    const shown = new Set(examples.map(({ at }) => at));
    expect(edges.map(formatMonth).filter((month) => !shown.has(month))).toEqual([]);
  });
});

describe('the brackets by month of birth', () => {
  /** Year → service age in months, as the decree steps it up. */
  const roadmaps = {
    male: { first: 60 * 12 + 3, step: 3, last: 62 * 12 },
    female: { first: 55 * 12 + 4, step: 4, last: 60 * 12 },
  };
  const ageIn = (year: number, { first, step, last }: (typeof roadmaps)['male']) =>
    Math.min(last, first + step * (year - 2021));

  /** The first month in which the person is as old as that calendar year asks. */
  function byYear(born: number, roadmap: (typeof roadmaps)['male']): string {
    let month = monthNumber(2021, 1);
    while (month - born < ageIn(Math.floor(month / 12), roadmap)) month++;
    return formatMonth(month);
  }

  const published = (birth: string, sex: 'female' | 'male') =>
    retirementMonth(
      { birth, sex, service: { kind: 'civil', servesAsLongAsMen: false } },
      { referenceMonth: '2021-01', pack },
    ).months;

  it.each([
    ['male', '1961-01', []],
    ['female', '1966-01', ['1969-05: 2026-01, by the year 2026-05']],
  ] as const)(
    'are those of the ages by year for %s persons, with these exceptions',
    (sex, first, exceptions) => {
      const births = Array.from({ length: 300 }, (_, index) => formatMonth(parseMonth(first) + index));
      const departures = births.flatMap((birth) => {
        const [printed] = published(birth, sex);
        const counted = byYear(parseMonth(birth), roadmaps[sex]);
        return printed === counted ? [] : [`${birth}: ${printed}, by the year ${counted}`];
      });
      expect(departures).toEqual(exceptions);
    },
  );

  it('let nobody retire before those born earlier', () => {
    for (const sex of ['male', 'female'] as const) {
      const months = Array.from({ length: 600 }, (_, index) =>
        published(formatMonth(parseMonth('1950-01') + index), sex).join(),
      );
      expect(months).toEqual(months.toSorted());
    }
  });
});
