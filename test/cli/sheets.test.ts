import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nhansu } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'nhansu-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string) => `fixtures/files/${name}`;

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('nhansu check of a sheet', () => {
  it('checks a workbook, and says on standard error how it was read', async () => {
    const { code, stdout, stderr } = await nhansu(['check', file('whole-list.xlsx')]);
    expect([0, 1, 2]).toContain(code);
    expect(stdout).toContain('Đảng bộ huyện H.');
    expect(stderr).toBe('nhansu: lưu ý: trang "Đại hội", ô B6: đọc theo nghĩa; thấy "tỉnh" → cấp tỉnh\n');
  });

  it('takes what the sheet does not hold from a file beside it', async () => {
    const frame = {
      term: '2020-2025',
      organization: { name: 'Đảng bộ xã A', level: 'grassroots', sector: 'local' },
      congress: { date: '2020-05-12', kind: 'members' },
      bodies: { committee: { seats: 3 } },
    };
    const beside = fileOf('frame.json', JSON.stringify(frame));
    const { code, stdout } = await nhansu(['check', file('commas.csv'), '--with', beside, '--lang', 'en']);
    expect([0, 1, 2]).toContain(code);
    expect(stdout).toContain('Đảng bộ xã A');
  });

  it('does not write its result over that file, nor into a pack that it reads', async () => {
    const beside = fileOf('kept.json', '{}');
    const pack = 'rules/local/hai-phong-police-2020-2025';
    const check = ['check', file('commas.csv'), '--with', beside, '--lang', 'en', '--output'];
    for (const [argv, output] of [
      [check, beside],
      [[...check.slice(0, -1), '--pack', pack, '--output'], `${pack}/pack.json`],
      [['diff', '2020-2025', pack, '--lang', 'en', '--output'], `./${pack}/pack.json`],
    ] as const) {
      const { code, stderr } = await nhansu([...argv, output]);
      expect(code).toBe(3);
      expect(stderr).toContain(`${output} is read here; expected another file for the result`);
    }
    expect(readFileSync(beside, 'utf8')).toBe('{}');
    const other = join(folder, '2020-2025');
    expect(
      (await nhansu([...check.slice(0, -1), '--pack', '2020-2025', '--output', other])).code,
    ).toBeLessThan(4);
  });

  it('gives 3, and sheet and cell of every mistake', async () => {
    const { code, stdout, stderr } = await nhansu([
      'check',
      file('bad-values.xlsx'),
      '--body',
      'committee',
      '--lang=en',
    ]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('sheet "Danh sách", cell D2, birth: not valid; found "31/2/1970"');
    expect(stderr).toContain('did you mean "thượng tá"?');
  });

  it('names the cells of what only the check finds', async () => {
    const list = 'Họ và tên,Ngày sinh,Ngày vào Đảng,BCH\nNguyễn Văn An,1/1/1970,2/2/1960,x\n';
    const { code, stderr } = await nhansu(['check', fileOf('list.csv', list)]);
    expect(code).toBe(3);
    expect(stderr).toContain('ô B2, nominees[0].birth: không hợp lệ');
    expect(stderr).toContain('organization: thiếu');
  });

  it('reads the sheet and the columns that are asked for', async () => {
    const columns = ['D=positions', 'E=qualifications.professional', 'Năm sinh=-'].flatMap((pair) => [
      '--column',
      pair,
    ]);
    const { stderr } = await nhansu(['check', ...columns, file('ambiguous-columns.xlsx')]);
    expect(stderr).not.toContain('hiểu được nhiều cách');
    const { stderr: other } = await nhansu(['check', file('several-sheets.xlsx'), '--sheet', 'BTVV']);
    expect(other).toContain('"BTVV"; cần một trong: Hướng dẫn, BCH, BTV, UBKT, Nháp — có phải "BTV"?');
  });

  it('tells some remarks of a kind and counts the others', async () => {
    const rows = Array.from({ length: 8 }, (_, index) => `Người ${index},19${60 + index},x\n`).join('');
    const { stderr } = await nhansu(['check', fileOf('years.csv', `Họ và tên,Năm sinh,BCH\n${rows}`)]);
    expect(stderr.match(/chỉ có năm/g)).toHaveLength(5);
    expect(stderr).toContain('nhansu: lưu ý: … và 3 chỗ nữa như vậy\n');
  });

  it.each([
    [['--format', 'github'], false],
    [['--format', 'junit'], false],
    [['--format', 'sarif'], false],
    [['--mask'], false],
    [[], true],
    [['--format', 'github', '--no-mask'], true],
  ])('with %j names people in remarks: %s', async (options, named) => {
    const rows = [
      'Họ và tên,Ngày sinh,BCH',
      'Lò Văn Mẫu,1/1/1970,x',
      'Lò Văn Mẫu,2/2/1971,tỉnh',
      'Người ký: Lò Văn Mẫu',
    ];
    const list = fileOf('named.csv', `${rows.join('\n')}\n`);
    const { stderr } = await nhansu(['check', list, '--body', 'committee', ...options]);
    expect(stderr).toContain('ô A3: trùng họ tên');
    expect(stderr.includes('Mẫu')).toBe(named);
  });

  it('names no sheet in what is masked, and none but in what is not', async () => {
    const asked = ['check', file('several-sheets.xlsx'), '--sheet', 'BTVV'];
    expect((await nhansu(asked)).stderr).toContain('Nháp');
    expect((await nhansu([...asked, '--mask'])).stderr).not.toMatch(/Nháp|Hướng dẫn|BTV/);
  });

  it('names no sheet in remarks that are masked', async () => {
    const { stderr } = await nhansu(['check', file('whole-list.xlsx'), '--mask']);
    expect(stderr).toBe('nhansu: lưu ý: ô B6: đọc theo nghĩa\n');
  });

  it('reads a workbook from standard input', async () => {
    const stdin = new Uint8Array(readFileSync(file('whole-list.xlsx')));
    const { stdout } = await nhansu(['check', '-'], { stdin });
    expect(stdout).toContain('Đảng bộ huyện H.');
  });

  it('reads csv from standard input, as the library does', async () => {
    const stdin = 'Họ và tên;Ngày sinh;BCH\nNguyễn Văn An;1/1/1970;x\n';
    const { stderr } = await nhansu(['check', '-'], { stdin });
    expect(stderr).toContain('organization: thiếu');
    expect(stderr).toContain('nhansu template');
    expect(stderr).not.toContain('phải JSON');
  });

  it("reads JSON under any name that is no other form's", async () => {
    const path = fileOf('list.txt', readFileSync('fixtures/lists/grassroots-cell.json'));
    expect((await nhansu(['check', path])).code).toBe(0);
  });

  it.each([
    [
      'an old workbook',
      'old.xls',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      '.xls; cần tệp .xlsx',
    ],
    ['text that says it is a workbook', 'text.xlsx', 'Họ và tên', 'không phải bảng tính'],
    ['half a workbook', 'half.xlsx', readFileSync(file('plain.xlsx')).subarray(0, 900), 'hỏng hoặc thiếu'],
  ])('gives 3 for %s', async (_, name, content, words) => {
    const { code, stdout, stderr } = await nhansu(['check', fileOf(name, content)]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(words);
  });

  it.each([
    [['--with', 'missing.json'], '--with: không đọc được'],
    [['--with', fileOf('array.json', '[]')], '--with: cần một đối tượng JSON'],
    [['--with', fileOf('broken.json', '{')], '--with, dòng 1'],
    [['--with', fileOf('twice.json', '{"term":"a","term":"b"}')], '--with: term, dòng 1, cột 13: bị lặp'],
    [
      ['--with', fileOf('thrice.json', '{"term":"a","term":"b",\n"term":"c"}')],
      '--with: term, dòng 2, cột 1: bị lặp',
    ],
    [['--column', 'C'], '--column: thấy "C"'],
    [['--body', 'comittee'], 'có phải "committee"?'],
  ])('gives 3 for %j', async (options, words) => {
    const { code, stderr } = await nhansu(['check', file('commas.csv'), ...options]);
    expect(code).toBe(3);
    expect(stderr).toContain(words);
  });

  it('has no use for these options with JSON', async () => {
    const { code, stderr } = await nhansu(['check', 'fixtures/lists/grassroots-cell.json', '--sheet', 'A']);
    expect(code).toBe(3);
    expect(stderr).toContain('chỉ dùng cho tệp .xlsx và .csv');
  });
});

describe('nhansu template', () => {
  it('makes a workbook that check reads, and asks for what is missing', async () => {
    const out = join(folder, 'made', 'template.xlsx');
    expect(await nhansu(['template', '--pack', '2020-2025', '--out', out])).toEqual({
      code: 0,
      stdout: `đã ghi ${out}\n`,
      stderr: '',
    });
    const { code, stderr } = await nhansu(['check', out]);
    expect(code).toBe(3);
    expect(stderr).toContain('trang "Tổ chức và đại hội", ô B2, organization.name: thiếu');
    expect(stderr).not.toContain('term');
  });

  it('never overwrites a file', async () => {
    const out = fileOf('mine.xlsx', 'x');
    const { code, stderr } = await nhansu(['template', '--out', out, '--lang=en']);
    expect(code).toBe(3);
    expect(stderr).toContain('exists');
    expect(readFileSync(out, 'utf8')).toBe('x');
  });

  it.each([
    [['--out', join('package.json', 'folder.xlsx')], 'không ghi được'],
    [['--out', join(folder, 'a.xlsx'), '--pack', '2020-2026'], 'có phải "2020-2025"?'],
    [[], 'thiếu tùy chọn --out'],
  ])('gives 3 for %j', async (options, words) => {
    const { code, stderr } = await nhansu(['template', ...options]);
    expect(code).toBe(3);
    expect(stderr).toContain(words);
    expect(existsSync(join(folder, 'a.xlsx'))).toBe(false);
  });
});
