import { expect, it } from 'vitest';
import { formatOf } from '../../src/files/format-of.ts';
import { readList } from '../../src/files/index.ts';
import { describeIssue } from '../../src/index.ts';
import { nominationList, nominee } from '../support/list.ts';

const text = (words: string) => new TextEncoder().encode(words);
const utf16 = (words: string) => new Uint8Array(Buffer.from(`\uFEFF${words}`, 'utf16le'));
const zip = new Uint8Array([0x50, 0x4b, 0x03, 0x04]);

it.each([
  ['{}', text('{}'), undefined, 'json'],
  ['[] behind a mark and blanks', text('\uFEFF \r\n\t[]'), undefined, 'json'],
  ['{} in UTF-16', utf16('\n{}'), undefined, 'json'],
  ['{} in UTF-16, the other way round', new Uint8Array(Buffer.from(utf16('{}')).swap16()), undefined, 'json'],
  ['a table', text('Họ và tên;BCH'), '-', 'csv'],
  ['a table', text('Họ và tên;BCH'), 'list.txt', 'csv'],
  ['{} in a text file', text('{}'), 'list.txt', 'json'],
  ['{} in a csv file', text('{}'), 'list.CSV', 'csv'],
  ['a table in a JSON file', text('a;b'), 'list.json', 'json'],
  ['text in a workbook', text('a;b'), 'list.xlsm', 'xlsx'],
  ['an archive in a JSON file', zip, 'list.json', 'xlsx'],
  ['nothing', text(''), undefined, 'csv'],
])('%s is told apart (%#)', (_, bytes, name, format) => {
  expect(formatOf(bytes, name)).toBe(format);
});

const { bodies, ...rest } = nominationList({ nominees: [nominee('a')] });
const json = text(JSON.stringify(rest));

it('puts what is given beside JSON under it', async () => {
  expect(await readList(json, { frame: { bodies } })).toMatchObject({ ok: true, list: { ...rest, bodies } });
});

it('says where JSON and what is given beside it differ', async () => {
  const result = await readList(json, { frame: { term: '1999-2004' } });
  expect(result).toMatchObject({ ok: false, issues: [{ path: 'term', code: 'conflict' }] });
});

it('says which options JSON has no use for', async () => {
  const result = await readList(json, { sheet: 'A', body: 'committee', columns: { C: 'birth' } });
  const issues = result.ok ? [] : result.issues;
  expect(issues.map((issue) => describeIssue(issue, 'vi'))).toEqual([
    'sheet: không hợp lệ; thấy "A"; cần để trống: JSON không có trang, cột, và mỗi người tự nêu cơ quan',
    'body: không hợp lệ; thấy "committee"; cần để trống: JSON không có trang, cột, và mỗi người tự nêu cơ quan',
    'columns: không hợp lệ; thấy {…}; cần để trống: JSON không có trang, cột, và mỗi người tự nêu cơ quan',
  ]);
  expect(await readList(json, { columns: {} })).toMatchObject({ ok: true });
});

it('leaves JSON that is no list to the check, whatever is given beside it', async () => {
  expect(await readList(text('[1]'), { frame: { bodies } })).toMatchObject({ ok: true, list: [1] });
});
