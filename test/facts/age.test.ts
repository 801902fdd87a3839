import { afterEach, describe, expect, it, vi } from 'vitest';
import { check, type NominationList } from '../../src/index.ts';
import { buildPack } from '../../src/packs/build-pack.ts';
import { basePack } from '../support/base-pack.ts';
import { factOf, possible } from '../support/context.ts';
import { nominationList, nominee, without } from '../support/list.ts';

const born = (birth: string) => nominee('a', { birth });

describe('age is counted in months at the reference month', () => {
  it.each([
    ['1980-06-30', '2020-06', 480, 40],
    ['1980-07-01', '2020-06', 479, 39],
    ['1980-06', '2020-06', 480, 40],
    ['1980-06-01', '2020-05', 479, 39],
    ['1965-09-15', '2020-09', 660, 55],
    ['2000-02-29', '2020-02', 240, 20],
  ])('born %s, at %s: %i months, %i years', async (birth, month, months, years) => {
    expect(await possible('nominee.ageInMonths', born(birth), { month })).toEqual([months]);
    expect(await possible('nominee.age', born(birth), { month })).toEqual([years]);
  });

  it.each([
    ['1980-07', 'under-40'],
    ['1980-06', '40-to-50'],
    ['1969-07', '40-to-50'],
    ['1969-06', 'over-50'],
  ])('born %s is in the band %s', async (birth, band) => {
    expect(await possible('nominee.ageBand', born(birth))).toEqual([band]);
  });

  it('is not known without a birth, and says which field is missing', async () => {
    expect(await factOf('nominee.age', without(born('1980'), 'birth'))).toEqual({
      possible: undefined,
      missing: [{ nominee: 'a', field: 'birth' }],
    });
  });

  it('is counted from admission for Party seniority, as a range where only the year is known', async () => {
    const admitted = (date: string) => nominee('a', { party: { admitted: date } });
    expect(await possible('nominee.partySeniority', admitted('2005-05-19'))).toEqual([181]);
    const months = await factOf('nominee.partySeniority', admitted('2005'));
    expect(months.possible).toEqual([185, 184, 183, 182, 181, 180, 179, 178, 177, 176, 175, 174]);
    expect(months.missing).toEqual([{ nominee: 'a', field: 'party.admitted' }]);
  });
});

describe('a bare year of birth', () => {
  it('is read as the pack says, with a note that names the text', async () => {
    const age = await factOf('nominee.ageInMonths', born('1975'), { month: '2020-06' });
    expect(age.possible).toEqual([545]);
    expect(age.missing).toEqual([]);
    expect(age.notes).toEqual([
      {
        vi: 'hồ sơ chỉ có năm sinh, tính là 01/01/1975 theo 26-HD/BTCTW-2019',
        en: 'only the year of birth is on record, read as 01/01/1975 under 26-HD/BTCTW-2019',
      },
    ]);
  });

  it('needs no note where the month is known', async () => {
    expect(await factOf('nominee.ageInMonths', born('1975-01'))).toEqual({ possible: [545], missing: [] });
  });

  it('is any of twelve months where the pack does not say', async () => {
    const age = await factOf('nominee.age', born('1980'), { bareYear: false });
    expect(age.possible).toEqual([40, 39]);
    expect(age.missing).toEqual([{ nominee: 'a', field: 'birth' }]);
  });

  it('is known all the same where every month gives one band', async () => {
    const band = await factOf('nominee.ageBand', born('1975'), { bareYear: false });
    expect(band).toEqual({ possible: ['40-to-50'], missing: [] });
  });
});

describe('the reference month', () => {
  afterEach(() => vi.useRealTimers());

  const at = async (list: NominationList) => {
    const result = await check(list);
    return result.decision === 'refused' ? result.issues : result.receipt.dates.referenceMonth;
  };

  it.each([
    ['province', '2020-09'],
    ['above-grassroots', '2020-06'],
    ['grassroots', '2020-04'],
    ['cell', null],
    ['central', null],
  ] as const)('of the %s level comes from the pack: %s', async (level, month) => {
    expect(await at(nominationList({ organization: { level } }))).toBe(month);
  });

  it('does not move with the date of the congress', async () => {
    const congress = { date: '2025-12-31' };
    expect(await at(nominationList({ congress }))).toBe('2020-06');
  });

  it.each(['1999-12-31', '2020-06-15', '2087-01-01'])(
    'does not move with the clock: %s gives the same report',
    async (today) => {
      const list = nominationList();
      const report = await check(list);
      vi.useFakeTimers({ toFake: ['Date'] });
      vi.setSystemTime(new Date(`${today}T12:00:00Z`));
      expect(await check(list)).toEqual(report);
    },
  );

  it('is asked for by the fields that would tell which it is', async () => {
    const when = {
      'organization.level': 'above-grassroots',
      'organization.unitKind': 'district',
      'organization.superior': 'province',
    };
    const pack = buildPack(
      'test',
      basePack({ 'test/pack.json': [{ op: 'replace', path: '/referenceMonths/1/when', value: when }] }),
    );
    const { unitKind: _, superior: __, ...silent } = nominationList().organization;
    const missingOf = async (organization: NominationList['organization']) => {
      const list = { ...nominationList({ nominees: [nominee('a', { attestations: [] })] }), organization };
      const { findings } = await check(list, { pack });
      return findings.flatMap((finding) =>
        finding.rule === 'test/committee/criteria/age' && finding.outcome === 'undetermined'
          ? finding.missing.map(({ field }) => field)
          : [],
      );
    };
    expect(await missingOf(silent)).toEqual(['organization.unitKind', 'organization.superior']);
    expect(await missingOf({ ...silent, unitKind: 'commune' })).toEqual(['pack.referenceMonths']);
  });

  it('leaves age open where the pack names none', async () => {
    const result = await check(nominationList({ organization: { level: 'central' } }));
    const [finding] = result.findings.filter(({ rule }) => rule.endsWith('/age-first-time'));
    expect(finding?.outcome).toBe('not-applicable');
  });
});
