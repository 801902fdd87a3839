import type { Body, Role } from '../schema/terms.ts';
import { unaccented } from '../text.ts';
import { cleanText } from './cell.ts';
import { type Dictionary, dictionary } from './dictionary.ts';

/** What words say a person is put forward for. */
export interface Position {
  readonly body: Body;
  readonly role: Role;
  readonly standing?: true;
  readonly fullTime?: boolean;
}

const committee = ['', ' đảng ủy', ' cấp ủy', ' chi bộ', ' chi ủy', ' đảng bộ'];
const inspection = ['', ' ubkt', ' ủy ban kiểm tra', ' ubkt đảng ủy', ' ủy ban kiểm tra đảng ủy'];
const member = ['ủy viên ', 'uv ', 'uv', ''];

const phrases: readonly (readonly [string, Position])[] = [
  ...committee.flatMap((of): [string, Position][] => [
    [`bí thư${of}`, { body: 'committee', role: 'secretary' }],
    [`phó bí thư${of}`, { body: 'committee', role: 'deputy-secretary' }],
    [`phó bí thư thường trực${of}`, { body: 'committee', role: 'deputy-secretary', standing: true }],
    [`phó bí thư chuyên trách${of}`, { body: 'committee', role: 'deputy-secretary', fullTime: true }],
  ]),
  ...inspection.flatMap((of): [string, Position][] => [
    [`chủ nhiệm${of}`, { body: 'inspection-committee', role: 'chair' }],
    [`phó chủ nhiệm${of}`, { body: 'inspection-committee', role: 'deputy-chair' }],
    [
      `phó chủ nhiệm thường trực${of}`,
      { body: 'inspection-committee', role: 'deputy-chair', standing: true },
    ],
  ]),
  ...member.flatMap((as): [string, Position][] => [
    ...['ban chấp hành', 'bch', 'ban chấp hành đảng bộ', 'bch đảng bộ'].map((of): [string, Position] => [
      as + of,
      { body: 'committee', role: 'member' },
    ]),
    ...['ban thường vụ', 'btv', 'ban thường vụ đảng ủy', 'btv đảng ủy'].map((of): [string, Position] => [
      as + of,
      { body: 'standing-committee', role: 'member' },
    ]),
    ...['ủy ban kiểm tra', 'ubkt', 'ủy ban kiểm tra đảng ủy', 'ubkt đảng ủy'].flatMap(
      (of): [string, Position][] => [
        [as + of, { body: 'inspection-committee', role: 'member' }],
        [`${as + of} chuyên trách`, { body: 'inspection-committee', role: 'member', fullTime: true }],
        [`${as + of} kiêm chức`, { body: 'inspection-committee', role: 'member', fullTime: false }],
      ],
    ),
  ]),
  ...['đảng ủy viên', 'cấp ủy viên', 'chi ủy viên', 'cấp ủy'].map((words): [string, Position] => [
    words,
    { body: 'committee', role: 'member' },
  ]),
  ...['đại biểu dự đại hội cấp trên', 'đoàn đại biểu', 'đoàn đại biểu dự đại hội cấp trên'].map(
    (words): [string, Position] => [words, { body: 'delegation', role: 'member' }],
  ),
];

const positions: Dictionary<Position> = dictionary(phrases);

/** What officers shorten, besides the bodies. */
const inFull: Readonly<Record<string, string>> = {
  bt: 'bí thư',
  pbt: 'phó bí thư',
  tt: 'thường trực',
  đu: 'đảng ủy',
};

const spelledOut = (part: string): string =>
  part
    .split(/\s+/)
    .map((word) => inFull[word.normalize('NFC').toLowerCase().replace(/\.$/, '')] ?? word)
    .join(' ');

/** Reads `Ủy viên BTV, Phó Bí thư TT`; undefined where a part is not understood. */
export function readPositions(text: string): readonly Position[] | undefined {
  const parts = text.split(/\s*[,;+&\n]\s*|\s+(?:kiêm|và)\s+/).filter((part) => part !== '');
  const found = parts.map((part) => positions.find(spelledOut(part)));
  if (found.length === 0 || found.some((meanings) => meanings.length !== 1)) return undefined;
  return found.flat();
}

/** What a group row says of the rows below it. */
export interface Group {
  /** How it is numbered; groups numbered alike follow one another, others lie within. */
  readonly numbering: 'letter' | 'roman' | 'number' | 'none';
  readonly track?: 'first-time' | 're-nominated';
  readonly body?: Body;
  readonly role?: Role;
  readonly standing?: true;
}

/** The number of a group, as `I` or `A.`, apart from its text. */
export function numberingOf(text: string): { readonly numbering: Group['numbering']; readonly rest: string } {
  const [, number, rest] = /^([IVX]+|[A-ZĐ]|\d{1,2}(?:\.\d{1,2})*)\s*[./):-]+\s*(.*)$/.exec(text) ?? [];
  if (number === undefined || rest === undefined) return { numbering: 'none', rest: text };
  const numbering = /^[IVX]+$/.test(number) ? 'roman' : /^\d/.test(number) ? 'number' : 'letter';
  return { numbering, rest };
}

const has = (text: string, words: RegExp) => words.test(text);

function trackIn(plain: string): Group['track'] {
  const again = has(plain, /\btai (?:dac )?cu\b|\btai ung cu\b/);
  const first = has(plain, /\blan dau\b|\bnhan su moi\b|\btham gia moi\b/);
  if (again === first) return undefined;
  return again ? 're-nominated' : 'first-time';
}

function bodyIn(plain: string): Body | undefined {
  const found: Body[] = [];
  if (has(plain, /\bban chap hanh\b|\bbch\b/)) found.push('committee');
  if (has(plain, /\bban thuong vu\b|\bbtv\b/)) found.push('standing-committee');
  if (has(plain, /\buy ban kiem tra\b|\bubkt\b/)) found.push('inspection-committee');
  if (has(plain, /\bdoan dai bieu\b|\bdai bieu du dai hoi\b/)) found.push('delegation');
  return found.length === 1 ? found[0] : undefined;
}

/** Whether the text says a track or body of the rows below it. */
export function saysGroup(text: string): boolean {
  const { track, body } = readGroup(text);
  return (track ?? body) !== undefined;
}

const groupWords =
  /^(?:nhan su|danh sach|cac dong chi|ban chap hanh|bch|ban thuong vu|btv|uy ban kiem tra|ubkt|doan dai bieu|tai cu|lan dau)\b/;

/** Whether the text stands for a group and cannot be a name. */
export const namesGroup = (text: string): boolean =>
  saysGroup(text) && groupWords.test(unaccented(numberingOf(text).rest));

/** Reads a group row such as `I. Nhân sự tái cử` or `A. Ban Thường vụ`. */
export function readGroup(text: string): Group {
  const { numbering, rest } = numberingOf(cleanText(text));
  const words = rest.replace(/\([^)]*\)|[:：].*$/g, '').trim();
  const plain = unaccented(words);
  const track = trackIn(plain);
  // The name of a body alone says no role.
  const [position, ...others] = /\b(?:vien|uv|uvbch|uvbtv|thu|nhiem)\b/.test(plain)
    ? (readPositions(words) ?? [])
    : [];
  if (position && others.length === 0) {
    const { body, role, standing } = position;
    return { numbering, body, role, ...(track && { track }), ...(standing && { standing }) };
  }
  const body = bodyIn(plain);
  return { numbering, ...(track && { track }), ...(body && { body }) };
}
