import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nhansu } from './support.ts';

const home = process.cwd();
const list = resolve('fixtures/lists/grassroots-cell.json');
let folder = '';

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'nhansu-')));
  process.chdir(folder);
});

afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

/** Writes a file below the folder; what is no text as JSON. */
function put(path: string, content: unknown): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

/** Writes the config; gives what the command then says. */
async function configured(config: unknown, ...argv: string[]) {
  put('nhansu.config.json', config);
  return nhansu(argv);
}

const english = { lang: 'en' };
const speaks = async (...argv: string[]) => ((await nhansu(argv)).stdout.startsWith('PASS') ? 'en' : 'vi');

describe('where the config is', () => {
  it('is the current folder, or the nearest above', async () => {
    put('nhansu.config.json', english);
    put('a/nhansu.config.json', { lang: 'vi' });
    mkdirSync('a/b');
    mkdirSync('c/d', { recursive: true });
    expect(await speaks('check', list)).toBe('en');
    process.chdir('a/b');
    expect(await speaks('check', list)).toBe('vi');
    process.chdir('../../c/d');
    expect(await speaks('check', list)).toBe('en');
  });

  it('is what --config says, or nowhere', async () => {
    put('other.json', english);
    expect(await speaks('check', list)).toBe('vi');
    expect(await speaks('check', list, '--config', 'other.json')).toBe('en');
    expect(await speaks('--config=other.json', 'check', list)).toBe('en');
    put('nhansu.config.json', english);
    expect(await speaks('check', list, '--no-config')).toBe('vi');
  });

  it('must be there when it is named', async () => {
    expect(await nhansu(['check', list, '--config', 'absent.json', '--lang', 'en'])).toEqual({
      code: 3,
      stdout: '',
      stderr: `nhansu: cannot use absent.json: 1 thing to mend
nhansu: absent.json: cannot be read; found "absent.json"; expected a file that exists
nhansu: For the keys: nhansu schema config. To do without the file: --no-config
`,
    });
  });
});

it('tells a folder given as the config by its name', async () => {
  const { code, stderr } = await nhansu(['check', list, '--config', '.', '--lang', 'en']);
  expect(code).toBe(3);
  expect(stderr).toContain('nhansu: .: cannot be read; found "."; expected a file, not a folder');
});

describe('a mistaken config', () => {
  it('is told of with every mistake at once, in its own language', async () => {
    const mistaken = {
      lang: 'en',
      fils: [],
      files: [],
      reports: [{ format: 'htm' }, { format: 'html', outpt: 'a' }],
      mask: 'yes',
      columns: { C: 1 },
      body: 'comittee',
    };
    const { code, stdout, stderr } = await configured(mistaken, 'check', list);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    const at = 'nhansu: nhansu.config.json: ';
    const lines = stderr.split('\n');
    expect(lines[0]).toBe('nhansu: cannot use nhansu.config.json: 7 things to mend');
    expect(lines.slice(1, 8).toSorted()).toEqual([
      `${at}body: not valid; found "comittee"; expected one of: committee, standing-committee, inspection-committee, delegation — did you mean "committee"?`,
      `${at}columns.C: not valid; found 1; expected text`,
      `${at}files: not valid; found […] (0); expected at least 1`,
      `${at}fils: unknown key; found "fils"; expected only the keys: $schema, files, pack, lang, reports, mask, all, with, sheet, columns, body, only and 3 more — did you mean "files"?`,
      `${at}mask: not valid; found "yes"; expected true or false`,
      `${at}reports[0].format: not valid; found "htm"; expected one of: text, json, markdown, html, junit, sarif, github, xlsx — did you mean "html"?`,
      `${at}reports[1].outpt: unknown key; found "outpt"; expected only the keys: format, output — did you mean "output"?`,
    ]);
  });

  it.each<[what: string, text: string, says: string]>([
    ['no JSON', '{"lang": "en",}', 'dòng 1, cột 15: không phải JSON'],
    ['a comment', '{\n// c\n}', 'dòng 2, cột 1: không phải JSON; thấy "// c"; cần JSON không có chú thích'],
    ['a key twice', '{"all": true, "all": false}', 'all, dòng 1, cột 15: bị lặp'],
    ['no object', '[]', 'không hợp lệ; thấy […] (0); cần đối tượng {…}'],
    ['nothing', '', 'không đọc được'],
  ])('%s is told, in Vietnamese where no language can be read', async (_, text, says) => {
    const { code, stderr } = await configured(text, 'rules');
    expect(code).toBe(3);
    expect(stderr).toContain('không dùng được nhansu.config.json: 1 chỗ phải sửa');
    expect(stderr).toContain(`nhansu: nhansu.config.json: ${says}`);
  });

  it('does not keep from help, the schemas and completion', async () => {
    put('nhansu.config.json', { lang: 'en', fils: [] });
    expect((await nhansu(['check', '--help'])).code).toBe(0);
    expect((await nhansu(['help', 'check'])).code).toBe(0);
    expect((await nhansu(['completion', 'bash'])).code).toBe(0);
    expect((await nhansu(['schema'])).stdout).toContain('a rule of a pack');
    expect((await nhansu(['__complete', '1', 'schema', 'conf'])).stdout).toBe('config\n');
  });
});

