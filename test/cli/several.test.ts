import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findFiles } from '../../src/cli/find-files.ts';
import { nhansu, passing } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'nhansu-'));
afterAll(() => rmSync(folder, { recursive: true }));

const failing = 'fixtures/lists/city-police-five-defects.json';
const incomplete = 'fixtures/lists/city-police-missing-data.json';

function put(name: string, from = passing): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  copyFileSync(from, path);
  return path;
}

const files = [
  'b.json',
  'a.json',
  'sub/c.json',
  'sub/deep/d.json',
  'aa/z.json',
  '.hidden.json',
  '~$a.xlsx',
  '[x].json',
];
for (const name of files) put(name);

describe('the files named', () => {
  const named = async (...args: string[]) => {
    const found = await findFiles(args.map((arg) => (arg === '-' ? arg : `${folder}/${arg}`)));
    return found.map(({ file, issue }) => file.replace(`${folder}/`, '') + (issue ? ' !' : ''));
  };

  it.each<[args: string[], expected: string[]]>([
    [['*.json'], ['[x].json', 'a.json', 'b.json']],
    [['sub/**/*.json'], ['sub/c.json', 'sub/deep/d.json']],
    [['**\\*.json'], ['[x].json', 'a.json', 'aa/z.json', 'b.json', 'sub/c.json', 'sub/deep/d.json']],
    [['{b,a}.json'], ['a.json', 'b.json']],
    [['[x].json'], ['[x].json']],
    [
      ['b.json', '*.json', './a.json'],
      ['b.json', '[x].json', 'a.json'],
    ],
    [
      ['-', 'a.json', '-'],
      ['-', 'a.json'],
    ],
    [
      ['*.xlsx', 'a.json'],
      ['*.xlsx !', 'a.json'],
    ],
    [
      ['no/*.json', 'a.json'],
      ['no/*.json !', 'a.json'],
    ],
    [['nowhere.json'], ['nowhere.json']],
    [
      ['sub', 'a.json'],
      ['sub !', 'a.json'],
    ],
    [['~$a.xlsx', 'a.json'], ['a.json']],
    [['~$a.xlsx'], ['~$a.xlsx !']],
  ])('%j are %j', async (args, expected) => {
    expect(await named(...args)).toEqual(expected);
  });

  it('by two names are one', async () => {
    symlinkSync(join(folder, 'a.json'), join(folder, 'z-link'));
    expect(await named('z-link', 'a.json')).toEqual(['z-link']);
  });
});

describe('the exit code', () => {
  it.each<[what: string, lists: string[], options: string[], expected: number]>([
    ['a pass', [passing, 'fixtures/lists/city-police.json'], [], 0],
    ['an incomplete one', [passing, incomplete], [], 2],
    ['a failure', [passing, incomplete, failing], [], 1],
    ['one that cannot be checked', ['no.json', failing, incomplete, passing], [], 3],
    ['an incomplete one that is allowed', [passing, incomplete], ['--allow-incomplete'], 0],
    ['a failure beside what is allowed', [incomplete, failing], ['--allow-incomplete'], 1],
  ])('is that of the gravest: %s', async (_, lists, options, expected) => {
    expect((await nhansu(['check', ...lists, ...options])).code).toBe(expected);
  });

  it('is 0 for one incomplete list that is allowed, and the report says what is open', async () => {
    const { code, stdout } = await nhansu(['check', incomplete, '--allow-incomplete']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^CHƯA ĐỦ CĂN CỨ/);
  });
});

