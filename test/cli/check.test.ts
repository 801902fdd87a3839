import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nhansu, passing } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'nhansu-'));
afterAll(() => rmSync(folder, { recursive: true }));
const text = readFileSync(passing, 'utf8');
const list = () => JSON.parse(text);

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('the exit code', () => {
  it.each([
    ['grassroots-cell', 0],
    ['city-police-five-defects', 1],
    ['city-police-missing-data', 2],
  ])('of %s is %i', async (name, expected) => {
    const { code, stdout, stderr } = await nhansu(['check', `fixtures/lists/${name}.json`]);
    expect(code).toBe(expected);
    expect(stdout).not.toBe('');
    expect(stderr).toBe('');
  });

  it('is 3 for a list that cannot be checked, with nothing on standard output', async () => {
    const { code, stdout, stderr } = await nhansu(['check', fileOf('empty-list.json', '{}')]);
    expect(code).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toContain('KHÔNG KIỂM TRA ĐƯỢC');
  });
});

describe('the report', () => {
  it('is in Vietnamese unless asked otherwise', async () => {
    expect((await nhansu(['check', passing])).stdout).toMatch(/^ĐẠT /);
    expect((await nhansu(['check', passing, '--lang', 'en'])).stdout).toMatch(/^PASS /);
  });

  it('is JSON when asked for, the same in every run', async () => {
    const [first, second] = [
      await nhansu(['check', passing, '--format', 'json']),
      await nhansu(['check', passing, '--format=json', '--lang=en']),
    ];
    expect(JSON.parse(first.stdout)).toMatchObject({ format: 'nhansu-report/1', decision: 'pass' });
    expect(second.stdout).toBe(first.stdout);
  });

  it('is the same for a byte order mark, Windows line ends and standard input', async () => {
    const { stdout } = await nhansu(['check', passing, '--format', 'json']);
    const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect((await nhansu(['check', fileOf('windows.json', windows), '--format', 'json'])).stdout).toBe(
      stdout,
    );
    expect((await nhansu(['check', '-', '--format', 'json'], { stdin: windows })).stdout).toBe(stdout);
  });

  it('goes to a file when asked to', async () => {
    const report = join(folder, 'report.json');
    const { code, stdout, stderr } = await nhansu(['check', passing, '--format', 'json', '--output', report]);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({ decision: 'pass' });
  });

  it('cannot go where nothing can be written', async () => {
    const { code, stdout, stderr } = await nhansu([
      'check',
      passing,
      '--output',
      join(fileOf('no', ''), 'report.txt'),
    ]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^nhansu: không ghi được .*ENOTDIR\)\n$/);
  });

  it('never overwrites the list', async () => {
    const file = fileOf('list.json', text);
    const { code } = await nhansu(['check', file, '--output', file]);
    expect(code).toBe(3);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('rests on the pack asked for', async () => {
    const { attestations: _, ...rest } = list();
    const nominees = rest.nominees.map(
      ({ attestations: _, ...nominee }: { attestations: unknown }) => nominee,
    );
    const stdin = JSON.stringify({ ...rest, nominees });
    const { stdout } = await nhansu(['check', '-', '--pack', 'charter', '--format', 'json'], { stdin });
    expect(JSON.parse(stdout).receipt.pack.id).toBe('charter');
  });
});

it.each(['--only', '--skip'])('takes no %s without a name', async (option) => {
  for (const names of ['', ' , ']) {
    const { code, stdout, stderr } = await nhansu(['check', passing, option, names, '--lang', 'en']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(`option ${option} needs a value`);
  }
});

describe('a terminal', () => {
  const colored = (shown: string) => shown.includes('\u001b[');

  it('gets colours and wrapped lines, a pipe does not', async () => {
    const failing = 'fixtures/lists/city-police-five-defects.json';
    const terminal = await nhansu(['check', failing], { isTTY: true, columns: 60 });
    const pipe = await nhansu(['check', failing], { columns: 60 });
    expect(colored(terminal.stdout)).toBe(true);
    expect(colored(pipe.stdout)).toBe(false);
    expect(terminal.stdout.split('\n').length).toBeGreaterThan(pipe.stdout.split('\n').length);
  });

  it.each([
    ['NO_COLOR is set', { NO_COLOR: '1' }, []],
    ['it is dumb', { TERM: 'dumb' }, []],
    ['the format is JSON', {}, ['--format', 'json']],
  ])('gets no colours when %s', async (_, env, options) => {
    expect(colored((await nhansu(['check', passing, ...options], { isTTY: true, env })).stdout)).toBe(false);
  });

  it('gets colours when NO_COLOR is empty', async () => {
    expect(colored((await nhansu(['check', passing], { isTTY: true, env: { NO_COLOR: '' } })).stdout)).toBe(
      true,
    );
  });

  it('gets none into a file', async () => {
    const report = join(folder, 'report.txt');
    await nhansu(['check', passing, '--output', report], { isTTY: true });
    expect(colored(readFileSync(report, 'utf8'))).toBe(false);
  });
});

describe('a list with mistakes', () => {
  it('has all forty told at once', async () => {
    const [nominee] = list().nominees;
    const nominees = Array.from({ length: 40 }, (_, index) => ({ ...nominee, id: `x${index}`, sex: 'man' }));
    const file = fileOf('forty.json', JSON.stringify({ ...list(), nominees }));
    const { code, stderr } = await nhansu(['check', file, '--lang', 'en']);
    expect(code).toBe(3);
    expect(stderr.match(/^ {2}• nominees\[\d+\]\.sex: /gm)).toHaveLength(40);
  });

  it('gives the refusal as JSON when that is asked for, and one line on standard error', async () => {
    const { code, stdout, stderr } = await nhansu(['check', '-', '--format', 'json'], {
      stdin: '{"term": 1}',
    });
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ decision: 'refused', findings: [] });
    expect(stderr).toMatch(/^nhansu: không kiểm tra được -: \d+ chỗ phải sửa\n$/);
  });

  it('has repeated keys told beside all else', async () => {
    const stdin = '{"term": "2020-2025",\n "organization": {"level": "cell", "level": "province"}}';
    const { stdout } = await nhansu(['check', '-', '--format', 'json'], { stdin });
    const { issues } = JSON.parse(stdout);
    expect(issues[0]).toMatchObject({
      path: 'organization.level',
      code: 'duplicate',
      place: { line: 2, column: 36 },
    });
    expect(issues.map((issue: { path: string }) => issue.path)).toContain('nominees');
  });

  it.each(['__proto__', 'constructor', 'toString'])('has %s as an unknown key', async (key) => {
    const stdin = text.replace('{', `{"${key}": {"polluted": true},`);
    const { code, stderr } = await nhansu(['check', '-', '--lang', 'en'], { stdin });
    expect(code).toBe(3);
    expect(stderr).toContain(`${key}: unknown key`);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('names the pack it may have meant', async () => {
    const { code, stderr } = await nhansu(['check', passing, '--pack', '2020-2052', '--lang', 'en']);
    expect(code).toBe(3);
    expect(stderr).toContain('did you mean "2020-2025"?');
  });
});
