import type { CheckResult } from '../report/report.ts';
import type { Locale } from '../text.ts';

type Decisions = Readonly<Record<CheckResult['decision'], number>>;

/** What the command says about several lists, where reports go, and how far it is. */
export interface CheckMessages {
  readonly severalToStdout: (formats: string) => string;
  readonly unknownEnding: (data: { readonly output: string; readonly endings: string }) => string;
  readonly needsOutput: (format: string) => string;
  readonly needsName: (format: string) => string;
  readonly sameOutput: (data: {
    readonly output: string;
    readonly first: string;
    readonly second: string;
  }) => string;
  readonly watchStdin: string;
  readonly watching: (time: string) => string;
  readonly badWaivers: (count: number) => string;
  readonly summary: (files: number) => string;
  readonly mistakes: (count: number) => string;
  readonly total: (decisions: Decisions) => string;
  /** Of a table of lists: file, decision, counts. */
  readonly columns: readonly string[];
  readonly left: (seconds: number) => string;
}

const vi: CheckMessages = {
  severalToStdout: (formats) =>
    `${formats}: chỉ một dạng được ghi ra đầu ra chuẩn; cần --output cho các dạng kia, theo thứ tự: --format html --output a.html --format json --output b.json`,
  unknownEnding: ({ output, endings }) =>
    `--output ${output}: không rõ là dạng nào; cần --format, hoặc một trong các đuôi: ${endings}`,
  needsOutput: (format) => `${format}: không ghi ra đầu ra chuẩn được; cần --output <tệp>`,
  needsName: (format) =>
    `${format}: mỗi danh sách một tệp; cần --output có {name}, ví dụ: --output "ket-qua/{name}.${format}"`,
  sameOutput: ({ output, first, second }) =>
    `${output}: kết quả của ${first} và của ${second} cùng ghi vào đây; cần hai tệp khác nhau`,
  watchStdin: '--watch: đầu vào chuẩn chỉ đọc được một lần; cần tên tệp',
  watching: (time) => `đã kiểm tra lúc ${time}, sẽ kiểm tra lại khi có thay đổi; Ctrl-C để dừng`,
  badWaivers: (count) => `--waivers: ${count} chỗ phải sửa`,
  summary: (files) => `Tổng hợp (${files} tệp)`,
  mistakes: (count) => `${count} chỗ phải sửa`,
  total: ({ pass, fail, incomplete, refused }) =>
    `Tổng cộng: ${pass} đạt · ${fail} không đạt · ${incomplete} chưa đủ căn cứ · ${refused} không kiểm tra được`,
  columns: ['Tệp', 'Kết luận', 'Chi tiết'],
  left: (seconds) =>
    seconds < 60 ? `còn khoảng ${seconds} giây` : `còn khoảng ${Math.ceil(seconds / 60)} phút`,
};

const en: CheckMessages = {
  severalToStdout: (formats) =>
    `${formats}: one form at most goes to standard output; the others need --output, in order: --format html --output a.html --format json --output b.json`,
  unknownEnding: ({ output, endings }) =>
    `--output ${output}: of what form is not clear; expected --format, or one of the endings: ${endings}`,
  needsOutput: (format) => `${format}: cannot go to standard output; expected --output <file>`,
  needsName: (format) =>
    `${format}: one file for each list; expected --output with {name}, such as: --output "reports/{name}.${format}"`,
  sameOutput: ({ output, first, second }) =>
    `${output}: the results of ${first} and of ${second} would both go there; expected two files`,
  watchStdin: '--watch: standard input can be read only once; expected files',
  watching: (time) => `checked at ${time}, and again when something changes; Ctrl-C ends it`,
  badWaivers: (count) => `--waivers: ${count} thing${count === 1 ? '' : 's'} to mend`,
  summary: (files) => `Summary (${files} files)`,
  mistakes: (count) => `${count} thing${count === 1 ? '' : 's'} to mend`,
  total: ({ pass, fail, incomplete, refused }) =>
    `In all: ${pass} passed · ${fail} failed · ${incomplete} incomplete · ${refused} could not be checked`,
  columns: ['File', 'Decision', 'In detail'],
  left: (seconds) => (seconds < 60 ? `about ${seconds} s left` : `about ${Math.ceil(seconds / 60)} min left`),
};

/** By language. */
export const checkMessages: Readonly<Record<Locale, CheckMessages>> = { vi, en };
