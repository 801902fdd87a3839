import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
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

describe('a mistaken config', () => {
  it('is told of with every mistake at once, in its own language', async () => {
    const mistaken = {
      lang: 'en',
      fils: [],
      files: [],
      reports: [{ format: 'htm' }, { outpt: 'a' }],
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
      `${at}reports[0].format: not valid; found "htm"; expected one of: text, json, markdown, html, junit, sarif, github — did you mean "html"?`,
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

  it('that there is not is told with a suggestion', async () => {
    const { code, stderr } = await configured({ pack: '2020-2026', ...english }, 'rules');
    expect(code).toBe(3);
    expect(stderr).toContain('no rule pack "2020-2026"');
    expect(stderr).toContain('did you mean "2020-2025"?');
  });
});
