import { isFullDate } from '../dates/partial-date.ts';
import type { Expected } from '../schema/common.ts';
import { nearest, note } from '../schema/input-issue.ts';
import { term } from '../terms.ts';
import { type CellValue, shown } from './cell.ts';
import type { ValueKind } from './column.ts';
import { oneOfWords } from './expected.ts';
import type { ReadNoteCode } from './note.ts';
import { readDate } from './read-date.ts';
import { nothing, type VocabularyName, vocabulary, wordsFor, yesNo } from './vocabulary.ts';

/** What a cell says, `null` where it says that there is none, or why it cannot be read. */
export type ReadValue =
  | { readonly ok: true; readonly value: unknown; readonly notes: readonly ReadNoteCode[] }
  | {
      readonly ok: false;
      readonly code: 'invalid' | 'ambiguous';
      readonly expected: Expected;
      readonly suggestion?: string;
    };

const good = (value: unknown, notes: readonly ReadNoteCode[] = []): ReadValue => ({ ok: true, value, notes });
const bad = (expected: Expected, suggestion?: string): ReadValue => ({
  ok: false,
  code: 'invalid',
  expected,
  ...(suggestion !== undefined && { suggestion }),
});

const aDate = note(
  'ngày có thật dạng 18/3/1975, tháng 3/1975 hoặc năm 1975, ngày trước tháng sau',
  'a date that exists, as 18/3/1975, a month 3/1975 or a year 1975, the day before the month',
);
const aDay = note('ngày có thật dạng 18/3/1975', 'a date that exists, as 18/3/1975');
const aMark = note('x, có hoặc không', 'x, yes or no');
const aCount = note('một số nguyên', 'a whole number');
const noError = note('giá trị, không phải lỗi của bảng tính', 'a value, not an error of the spreadsheet');
const aResult = note(
  'kết quả đã lưu của công thức; hãy mở bằng Excel rồi lưu lại',
  'the stored result of the formula; open it in Excel and save it again',
);
const ofAll = note('dạng 25/27', 'as 25/27');

/** A value or its own word in full needs no remark. */
const isOwnWord = (text: string, value: string): boolean =>
  [value, term(value).vi, term(value).en].some((word) => word.toLowerCase() === text.toLowerCase());

/** What a word of the vocabulary is; the words are matched without regard to marks left out. */
function readWord(text: string, name: VocabularyName, noWord: boolean): ReadValue {
  const words = vocabulary(name);
  const [only, ...others] = words.find(text);
  if (only !== undefined && others.length === 0) return good(only, isOwnWord(text, only) ? [] : ['read-as']);
  const expected = oneOfWords((locale) => [...wordsFor(name, locale), ...(noWord ? ['không'] : [])]);
  if (only !== undefined) return { ok: false, code: 'ambiguous', expected };
  return bad(expected, nearest(text, words.words));
}

function readText(text: string, kind: ValueKind): ReadValue {
  if (typeof kind === 'string') return good(text);
  if ('oneOf' in kind) return readWord(text, kind.oneOf, false);
  if ('oneOrNone' in kind)
    return nothing.find(text).length > 0 ? good(null) : readWord(text, kind.oneOrNone, true);
  if (nothing.find(text).length > 0) return good([]);
  const parts = text.split(/\s*[;+]\s*/).filter((part) => part !== '');
  const read = parts.map((part) => readWord(part, kind.listOf, false));
  const wrong = read.find((part) => !part.ok);
  if (wrong) return wrong;
  return good(read.map((part) => part.ok && part.value));
}

/** Words that stand behind a number. */
const units = /\s*(?:đồng chí|đ\/c|người|đảng viên|đại biểu|phiếu|nhiệm kỳ|ngày)$/i;

function readCount(text: string): ReadValue {
  const digits = text.replace(units, '');
  if (/^\d{1,9}$/.test(digits)) return good(Number(digits));
  // Vietnamese writes a dot between thousands.
  if (/^\d{1,3}(?:\.\d{3})+$/.test(digits)) return good(Number(digits.replaceAll('.', '')), ['read-as']);
  return bad(aCount);
}

function readOutOf(text: string): ReadValue {
  const [, part, whole] = /^(\d{1,9})\s*\/\s*(\d{1,9})(?:\s*\(.*\))?$/.exec(text.replace(units, '')) ?? [];
  return part === undefined ? bad(ofAll) : good([Number(part), Number(whole)]);
}

function readMark(text: string): ReadValue {
  if (/^[✓✔☑√]$/.test(text)) return good(true);
  const [answer] = yesNo.find(text);
  return answer === undefined ? bad(aMark) : good(answer);
}

function readDay(value: CellValue, from1904: boolean, whole: boolean): ReadValue {
  const read = readDate(value, from1904);
  if (!read || (whole && !isFullDate(read.date))) return bad(whole ? aDay : aDate);
  return good(read.date, read.notes);
}

/** Reads a cell that is not blank, as its column asks. */
export function readValue(value: CellValue, kind: ValueKind, from1904: boolean): ReadValue {
  const text = shown(value);
  if (typeof value === 'object' && value?.kind === 'error')
    return bad(text.startsWith('=') ? aResult : noError);
  switch (kind) {
    case 'date':
    case 'day':
      return readDay(value, from1904, kind === 'day');
    case 'yes-no':
      return value === true || value === false ? good(value) : readMark(text);
    case 'count':
      return readCount(text);
    case 'out-of':
      return readOutOf(text);
    case 'attestation':
      return nothing.find(text).length > 0 ? good(null) : good(text);
    default:
      return readText(text, kind);
  }
}
