import type { Locale } from '../text.ts';
import type { PlanResult } from './plan.ts';

/** Every phrase a plan is told in, by id; each catalogue words all of them. */
export interface PlanWords {
  readonly decision: Readonly<Record<PlanResult['decision'], string>>;
  readonly issues: (count: number) => string;
  readonly asOf: (date: string) => string;
  readonly rulePack: string;
  readonly body: (data: { readonly name: string; readonly seats: number | undefined }) => string;
  readonly others: string;
  /** What is counted, where the label of the fact would say it differently. */
  readonly counts: Readonly<Record<'seats' | 'nominees' | 'prepared', (name: string) => string>>;
  readonly atLeast: (amount: string) => string;
  readonly atMost: (amount: string) => string;
  readonly exactly: (amount: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly none: (from: string, to: string) => string;
  readonly elected: string;
  readonly notElected: string;
  readonly surplus: (range: string) => string;
  readonly ofSeats: (share: string, of: number) => string;
  readonly growing: (nominees: number) => string;
  readonly source: string;
  readonly note: string;
  readonly heading: Readonly<Record<'clashes' | 'targets' | 'open' | 'asked', string>>;
  readonly together: (numbers: string) => string;
  readonly waiver: (authorities: string) => string;
  readonly needs: (fields: string) => string;
  readonly needsNames: string;
  readonly asked: (data: { readonly by: string; readonly asks: string }) => string;
  readonly rest: (data: { readonly personal: number; readonly met: number; readonly rest: number }) => string;
}

const vi: PlanWords = {
  decision: { feasible: 'KHẢ THI', contradictory: 'MÂU THUẪN', refused: 'KHÔNG LẬP ĐƯỢC' },
  issues: (count) => `Có ${count} chỗ phải sửa:`,
  asOf: (date) => `tính theo ngày ${date}`,
  rulePack: 'gói quy định',
  body: ({ name, seats }) => `${name}: ${seats === undefined ? 'chưa định số lượng' : `${seats} người`}`,
  others: 'Ngoài số lượng các cơ quan',
  counts: {
    seats: (name) => `số lượng ${name}`,
    nominees: (name) => `số người trong danh sách bầu ${name}`,
    prepared: (name) => `số người do cấp ủy triệu tập đề cử vào ${name}`,
  },
  atLeast: (amount) => `ít nhất ${amount}`,
  atMost: (amount) => `không quá ${amount}`,
  exactly: (amount) => `đúng ${amount}`,
  between: (from, to) => `từ ${from} đến ${to}`,
  none: (from, to) => `không có số nào phù hợp (vừa ít nhất ${from}, vừa không quá ${to})`,
  elected: 'phải bầu',
  notElected: 'không bầu',
  surplus: (range) => ` (số dư ${range})`,
  ofSeats: (share, of) => ` (${share} của ${of})`,
  growing: (nominees) =>
    `* Tính cho danh sách đúng ${nominees} người; danh sách dài hơn thì tính lại theo tỷ lệ.`,
  source: 'căn cứ',
  note: 'lưu ý',
  heading: {
    clashes: 'Không thể đạt với số lượng đã cho',
    targets: 'Chỉ tiêu phấn đấu không thể đạt với số lượng đã cho',
    open: 'Còn tùy thông tin chưa có',
    asked: 'Do cấp có thẩm quyền quyết định, kết luận',
  },
  together: (numbers) => `không thể đạt cùng lúc: ${numbers}`,
  waiver: (authorities) => `có thể xin phép: ${authorities}`,
  needs: (fields) => `cần biết ${fields}`,
  needsNames: 'tùy nhân sự cụ thể',
  asked: ({ by, asks }) => `${by}: ${asks}`,
  rest: ({ personal, met, rest }) =>
    `Còn lại: ${personal} quy tắc về từng nhân sự, xét khi có danh sách; ${met} đã đạt; ${rest} không áp dụng.`,
};

const en: PlanWords = {
  decision: { feasible: 'FEASIBLE', contradictory: 'CONTRADICTORY', refused: 'CANNOT PLAN' },
  issues: (count) => `There ${count === 1 ? 'is 1 thing' : `are ${count} things`} to mend:`,
  asOf: (date) => `as of ${date}`,
  rulePack: 'pack',
  body: ({ name, seats }) =>
    `${name}: ${seats === undefined ? 'size open' : `${seats} ${seats === 1 ? 'seat' : 'seats'}`}`,
  others: 'Beside the sizes of bodies',
  counts: {
    seats: (name) => `seats of the ${name}`,
    nominees: (name) => `nominees on the list for the ${name}`,
    prepared: (name) => `nominees of the convening committee for the ${name}`,
  },
  atLeast: (amount) => `at least ${amount}`,
  atMost: (amount) => `at most ${amount}`,
  exactly: (amount) => `exactly ${amount}`,
  between: (from, to) => `${from} to ${to}`,
  none: (from, to) => `no number will do (at least ${from}, yet at most ${to})`,
  elected: 'must be elected',
  notElected: 'must not be elected',
  surplus: (range) => ` (a surplus of ${range})`,
  ofSeats: (share, of) => ` (${share} of ${of})`,
  growing: (nominees) => `* For a list of exactly ${nominees} nominees; it grows with the list.`,
  source: 'source',
  note: 'note',
  heading: {
    clashes: 'Cannot be met with these sizes',
    targets: 'Targets out of reach with these sizes',
    open: 'Depends on what was not given',
    asked: 'For a competent body to decide or conclude',
  },
  together: (numbers) => `cannot be met together: ${numbers}`,
  waiver: (authorities) => `an exception may be granted by: ${authorities}`,
  needs: (fields) => `needs ${fields}`,
  needsNames: 'depends on who is nominated',
  asked: ({ by, asks }) => `${by}: ${asks}`,
  rest: ({ personal, met, rest }) =>
    `The rest: ${personal} ${personal === 1 ? 'rule' : 'rules'} about single persons, to be checked on a list; ${met} met; ${rest} not applicable.`,
};

/** The catalogues, complete in every language by their type. */
export const planWords: Readonly<Record<Locale, PlanWords>> = { vi, en };
