import { describe, expect, it } from 'vitest';
import { nhansu } from './support.ts';

const above = ['plan', '--level', 'above-grassroots', '--sector', 'local', '--superior', 'province'];
const district = [...above, '--pack', '2020-2025'];

describe('nhansu plan', () => {
  it('prints the whole numbers, with modality, rule and source, and gives 0', async () => {
    const sizes = ['--seats', 'committee=27', 'standing-committee=9', 'inspection-committee=7'];
    const { code, stdout, stderr } = await nhansu([...district, ...sizes, '--lang', 'en']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^FEASIBLE /);
    expect(stdout).toContain('Women on the list for the committee: at least 5 persons* (15%) [target]');
    expect(stdout).toContain('2020-2025/committee/quota/women-share');
    expect(stdout).toContain(
      'Nominees on the list for the committee: 28 to 35 persons (a surplus of 1 to 8 persons)',
    );
    expect(stdout).toContain('Seats of the standing committee: at most 9 seats (1/3 of 27) [mandatory]');
    expect(stdout).toContain('source: 29-QĐ/TW of 2016-07-25');
  });

  it('speaks Vietnamese unless asked otherwise', async () => {
    const { stdout } = await nhansu([...district, '--seats', 'committee=27']);
    expect(stdout).toMatch(/^KHẢ THI /);
    expect(stdout).toContain('Nữ trong danh sách cấp ủy: ít nhất 5 người* (15%) [phấn đấu]');
    expect(stdout).toContain(
      '* Tính cho danh sách đúng 27 người; danh sách dài hơn thì tính lại theo tỷ lệ.',
    );
  });

  it('gives 1 for sizes that cannot be, and names the rules', async () => {
    const { code, stdout } = await nhansu([
      ...district,
      '--seats=committee=27',
      '--seats=standing-committee=10',
    ]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^MÂU THUẪN /);
    expect(stdout).toContain('charter/standing-committee/quota/one-third');
  });

  it('gives JSON, the same in every language', async () => {
    const [first, second] = [
      await nhansu([...district, '--format', 'json']),
      await nhansu([...district, '--format=json', '--lang=en']),
    ];
    expect(JSON.parse(first.stdout)).toMatchObject({ format: 'nhansu-plan/1', decision: 'feasible' });
    expect(second.stdout).toBe(first.stdout);
  });

  it('takes the pack and the day asked for', async () => {
    const { stdout } = await nhansu([
      ...above,
      '--pack',
      'charter',
      '--date',
      '2024-05-01',
      '--format',
      'json',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ date: '2024-05-01', pack: { id: 'charter' } });
  });

  it('counts members and kinds where a rule depends on them', async () => {
    const cell = ['plan', '--level', 'grassroots', '--sector', 'local', '--unit-kind', 'grassroots-cell'];
    const known = ['--party-members', '27', '--official-members', '25', '--congress', 'members'];
    expect((await nhansu([...cell, ...known, '--seats', 'committee=7'])).code).toBe(0);
    expect((await nhansu([...cell, ...known, '--seats', 'committee=8'])).code).toBe(1);
  });

  it.each([
    ['no level', ['plan', '--sector', 'local'], 'option --level is missing'],
    [
      'a level that there is not',
      ['plan', '--level', 'provinc', '--sector', 'local'],
      'did you mean "province"?',
    ],
    ['a size of no body', [...district, '--seats', 'comittee=27'], 'did you mean "committee"?'],
    [
      'a size without a number',
      [...district, '--seats', 'committee'],
      'expected a size such as committee=27',
    ],
    ['a number in words', [...district, '--party-members', 'many'], 'expected a whole number'],
    ['a pack that there is not', [...district, '--pack', '2020-2052'], 'did you mean "2020-2025"?'],
    ['a day that there is not', [...district, '--date', '2020-06-31'], 'congress.date: not valid'],
    [
      'a day that the pack does not cover',
      [...district, '--pack', '2020-2025', '--date', '2010-06-30'],
      'not in force',
    ],
  ])('gives 3 for %s', async (_, argv, complaint) => {
    const { code, stdout, stderr } = await nhansu([...argv, '--lang', 'en']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(complaint);
  });
});
