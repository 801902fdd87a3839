import { describeCell } from '../report/issues.ts';
import { type CellPlace, show } from '../schema/input-issue.ts';
import { term } from '../terms.ts';
import type { Locale, Text } from '../text.ts';

/** What each kind of note tells. */
export const noteHeadlines = {
  'unrecognized-column': { vi: 'cột không nhận ra, không đọc', en: 'column not recognized, not read' },
  'unrecognized-row': { vi: 'dòng không nhận ra, không đọc', en: 'row not recognized, not read' },
  'text-not-read': { vi: 'chữ ngoài bảng, không đọc', en: 'text outside the table, not read' },
  'sheet-not-read': {
    vi: 'trang không có bảng nhân sự, không đọc',
    en: 'sheet without a table of persons, not read',
  },
  'hidden-sheet': { vi: 'trang bị ẩn, không đọc', en: 'hidden sheet, not read' },
  'sheet-not-asked': {
    vi: 'không phải trang cần đọc, không đọc',
    en: 'not the sheet that is asked for, not read',
  },
  'no-frame': {
    vi: 'tệp không nêu tổ chức, đại hội: điền trang "Tổ chức và đại hội" của bảng tính mẫu (nhansu template), hoặc kèm tệp JSON (--with)',
    en: 'the file says nothing of the organization and its congress: fill in the sheet "Organization and congress" of a template (nhansu template), or give JSON beside it (--with)',
  },
  'example-not-read': { vi: 'dòng ví dụ, không đọc', en: 'example row, not read' },
  'hidden-row': { vi: 'dòng bị ẩn vẫn được đọc', en: 'hidden row, read like the others' },
  'hidden-column': { vi: 'cột bị ẩn vẫn được đọc', en: 'hidden column, read like the others' },
  'group-row': { vi: 'dòng nhóm, áp dụng cho các dòng dưới', en: 'group row, holds for the rows below' },
  'group-not-read': {
    vi: 'dòng nhóm không nêu diện hay cơ quan',
    en: 'group row that names no track or body',
  },
  'body-of-sheet': { vi: 'tên trang cho biết cơ quan', en: 'the name of the sheet gives the body' },
  'member-assumed': { vi: 'không nêu chức danh, đọc là ủy viên', en: 'no role is given, read as member' },
  'for-every-body': { vi: 'áp dụng cho mọi cơ quan của dòng', en: 'holds for every body of the row' },
  'same-person': { vi: 'cùng một người với dòng trên', en: 'the same person as in a row above' },
  'same-name': {
    vi: 'trùng họ tên nhưng khác ngày sinh, đọc là hai người',
    en: 'the same name but another date of birth, read as two persons',
  },
  'blank-is-unknown': {
    vi: 'ô trống trong cột đánh dấu là chưa biết; ghi "không" nếu là không',
    en: 'a blank in a column of marks is not known; write "không" to say no',
  },
  'dash-is-unknown': { vi: 'gạch ngang đọc là chưa biết', en: 'a dash is read as not known' },
  'year-only': { vi: 'chỉ có năm', en: 'the year alone' },
  'two-digit-year': { vi: 'năm viết hai chữ số', en: 'year of two digits' },
  'day-first': { vi: 'đọc là ngày trước, tháng sau', en: 'read with the day first, then the month' },
  'month-by-format': {
    vi: 'ô ngày chỉ hiện đến tháng hoặc năm',
    en: 'the cell shows a date only to the month or year',
  },
  'day-number': { vi: 'số thứ tự ngày của bảng tính', en: 'the day number of a spreadsheet' },
  'swapped-dates': {
    vi: 'cột có ngày dạng chữ đều sau ngày 12, ngày dạng số đều đến ngày 12: có thể đã bị đảo ngày, tháng',
    en: 'dates as text all lie after the 12th and dates as numbers none: day and month may have been swapped',
  },
  formula: { vi: 'công thức, đọc kết quả đã lưu', en: 'formula, its stored result is read' },
  'read-as': { vi: 'đọc theo nghĩa', en: 'read by its meaning' },
  encoding: { vi: 'bảng mã của tệp', en: 'encoding of the file' },
} as const satisfies Readonly<Record<string, Text>>;

/** What kind of thing a note tells. */
export type ReadNoteCode = keyof typeof noteHeadlines;

/** Something a person should know about how a file was read. Never a mistake. */
export interface ReadNote {
  /** What kind of remark it is. */
  readonly code: ReadNoteCode;
  /** Where; absent for one about the file. */
  readonly cell?: CellPlace;
  /** What stands there. */
  readonly found?: string;
  /** What it was read as: a value of a list, or several with commas. */
  readonly read?: string;
  /** The nearest header that would have been recognized. */
  readonly suggestion?: string;
}

/** A note in one line: where, what, what was found and how it was read. */
export function describeNote(note: ReadNote, locale: Locale): string {
  const { code, cell, found, read, suggestion } = note;
  const vi = locale === 'vi';
  const where = cell ? `${describeCell(cell, locale)}: ` : '';
  const what = found === undefined ? '' : `; ${vi ? 'thấy' : 'found'} ${show(found)}`;
  const words = read?.split(', ').map((word) => term(word)[locale]);
  const how = words ? ` → ${words.join(', ')}` : '';
  const hint = suggestion === undefined ? '' : ` — ${vi ? 'có phải' : 'did you mean'} "${suggestion}"?`;
  return `${where}${noteHeadlines[code][locale]}${what}${how}${hint}`;
}
