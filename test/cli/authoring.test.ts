import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ruleKinds } from '../../src/scaffold/scaffold-rule.ts';
import { bodies } from '../../src/schema/terms.ts';
import { basePack } from '../support/base-pack.ts';
import { nhansu } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'nhansu-authoring-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Told {
  readonly code: string;
}

const write = (file: string, value: unknown) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(value));
};
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

let packs = 0;
/** A pack that the command has begun. */
async function begun(base = '2020-2025'): Promise<string> {
  const path = join(folder, `pack-${packs++}`);
  expect((await nhansu(['new', 'pack', path, '--extends', base])).code).toBe(0);
  return path;
}

describe('nhansu new', () => {
  it.each(bodies.flatMap((body) => ruleKinds.map((kind) => `${body}/${kind}/a-rule`)))(
    'begins %s with cases that hold and notice every change',
    async (place) => {
      for (const base of ['charter', '2020-2025', '2025-2030']) {
        const pack = await begun(base);
        const { code, stdout } = await nhansu(['new', 'rule', place, '--pack', pack, '--lang', 'en']);
        expect(code).toBe(0);
        expect(stdout).toContain(`wrote ${join(pack, `${place}.json`)}`);
        const test = await nhansu(['test', pack, '--mutate', '--format', 'json']);
        const { counts, mutation, issues, rules } = JSON.parse(test.stdout);
        expect({ code: test.code, issues }).toEqual({ code: 0, issues: [] });
        expect(counts).toMatchObject({ passed: 4, failed: 0 });
        expect(rules[0].gaps).toEqual([]);
        expect(mutation.killed).toBe(mutation.mutants);
        const lint = await nhansu(['lint', pack, '--format', 'json']);
        const { findings } = JSON.parse(lint.stdout);
        expect(lint.code).toBe(1);
        expect(new Set(findings.map((finding: { code: string }) => finding.code))).toEqual(
          new Set(['placeholder']),
        );
      }
    },
  );

  it('takes modality, instrument and clause, and gives editors the schemas', async () => {
    const pack = await begun();
    const options = ['--modality', 'target', '--instrument', '35-CT/TW-2019', '--clause', 'mục 3'];
    await nhansu(['new', 'rule', 'committee/quota/women', '--pack', pack, ...options]);
    const rule = read(join(pack, 'committee/quota/women.json'));
    expect(rule).toMatchObject({
      modality: 'target',
      source: [{ instrument: '35-CT/TW-2019', clause: 'mục 3' }],
    });
    expect(rule.$schema).toMatch(/node_modules\/nhansu\/schema\/rule\.schema\.json$/);
    expect(read(join(pack, 'cases/committee/quota/women.json')).$schema).toMatch(/cases\.schema\.json$/);
  });

  it('writes cases elsewhere where asked to', async () => {
    const pack = await begun();
    const cases = join(folder, 'elsewhere');
    await nhansu(['new', 'rule', 'committee/quota/women', '--pack', pack, '--cases', cases]);
    expect(existsSync(join(cases, `local/pack-${packs - 1}/committee/quota/women.json`))).toBe(true);
    expect((await nhansu(['test', pack, '--cases', cases])).code).toBe(0);
  });

  it('writes nothing over', async () => {
    const pack = await begun();
    const place = ['rule', 'committee/quota/women', '--pack', pack, '--lang', 'en'];
    await nhansu(['new', ...place]);
    const before = readFileSync(join(pack, 'committee/quota/women.json'), 'utf8');
    const { code, stderr } = await nhansu(['new', ...place, '--modality', 'target']);
    expect({ code, before }).toEqual({
      code: 3,
      before: readFileSync(join(pack, 'committee/quota/women.json'), 'utf8'),
    });
    expect(stderr).toContain('is there already, and is not written over');
    expect((await nhansu(['new', 'pack', pack, '--extends', 'charter'])).code).toBe(3);
  });

  it.each<[string, string[], string]>([
    ['no base', ['pack', 'x'], '--extends is missing'],
    ['a base that is not shipped', ['pack', 'x', '--extends', '2021'], 'expected one of: 2020-2025'],
    [
      'a name with capitals',
      ['pack', 'My-Pack', '--extends', 'charter'],
      'found "My-Pack"; expected small letters',
    ],
    ['another thing', ['list', 'x'], 'new: found "list"; expected one of: pack, rule'],
    ['no pack', ['rule', 'committee/quota/x'], '--pack is missing'],
    ['a folder that there is not', ['rule', 'committee/quota/x', '--pack', 'absent'], 'no folder "absent"'],
    ['a folder without a pack', ['rule', 'committee/quota/x', '--pack', 'src'], 'pack.json'],
    ['a mistyped body', ['rule', 'comittee/quota/x', '--pack', 'PACK'], 'did you mean "committee"?'],
    ['a mistyped kind', ['rule', 'committee/quotas/x', '--pack', 'PACK'], 'did you mean "quota"?'],
    ['no name', ['rule', 'committee/quota', '--pack', 'PACK'], 'found ""; expected small letters'],
    ['a path that is too long', ['rule', 'committee/quota/a/b', '--pack', 'PACK'], 'found "a/b"'],
    [
      'what a rule does not take',
      ['rule', 'committee/quota/x', '--pack', 'PACK', '--extends', 'charter'],
      '--extends goes with nhansu new pack alone',
    ],
    [
      'what a pack does not take',
      ['pack', 'x', '--extends', 'charter', '--modality', 'target'],
      '--modality goes with nhansu new rule alone',
    ],
    ['nothing', [], 'nhansu --help'],
  ])('refuses %s', async (_, words, says) => {
    const pack = await begun();
    const argv = words.map((word) => (word === 'PACK' ? pack : word));
    const { code, stdout, stderr } = await nhansu(['new', ...argv, '--lang', 'en']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(says);
  });

  it('refuses a text that is later than the pack', async () => {
    const pack = await begun();
    const { effective } = read(join(pack, 'pack.json'));
    const dated = (date: string) =>
      write(
        join(pack, 'instruments.json'),
        read(join(pack, 'instruments.json')).map((one: object) => ({ ...one, date })),
      );
    const words = ['new', 'rule', 'committee/quota/x', '--pack', pack, '--lang', 'en'];
    dated(effective.to);
    const { code, stderr } = await nhansu(words);
    expect(code).toBe(3);
    expect(stderr).toContain(`but the pack applies before ${effective.to} only`);
    dated('2025-12-31');
    expect((await nhansu(words)).code).toBe(0);
  });

  it('asks for a text where the pack has none', async () => {
    const pack = await begun();
    write(join(pack, 'instruments.json'), []);
    const { code, stderr } = await nhansu([
      'new',
      'rule',
      'committee/quota/x',
      '--pack',
      pack,
      '--lang',
      'en',
    ]);
    expect(code).toBe(3);
    expect(stderr).toContain('holds no text yet');
  });
});

describe('nhansu lint', () => {
  it('finds nothing in the shipped packs', async () => {
    const { code, stdout } = await nhansu(['lint', '--lang', 'en']);
    expect(code).toBe(0);
    expect(stdout).toBe(
      '✓ 2020-2025: 50 rules, nothing found\n✓ 2025-2030: 75 rules, nothing found\n✓ charter: 13 rules, nothing found\n',
    );
  });

  it('tells file, path, code, what to do and where it is explained', async () => {
    const pack = join(folder, 'wrong');
    cpSync('fixtures/local-packs/sample-province', pack, { recursive: true });
    const file = join(pack, 'committee/quota/two-young-women.json');
    write(file, { ...read(file), title: { vi: 'Nữ', en: 'Nữ' } });
    const { code, stdout } = await nhansu(['lint', pack, '--lang', 'en']);
    expect(code).toBe(1);
    expect(stdout).toContain(
      [
        'local/sample-province/committee/quota/two-young-women.json',
        '  ✗ title: found `Nữ` in both languages one-language',
        '      fix: Write `vi` in Vietnamese, with its marks, and `en` in English. docs/errors.md#one-language',
      ].join('\n'),
    );
    expect(stdout).toMatch(
      /✗ local\/sample-province: 1 finding in 3 rules\nthe codes are explained in: docs\/errors\.md\n$/,
    );
    expect((await nhansu(['lint', pack])).stdout).toContain(
      [
        '  ✗ title: found `Nữ` in both languages one-language',
        '      nghĩa là: Một câu cho người đọc chưa có đủ hai thứ tiếng.',
        '      cách sửa: Viết `vi` bằng tiếng Việt có dấu, và `en` bằng tiếng Anh. docs/errors.md#one-language',
      ].join('\n'),
    );
  });

  it.each<[string, string, number, string]>([
    ['a pack that does not load', 'fixtures/local-packs/too-loose', 1, 'override-looser'],
    ['an empty folder', '.', 1, 'missing-file'],
  ])('looks through %s as far as it can', async (_, pack, expected, says) => {
    const place = pack === '.' ? mkdtempSync(join(folder, 'empty-')) : pack;
    const { code, stdout } = await nhansu(['lint', place]);
    expect(code).toBe(expected);
    expect(stdout).toContain(says);
  });

  it.each(['./absent', './package.json'])('cannot look through %s', async (place) => {
    const { code, stdout, stderr } = await nhansu(['lint', place, '--lang', 'en']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(`no folder "${place}"`);
  });

  it('names the nearest pack of a mistyped one', async () => {
    const { code, stderr } = await nhansu(['lint', '2025-2031', '--lang', 'en']);
    expect(code).toBe(3);
    expect(stderr).toContain('did you mean "2025-2030"?');
  });

  it('has words for a file that is no JSON', async () => {
    const pack = await begun();
    writeFileSync(join(pack, 'instruments.json'), '[');
    const { code, stdout } = await nhansu(['lint', pack]);
    expect(code).toBe(1);
    expect(stdout).toContain('not-json');
  });
});

describe('nhansu test', () => {
  it('runs the cases of a shipped pack', async () => {
    const { code, stdout } = await nhansu(['test', 'charter', '--lang', 'en']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^✓ charter 0\.1\.0\n {2}cases {7}\d+ passed, 0 failed\n/);
  });

  it('runs those of a local pack that lie elsewhere', async () => {
    const pack = 'rules/local/hai-phong-police-2020-2025';
    const { code, stdout } = await nhansu([
      'test',
      pack,
      '--cases',
      'fixtures/cases',
      '--mutate',
      '--lang',
      'en',
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('(100%)');
  });

  it('tells what fails, what is not shown, and what survives', async () => {
    const pack = await begun();
    await nhansu(['new', 'rule', 'committee/quota/women', '--pack', pack]);
    const file = join(pack, 'cases/committee/quota/women.json');
    const { cases, ...head } = read(file);
    write(file, { ...head, cases: [{ ...cases[0], expect: 'violated' }, cases[3]] });
    const { code, stdout } = await nhansu(['test', pack, '--mutate', '--lang', 'en']);
    expect(code).toBe(1);
    expect(stdout).toContain(
      '✗ 3 of 20 are exactly 15 percent\n      expected: violated\n      found: satisfied — ',
    );
    expect(stdout).toContain('△ require.all[0]: never not met');
    expect(stdout).toContain('require.all[0].value: "15%" → "14%": no case notices');
    expect(stdout).toContain('cases       1 passed, 1 failed');
  });

  it('tells mistakes in the cases with file and path', async () => {
    const pack = await begun();
    await nhansu(['new', 'rule', 'committee/quota/women', '--pack', pack]);
    const file = join(pack, 'cases/committee/quota/women.json');
    write(file, { ...read(file), case: [], cases: [{ name: 'x', expect: 'met' }] });
    const { code, stdout } = await nhansu(['test', pack, '--lang', 'en']);
    expect(code).toBe(1);
    expect(stdout).toContain('committee/quota/women.json case: ');
    expect(stdout).toContain('did you mean `cases`?');
    expect(stdout).toContain('committee/quota/women.json cases[0].expect: ');
  });

  it('tells of a rule without cases, and of a case that is no list', async () => {
    const pack = await begun();
    await nhansu(['new', 'rule', 'committee/quota/women', '--pack', pack]);
    await nhansu(['new', 'rule', 'committee/quota/others', '--pack', pack]);
    rmSync(join(pack, 'cases/committee/quota/others.json'));
    const file = join(pack, 'cases/committee/quota/women.json');
    const { cases, ...head } = read(file);
    write(file, { ...head, cases: [{ ...cases[0], nominees: [{ sex: 'f' }] }, ...cases.slice(1)] });
    const { code, stdout } = await nhansu(['test', pack, '--lang', 'en']);
    expect(code).toBe(1);
    expect(stdout).toContain('committee/quota/others.json: the rule has no cases');
    expect(stdout).toContain('cases[0]: not a nomination list: nominees[0].sex');
  });

  it.each<[string, string[], number, string]>([
    ['a pack that does not load', ['fixtures/local-packs/too-loose'], 3, 'looser than the mandatory'],
    ['no folder of cases', ['charter', '--cases', 'absent'], 3, 'no folder "absent"'],
    ['a mistyped pack', ['chartre'], 3, 'did you mean "charter"?'],
  ])('refuses %s', async (_, argv, expected, says) => {
    const { code, stderr } = await nhansu(['test', ...argv, '--lang', 'en']);
    expect(code).toBe(expected);
    expect(stderr).toContain(says);
  });

  it('runs some of the rules', async () => {
    const { stdout } = await nhansu(['test', 'charter', '--only', 'one-third', '--format', 'json']);
    const { rules, issues } = JSON.parse(stdout);
    expect(issues).toEqual([]);
    expect(rules.map(({ rule }: { rule: string }) => rule)).toEqual([
      'charter/standing-committee/quota/one-third',
    ]);
  });
});

describe('nhansu lint of a folder', () => {
  const fixtures = 'fixtures/invalid/packs';

  it.each(readdirSync(fixtures))('finds what is planted in %s', async (name) => {
    const { files, expect: refused = [], lint = [], cases } = read(join(fixtures, name));
    const root = join(folder, 'planted', name);
    const planted = Object.entries(basePack(files));
    if (!planted.some(([file]) => file === 'test/pack.json')) return;
    for (const [file, value] of planted) write(join(root, file), value);
    for (const [file, value] of Object.entries(cases ?? {})) write(join(root, 'cases', file), value);
    const own = cases ? ['--cases', join(root, 'cases')] : [];
    mkdirSync(join(root, 'cases'), { recursive: true });
    const { code, stdout } = await nhansu(['lint', join(root, 'test'), ...own, '--format', 'json']);
    const codes = (told: readonly Told[]) => told.map(({ code: kind }) => kind);
    expect(code).toBe(1);
    expect(codes(JSON.parse(stdout).findings)).toEqual(expect.arrayContaining(codes([...refused, ...lint])));
  });
});
