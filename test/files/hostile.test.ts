import { deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { unzip, zip } from '../../scripts/generate/files/zip.mjs';
import { readList } from '../../src/files/index.ts';
import { describeIssue } from '../../src/index.ts';

const rows = [
  ['Họ và tên', 'BCH'],
  ['Nguyễn Văn An', 'x'],
];
const sheet = 'xl/worksheets/sheet1.xml';
const sound = await writeXlsx({ sheets: [{ name: 'Sheet1', rows }] });
const parts = unzip(sound);

/** The workbook with another sheet in it. */
const withSheet = (inside: string) =>
  new Uint8Array(
    zip({
      ...parts,
      [sheet]: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inside}</worksheet>`,
    }),
  );
const packed = (bytes: Buffer) => ({ packed: deflateRawSync(bytes) });
const ole2 = (name: string) =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Buffer.alloc(600),
    ...Buffer.from(name, 'utf16le'),
  ]);
const text = (words: string) => new TextEncoder().encode(words);

/** The one mistake of a file, in Vietnamese and in English. */
async function mistake(bytes: Uint8Array, name = 'list.xlsx'): Promise<string> {
  const result = await readList(bytes, { name });
  if (result.ok) throw new Error(JSON.stringify(result.list));
  const [issue, ...others] = result.issues;
  expect(others).toEqual([]);
  return `${describeIssue(issue, 'vi')} | ${describeIssue(issue, 'en')}`;
}

describe('a workbook that unpacks to far more than any list', () => {
  const bomb = Buffer.alloc(120_000_000, ' ');

  it('is refused by what its directory declares, before anything is unpacked', async () => {
    const honest = zip({ ...parts, [sheet]: packed(bomb) }, { [sheet]: bomb.length });
    expect(await mistake(new Uint8Array(honest))).toMatch(/1 MB → 121 MB.*khi giải nén.*when unpacked/);
  });

  it('is refused when its directory declares little', async () => {
    const lying = zip({ ...parts, [sheet]: packed(bomb) }, { [sheet]: 1000 });
    expect(await mistake(new Uint8Array(lying))).toContain('exceeds limit of 1000 bytes');
  });

  it('is refused when its directory declares nothing', async () => {
    const silent = zip({ ...parts, [sheet]: packed(bomb) }, { [sheet]: 0 });
    expect(await mistake(new Uint8Array(silent))).toContain('hỏng hoặc thiếu');
  });

  it('is refused when many parts are small and the sum is not', async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`xl/media/${index}.bin`, 'x']));
    const declared = Object.fromEntries(Object.keys(many).map((name) => [name, 4_000_000]));
    expect(await mistake(new Uint8Array(zip({ ...parts, ...many }, declared)))).toContain('121 MB');
  });
});

describe('a sheet that is far larger than any list', () => {
  it('is refused for a row of 100,000 columns', async () => {
    const cells = Array.from({ length: 100_000 }, () => '<c><v>1</v></c>').join('');
    expect(await mistake(withSheet(`<sheetData><row r="1">${cells}</row></sheetData>`))).toContain(
      'trang tính không quá 1000 cột',
    );
    const csv = `${'a,'.repeat(100_000)}\n${'b,'.repeat(100_000)}\n`;
    expect(await mistake(text(csv), 'list.csv')).toMatch(/thấy 100001; cần tệp không quá 1000 cột/);
  });

  it('is refused for 2,000 columns that hold something', async () => {
    const wide = await writeXlsx({
      sheets: [{ name: 'A', rows: [Array.from({ length: 2000 }, () => 'x')] }],
    });
    expect(await mistake(wide)).toContain('thấy 2000; cần');
  });

  it('is refused for two cells in opposite corners', async () => {
    const corners =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(await mistake(withSheet(`<sheetData>${corners}</sheetData>`))).toContain(
      'không quá 1000 cột, 1000000 ô',
    );
  });

  it('is refused for more than a million cells', async () => {
    expect(await mistake(text('a;b;c;d\n'.repeat(350_000)), 'list.csv')).toContain('thấy 1050000; cần');
  });

  it.each(['\n', '\r', '\r\n'])(
    'is refused for more rows than a sheet has, though nothing stands in them (%j)',
    async (end) => {
      const blank = `Họ và tên;BCH${end.repeat(1_048_577)}`;
      expect(await mistake(text(blank), 'list.csv')).toMatch(
        /thấy 1048577; cần tệp không quá 1048576 dòng.*rows/,
      );
    },
  );

  it('is refused for more than 10,000 merged areas', async () => {
    const merged = Array.from({ length: 10_001 }, (_, at) => `<mergeCell ref="A${at + 1}:B${at + 1}"/>`);
    const inside = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells>${merged.join('')}</mergeCells>`;
    expect(await mistake(withSheet(inside))).toMatch(
      /thấy 10001; cần tệp không quá 10000 vùng ô gộp.*merged areas/,
    );
  });

  it('is refused for a cell with more in it than a spreadsheet holds', async () => {
    const long = await writeXlsx({ sheets: [{ name: 'A', rows: [['Họ và tên', 'a'.repeat(40_000)]] }] });
    expect(await mistake(long)).toContain('thấy 40000; cần');
    expect(await mistake(text(`Họ và tên,${'a'.repeat(40_000)}\n`), 'list.csv')).toContain('thấy 40000; cần');
  });

  it('is read where only its formatting is that large', async () => {
    const styled = Array.from(
      { length: 3000 },
      (_, column) => [`0,${column}`, { style: { font: { bold: true } } }] as const,
    );
    const wide = await writeXlsx({ sheets: [{ name: 'Sheet1', rows, cells: new Map(styled) }] });
    expect(await readList(wide)).toMatchObject({ ok: true });
  });
});

