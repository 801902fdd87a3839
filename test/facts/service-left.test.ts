import { describe, expect, it } from 'vitest';
import type { FactValue } from '../../src/facts/fact-value.ts';
import type { Nominee } from '../../src/index.ts';
import { factOf, possible } from '../support/context.ts';
import { nominee, without } from '../support/list.ts';

const left = 'nominee.monthsOfServiceLeft';
type Service = NonNullable<Nominee['service']>;
const serving = (service: Service, sex: 'female' | 'male' = 'male', birth = '1970-06-15'): Nominee =>
  nominee('a', { sex, birth, service });

/** Born in June 1970 and counted in June 2020, a person of 600 months. */
const age = 600;

describe('service left is the service age of the law less the age', () => {
  it.each<[Service, 'female' | 'male', number]>([
    [{ kind: 'civil' }, 'male', 60 * 12],
    [{ kind: 'civil', servesAsLongAsMen: false }, 'female', 55 * 12],
    [{ kind: 'civil', servesAsLongAsMen: true }, 'female', 60 * 12],
    [{ kind: 'police', rank: 'non-commissioned' }, 'male', 45 * 12],
    [{ kind: 'police', rank: 'captain' }, 'female', 53 * 12],
    [{ kind: 'police', rank: 'major' }, 'male', 55 * 12],
    [{ kind: 'police', rank: 'lieutenant-colonel' }, 'female', 53 * 12],
    [{ kind: 'police', rank: 'senior-lieutenant-colonel' }, 'male', 58 * 12],
    [{ kind: 'police', rank: 'senior-lieutenant-colonel' }, 'female', 55 * 12],
    [{ kind: 'police', rank: 'colonel' }, 'male', 60 * 12],
    [{ kind: 'police', rank: 'colonel' }, 'female', 55 * 12],
    [{ kind: 'police', rank: 'general' }, 'female', 60 * 12],
    [{ kind: 'army', rank: 'captain' }, 'male', 46 * 12],
    [{ kind: 'army', rank: 'major' }, 'female', 48 * 12],
    [{ kind: 'army', rank: 'lieutenant-colonel' }, 'male', 51 * 12],
    [{ kind: 'army', rank: 'senior-lieutenant-colonel' }, 'male', 54 * 12],
    [{ kind: 'army', rank: 'colonel' }, 'male', 57 * 12],
    [{ kind: 'army', rank: 'colonel' }, 'female', 55 * 12],
    [{ kind: 'army', rank: 'major-general' }, 'male', 60 * 12],
    [{ kind: 'army', rank: 'major-general' }, 'female', 55 * 12],
    [{ kind: 'army-professional', rank: 'captain' }, 'female', 52 * 12],
    [{ kind: 'army-professional', rank: 'lieutenant-colonel' }, 'male', 54 * 12],
    [{ kind: 'army-professional', rank: 'senior-lieutenant-colonel' }, 'male', 56 * 12],
  ])('%o, %s: %i months', async (service, sex, serviceAge) => {
    expect(await possible(left, serving(service, sex))).toEqual([serviceAge - age]);
  });

  it.each([
    ['1965-06-30', 60],
    ['1965-05-31', 59],
    ['1962-12-01', 30],
    ['1962-11-30', 29],
    ['1960-06-15', 0],
    ['1960-05-15', -1],
  ])('a man in civil service born %s has %i months left', async (birth, months) => {
    expect(await possible(left, serving({ kind: 'civil' }, 'male', birth))).toEqual([months]);
  });

  it('tells by the law in force at the reference month, not later law', async () => {
    const colonel = serving({ kind: 'police', rank: 'colonel' }, 'female');
    expect(await possible(left, colonel, { month: '2023-08' })).toEqual([660 - age - 38]);
    expect(await possible(left, colonel, { month: '2023-09' })).toEqual([57 * 12 + 4 - age - 39]);
  });
});

/** The fields that a value asks for, each once. */
const fieldsOf = ({ missing }: FactValue) => [...new Set(missing.map(({ field }) => field))];

