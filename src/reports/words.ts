import type { Locale } from '../text.ts';
import { en } from './words-en.ts';
import { vi } from './words-vi.ts';

/** What stands in a masked report for what is not said. */
export interface MaskWords {
  readonly nominee: (number: string) => string;
  readonly organization: string;
  readonly authority: string;
  readonly document: string;
  readonly withheld: string;
}

/** The words of the documents, beside those that every report is made of. */
export interface ReportWords {
  readonly title: string;
  readonly skip: string;
  readonly contents: string;
  readonly list: string;
  readonly modality: string;
  readonly outcome: string;
  readonly total: string;
  readonly nominee: string;
  readonly leavesOpen: (findings: number) => string;
  readonly counts: string;
  readonly quotas: string;
  readonly quotasHint: string;
  readonly known: (count: number) => string;
  readonly unknown: (count: number) => string;
  readonly needed: (bounds: string) => string;
  readonly short: (amount: string) => string;
  readonly over: (amount: string) => string;
  readonly matrix: string;
  readonly matrixOf: (body: string) => string;
  readonly matrixHint: string;
  readonly filter: string;
  readonly everybody: (count: number) => string;
  readonly having: (outcome: string, count: number) => string;
  readonly notConcerned: string;
  readonly findings: string;
  readonly findingsHint: string;
  readonly evidence: string;
  readonly found: string;
  readonly demanded: string;
  readonly verdict: Readonly<Record<'met' | 'not-met' | 'unknown', string>>;
  readonly who: (count: number) => string;
  readonly open: (count: number) => string;
  readonly sources: string;
  readonly address: (number: number | undefined) => string;
  readonly interpretation: string;
  readonly notApplicable: string;
  readonly silentRules: (count: number) => string;
  readonly notes: string;
  readonly receipt: string;
  readonly checkedWith: string;
  readonly pack: string;
  /** Before what was asked of the rules. */
  readonly only: string;
  readonly skipped: string;
  readonly packHash: string;
  readonly inputHash: string;
  /** A summary for machines: how the list stands. */
  readonly summary: (data: { readonly decision: string; readonly mandatory: string }) => string;
}

/** The catalogues of the documents. */
export const reportWords: Readonly<Record<Locale, ReportWords>> = { vi, en };

/** The catalogues of masked reports. */
export const maskWords: Readonly<Record<Locale, MaskWords>> = {
  vi: {
    nominee: (number) => `Nhân sự ${number}`,
    organization: 'Tổ chức đảng (đã che tên)',
    authority: 'cơ quan có thẩm quyền',
    document: 'văn bản (đã che)',
    withheld: '(đã che)',
  },
  en: {
    nominee: (number) => `Nominee ${number}`,
    organization: 'Party organization (name withheld)',
    authority: 'the competent body',
    document: 'a document (withheld)',
    withheld: '(withheld)',
  },
};