describe('several lists', () => {
  it('have a report each, then a summary', async () => {
    const { stdout, stderr } = await nhansu(['check', passing, 'no.json', failing, '--lang', 'en']);
    expect(stderr).toBe('');
    const heads = stdout.split('\n').filter((line) => line.startsWith('── '));
    expect(heads).toEqual([`── ${passing}`, '── no.json', `── ${failing}`]);
    expect(stdout.slice(stdout.indexOf('Summary'))).toBe(`Summary (3 files)
  ✓ PASS  ${passing}
    mandatory: 0 violated · 0 undetermined · 0 awaiting review · 0 waived · 15 satisfied · 46 not applicable
  ⊘ CANNOT CHECK  no.json
    1 thing to mend
  ✗ FAIL  ${failing}
    mandatory: 5 violated · 0 undetermined · 0 awaiting review · 0 waived · 142 satisfied · 248 not applicable
In all: 1 passed · 1 failed · 0 incomplete · 1 could not be checked
`);
  });

  it('are told in Vietnamese by default, and the summary says where rules were left out', async () => {
    const { stdout } = await nhansu(['check', passing, failing, '--only', 'women-share']);
    const summary = stdout.slice(stdout.indexOf('Tổng hợp (2 tệp)')).split('\n');
    expect(summary[1]).toBe(`  ✓ ĐẠT (chỉ xét 1 trên 63 quy tắc)  ${passing}`);
    expect(summary.at(-2)).toBe('Tổng cộng: 2 đạt · 0 không đạt · 0 chưa đủ căn cứ · 0 không kiểm tra được');
  });

  it('have the report of each as if it were alone', async () => {
    const alone = (await nhansu(['check', failing])).stdout;
    expect((await nhansu(['check', passing, failing])).stdout).toContain(`── ${failing}\n${alone}\n`);
  });

  it('are all checked where some cannot be, each told on standard error where no text tells it', async () => {
    const { code, stdout, stderr } = await nhansu([
      'check',
      'no.json',
      'x/*.json',
      folder,
      passing,
      '--format',
      'json',
      '--lang',
      'en',
    ]);
    expect(code).toBe(3);
    expect(stderr).toBe(
      `nhansu: cannot check no.json: 1 thing to mend\nnhansu: cannot check x/*.json: 1 thing to mend\nnhansu: cannot check ${folder}: 1 thing to mend\n`,
    );
    const { lists } = JSON.parse(stdout);
    expect(lists[2].report.issues[0].expected.en).toBe(
      `a file, not a folder; for the files in it: ${folder}/*.xlsx`,
    );
    expect(lists[1].report.issues[0]).toMatchObject({
      found: '"x/*.json"',
      expected: { en: 'a pattern that matches at least one file' },
    });
    expect(lists[3].report.decision).toBe('pass');
  });

  it('may be of several forms; options for sheets concern the sheets', async () => {
    const sheet = 'fixtures/files/plain.xlsx';
    const args = ['check', passing, sheet, '--body', 'committee'];
    const { stdout, stderr } = await nhansu([...args, '--lang', 'en']);
    expect(stdout).toContain(`✓ PASS  ${passing}`);
    expect(stderr).toContain(`nhansu: ${sheet}: note: `);
    expect((await nhansu(['check', passing, '--body', 'committee'])).code).toBe(3);
  });

  it('may come with one from standard input', async () => {
    const stdin = readFileSync(failing, 'utf8');
    const { code, stdout } = await nhansu(['check', passing, '-'], { stdin });
    expect(code).toBe(1);
    expect(stdout).toContain('── -\nKHÔNG ĐẠT');
  });

  it('keep their names in one line', async () => {
    const file = join(folder, 'xuống\ndòng\u001b[31m.json');
    writeFileSync(file, '{}');
    const { stdout } = await nhansu(['check', file, passing]);
    expect(stdout).toContain(`── ${folder}/xuống dòng\uFFFD[31m.json\n`);
    expect(stdout).not.toContain('\u001b');
  });
});

describe('a narrow terminal', () => {
  it.each([20, 30, 40])('of %i columns has no line that could have been broken', async (columns) => {
    const terminal = { isTTY: true, columns, env: { NO_COLOR: '1', CI: '1' } };
    const { stdout } = await nhansu(['check', passing, failing, 'no.json'], terminal);
    const tooLong = stdout.split('\n').filter(
      (line) =>
        line.length > columns &&
        line
          .trimStart()
          .replace(/^(?:[•✗✓⊘→≈△?…]|──) /, '')
          .includes(' '),
    );
    expect(tooLong).toEqual([]);
  });
});