describe('service left where the record has holes', () => {
  it('is a range for a woman of whom it is not known that she may serve as long as men', async () => {
    const woman = await factOf(left, serving({ kind: 'civil' }, 'female'));
    expect(new Set(woman.possible)).toEqual(new Set([60, 120]));
    expect(fieldsOf(woman)).toEqual(['service.servesAsLongAsMen']);
  });

  it('is known for a man whatever is said of women', async () => {
    expect(await factOf(left, serving({ kind: 'civil' }))).toMatchObject({ possible: [120], missing: [] });
  });

  it('is a range for a police officer whose rank is not known', async () => {
    const officer = await factOf(left, serving({ kind: 'police' }));
    expect(new Set(officer.possible)).toEqual(new Set([-60, 36, 60, 96, 120]));
    expect(fieldsOf(officer)).toEqual(['service.rank']);
  });

  it('does not ask for the sex where the rank alone decides', async () => {
    const captain = without(serving({ kind: 'police', rank: 'captain' }), 'sex');
    expect(await factOf(left, captain)).toMatchObject({ possible: [36], missing: [] });
  });

  it('is a range over twelve months of birth and two service ages', async () => {
    const woman = await factOf(left, serving({ kind: 'civil' }, 'female', '1970'), { bareYear: false });
    const numbers = (woman.possible ?? []).map(Number);
    expect([Math.min(...numbers), Math.max(...numbers)]).toEqual([55, 126]);
    expect(fieldsOf(woman)).toEqual(['birth', 'service.servesAsLongAsMen']);
  });

  it('is not known at all without a birth, and names every field that would settle it', async () => {
    const nobody = await factOf(left, without(serving({ kind: 'civil' }, 'female'), 'birth'));
    expect(nobody.possible).toBeUndefined();
    expect(fieldsOf(nobody)).toEqual(['birth', 'service.servesAsLongAsMen']);
  });

  it.each<[string, Service]>([
    ['the law sets no age for part-time staff and pensioners', { kind: 'non-staff' }],
    ['the law sets no age for the rank in that service', { kind: 'army', rank: 'non-commissioned' }],
  ])('is not known where %s', async (_, service) => {
    expect(await possible(left, serving(service))).toBeUndefined();
  });

  it.each<[string, Service, string[]]>([
    ['the kind of service is not known, since not every kind has an age', {}, ['service.kind']],
    [
      'the rank is not known, since not every rank of the army has an age',
      { kind: 'army' },
      ['service.rank'],
    ],
  ])('is not known where %s', async (_, service, fields) => {
    const value = await factOf(left, serving(service));
    expect(value.possible).toBeUndefined();
    expect(fieldsOf(value)).toEqual(expect.arrayContaining(fields));
  });

  it('carries the note of a bare year', async () => {
    const { notes } = await factOf(left, serving({ kind: 'civil' }, 'male', '1970'));
    expect(notes?.map(({ en }) => en)).toEqual([
      'only the year of birth is on record, read as 01/01/1970 under 26-HD/BTCTW-2019',
      'service age 60, reached in 2030-01 under the table Ordinary retirement age, row: male (BLLĐ-2012)',
    ]);
  });

  it('is not known without the law that governs the person, and asks for that and the birth alone', async () => {
    const somebody = await factOf(left, without(nominee('a', { sex: 'male', birth: '1970' }), 'service'), {
      bareYear: false,
    });
    expect(somebody.possible).toBeUndefined();
    expect(fieldsOf(somebody)).toEqual(['service.kind', 'birth']);
  });

  it('asks for the rank, not for the sex, where only the rank decides', async () => {
    const soldier = await factOf(left, without(serving({ kind: 'army' }), 'sex'), { month: '2024-12' });
    expect(fieldsOf(soldier)).toEqual(['service.rank']);
  });

  it('asks for the sex and the entitlement where either may decide', async () => {
    const person = await factOf(left, without(serving({ kind: 'civil' }), 'sex'));
    expect(person.possible).toEqual([60, 120]);
    expect(fieldsOf(person)).toEqual(['sex', 'service.servesAsLongAsMen']);
  });

  it('does not ask for the sex of one who serves as long as men', async () => {
    const person = without(serving({ kind: 'civil', servesAsLongAsMen: true }), 'sex');
    expect(await factOf(left, person)).toMatchObject({ possible: [120], missing: [] });
  });
});

