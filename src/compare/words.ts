import type { Locale } from '../text.ts';
import type { FindingGroup, PersonChange } from './comparison.ts';

/** Every phrase a comparison of drafts is told in, by id; each catalogue words all of them. */
export interface ComparisonWords {
  readonly refused: string;
  readonly draft: Readonly<Record<'before' | 'after', string>>;
  readonly list: Readonly<Record<'before' | 'after', string>>;
  readonly persons: (count: number) => string;
  readonly heading: Readonly<Record<FindingGroup, string>>;
  readonly counted: Readonly<Record<FindingGroup, string>>;
  /** Where a rule did not look at the person, or does not any more. */
  readonly absent: Readonly<Record<'before' | 'after', string>>;
  /** Where the person was not on the list, or is not any more. */
  readonly offList: Readonly<Record<'before' | 'after', string>>;
  readonly people: string;
  readonly presence: Readonly<Record<Exclude<PersonChange['presence'], 'stayed'>, string>>;
  readonly summary: (data: {
    readonly joined: number;
    readonly left: number;
    readonly stayed: number;
    readonly unmoved: number;
  }) => string;
  readonly formerly: (name: string) => string;
  readonly role: (data: { readonly role: string; readonly body: string }) => string;
  readonly standing: string;
  readonly fullTime: Readonly<Record<'true' | 'false', string>>;
  readonly nominated: string;
  readonly none: string;
}

const vi: ComparisonWords = {
  refused: 'KHÔNG SO SÁNH ĐƯỢC',
  draft: { before: 'trước', after: 'nay' },
  list: { before: 'Danh sách trước', after: 'Danh sách sau' },
  persons: (count) => `${count} người`,
  heading: {
    new: 'Mới phát sinh',
    changed: 'Vẫn còn, đã thay đổi',
    fixed: 'Đã khắc phục',
    unchanged: 'Vẫn còn, như trước',
    figures: 'Vẫn đạt, số liệu thay đổi',
  },
  counted: {
    new: 'mới phát sinh',
    changed: 'thay đổi',
    fixed: 'đã khắc phục',
    unchanged: 'như trước',
    figures: 'vẫn đạt với số liệu khác',
  },
  absent: { before: 'không thuộc diện áp dụng', after: 'không còn thuộc diện áp dụng' },
  offList: { before: 'chưa có trong danh sách', after: 'không còn trong danh sách' },
  people: 'Nhân sự',
  presence: { joined: 'vào danh sách', left: 'rút khỏi danh sách' },
  summary: ({ joined, left, stayed, unmoved }) =>
    `${joined} người vào, ${left} người rút, ${stayed} người ở cả hai danh sách; ${unmoved} người không có gì thay đổi.`,
  formerly: (name) => `cùng mã với ${name} ở danh sách trước`,
  role: ({ role, body }) => `${role} ${body}`,
  standing: 'thường trực',
  fullTime: { true: 'chuyên trách', false: 'kiêm chức' },
  nominated: 'giới thiệu',
  none: 'không',
};

const en: ComparisonWords = {
  refused: 'CANNOT COMPARE',
  draft: { before: 'before', after: 'now' },
  list: { before: 'The list before', after: 'The list after' },
  persons: (count) => `${count} ${count === 1 ? 'person' : 'persons'}`,
  heading: {
    new: 'New',
    changed: 'Still there, changed',
    fixed: 'Fixed',
    unchanged: 'Still there, as before',
    figures: 'Still met, by other figures',
  },
  counted: {
    new: 'new',
    changed: 'changed',
    fixed: 'fixed',
    unchanged: 'as before',
    figures: 'still met by other figures',
  },
  absent: { before: 'not concerned', after: 'no longer concerned' },
  offList: { before: 'not on the list', after: 'no longer on the list' },
  people: 'Persons',
  presence: { joined: 'joined the list', left: 'left the list' },
  summary: ({ joined, left, stayed, unmoved }) =>
    `${joined} joined, ${left} left, ${stayed} on both lists; for ${unmoved} nothing changed.`,
  formerly: (name) => `under the id of ${name} on the list before`,
  role: ({ role, body }) => `${role} of the ${body}`,
  standing: 'standing',
  fullTime: { true: 'full-time', false: 'concurrent' },
  nominated: 'nominated',
  none: 'none',
};

/** The catalogues, complete in every language by their type. */
export const comparisonWords: Readonly<Record<Locale, ComparisonWords>> = { vi, en };
