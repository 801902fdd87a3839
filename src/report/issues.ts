import type { Expected } from '../schema/common.ts';
import type { CellPlace, InputIssue } from '../schema/input-issue.ts';
import type { Locale, Text } from '../text.ts';

const types: Readonly<Record<string, Text>> = {
  string: { vi: 'chữ', en: 'text' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  number: { vi: 'số', en: 'a number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'danh sách […]', en: 'a list […]' },
  object: { vi: 'đối tượng {…}', en: 'an object {…}' },
  record: { vi: 'đối tượng {…}', en: 'an object {…}' },
};

const kinds: Readonly<Record<'partial-date' | 'date' | 'text' | 'url' | 'share' | 'unique', Text>> = {
  'partial-date': {
    vi: 'ngày có thật dạng 1975-03-18, tháng 1975-03 hoặc năm 1975',
    en: 'a date that exists, as 1975-03-18, a month 1975-03 or a year 1975',
  },
  date: { vi: 'ngày có thật dạng 2020-06-15', en: 'a date that exists, as 2020-06-15' },
  text: { vi: 'chữ, không để trống', en: 'text that is not empty' },
  url: { vi: 'địa chỉ http(s)', en: 'an http(s) address' },
  share: { vi: 'tỷ lệ dạng "15%" hoặc "1/3"', en: 'a share such as "15%" or "1/3"' },
  unique: { vi: 'giá trị không lặp lại', en: 'a value that stands only once' },
};

const mostNamed = 12;

function words(values: readonly string[], locale: Locale): string {
  if (values.length <= mostNamed) return values.join(', ');
  const rest = values.length - mostNamed;
  const more = locale === 'vi' ? `và ${rest} giá trị khác` : `and ${rest} more`;
  return `${values.slice(0, mostNamed).join(', ')} ${more}`;
}

/** What was expected, in words. */
export function describeExpected(expected: Expected, locale: Locale): string {
  switch (expected.kind) {
    case 'type':
      return types[expected.type]?.[locale] ?? expected.type;
    case 'one-of':
      return `${locale === 'vi' ? 'một trong' : 'one of'}: ${words(expected.values, locale)}`;
    case 'keys':
      return `${locale === 'vi' ? 'chỉ các khóa' : 'only the keys'}: ${words(expected.keys, locale)}`;
    case 'at-least':
      return `${locale === 'vi' ? 'ít nhất' : 'at least'} ${expected.bound}`;
    case 'at-most':
      return `${locale === 'vi' ? 'nhiều nhất' : 'at most'} ${expected.bound}`;
    case 'note':
      return expected[locale];
    default:
      return kinds[expected.kind][locale];
  }
}

const headlines: Readonly<Record<InputIssue['code'], Text>> = {
  missing: { vi: 'thiếu', en: 'missing' },
  invalid: { vi: 'không hợp lệ', en: 'not valid' },
  'unknown-key': { vi: 'khóa lạ', en: 'unknown key' },
  duplicate: { vi: 'bị lặp', en: 'repeated' },
  'not-json': { vi: 'không phải JSON', en: 'not JSON' },
  unreadable: { vi: 'không đọc được', en: 'cannot be read' },
  ambiguous: { vi: 'hiểu được nhiều cách', en: 'can be read in more than one way' },
  conflict: { vi: 'mâu thuẫn với chỗ khác', en: 'contradicts another place' },
  'unknown-pack': { vi: 'không có gói quy định này', en: 'no such rule pack' },
  'not-in-force': { vi: 'ngoài thời gian hiệu lực', en: 'not in force on that day' },
  'unknown-rule': { vi: 'không có quy tắc này', en: 'no such rule' },
  'unknown-subject': { vi: 'quy tắc không xét nhân sự này', en: 'not a nominee the rule concerns' },
  'unknown-attestation': {
    vi: 'không quy tắc nào cần kết luận này',
    en: 'no rule asks for this attestation',
  },
  'not-waivable': {
    vi: 'quy tắc này không cho phép ngoại lệ',
    en: 'this rule allows no exception',
  },
  'wrong-authority': {
    vi: 'cơ quan này không có thẩm quyền cho phép',
    en: 'this body may not grant it',
  },
  'expired-waiver': { vi: 'đã hết hạn', en: 'expired' },
};

/** A cell in words, with its sheet where there is one. */
export function describeCell({ sheet, cell }: CellPlace, locale: Locale): string {
  const vi = locale === 'vi';
  const name = `${vi ? 'ô' : 'cell'} ${cell}`;
  return sheet === undefined ? name : `${vi ? 'trang' : 'sheet'} "${sheet}", ${name}`;
}

/** One mistake of a user's file in one line: where, what was found, what was expected. */
export function describeIssue(issue: InputIssue, locale: Locale): string {
  const vi = locale === 'vi';
  const { line, column } = issue.place ?? {};
  const place =
    line === undefined ? [] : [vi ? `dòng ${line}, cột ${column}` : `line ${line}, column ${column}`];
  const cell = issue.cell ? [describeCell(issue.cell, locale)] : [];
  const at = [...cell, ...(issue.path === '' ? [] : [issue.path]), ...place].join(', ');
  const where = at === '' ? '' : `${at}: `;
  const found = issue.found === undefined ? '' : `; ${vi ? 'thấy' : 'found'} ${issue.found}`;
  const expected = `; ${vi ? 'cần' : 'expected'} ${describeExpected(issue.expected, locale)}`;
  const hint =
    issue.suggestion === undefined ? '' : ` — ${vi ? 'có phải' : 'did you mean'} "${issue.suggestion}"?`;
  return `${where}${headlines[issue.code][locale]}${found}${expected}${hint}`;
}