describe('the note on service left', () => {
  const note = async (person: Nominee, month: string) =>
    (await factOf(left, person, { month })).notes?.map(({ vi, en }) => [vi, en]);

  it('says the service age, the month and the table', async () => {
    const officer = serving({ kind: 'police', rank: 'senior-lieutenant-colonel' }, 'male', '1967-05-20');
    expect(await note(officer, '2020-09')).toEqual([
      [
        'hạn tuổi 58, hết tuổi tháng 05/2025 theo bảng Hạn tuổi phục vụ cao nhất trong Công an nhân dân, dòng: nam, thượng tá (37/2018/QH14)',
        'service age 58, reached in 2025-05 under the table Highest service age in the police, row: male, senior lieutenant colonel (37/2018/QH14)',
      ],
    ]);
  });

  it('says years and months where the roadmap does', async () => {
    expect(await note(serving({ kind: 'civil' }, 'male', '1964-02'), '2025-09')).toEqual([
      [
        'hạn tuổi 61 tuổi 3 tháng, hết tuổi tháng 05/2025 theo bảng Tuổi nghỉ hưu trong điều kiện bình thường, dòng: nam, sinh từ tháng 01/1964 đến tháng 09/1964 (135/2020/NĐ-CP)',
        'service age 61 years 3 months, reached in 2025-05 under the table Ordinary retirement age, row: male, born 1964-01 to 1964-09 (135/2020/NĐ-CP)',
      ],
    ]);
  });

  it('names the year of a roadmap by year, and the law that shares a table with another', async () => {
    const colonel = serving({ kind: 'police', rank: 'colonel' }, 'male', '1966-02');
    expect((await note(colonel, '2025-06'))?.[0]?.[1]).toBe(
      'service age 61 years 9 months, reached in 2027-11 under the table Highest service age in the police, row: male, colonel to general, year 2027 (57/2023/NĐ-CP)',
    );
    const major = serving({ kind: 'army-professional', rank: 'major' }, 'male', '1980-02');
    expect((await note(major, '2025-06'))?.[0]?.[0]).toContain(
      'dòng: quân nhân chuyên nghiệp, thiếu tá hoặc trung tá (98/2015/QH13)',
    );
  });

  it('gives the ground of a woman who serves longer, or says that there is none on record', async () => {
    const woman = (ground?: string) =>
      serving({ kind: 'civil', servesAsLongAsMen: true, ...(ground && { ground }) }, 'female', '1972-02');
    expect((await note(woman(), '2025-06'))?.[0]?.[0]).toMatch(
      /dòng: nữ, được nghỉ hưu ở tuổi cao hơn \(83\/2022\/NĐ-CP\); hồ sơ chưa nêu căn cứ được nghỉ hưu ở tuổi cao hơn$/,
    );
    expect((await note(woman('Nghị định 83/2022/NĐ-CP, Điều 2'), '2025-06'))?.[0]?.[1]).toMatch(
      /; ground on record: Nghị định 83\/2022\/NĐ-CP, Điều 2$/,
    );
  });

  it('leaves out the row where two rows lead to one month by one age', async () => {
    // Of a woman who serves as long as men in 2020 the sex makes no difference.
    const { sex: _, ...person } = serving({ kind: 'civil', servesAsLongAsMen: true }, 'female', '1962-05');
    expect((await note(person, '2020-06'))?.[0]?.[1]).toBe(
      'service age 60, reached in 2022-05 under the table Ordinary retirement age (35-CT/TW-2019, BLLĐ-2012)',
    );
  });

  it('is not written where more than one month is possible', async () => {
    expect(await note(serving({ kind: 'police' }), '2020-06')).toBeUndefined();
  });
});

describe('the month of birth', () => {
  it.each([
    ['1969-01-31', [196901]],
    ['1969-12', [196912]],
  ])('of %s is one number', async (birth, number) => {
    expect(await factOf('nominee.birthMonth', nominee('a', { birth }))).toEqual({
      possible: number,
      missing: [],
    });
  });

  it('is any of twelve where only the year is known, unless the pack says how to read it', async () => {
    const person = nominee('a', { birth: '1969' });
    const open = await factOf('nominee.birthMonth', person, { bareYear: false });
    expect(open.possible).toHaveLength(12);
    expect([open.possible?.[0], open.possible?.[11], fieldsOf(open)]).toEqual([196901, 196912, ['birth']]);
    expect(await possible('nominee.birthMonth', person)).toEqual([196901]);
  });
});
