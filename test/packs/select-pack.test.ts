import { describe, expect, it } from 'vitest';
import { type Congress, check, type Organization, type SelectedFor, selectPack } from '../../src/index.ts';
import { nominationList } from '../support/list.ts';

const grassroots: SelectedFor = { level: 'grassroots', sector: 'agency' };
const district: SelectedFor = { level: 'above-grassroots', sector: 'local', unitKind: 'district' };
const commune: SelectedFor = { level: 'above-grassroots', sector: 'local', unitKind: 'commune' };
const police: SelectedFor = { level: 'above-grassroots', sector: 'police' };
const province: SelectedFor = { level: 'province', sector: 'local' };

const idOf = async (day: string, organization: SelectedFor, kind?: Congress['kind']) =>
  (await selectPack(day, organization, kind)).id;

describe('the pack for a congress', () => {
  it.each([
    ['2019-05-30', '2020-2025'],
    ['2020-10-15', '2020-2025'],
    ['2024-06-13', '2020-2025'],
    ['2024-06-14', '2025-2030'],
    ['2025-04-13', '2025-2030'],
    ['2025-10-15', '2025-2030'],
    ['2030-12-31', '2025-2030'],
  ])('on %s is that of %s', async (day, id) => {
    expect(await idOf(day, province)).toBe(id);
    expect(await idOf(day, province, 'delegates')).toBe(id);
  });

  it.each<[string, SelectedFor, string]>([
    ['grassroots', grassroots, '2025-04-01'],
    ['districts', district, '2025-06-01'],
    ['police', police, '2025-06-01'],
    ['communes', commune, '2025-07-01'],
    ['provinces', province, '2025-09-01'],
  ])(
    'a conference belongs to the old term until the round of its level begins: %s',
    async (_, body, first) => {
      const before = new Date(Date.parse(`${first}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
      expect(await idOf(before, body, 'conference')).toBe('2020-2025');
      expect(await idOf(first, body, 'conference')).toBe('2025-2030');
      expect(await idOf('2026-03-01', body, 'conference')).toBe('2025-2030');
    },
  );

  it('takes the first month that may be meant where the kind of unit is not told', async () => {
    const unnamed: SelectedFor = { level: 'above-grassroots', sector: 'local' };
    expect(await idOf('2025-05-31', unnamed, 'conference')).toBe('2020-2025');
    expect(await idOf('2025-06-01', unnamed, 'conference')).toBe('2025-2030');
  });

  it('takes the organization of a list as it is', async () => {
    const organization: Organization = { name: 'Đảng bộ A', level: 'province', sector: 'local' };
    expect((await selectPack('2025-10-01', organization)).id).toBe('2025-2030');
  });

  it('is an error that names the nearest packs on a day that no pack covers', async () => {
    await expect(selectPack('2019-05-29', province)).rejects.toThrow(
      'no pack covers 2019-05-29; the nearest: `2020-2025` (from 2019-05-30, before 2026-01-01)',
    );
    await expect(selectPack('2031-01-01', province)).rejects.toThrow(
      'no pack covers 2031-01-01; the nearest: `2025-2030` (from 2024-06-14, before 2031-01-01)',
    );
  });

  it.each(['2025', '2025-06', '2025-02-30', 'soon'])('is an error for %s, which is no day', async (day) => {
    await expect(selectPack(day, province)).rejects.toThrow(RangeError);
  });
});

describe('a check on a day that the pack does not cover', () => {
  const refused = async (term: string, date: string) => {
    const { decision, issues } = await check(nominationList({ term, congress: { date } }));
    return { decision, expected: issues.map(({ expected }) => ('en' in expected ? expected.en : expected)) };
  };

  it('names the pack that does', async () => {
    expect(await refused('2020-2025', '2027-03-01')).toEqual({
      decision: 'refused',
      expected: [
        'a day on which pack 2020-2025 is in force: from 2019-05-30 and before 2026-01-01; nearest to this day: 2025-2030 (from 2024-06-14 and before 2031-01-01)',
      ],
    });
  });

  it('names the nearest where none does', async () => {
    expect(await refused('2020-2025', '2031-06-01')).toEqual({
      decision: 'refused',
      expected: [
        'a day on which pack 2020-2025 is in force: from 2019-05-30 and before 2026-01-01; nearest to this day: 2025-2030 (from 2024-06-14 and before 2031-01-01)',
      ],
    });
  });

  it('names no other where its own is the nearest', async () => {
    expect(await refused('2025-2030', '2032-01-01')).toEqual({
      decision: 'refused',
      expected: ['a day on which pack 2025-2030 is in force: from 2024-06-14 and before 2031-01-01'],
    });
  });
});
