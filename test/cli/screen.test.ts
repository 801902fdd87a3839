import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { Screened, ScreenSummary } from '../../src/index.ts';
import { nhansu } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'nhansu-screen-'));
afterAll(() => rmSync(folder, { recursive: true }));
const place = (name: string) => join(folder, name);
function put(name: string, contents: string | Uint8Array): string {
  writeFileSync(place(name), contents);
  return place(name);
}

const person = (id: string, birth = '1975-03') => ({
  id,
  sex: 'male',
  birth,
  service: { kind: 'civil' },
  party: { admitted: '2000-02-03' },
});
const people = [person('P1'), person('P2', '1962-01'), person('P3')];
const ndjson = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
const frame = put(
  'frame.json',
  JSON.stringify({
    organization: { name: 'Đảng bộ X', level: 'province', sector: 'local', unitKind: 'province' },
    congress: { date: '2025-10-01', kind: 'delegates' },
  }),
);
const asked = ['--pack', '2025-2030', '--for', 'committee:member:first-time', '--with', frame];

interface Read {
  readonly results: readonly Screened[];
  readonly summary: ScreenSummary;
}

function readBack(text: string): Read {
  const lines = text.trimEnd().split('\n');
  return {
    results: lines.slice(0, -1).map((line) => JSON.parse(line)),
    summary: JSON.parse(lines.at(-1) ?? ''),
  };
}

const whole = await nhansu(['screen', put('people.ndjson', ndjson(people)), ...asked]);