describe('a file of another kind', () => {
  it.each([
    ['an old workbook', ole2('Workbook'), /\.xls; cần tệp \.xlsx; hãy mở bằng Excel/],
    ['a workbook with a password', ole2('EncryptedPackage'), /không đặt mật khẩu.*without a password/],
    ['text', text('Họ và tên;BCH\nA;x\n'), /không phải bảng tính.*no workbook/],
    ['a web page', text('<html><table><tr><td>Họ và tên</td></tr></table></html>'), /không phải bảng tính/],
    ['nothing', new Uint8Array(), /0 B.*có nội dung/],
    ['half of a workbook', sound.slice(0, sound.length / 2), /hỏng hoặc thiếu.*damaged or cut off/],
    [
      'a workbook without its first half',
      new Uint8Array([...sound.slice(0, 4), ...sound.slice(sound.length / 2)]),
      /hỏng|đúng chuẩn/,
    ],
    ['a document', new Uint8Array(zip({ 'word/document.xml': '' })), /thấy \.docx; cần tệp \.xlsx/],
    ['an OpenDocument sheet', new Uint8Array(zip({ mimetype: 'x', 'content.xml': '' })), /thấy \.ods/],
    ['a binary workbook', new Uint8Array(zip({ ...parts, 'xl/workbook.bin': '' })), /thấy \.xlsb/],
    ['some archive', new Uint8Array(zip({ 'a.txt': 'a' })), /thấy \.zip/],
  ])('%s is told apart', async (_, bytes, words) => {
    expect(await mistake(bytes)).toMatch(words);
  });

  it('is told apart when a real program has set the password', async () => {
    const locked = await writeXlsx({
      sheets: [{ name: 'A', rows }],
      encryption: { password: 'x', spinCount: 10 },
    });
    expect(await mistake(locked)).toContain('mật khẩu');
  });

  it('is told apart when it is no text', async () => {
    expect(await mistake(new Uint8Array([1, 0, 2, 0, 0, 0, 3, 255, 254, 0]), 'list.csv')).toContain(
      'Windows-1258',
    );
  });
});

describe('a workbook with XML that means harm', () => {
  it('is refused or read without following what it names', async () => {
    const entities = Array.from(
      { length: 9 },
      (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
    ).join('');
    const laughs = zip({
      ...parts,
      [sheet]: `<!DOCTYPE x [<!ENTITY l0 "ha">${entities}<!ENTITY f SYSTEM "file:///etc/passwd">]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&l9;&f;</t></is></c></row></sheetData></worksheet>`,
    });
    const result = await readList(new Uint8Array(laughs));
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result).length).toBeLessThan(2000);
    expect(JSON.stringify(result)).not.toContain('root:');
  });

  it('cannot change what objects are', async () => {
    const named =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>__proto__</t></is></c><c r="B1" t="inlineStr"><is><t>constructor</t></is></c></row>';
    expect((await readList(withSheet(`<sheetData>${named}</sheetData>`))).ok).toBe(false);
    expect(Object.prototype).not.toHaveProperty('name');
  });

  it('never makes the reader throw, whatever byte is changed', async () => {
    for (let at = 0; at < sound.length; at += 97) {
      const broken = sound.slice();
      broken[at] = (broken[at] ?? 0) ^ 0x55;
      expect(typeof (await readList(broken)).ok).toBe('boolean');
    }
  });
});