it('may have a byte order mark and line ends of Windows', async () => {
  expect((await configured('\uFEFF{\r\n  "lang": "en"\r\n}\r\n', 'check', list)).stdout).toMatch(/^PASS/);
});

describe('the language', () => {
  it('is that of the option, else of the config, for mistakes too', async () => {
    expect((await configured(english, 'ruls')).stderr).toContain('no command "ruls"');
    expect((await nhansu(['ruls', '--no-config'])).stderr).toContain('không có lệnh "ruls"');
    expect(await speaks('check', list, '--lang', 'vi')).toBe('vi');
    expect(await speaks('check', list, '--lang=vi')).toBe('vi');
  });
});

describe('the pack', () => {
  it('is that of the option, else of the config, for every command that takes one', async () => {
    const count = async (...argv: string[]) => JSON.parse((await nhansu(argv)).stdout).rules.length;
    const charter = await count('rules', '--pack', 'charter', '--format', 'json');
    put('nhansu.config.json', { pack: 'charter' });
    expect(await count('rules', '--format', 'json')).toBe(charter);
    expect(await count('rules', '--format', 'json', '--pack', '2020-2025')).toBeGreaterThan(charter);
    const report = JSON.parse((await nhansu(['check', list, '--format', 'json'])).stdout);
    expect(report.receipt.pack.id).toBe('charter');
  });

  it.each(['lint', 'test'])('is what %s looks at where it is told of none', async (command) => {
    const { stdout } = await configured({ pack: 'charter', lang: 'en' }, command);
    expect(stdout).toMatch(/^✓ charter/);
    expect((await nhansu([command, '2020-2025'])).stdout).toMatch(/^✓ 2020-2025/);
  });

  it('may be a folder, counted from the config', async () => {
    const pack = resolve(home, 'rules/local/hai-phong-police-2020-2025');
    put('pack/pack.json', '');
    const { stderr } = await configured({ pack: 'pack' }, 'rules');
    expect(stderr).toContain('pack.json');
    mkdirSync('sub');
    process.chdir('sub');
    put('nhansu.config.json', { pack: './pack' });
    expect((await nhansu(['rules'])).stderr).toBe(stderr);
    put('nhansu.config.json', { pack });
    const { stdout } = await nhansu(['rules', '--format', 'json']);
    expect(stdout).toContain('local/hai-phong-police-2020-2025/');
  });

  it('is never a folder of that name elsewhere', async () => {
    cpSync(resolve(home, 'rules/local/hai-phong-police-2020-2025'), 'sub/pack', { recursive: true });
    put('nhansu.config.json', { pack: './pack' });
    process.chdir('sub');
    expect((await nhansu(['rules'])).code).toBe(3);
    expect((await nhansu(['rules', '--pack', './pack'])).code).toBe(0);
  });

  it('that there is not is told with a suggestion', async () => {
    const { code, stderr } = await configured({ pack: '2020-2026', ...english }, 'rules');
    expect(code).toBe(3);
    expect(stderr).toContain('no rule pack "2020-2026"');
    expect(stderr).toContain('did you mean "2020-2025"?');
  });
});

