import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMonth } from '../../src/dates/month.ts';
import { type LegalTable, type Nominee, type Pack, retirementMonth } from '../../src/index.ts';
import { ranks, sexes } from '../../src/schema/terms.ts';
import { termPack } from '../support/context.ts';

const pack = await termPack();
const without = (own: Pack): Pack => ({ ...own, bareYear: undefined });
type Person = Pick<Nominee, 'birth' | 'sex' | 'service'>;

const man: Person = { birth: '1965-07', sex: 'male', service: { kind: 'civil' } };
const at = (person: Person, referenceMonth: string, own: Pack = pack) =>
  retirementMonth(person, { referenceMonth, pack: own });
const fields = ({ missing }: ReturnType<typeof retirementMonth>) => missing.map(({ field }) => field);

describe('the month of retirement', () => {
  it('is one where the record says all, with the table it comes from', () => {
    expect(at(man, '2025-06')).toEqual({
      months: ['2027-04'],
      missing: [],
      grounds: [
        {
          month: '2027-04',
          table: 'tables/civil-retirement-age',
          title: { vi: 'Tuổi nghỉ hưu trong điều kiện bình thường', en: 'Ordinary retirement age' },
          when: {
            'nominee.serviceKind': 'civil',
            'nominee.sex': 'male',
            'nominee.birthMonth': { min: 196507, max: 196603 },
          },
          ageInMonths: 741,
          source: [expect.objectContaining({ instrument: '135/2020/NĐ-CP' })],
        },
      ],
      notes: [
        {
          vi: 'hạn tuổi 61 tuổi 9 tháng, hết tuổi tháng 04/2027 theo bảng Tuổi nghỉ hưu trong điều kiện bình thường, dòng: nam, sinh từ tháng 07/1965 đến tháng 03/1966 (135/2020/NĐ-CP)',
          en: 'service age 61 years 9 months, reached in 2027-04 under the table Ordinary retirement age, row: male, born 1965-07 to 1966-03 (135/2020/NĐ-CP)',
        },
      ],
    });
  });

  it('follows the law in force on the first day of the reference month', () => {
    expect(at(man, '2020-12').months).toEqual(['2025-07']);
    expect(at(man, '2021-01').months).toEqual(['2027-04']);
  });

  it('is twelve months for a bare year that no text reads, in ascending order', () => {
    const { grounds, ...result } = at({ ...man, birth: '1966' }, '2025-06', without(pack));
    expect(grounds.map(({ month, ageInMonths }) => `${month} ${ageInMonths}`)).toEqual([
      '2027-10 741',
      '2027-11 741',
      '2027-12 741',
      ...['04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2028-${month} 744`),
    ]);
    expect(result).toEqual({
      months: [
        '2027-10',
        '2027-11',
        '2027-12',
        '2028-04',
        '2028-05',
        '2028-06',
        '2028-07',
        '2028-08',
        '2028-09',
        '2028-10',
        '2028-11',
        '2028-12',
      ],
      missing: [{ field: 'birth' }],
      notes: [],
    });
  });

  it('is read from the first of January where the pack says so', () => {
    const { months, missing, notes } = at({ ...man, birth: '1966' }, '2025-06');
    expect([months, missing, notes.length]).toEqual([['2027-10'], [], 2]);
  });

  it('tries every combination of what is missing: birth, sex, rank', () => {
    const officer = at({ birth: '1970', service: { kind: 'police' } }, '2025-06', without(pack));
    const one = (sex: 'female' | 'male', month: string, rank: NonNullable<Nominee['service']>['rank']) =>
      at({ sex, birth: `1970-${month}`, service: { kind: 'police', ...(rank && { rank }) } }, '2025-06')
        .months;
    const ranks = [
      'non-commissioned',
      'captain',
      'major',
      'senior-lieutenant-colonel',
      'colonel',
      'general',
    ] as const;
    const each = (['female', 'male'] as const).flatMap((sex) =>
      ranks.flatMap((rank) =>
        Array.from({ length: 12 }, (_, index) => one(sex, String(index + 1).padStart(2, '0'), rank)),
      ),
    );
    expect(officer.months).toEqual([...new Set(each.flat())].toSorted());
    expect(fields(officer)).toEqual(['birth', 'sex', 'service.rank']);
  });

  it('is known whatever is missing where nothing missing decides', () => {
    const captain: Person = { birth: '1980-01', service: { kind: 'police', rank: 'captain' } };
    expect(at(captain, '2025-06')).toMatchObject({ months: ['2035-01'], missing: [] });
  });

  it.each<[string, Person, string, string[]]>([
    ['nothing is known', {}, '2025-06', ['service.kind', 'birth']],
    ['the governing law is not known', { ...man, service: {} }, '2025-06', ['service.kind']],
    ['the birth is not known', { sex: 'male', service: { kind: 'civil' } }, '2025-06', ['birth']],
    ['no law gives an age', { ...man, service: { kind: 'non-staff' } }, '2025-06', ['service.kind']],
    [
      'the law gives the rank no age',
      { ...man, service: { kind: 'army', rank: 'non-commissioned' } },
      '2025-06',
      ['service.rank'],
    ],
    ['no table was in force', man, '2018-01', ['pack.tables']],
  ])('is none where %s, and names what would settle it', (_, person, month, missing) => {
    const result = at(person, month);
    expect([result.months, fields(result), result.notes]).toEqual([[], missing, []]);
  });

  it.each([
    [man, '2025-13'],
    [man, '2025'],
    [man, '2025-06-01'],
    [{ ...man, birth: '1969-13' }, '2025-06'],
  ])('is not told from what is no date: %o at %s', (person, month) => {
    expect(() => at(person, month)).toThrow(RangeError);
  });
});

describe('with a field less', () => {
  const service = fc.record({
    kind: fc.constantFrom('civil', 'police', 'army', 'army-professional'),
    rank: fc.constantFrom(...ranks),
    servesAsLongAsMen: fc.boolean(),
  });
  const month = fc.integer({ min: 2019 * 12 + 6, max: 2031 * 12 }).map(formatMonth);
  const birth = fc.integer({ min: 1955 * 12, max: 1990 * 12 }).map(formatMonth);
  const person = fc.record({ birth, sex: fc.constantFrom(...sexes), service });

  it('the month that was known stays possible or nothing can be said, and none is asked for that is on record', () => {
    const lessOf = ({ birth: born, sex, service: { rank, servesAsLongAsMen, kind } }: Required<Person>) => [
      { birth: born.slice(0, 4), sex, service: { kind, rank, servesAsLongAsMen } },
      { birth: born, service: { kind, rank, servesAsLongAsMen } },
      { birth: born, sex, service: { kind, servesAsLongAsMen } },
      { birth: born, sex, service: { kind, rank } },
    ];
    const asked = ['birth', 'sex', 'service.rank', 'service.servesAsLongAsMen'];
    fc.assert(
      fc.property(person, month, (full, reference) => {
        const [known] = at(full as Person, reference).months;
        fc.pre(known !== undefined);
        lessOf(full as Required<Person>).forEach((less, index) => {
          const result = at(less as Person, reference, without(pack));
          if (result.months.length > 0) expect(result.months).toContain(known);
          expect([[], [asked[index]]]).toContainEqual(fields(result));
          expect(result.months.length === 1).toBe(result.missing.length === 0);
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('a row for some years only', () => {
  const rows = (
    ...list: [years: LegalTable['versions'][number]['rows'][number]['when'][string], age: number][]
  ) =>
    list.map(([years, ageInMonths]) => ({
      when: { 'nominee.serviceKind': 'civil', 'retirement.year': years },
      values: { ageInMonths },
    }));
  const packOf = (...list: Parameters<typeof rows>): Pack => {
    const [table] = pack.tables;
    const [version] = table?.versions ?? [];
    if (!table || !version) throw new Error('there are tables');
    const effective = { from: '2019-01-01', to: null };
    return { ...pack, tables: [{ ...table, versions: [{ ...version, effective, rows: rows(...list) }] }] };
  };

  it.each([
    ['the age is reached in the year itself', '1970-05', ['2030-05']],
    ['the age is reached before: the first month of the year', '1960-05', ['2030-01']],
    ['the age is reached after: never by that row', '1971-01', []],
  ])('holds from the first month of them, where %s', (_, birth, months) => {
    expect(at({ ...man, birth }, '2025-06', packOf([2030, 720])).months).toEqual(months);
  });

  it('gives way to a row whose month is earlier', () => {
    const own = packOf([{ max: 2029 }, 700], [{ min: 2030 }, 720]);
    expect(at({ ...man, birth: '1971-08' }, '2025-06', own).months).toEqual(['2029-12']);
    expect(at({ ...man, birth: '1971-09' }, '2025-06', own).months).toEqual(['2031-09']);
  });

  it('is told apart from the same row of another table that gives the same month', () => {
    const [late, early] = [packOf([{ min: 2030 }, 720]), packOf([{ min: 2030 }, 709])];
    const tables = [...late.tables, ...early.tables.map((table) => ({ ...table, id: 'tables/other' }))];
    // Born in January by the one, in December by the other: both retire in the first month of the years.
    const { grounds } = at({ ...man, birth: '1970' }, '2025-06', { ...without(late), tables });
    expect(grounds.map(({ month, table }) => `${month} ${table}`)).toEqual([
      `2030-01 ${late.tables[0]?.id}`,
      '2030-01 tables/other',
    ]);
  });
});
