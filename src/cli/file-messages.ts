import type { Locale } from '../text.ts';

/** What the command says about reading and writing sheets. */
export interface FileMessages {
  readonly note: (note: string) => string;
  readonly moreNotes: (count: number) => string;
  readonly onlySheets: string;
  readonly badColumn: (found: string) => string;
  readonly notAList: string;
  readonly exists: (file: string) => string;
  readonly written: (file: string) => string;
}

const vi: FileMessages = {
  note: (note) => `lưu ý: ${note}`,
  moreNotes: (count) => `lưu ý: … và ${count} chỗ nữa như vậy`,
  onlySheets: '--with, --sheet, --column và --body chỉ dùng cho tệp .xlsx và .csv',
  badColumn: (found) => `--column: thấy "${found}"; cần dạng C=birth hoặc "Tiêu đề"=birth`,
  notAList: '--with: cần một đối tượng JSON {…} có organization, congress, bodies',
  exists: (file) => `đã có tệp ${file}; cần một tên khác để không ghi đè`,
  written: (file) => `đã ghi ${file}\n`,
};

const en: FileMessages = {
  note: (note) => `note: ${note}`,
  moreNotes: (count) => `note: … and ${count} more like these`,
  onlySheets: '--with, --sheet, --column and --body are for .xlsx and .csv files only',
  badColumn: (found) => `--column: found "${found}"; expected C=birth or "Header"=birth`,
  notAList: '--with: expected a JSON object {…} with organization, congress, bodies',
  exists: (file) => `${file} exists; another name is needed, so that nothing is overwritten`,
  written: (file) => `wrote ${file}\n`,
};

/** By language. */
export const fileMessages: Readonly<Record<Locale, FileMessages>> = { vi, en };