describe('what is checked', () => {
  const five = resolve(home, 'fixtures/lists/city-police-five-defects.json');

  beforeEach(() => {
    put('lists/a.json', readFileSync(list, 'utf8'));
    put('lists/b.json', readFileSync(five, 'utf8'));
    mkdirSync('sub');
  });

  it('is the files of the config where none is named, counted from it', async () => {
    put('nhansu.config.json', { files: ['lists/*.json'], ...english });
    process.chdir('sub');
    const all = await nhansu(['check']);
    expect(all.code).toBe(1);
    expect(all.stdout).toContain('In all: 1 passed · 1 failed');
    expect(all.stdout).toContain('../lists/b.json');
    expect(await speaks('check', '../lists/a.json')).toBe('en');
    expect((await nhansu(['check', '../lists/a.json'])).stdout).not.toContain('In all');
    expect((await nhansu(['check', '--no-config'])).stderr).toContain('thiếu tên tệp danh sách');
  });

  it('may be standard input', async () => {
    put('nhansu.config.json', { files: ['-'], ...english });
    expect((await nhansu(['check'], { stdin: readFileSync(list) })).stdout).toMatch(/^PASS/);
  });

  it('is written as the reports of the config say, in any order', async () => {
    const reports = [
      { format: 'json' },
      { format: 'html', output: 'out/{name}.html' },
      { format: 'junit', output: 'out/all.report' },
    ];
    put('nhansu.config.json', { files: ['lists/*.json'], reports });
    process.chdir('sub');
    const { code, stdout } = await nhansu(['check']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).format).toBe('nhansu-reports/1');
    expect(readdirSync('../out').toSorted()).toEqual(['a.html', 'all.report', 'b.html']);
    expect(readFileSync('../out/all.report', 'utf8')).toMatch(/^<\?xml/);
  });

  it.each([
    [['--format', 'markdown'], '# ✓ ĐẠT', []],
    [['--output', 'own.json'], '', ['own.json']],
  ])('is written as %j says instead of all reports of the config', async (options, beginning, files) => {
    put('nhansu.config.json', { reports: [{ format: 'html', output: 'page.html' }] });
    process.chdir('sub');
    const { code, stdout } = await nhansu(['check', '../lists/a.json', ...options]);
    expect(code).toBe(0);
    expect(stdout.slice(0, 7)).toBe(beginning);
    expect(readdirSync('.')).toEqual(files);
    expect(existsSync('../page.html')).toBe(false);
  });

  it('is masked, in full, by some rules, and with waivers as the config says, the command line before it', async () => {
    put('waivers.json', [{ rule: 'no/such' }]);
    const count = async (key: string, value: unknown, ...argv: string[]) => {
      put('nhansu.config.json', { [key]: value, lang: 'en' });
      return nhansu(['check', 'lists/b.json', ...argv]);
    };
    expect((await count('mask', true)).stdout).not.toContain('Bùi Công Định');
    expect((await count('mask', true, '--no-mask')).stdout).toContain('Bùi Công Định');
    expect((await count('mask', false, '--format', 'github')).stdout).toContain('Bùi Công Định');
    const sarif = async (all: boolean) =>
      JSON.parse((await count('all', all, '--format', 'sarif')).stdout).runs[0].results.length;
    expect(await sarif(true)).toBeGreaterThan(await sarif(false));
    expect((await count('only', ['women-share'])).stdout).toContain('only 1 of 63 rules');
    expect((await count('only', ['women-share'], '--only', 'women-share,age-first-time')).stdout).toContain(
      'only 2 of 63 rules',
    );
    expect((await count('skip', ['women-share'])).stdout).toContain('only 62 of 63 rules');
    const typo = await count('skip', ['women-shar']);
    expect(typo.code).toBe(3);
    expect(typo.stderr).toContain('women-share');
    expect((await count('waivers', 'waivers.json')).stderr).toContain('--waivers: [0].authority');
  });

  it('passes where it is incomplete when the config says so', async () => {
    const incomplete = resolve(home, 'fixtures/lists/city-police-missing-data.json');
    expect((await nhansu(['check', incomplete])).code).toBe(2);
    expect((await configured({ allowIncomplete: true }, 'check', incomplete)).code).toBe(0);
  });
});

describe('what sheets do not hold', () => {
  const sheet = 'Họ tên,Ngày sinh,Ghi\nAn,1980-01-02,nữ\n';
  const frame = JSON.parse(readFileSync(list, 'utf8'));

  it('comes from the config, and is passed over for lists in JSON', async () => {
    put('list.csv', sheet);
    put('frame/frame.json', { ...frame, nominees: undefined });
    put('nhansu.config.json', {
      with: 'frame/frame.json',
      columns: { C: 'sex' },
      body: 'committee',
      lang: 'en',
    });
    mkdirSync('sub');
    process.chdir('sub');
    const { code, stdout, stderr } = await nhansu(['check', '../list.csv', '--format', 'json']);
    expect({ code, stderr }).not.toMatchObject({ code: 3 });
    expect(JSON.parse(stdout).nominees).toEqual([{ id: 'ns-1', name: 'An' }]);
    expect((await nhansu(['check', '../list.csv', '--with', 'absent.json'])).stderr).toContain('absent.json');
    expect((await nhansu(['check', list])).stdout).toMatch(/^PASS/);
    expect((await nhansu(['compare', list, list])).stdout).toMatch(/PASS → PASS/);
    expect((await nhansu(['check', list, '--sheet', 'A', '--no-config'])).code).toBe(3);
  });

  it('comes from options alone where the config is silent, and is then a mistake for lists in JSON', async () => {
    const { code, stderr } = await configured(english, 'check', list, '--sheet', 'A');
    expect(code).toBe(3);
    expect(stderr).toContain('are for .xlsx and .csv files only');
  });
});

it('is told of in the help of check', async () => {
  expect((await nhansu(['check', '--help'])).stdout).toContain('nhansu.config.json, ở thư mục hiện tại');
});
