import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nhansu, passing } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'nhansu-compare-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const text = readFileSync(passing, 'utf8');
const list = JSON.parse(text);
const [first] = list.nominees;
const failing = fileOf(
  'failing.json',
  JSON.stringify({
    ...list,
    nominees: list.nominees.map((person: object, index: number) =>
      index === 0 ? { ...person, discipline: [{ kind: 'removal', decided: '2020-02-01' }] } : person,
    ),
  }),
);
const later = fileOf(
  'later.json',
  JSON.stringify({ ...list, term: '2025-2030', congress: { date: '2025-03-15' } }),
);
const frame = fileOf(
  'frame.json',
  JSON.stringify({
    term: '2020-2025',
    organization: { name: 'Đảng bộ xã A', level: 'grassroots', sector: 'local' },
    congress: { date: '2020-05-12', kind: 'members' },
    bodies: { committee: { seats: 3 } },
  }),
);
const sheet = fileOf('sheet.csv', 'Họ và tên,Ngày sinh,BCH\nNguyễn Văn An,18/3/1970,x\n');
const invalid = fileOf(
  'invalid.json',
  JSON.stringify({ ...list, organization: { ...list.organization, level: 'village' } }),
);
const broken = fileOf('broken.json', '{ "term": ');
const twice = fileOf('twice.json', text.replace('"term":', '"term": "2020-2025", "term":'));

