import type { Locale } from '../text.ts';
import type { DiffStatus } from './diff.ts';

/** Every phrase a comparison of packs is told in, by id; each catalogue words all of them. */
export interface DiffWords {
  readonly title: string;
  /** As the count of a summary, and as a heading. */
  readonly counted: Readonly<Record<DiffStatus, string>>;
  readonly heading: Readonly<Record<DiffStatus, string>>;
  /** Parts of a rule that have no name of their own. */
  readonly what: Readonly<Record<'scope' | 'demand', string>>;
  readonly direction: Readonly<Record<'tightened' | 'loosened', string>>;
  /** How the scope moved; both texts say what it is. */
  readonly scope: Readonly<Record<'tightened' | 'loosened' | 'changed', string>>;
  readonly all: (requirements: number) => string;
  readonly when: (when: string) => string;
  readonly nothing: string;
  /** For some of the cases, none. */
  readonly partly: string;
  readonly formerly: (requirement: string) => string;
  readonly since: (day: string) => string;
  readonly requirements: string;
  readonly textNotFound: string;
  /** Of the requirements removed, so many. */
  readonly notFound: (requirements: number) => string;
  readonly sources: string;
  readonly link: string;
}

const vi: DiffWords = {
  title: 'So sánh gói quy định',
  counted: {
    tightened: 'chặt hơn',
    loosened: 'nới lỏng',
    changed: 'thay đổi khác',
    added: 'mới có',
    removed: 'không có trong gói sau',
    unchanged: 'giữ nguyên',
  },
  heading: {
    tightened: 'Chặt hơn',
    loosened: 'Nới lỏng',
    changed: 'Thay đổi khác: vừa chặt vừa nới, hoặc không so được',
    added: 'Mới có',
    removed: 'Không có trong gói sau',
    unchanged: 'Giữ nguyên',
  },
  what: { scope: 'Phạm vi áp dụng', demand: 'Yêu cầu' },
  direction: { tightened: 'chặt hơn', loosened: 'nới lỏng' },
  scope: {
    tightened: 'Phạm vi áp dụng rộng hơn',
    loosened: 'Phạm vi áp dụng hẹp hơn',
    changed: 'Phạm vi áp dụng khác',
  },
  all: (requirements) => `${requirements} yêu cầu`,
  when: (when) => `nếu ${when}`,
  nothing: 'không quy định',
  partly: 'một phần không quy định',
  formerly: (requirement) => `trước là ${requirement}`,
  since: (day) => `từ ${day}`,
  requirements: 'Số yêu cầu',
  textNotFound: 'Chưa tìm thấy văn bản của nhiệm kỳ mới; không có nghĩa là yêu cầu này đã được bỏ.',
  notFound: (requirements) => `${requirements} chưa tìm thấy văn bản`,
  sources: 'căn cứ',
  link: 'nguồn',
};

const en: DiffWords = {
  title: 'Comparison of rule packs',
  counted: {
    tightened: 'tightened',
    loosened: 'loosened',
    changed: 'changed otherwise',
    added: 'added',
    removed: 'removed',
    unchanged: 'unchanged',
  },
  heading: {
    tightened: 'Tightened',
    loosened: 'Loosened',
    changed: 'Changed otherwise: in both directions, or not comparable',
    added: 'Added',
    removed: 'Removed: not in the second pack',
    unchanged: 'Unchanged',
  },
  what: { scope: 'Scope', demand: 'Requirement' },
  direction: { tightened: 'tightened', loosened: 'loosened' },
  scope: {
    tightened: 'Applies more widely',
    loosened: 'Applies more narrowly',
    changed: 'Applies to other cases',
  },
  all: (requirements) => `${requirements} requirement${requirements === 1 ? '' : 's'}`,
  when: (when) => `if ${when}`,
  nothing: 'nothing',
  partly: 'nothing for some of these cases',
  formerly: (requirement) => `formerly ${requirement}`,
  since: (day) => `from ${day}`,
  requirements: 'Requirements',
  textNotFound: 'No text of the new term was found; this does not mean that the requirement was lifted.',
  notFound: (requirements) => `no text found for ${requirements}`,
  sources: 'source',
  link: 'source',
};

/** The catalogues, complete in every language by their type. */
export const diffWords: Readonly<Record<Locale, DiffWords>> = { vi, en };
