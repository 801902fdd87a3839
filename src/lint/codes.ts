import type { Locale, Text } from '../text.ts';
import { codesEn } from './codes-en.ts';
import { codesVi } from './codes-vi.ts';
import type { LintCode } from './finding.ts';

/** What a code means, and what to do about it. */
export interface CodeWords {
  /** What is found. */
  readonly meaning: string;
  /** What to do about it. */
  readonly fix: string;
}

/** Every code of `nhansu lint` and of `PackError`, in both languages. */
export const lintCodes: Readonly<Record<Locale, Readonly<Record<LintCode, CodeWords>>>> = {
  vi: codesVi,
  en: codesEn,
};

/** The page on which a code is explained, in the package. */
export const pageOf = (code: LintCode): string => `docs/errors.md#${code}`;

/** Words around findings. */
export const lintWords = {
  clean: {
    vi: (rules: number) => `${rules} quy tắc, không thấy lỗi`,
    en: (rules: number) => `${rules} rule${rules === 1 ? '' : 's'}, nothing found`,
  },
  found: {
    vi: (count: number, rules: number) => `${count} chỗ cần xem trong ${rules} quy tắc`,
    en: (count: number, rules: number) =>
      `${count} finding${count === 1 ? '' : 's'} in ${rules} rule${rules === 1 ? '' : 's'}`,
  },
  meaning: { vi: 'nghĩa là', en: 'that is' } satisfies Text,
  fix: { vi: 'cách sửa', en: 'fix' } satisfies Text,
  page: { vi: 'giải thích các mã', en: 'the codes are explained in' } satisfies Text,
} as const;
