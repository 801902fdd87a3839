import { describe, expect, it } from 'vitest';
import { describeRule, getPack, packIds } from '../../src/index.ts';
import { nhansu } from './support.ts';

const women = '2020-2025/committee/quota/women-share';

/** The ids that a call of `nhansu rules` lists. */
async function listed(...options: string[]): Promise<string[]> {
  const { code, stdout, stderr } = await nhansu(['rules', '--format', 'json', ...options]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { format, rules } = JSON.parse(stdout);
  expect(format).toBe('nhansu-rules/1');
  return rules.map(({ id }: { id: string }) => id);
}

describe('nhansu rules', () => {
  it('lists every rule of every shipped pack once', async () => {
    const packs = await Promise.all(packIds.map((id) => getPack(id)));
    const ids = new Set(packs.flatMap((pack) => pack?.rules.map(({ id }) => id) ?? []));
    expect(await listed()).toEqual([...ids].sort());
  });

  it('lists the rules of one pack and of those it extends', async () => {
    const charter = await listed('--pack', 'charter');
    const term = await listed('--pack', '2020-2025');
    expect(charter.every((id) => id.startsWith('charter/'))).toBe(true);
    expect(term).toEqual(expect.arrayContaining([...charter, women]));
    expect(term.length).toBeGreaterThan(charter.length);
  });

  it('lists those of one body or kind', async () => {
    for (const id of await listed('--body', 'inspection-committee')) expect(id).toContain('/inspection-');
    for (const id of await listed('--kind', 'quota')) expect(id).toContain('/quota/');
    const both = await listed('--body', 'committee', '--kind', 'criteria');
    expect(both).toContain('2020-2025/committee/criteria/age-first-time');
    for (const id of both) expect(id).toMatch(/\/committee\/criteria\//);
  });

  it.each(['Tỷ lệ nữ', 'ty le nu', 'TY LE NU', 'nữ tỷ lệ', 'women share'])(
    'finds the women by %j, whatever the case, the marks and the order of words',
    async (search) => {
      expect(await listed('--search', search)).toContain(women);
    },
  );

  it('searches in what the rules demand', async () => {
    expect(await listed('--pack', '2020-2025', '--search', 'it nhat 15%')).toEqual([women]);
    expect(await listed('--search', 'không có quy tắc nào như thế')).toEqual([]);
  });

  it('shows id, title, modality and sentence, in the language asked for', async () => {
    const rule = (await getPack('2020-2025'))?.rules.find(({ id }) => id === women);
    if (!rule) throw new Error(`no rule ${women}`);
    const search = ['rules', '--pack', '2020-2025', '--search', 'women-share'];
    const { stdout } = await nhansu(search);
    expect(stdout).toBe(
      `${rule.title.vi} [phấn đấu]\n  ${women}\n  ${describeRule(rule, 'vi')}\n\n1 quy tắc\n`,
    );
    const { stdout: english } = await nhansu([...search, '--lang', 'en']);
    expect(english).toBe(`${rule.title.en} [target]\n  ${women}\n  ${describeRule(rule, 'en')}\n\n1 rule\n`);
  });

  it('gives the same JSON in both languages', async () => {
    const [vi, en] = await Promise.all(
      ['vi', 'en'].map((lang) => nhansu(['rules', '--format', 'json', '--lang', lang])),
    );
    expect(vi?.stdout).toBe(en?.stdout);
  });

  it('wraps on a terminal, not into a pipe', async () => {
    const longest = (text: string) => Math.max(...text.split('\n').map((line) => line.length));
    const search = ['rules', '--search', 'women-share'];
    expect(longest((await nhansu(search, { isTTY: true, columns: 80 })).stdout)).toBeLessThanOrEqual(80);
    expect(longest((await nhansu(search, { columns: 80 })).stdout)).toBeGreaterThan(80);
  });
});

describe('nhansu explain', () => {
  it('shows a rule in full', async () => {
    const { code, stdout, stderr } = await nhansu(['explain', women, '--lang', 'en']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const part of [
      'Share of women in the committee',
      women,
      'Body: committee · quota',
      'Modality: target',
      'In effect: from 2019-05-30',
      'at least 15%',
      '35-CT/TW of 2019-05-30',
      'secondary source',
      'https://',
      'Notes:',
      'Interpretation:',
    ]) {
      expect(stdout).toContain(part);
    }
    expect(stdout).not.toMatch(/undefined|\[object/);
  });

  it('shows each row of a table on a line of its own', async () => {
    const { stdout } = await nhansu(['explain', '2020-2025/inspection-committee/structure/size']);
    expect(stdout.match(/^ {2}• nếu .*: số lượng/gm)?.length).toBeGreaterThan(5);
    expect(stdout).toContain(
      'địa bàn là Hà Nội hoặc Hồ Chí Minh: số lượng ủy viên ủy ban kiểm tra: ít nhất 13',
    );
  });

  it('shows every rule in both languages', async () => {
    for (const id of await listed()) {
      for (const lang of ['vi', 'en']) {
        const { code, stdout } = await nhansu(['explain', id, '--lang', lang]);
        expect(code).toBe(0);
        expect(stdout).toContain(id);
        expect(stdout).not.toMatch(/undefined|\[object/);
      }
    }
  });

  it('takes the end of an id where that is enough', async () => {
    const explained = (...argv: string[]) => nhansu(['explain', ...argv]);
    const long = await explained(women);
    expect(long.code).toBe(0);
    expect(await explained('women-share', '--pack', '2020-2025')).toEqual(long);
    expect(await explained('age-deputy-secretary')).toEqual(
      await explained('2025-2030/committee/criteria/age-deputy-secretary'),
    );
  });

  it('gives the rule, its sentences and its instruments as JSON', async () => {
    const { stdout } = await nhansu(['explain', women, '--format', 'json']);
    const shown = JSON.parse(stdout);
    expect(shown).toMatchObject({ format: 'nhansu-rule/1', rule: { id: women } });
    expect(shown.requirement.en).toContain('at least 15%');
    expect(shown.instruments.map(({ id }: { id: string }) => id)).toContain('35-CT/TW-2019');
  });
});

describe('a mistake', () => {
  it.each([
    [['rules', '--pack', '2020-2026'], 'no rule pack "2020-2026"; there are: ', '"2020-2025"'],
    [['explain', women, '--pack', 'chartre'], 'no rule pack "chartre"', '"charter"'],
    [['explain', '2020-2025/committee/quota/woman-share'], 'no rule "2020-2025/committee', `"${women}"`],
    [['explain', 'womens-share'], 'no rule "womens-share"', '"2025-2030/committee/quota/women-share"'],
    [['explain', women, '--pack', 'charter'], 'no rule "', ''],
    [['rules', '--body', 'comittee'], '--body: found "comittee"', '"committee"'],
    [['rules', '--kind', 'quotas'], '--kind: found "quotas"', '"quota"'],
    [['rules', '--serach', 'x'], 'no option --serach', '"--search"'],
    [['rules', 'women'], 'rules: too many arguments', ''],
    [['explain'], 'the id of the rule is missing', ''],
  ])('%j is told, with what may be meant', async (argv, says, suggestion) => {
    const { code, stdout, stderr } = await nhansu([...argv, '--lang', 'en']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr.startsWith(`nhansu: ${says}`)).toBe(true);
    if (suggestion === '') expect(stderr).not.toContain('did you mean');
    else expect(stderr).toContain(`did you mean ${suggestion}`);
  });

  it('is told where the end of an id is that of several', async () => {
    const { code, stderr } = await nhansu(['explain', 'women-share']);
    expect(code).toBe(3);
    for (const id of [women, '2025-2030/committee/quota/women-share']) expect(stderr).toContain(id);
  });
});