describe('nhansu screen', () => {
  it('gives a line for each person, and the summary at the end', () => {
    const { results, summary } = readBack(whole.stdout);
    expect(whole.code).toBe(0);
    expect(results.map(({ id, decision }) => [id, decision])).toEqual([
      ['P1', 'incomplete'],
      ['P2', 'fail'],
      ['P3', 'incomplete'],
    ]);
    expect(summary.persons).toEqual({ pass: 0, fail: 1, incomplete: 2, refused: 0 });
    expect(whole.stderr).toContain('3 người: 0 đạt · 1 không đạt · 2 chưa đủ căn cứ · 0 không xét được');
    expect(whole.stderr).toContain('vi phạm nhiều nhất: 2025-2030/committee/criteria/age-first-time (1)');
  });

  const csv = `Mã,Họ và tên,Giới tính,Ngày sinh,Chế độ\nP1,A,Nam,03/1975,Công chức\n`;
  it.each<[string, string | Uint8Array]>([
    ['people.json', JSON.stringify(people)],
    ['spread.json', `\uFEFF [ \n ${people.map((one) => JSON.stringify(one, null, 2)).join(' ,\n')} ] \n`],
    ['people.ndjson.gz', gzipSync(ndjson(people))],
    ['people.json.gz', gzipSync(JSON.stringify(people))],
    ['blank-lines.ndjson', `\uFEFF\n${ndjson(people).replaceAll('\n', '\r\n\r\n')}`],
    ['no-last-newline.ndjson', ndjson(people).trimEnd()],
  ])('reads %s as it reads NDJSON', async (name, contents) => {
    const file = put(name, contents);
    expect((await nhansu(['screen', file, ...asked])).stdout).toBe(whole.stdout);
    const piped = await nhansu(['screen', ...asked], {
      stdin: typeof contents === 'string' ? contents : contents,
    });
    expect(piped.stdout).toBe(whole.stdout);
  });

  it('reads csv, a person a row, and names persons without an id by their row', async () => {
    const run = await nhansu(['screen', put('people.csv', csv), ...asked]);
    expect(readBack(run.stdout).results.map(({ id }) => id)).toEqual(['P1']);
    const unnamed = put('unnamed.csv', 'Họ và tên,Ngày sinh\nA,1975\nB,1976-13\nC,1977\n');
    const { stdout, stderr, code } = await nhansu(['screen', unnamed, ...asked]);
    const { results } = readBack(stdout);
    expect(results.map(({ id, decision }) => [id, decision])).toEqual([
      ['row-2', 'incomplete'],
      [undefined, 'refused'],
      ['row-4', 'incomplete'],
    ]);
    expect(results[1]?.issues[0]?.cell).toEqual({ cell: 'B3' });
    expect(stderr).toContain('unnamed.csv:3: ');
    expect(code).toBe(1);
  });

  it.each<[string, (text: string) => Buffer]>([
    ['UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-8 with a mark', (text) => Buffer.from(`\uFEFF${text}`)],
  ])('reads csv in %s, and tells how, without what the cells say', async (_, encode) => {
    const text = 'Mã;Họ và tên;Ngày sinh;Ghi gì\nP1;Nguyễn Văn A;12/03/1975;x\n';
    const { stdout, stderr } = await nhansu(['screen', put('coded.csv', encode(text)), ...asked]);
    expect(readBack(stdout).results.map(({ id }) => id)).toEqual(['P1']);
    expect(stderr).toContain('ô C2: đọc là ngày trước, tháng sau');
    expect(stderr).toContain('ô D1: cột không nhận ra');
    expect(stderr).not.toContain('12/03/1975');
  });

  it('reads the persons of a workbook where it is asked what for, and else the list', async () => {
    const workbook = 'fixtures/files/whole-list.xlsx';
    const asPersons = ['--pack', '2020-2025', '--for', 'standing-committee:member'];
    const { stdout } = await nhansu(['screen', workbook, ...asPersons]);
    expect(readBack(stdout).results.map(({ id }) => id)).toEqual(['hu01', 'hu02']);
    const { summary } = readBack((await nhansu(['screen', workbook])).stdout);
    expect(summary.lists.fail).toBe(1);
  });

  it('reads a long csv part by part, each row under the header', async () => {
    const rows = Array.from({ length: 9000 }, (_, index) => `P${index},"Người\nthứ ${index}",Nam,03/1975\n`);
    const long = put('long.csv', `Danh sách quy hoạch\nMã,Họ và tên,Giới tính,Ngày sinh\n${rows.join('')}`);
    const { results } = readBack((await nhansu(['screen', long, ...asked])).stdout);
    expect(results.map(({ id }) => id)).toEqual(rows.map((_, index) => `P${index}`));
    expect(new Set(results.map(({ decision }) => decision))).toEqual(new Set(['incomplete']));
  });

  it('passes over what stands below the persons, and tells a quote that is not closed by its row', async () => {
    const header = 'Mã,Họ và tên,Ngày sinh\n';
    const rows = Array.from({ length: 9000 }, (_, index) => `P${index},Người mẫu số ${index},03/1975\n`).join(
      '',
    );
    const signed = put('signed.csv', `${header}${rows}${',,\n'.repeat(90_000)},Người lập biểu,\n`);
    const { code, stdout } = await nhansu(['screen', signed, ...asked]);
    expect(code).toBe(0);
    expect(readBack(stdout).results).toHaveLength(9000);
    const open = put('open.csv', `${header}${rows}P9000,"Người mẫu,03/1975\nP9001,B,1975\n`);
    const run = await nhansu(['screen', open, ...asked]);
    expect(run.code).toBe(3);
    expect(run.stderr).toContain('ô A9002');
  });

  it('tells bad lines by their numbers, without what they say, and goes on', async () => {
    const lines = [
      JSON.stringify(people[0]),
      '{"id":"P2", broken',
      JSON.stringify({ ...people[1], sex: 'nam' }),
      '{"id":"P4","id":"P5"}',
      JSON.stringify(people[2]),
    ];
    const bytes = Buffer.concat([
      Buffer.from(`${lines.join('\n')}\n"`),
      Buffer.from([0xff]),
      Buffer.from('"\n'),
    ]);
    const file = put('bad.ndjson', bytes);
    const { code, stdout, stderr } = await nhansu(['screen', file, ...asked, '--lang', 'en']);
    expect(code).toBe(1);
    const { results, summary } = readBack(stdout);
    expect(results.map(({ decision }) => decision)).toEqual([
      'incomplete',
      'refused',
      'refused',
      'refused',
      'incomplete',
      'refused',
    ]);
    expect(summary.persons.refused).toBe(4);
    for (const line of [2, 3, 4, 6]) expect(stderr).toContain(`${file}:${line}: not screened; `);
    expect(stderr).not.toContain('"nam"');
    expect(stderr).toContain('sex: ');
  });

  it('tells elements of an array that cannot be read, and an array that breaks off', async () => {
    const broken = put(
      'broken.json',
      `[${JSON.stringify(people[0])}, {"id": }, ${JSON.stringify(people[2])}]`,
    );
    const { stdout, stderr } = await nhansu(['screen', broken, ...asked]);
    expect(readBack(stdout).results.map(({ decision }) => decision)).toEqual([
      'incomplete',
      'refused',
      'incomplete',
    ]);
    expect(stderr).toContain('broken.json:2: không xét');
    const cut = put('cut.json', `[${JSON.stringify(people[0])}, {"id": "P`);
    const run = await nhansu(['screen', cut, ...asked]);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('dấu ] ở cuối');
    const empty = await nhansu(['screen', put('none.json', '[]'), ...asked]);
    expect(readBack(empty.stdout).results).toEqual([]);
    const more = await nhansu(['screen', put('more.json', '[] {}'), ...asked]);
    expect(more.stderr).toContain('sau dấu ]');
  });

  it('screens whole lists: a folder, and a line each', async () => {
    const lists = place('lists');
    mkdirSync(lists, { recursive: true });
    const names = ['city-police', 'commune-conference'];
    const texts = names.map((name) => readFileSync(`fixtures/lists/${name}.json`, 'utf8'));
    for (const [index, name] of names.entries())
      writeFileSync(join(lists, `${name}.json`), texts[index] ?? '');
    const inFolder = await nhansu(['screen', lists]);
    expect(inFolder.code).toBe(0);
    const lines = put('lists.ndjson', ndjson(texts.map((text) => JSON.parse(text))));
    expect((await nhansu(['screen', lines])).stdout).toBe(inFolder.stdout);
    const { results, summary } = readBack(inFolder.stdout);
    expect(results.map(({ term }) => term)).toEqual(['2020-2025', '2025-2030']);
    expect(summary.lists.pass + summary.lists.fail + summary.lists.incomplete).toBe(2);
    writeFileSync(join(lists, 'broken.json'), '{');
    const run = await nhansu(['screen', lists]);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('broken.json:1: ');
  });

  it('checks each list against the pack of its term, whatever is said beside sheets', async () => {
    const lists = ['city-police', 'commune-conference'].map((name) =>
      readFileSync(`fixtures/lists/${name}.json`, 'utf8'),
    );
    const file = put('terms.ndjson', ndjson(lists.map((text) => JSON.parse(text))));
    const alone = await nhansu(['screen', file]);
    const besides = await nhansu(['screen', file, '--with', frame]);
    expect(readBack(besides.stdout).results).toEqual(readBack(alone.stdout).results);
    expect(readBack(alone.stdout).results.map(({ decision }) => decision)).not.toContain('refused');
    const half = put('half.json', '{"congress":{"date":"2025-10-01"}}');
    expect((await nhansu(['screen', file, '--with', half])).code).toBe(0);
  });

  it('passes over what Excel locks workbooks with, and tells of a folder without lists', async () => {
    const folder = place('locked');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, '~$danh-sach.xlsx'), 'x');
    expect((await nhansu(['screen', folder])).stderr).toContain('thư mục có danh sách');
    writeFileSync(join(folder, 'list.json'), readFileSync('fixtures/lists/city-police.json'));
    expect(readBack((await nhansu(['screen', folder])).stdout).results).toHaveLength(1);
  });

  it('gives every finding where that is asked for', async () => {
    const { stdout } = await nhansu(['screen', place('people.ndjson'), ...asked, '--all']);
    const { results } = readBack(stdout);
    expect(results[0]?.findings.some(({ outcome }) => outcome === 'satisfied')).toBe(true);
    expect(readBack(whole.stdout).results[0]?.findings.some(({ outcome }) => outcome === 'satisfied')).toBe(
      false,
    );
  });

  it.each<[string, string[], RegExp]>([
    [
      'a file that is not there',
      [place('nobody.ndjson'), ...asked],
      /không đọc được đầu vào[\s\S]*nobody\.ndjson/,
    ],
    ['an empty file', [put('empty.ndjson', ''), ...asked], /không đọc được đầu vào/],
    [
      'a packed file that breaks off',
      [put('cut.gz', gzipSync(ndjson(people)).subarray(0, 60)), ...asked],
      /gzip/,
    ],
    ['a body that is none', [place('people.ndjson'), '--for', 'board:member'], /--for/],
    ['a role that the body has not', [place('people.ndjson'), '--for', 'committee:chair'], /--for/],
    ['a track that is none', [place('people.ndjson'), '--for', 'committee:member:new'], /--for/],
    ['too many parts', [place('people.ndjson'), '--for', 'committee:member:first-time:x'], /--for/],
    ['no pack to screen for', [place('people.ndjson'), '--for', 'committee:member'], /--for cần --pack/],
    ['a pack that is none', [place('people.ndjson'), '--pack', '2021'], /2021/],
    ['no threads', [place('people.ndjson'), ...asked, '--jobs', '0'], /--jobs/],
    ['going on with nothing', [place('people.ndjson'), ...asked, '--resume'], /--output/],
    [
      'output over the input',
      [place('people.ndjson'), ...asked, '--output', place('people.ndjson')],
      /people\.ndjson/,
    ],
    [
      'a context with a field that lists have not',
      [place('people.ndjson'), '--pack', '2025-2030', '--with', put('stray.json', '{"organisation":{}}')],
      /--with: organisation: .*"organization"/,
    ],
    [
      'a context that is not sound',
      [
        place('people.ndjson'),
        '--pack',
        '2025-2030',
        '--with',
        put('bad.json', '{"congress":{"date":"2031-01-01"}}'),
      ],
      /--with: congress\.date/,
    ],
  ])('refuses %s', async (_, argv, message) => {
    const { code, stderr } = await nhansu(['screen', ...argv]);
    expect(code).toBe(3);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('at ');
  });
});

