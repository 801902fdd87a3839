import type { Counts } from '../screen/screened.ts';
import type { Locale } from '../text.ts';

/** What `nhansu screen` and `nhansu merge` say. */
export interface ScreenMessages {
  readonly resumeWhat: string;
  /** That work was begun, and is not to be lost. */
  readonly unfinished: (data: { readonly output: string; readonly checkpoint: string }) => string;
  readonly finished: (output: string) => string;
  readonly otherWork: (checkpoint: string) => string;
  readonly otherInput: (checkpoint: string) => string;
  readonly shorter: (output: string) => string;
  readonly goesOn: (records: number) => string;
  readonly stopped: (data: { readonly records: number; readonly output: string | undefined }) => string;
  readonly packWanted: string;
  readonly badContext: string;
  readonly badSource: string;
  readonly refused: (data: {
    readonly place: string;
    readonly mistake: string;
    readonly more: number;
  }) => string;
  readonly moreRefused: (count: number) => string;
  readonly done: (data: {
    readonly persons: Counts;
    readonly lists: Counts;
    readonly seconds: number;
  }) => string;
  readonly violated: (rules: string) => string;
  readonly records: (count: number) => string;
  readonly rate: (perSecond: number) => string;
  readonly unsummed: (data: { readonly found: number; readonly summed: number }) => string;
  readonly otherParts: (difference: string) => string;
  readonly noSummary: (file: string) => string;
  readonly namedTwice: (file: string) => string;
  readonly badLine: (place: string) => string;
}

/** `1.234.567` or `1,234,567`. */
const grouped = (mark: string) => (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, mark);

const sumOf = ({ pass, fail, incomplete, refused }: Counts) => pass + fail + incomplete + refused;

const inVietnamese = grouped('.');
const vi: ScreenMessages = {
  resumeWhat: '--resume cần --output, tệp kết quả để làm tiếp',
  unfinished: ({ output, checkpoint }) =>
    `${output} là kết quả đang làm dở; thêm --resume để làm tiếp, hoặc xóa ${checkpoint} để làm lại từ đầu`,
  finished: (output) => `${output} đã đủ kết quả, không còn gì để làm tiếp`,
  otherWork: (checkpoint) =>
    `${checkpoint} là của lần xét khác (gói, --for, --with, --all hoặc phiên bản khác); xóa tệp này để làm lại từ đầu`,
  otherInput: (checkpoint) => `đầu vào không còn như khi làm dở; xóa ${checkpoint} để làm lại từ đầu`,
  shorter: (output) => `${output} ngắn hơn phần đã ghi; không làm tiếp được`,
  goesOn: (records) => `làm tiếp sau ${inVietnamese(records)} bản ghi đã xét`,
  stopped: ({ records, output }) =>
    `bị ngắt sau ${inVietnamese(records)} bản ghi${output === undefined ? '' : `; làm tiếp: cùng lệnh này với --resume`}`,
  packWanted: '--for cần --pack, hoặc --with có organization và congress để chọn gói quy định',
  badContext: 'thông tin chung trong --with hoặc gói quy định chưa dùng được',
  badSource: 'không đọc được đầu vào',
  refused: ({ place, mistake, more }) =>
    `${place}: không xét; ${mistake}${more > 0 ? ` (và ${more} chỗ khác)` : ''}`,
  moreRefused: (count) => `và ${inVietnamese(count)} bản ghi khác không xét được`,
  done: ({ persons, lists, seconds }) => {
    const told = (counts: Counts, what: string) =>
      sumOf(counts) === 0
        ? []
        : [
            `${inVietnamese(sumOf(counts))} ${what}: ${inVietnamese(counts.pass)} đạt · ${inVietnamese(counts.fail)} không đạt · ${inVietnamese(counts.incomplete)} chưa đủ căn cứ · ${inVietnamese(counts.refused)} không xét được`,
          ];
    return [...told(persons, 'người'), ...told(lists, 'danh sách'), `${seconds} giây`].join(' · ');
  },
  violated: (rules) => `vi phạm nhiều nhất: ${rules}`,
  records: (count) => `${inVietnamese(count)} bản ghi`,
  rate: (perSecond) => `${inVietnamese(perSecond)}/giây`,
  unsummed: ({ found, summed }) =>
    `có ${inVietnamese(found)} kết quả nhưng các bảng tổng hợp đếm ${inVietnamese(summed)}: thiếu một phần, hoặc có phần lặp lại`,
  otherParts: (difference) => `các phần không cùng một lần xét (${difference})`,
  noSummary: (file) => `${file}: không có dòng tổng hợp ở cuối; lần xét này chưa xong`,
  namedTwice: (file) => `${file}: nêu hai lần; kết quả sẽ bị lặp`,
  badLine: (place) => `${place}: không phải kết quả của nhansu screen`,
};

const inEnglish = grouped(',');
const en: ScreenMessages = {
  resumeWhat: '--resume needs --output, the results to go on with',
  unfinished: ({ output, checkpoint }) =>
    `${output} holds work that is not finished; --resume goes on with it, and without ${checkpoint} it begins anew`,
  finished: (output) => `${output} is finished; there is nothing to go on with`,
  otherWork: (checkpoint) =>
    `${checkpoint} is of other work (another pack, --for, --with, --all or version); without it this begins anew`,
  otherInput: (checkpoint) => `the input is not what it was; without ${checkpoint} this begins anew`,
  shorter: (output) => `${output} is shorter than what was written; cannot go on with it`,
  goesOn: (records) => `goes on behind ${inEnglish(records)} records`,
  stopped: ({ records, output }) =>
    `interrupted after ${inEnglish(records)} records${output === undefined ? '' : '; the same command with --resume goes on'}`,
  packWanted: '--for needs --pack, or --with an organization and its congress to choose a pack by',
  badContext: 'what is said of everybody, in --with or of the pack, cannot be used',
  badSource: 'cannot read the input',
  refused: ({ place, mistake, more }) =>
    `${place}: not screened; ${mistake}${more > 0 ? ` (and ${more} more)` : ''}`,
  moreRefused: (count) => `and ${inEnglish(count)} more records that could not be screened`,
  done: ({ persons, lists, seconds }) => {
    const told = (counts: Counts, what: string) =>
      sumOf(counts) === 0
        ? []
        : [
            `${inEnglish(sumOf(counts))} ${what}: ${inEnglish(counts.pass)} pass · ${inEnglish(counts.fail)} fail · ${inEnglish(counts.incomplete)} incomplete · ${inEnglish(counts.refused)} refused`,
          ];
    return [...told(persons, 'persons'), ...told(lists, 'lists'), `${seconds} s`].join(' · ');
  },
  violated: (rules) => `violated most: ${rules}`,
  records: (count) => `${inEnglish(count)} records`,
  rate: (perSecond) => `${inEnglish(perSecond)}/s`,
  unsummed: ({ found, summed }) =>
    `${inEnglish(found)} results, but the summaries count ${inEnglish(summed)}: a part is missing, or stands twice`,
  otherParts: (difference) => `the parts are not of one screening (${difference})`,
  noSummary: (file) => `${file}: no summary at the end; that screening was not finished`,
  namedTwice: (file) => `${file}: named twice; its results would be there twice`,
  badLine: (place) => `${place}: not a result of nhansu screen`,
};

/** What they say, by language. */
export const screenMessages: Readonly<Record<Locale, ScreenMessages>> = { vi, en };