describe('nhansu compare', () => {
  it.each([
    ['fail', [passing, failing], 1],
    ['pass', [failing, passing], 0],
    ['incomplete', ['fixtures/lists/city-police.json', 'fixtures/lists/city-police-missing-data.json'], 2],
  ])('gives the exit code of the draft after: %s', async (_, files, expected) => {
    const { code, stdout, stderr } = await nhansu(['compare', ...files]);
    expect({ code, stderr }).toEqual({ code: expected, stderr: '' });
    expect(stdout).not.toBe('');
  });

  it('names what is new and who it is, in Vietnamese unless asked otherwise', async () => {
    const { stdout } = await nhansu(['compare', passing, failing]);
    expect(stdout).toMatch(/^ĐẠT → KHÔNG ĐẠT /);
    expect(stdout).toContain('Mới phát sinh (1)');
    expect(stdout).toContain(first.name);
    expect((await nhansu(['compare', passing, failing, '--lang', 'en'])).stdout).toMatch(/^PASS → FAIL /);
  });

  it('reads workbooks and csv files as check does, and names the file and the cell', async () => {
    const workbook = 'fixtures/files/whole-list.xlsx';
    const same = await nhansu(['compare', workbook, workbook, '--lang', 'en']);
    expect(same.stdout).toMatch(/^0 new · 0 changed · 0 fixed · \d+ as before /m);
    expect(same.stderr).toContain(`nhansu: ${workbook}: note: sheet "Đại hội", cell B6`);
    const conflicts = await nhansu(['compare', 'fixtures/files/conflicts.xlsx', workbook, '--lang', 'en']);
    expect({ code: conflicts.code, stdout: conflicts.stdout }).toEqual({ code: 3, stdout: '' });
    expect(conflicts.stderr).toMatch(/sheet "Sheet1", cell [A-Z]\d+/);
  });

  it('knows persons by name and birth where the sheets have no ids', async () => {
    const rows = ['Nguyễn Văn An,Nam,18/3/1970', 'Trần Thị Bình,Nữ,2/11/1975', 'Lò Minh Châu,Nữ,25/7/1980'];
    const sheet = (name: string, kept: string[]) =>
      fileOf(name, ['Họ và tên,Giới tính,Ngày sinh,BCH', ...kept.map((row) => `${row},x`)].join('\n'));
    const [three, two] = [sheet('three.csv', rows), sheet('two.csv', rows.slice(1))];
    const { stdout } = await nhansu(['compare', three, two, '--with', frame, '--lang', 'en']);
    expect(stdout).toContain('0 joined, 1 left, 2 on both lists; for 2 nothing changed.');
    expect(stdout).toContain('− Nguyễn Văn An: left the list');
    expect(stdout).not.toContain('under the id of');
  });

  it('takes a list in JSON and a sheet, and what goes with the sheet', async () => {
    const person = { id: 'an', name: 'Nguyễn Văn An', birth: '1970-03-18' };
    const nominees = [{ ...person, nominations: [{ body: 'committee', role: 'member' }] }];
    const whole = fileOf(
      'whole.json',
      JSON.stringify({ ...JSON.parse(readFileSync(frame, 'utf8')), nominees }),
    );
    for (const files of [
      [whole, sheet],
      [sheet, whole],
    ]) {
      const { stdout } = await nhansu(['compare', ...files, '--with', frame, '--lang', 'en']);
      expect(stdout).toContain('0 joined, 0 left, 1 on both lists');
    }
  });

  it('gives Markdown, and JSON that is the same in every language', async () => {
    const run = (...argv: string[]) => nhansu(['compare', passing, failing, ...argv]);
    expect((await run('--format', 'markdown')).stdout).toMatch(/^# ĐẠT → KHÔNG ĐẠT: /);
    const { stdout } = await run('--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ format: 'nhansu-comparison/1', decision: 'fail' });
    expect((await run('--format=json', '--lang=en')).stdout).toBe(stdout);
  });

  it('takes the pack asked for, and a draft from standard input', async () => {
    const { stdout } = await nhansu(['compare', passing, '-', '--pack', 'charter', '--format', 'json'], {
      stdin: text,
    });
    expect(JSON.parse(stdout)).toMatchObject({ decision: 'pass', pack: { id: 'charter' } });
  });

  it('writes to a file, without colours', async () => {
    const output = join(folder, 'comparison.txt');
    const run = await nhansu(['compare', passing, failing, '--output', output], { isTTY: true, columns: 80 });
    expect(run).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(readFileSync(output, 'utf8')).toBe((await nhansu(['compare', passing, failing])).stdout);
    const { code, stderr } = await nhansu(['compare', passing, failing, '--output', join(output, 'such')]);
    expect(code).toBe(3);
    expect(stderr).toContain('không ghi được');
  });

  it.each([
    ['one file', [passing], ['two drafts of the list are needed']],
    ['three files', [passing, failing, passing], ['compare: too many arguments']],
    ['standard input twice', ['-', '-'], ['only one of the two drafts']],
    ['a draft to be written over', [passing, failing, '--output', failing], [`${failing} is read here`]],
    [
      'what goes with a sheet to be written over',
      [passing, sheet, '--with', frame, '--output', frame],
      [`${frame} is read here`],
    ],
    [
      'options for sheets where neither is one',
      [passing, failing, '--with', frame],
      ['.xlsx and .csv files only'],
    ],
    [
      'a pack that there is not, before all else',
      [broken, failing, '--pack', '2020-2052'],
      ['did you mean "2020-2025"?'],
    ],
    [
      'a draft that cannot be read',
      [passing, broken],
      [`cannot compare ${broken}: 1 thing to mend`, 'not JSON'],
    ],
    [
      'a file that there is not',
      ['no-such.json', failing],
      ['cannot compare no-such.json', 'cannot be read'],
    ],
    [
      'two that cannot be read',
      ['no-such.json', broken],
      ['cannot compare no-such.json', `cannot compare ${broken}`],
    ],
    [
      'one that cannot be read beside one that is wrong, the mistakes of both',
      [invalid, broken],
      [`cannot compare ${invalid}: 1 thing`, 'organization.level', `cannot compare ${broken}: 1 thing`],
    ],
    [
      'one that is wrong beside one that cannot be read',
      ['no-such.json', invalid],
      ['cannot compare no-such.json: 1 thing', `cannot compare ${invalid}: 1 thing`],
    ],
    ['a repeated key', [twice, failing], [`cannot compare ${twice}: 1 thing`, 'repeated']],
    [
      'drafts of two terms',
      [passing, later],
      [`cannot compare ${later}`, 'the term of the list before, "2020-2025"'],
    ],
  ])('gives 3 for %s', async (_, argv, complaints) => {
    const { code, stdout, stderr } = await nhansu(['compare', ...argv, '--lang', 'en']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    for (const complaint of complaints) expect(stderr).toContain(complaint);
  });

  it('gives the refusal as JSON where asked for, and names the file', async () => {
    const { code, stdout, stderr } = await nhansu(['compare', passing, broken, '--format', 'json']);
    expect(code).toBe(3);
    expect(stderr).toContain(broken);
    expect(JSON.parse(stdout)).toMatchObject({
      decision: 'refused',
      issues: { before: [], after: [{ code: 'not-json' }] },
    });
  });
});