describe('nhansu screen --resume', () => {
  const many = Array.from({ length: 4500 }, (_, index) =>
    person(`P${index}`, index % 7 === 0 ? '1962-01' : '1975-03'),
  );
  const lines = many.map((one) => JSON.stringify(one));
  const input = put('many.ndjson', `${lines.slice(0, 3).join('\n')}\nbroken\n${lines.slice(3).join('\n')}\n`);
  const run = (output: string, ...more: string[]) =>
    nhansu(['screen', input, ...asked, '--output', output, ...more]);

  /** The state in which a run is left that was killed behind its second block, with some of the third written. */
  async function interrupted(name: string): Promise<{ output: string; complete: string }> {
    const output = place(name);
    await run(output);
    const complete = readFileSync(output, 'utf8');
    const half = await screenedUpTo(4000);
    writeFileSync(output, `${half.text}{"id":"P39`);
    writeFileSync(
      `${output}.resume.json`,
      JSON.stringify({ ...half.checkpoint, bytes: Buffer.byteLength(half.text) }),
    );
    return { output, complete };
  }

  async function screenedUpTo(records: number) {
    const texts = readFileSync(input, 'utf8').trimEnd().split('\n').slice(0, records);
    const part = put('part.ndjson', `${texts.join('\n')}\n`);
    const output = place('part.out');
    await nhansu(['screen', part, ...asked, '--output', output]);
    const all = readFileSync(output, 'utf8').trimEnd().split('\n');
    return {
      text: `${all.slice(0, -1).join('\n')}\n`,
      checkpoint: {
        format: 'nhansu-screening-checkpoint/1',
        records,
        refused: 1,
        input: createHash('sha256')
          .update(`${texts.join('\n')}\n`)
          .digest('hex'),
        summary: JSON.parse(all.at(-1) ?? ''),
      },
    };
  }

  it('goes on where it was, with nothing lost and nothing twice', async () => {
    const { output, complete } = await interrupted('killed.ndjson');
    const { code, stderr } = await run(output, '--resume');
    expect(stderr).toContain('làm tiếp sau 4.000 bản ghi');
    expect(code).toBe(1);
    expect(readFileSync(output, 'utf8')).toBe(complete);
    const again = await run(output, '--resume');
    expect(again).toMatchObject({ code: 0, stderr: expect.stringContaining('đã đủ kết quả') });
  });

  it('does not write over work that is not finished', async () => {
    const { output } = await interrupted('kept.ndjson');
    const before = readFileSync(output, 'utf8');
    const { code, stderr } = await run(output);
    expect(code).toBe(3);
    expect(stderr).toContain('--resume');
    expect(readFileSync(output, 'utf8')).toBe(before);
  });

  it('does not go on with other work, other input, or less than was written', async () => {
    const { output } = await interrupted('other.ndjson');
    const otherwise = await nhansu(['screen', input, ...asked, '--all', '--output', output, '--resume']);
    expect(otherwise).toMatchObject({ code: 3, stderr: expect.stringContaining('lần xét khác') });
    const changed = put('changed.ndjson', ndjson(many.map((one) => ({ ...one, sex: 'female' }))));
    const other = await nhansu(['screen', changed, ...asked, '--output', output, '--resume']);
    expect(other).toMatchObject({ code: 3, stderr: expect.stringContaining('không còn như') });
    const shorter = put('shorter.ndjson', `${lines[0]}\n`);
    const less = await nhansu(['screen', shorter, ...asked, '--output', output, '--resume']);
    expect(less).toMatchObject({ code: 3, stderr: expect.stringContaining('không còn như') });
    writeFileSync(output, '{}');
    const cut = await run(output, '--resume');
    expect(cut).toMatchObject({ code: 3, stderr: expect.stringContaining('ngắn hơn') });
  });

  it('begins where nothing was begun', async () => {
    const output = place('begun.ndjson');
    expect((await run(output, '--resume')).code).toBe(1);
    expect(readFileSync(output, 'utf8').trimEnd().split('\n')).toHaveLength(4502);
  });
});

describe('nhansu merge', () => {
  const parts = async () => {
    const files = people.map((one, index) => put(`shard-${index}.ndjson`, ndjson([one])));
    const outputs = files.map((_, index) => place(`shard-${index}.out`));
    for (const [index, file] of files.entries())
      await nhansu(['screen', file, ...asked, '--output', outputs[index] ?? '']);
    return outputs;
  };

  it('puts parts together to what one run gives, from files or from a pipe', async () => {
    const outputs = await parts();
    expect(await nhansu(['merge', ...outputs])).toEqual({ code: 0, stdout: whole.stdout, stderr: '' });
    const stdin = outputs.map((file) => readFileSync(file, 'utf8')).join('');
    expect((await nhansu(['merge'], { stdin })).stdout).toBe(whole.stdout);
    const { stdout } = await nhansu(['merge', '--summary', ...outputs]);
    expect(JSON.parse(stdout)).toEqual(readBack(whole.stdout).summary);
    const output = place('merged.ndjson');
    expect((await nhansu(['merge', ...outputs, '--output', output])).code).toBe(0);
    expect(readFileSync(output, 'utf8')).toBe(whole.stdout);
  });

  it('refuses parts that are missing, stand twice, are not finished or are none', async () => {
    const [first = '', second = ''] = await parts();
    const text = readFileSync(first, 'utf8');
    const unfinished = put('unfinished.out', text.split('\n')[0] ?? '');
    const doubled = put('doubled.out', text.replace('\n', `\n${text.split('\n')[0]}\n`));
    const otherwise = place('otherwise.out');
    await nhansu(['screen', place('shard-0.ndjson'), ...asked, '--all', '--output', otherwise]);
    const refusals: readonly (readonly [string[], RegExp])[] = [
      [[unfinished, second], /không có dòng tổng hợp/],
      [[first, second, `${dirname(first)}/./shard-0.out`], /shard-0\.out: nêu hai lần/],
      [['-', '-'], /-: nêu hai lần/],
      [[doubled], /có 2 kết quả nhưng các bảng tổng hợp đếm 1/],
      [[first, otherwise], /different things/],
      [[put('none.out', 'Nguyễn Văn A\n')], /none\.out:1/],
      [[place('nobody.out')], /ENOENT/],
    ];
    for (const [files, message] of refusals) {
      const { code, stderr } = await nhansu(['merge', ...files]);
      expect(stderr).toMatch(message);
      expect(code).toBe(3);
    }
  });
});

describe('on a terminal', () => {
  it('shows how far it is, at what rate, and how long it takes', async () => {
    let time = 0;
    const input = put(
      'terminal.ndjson',
      ndjson(Array.from({ length: 9000 }, (_, index) => person(`P${index}`))),
    );
    const { stderr } = await nhansu(['screen', input, ...asked, '--output', place('t.out'), '--jobs', '1'], {
      isTTY: true,
      columns: 100,
      now: () => (time += 800),
    });
    expect(stderr).toMatch(/bản ghi · \d+% · [\d.]+\/giây · còn khoảng \d+ (?:giây|phút)/);
  });
});
