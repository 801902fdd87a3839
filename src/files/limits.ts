import { type InputIssue, note } from '../schema/input-issue.ts';

/** Far beyond any list of persons; what is larger is some other file, or means harm. */
export const limits = {
  /** Of the file. */
  bytes: 50_000_000,
  /** Of a workbook, unpacked. */
  unpackedBytes: 100_000_000,
  /** That hold something, in all sheets. */
  cells: 1_000_000,
  /** That hold something, in one sheet. */
  columns: 1000,
  sheets: 100,
  /** Of a csv file, blank ones included; as many as a sheet has. */
  rows: 1_048_576,
  /** Cells joined into one, in all sheets. */
  merges: 10_000,
  /** In one cell: no spreadsheet holds more. */
  letters: 32_767,
} as const;

/** A mistake of the file as a whole. */
export function unreadable(found: string | undefined, vi: string, en: string): InputIssue {
  const expected = note(vi, en);
  return { path: '', code: 'unreadable', ...(found !== undefined && { found }), expected };
}

/** `12 MB`. */
export const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`;

/** Why a file with nothing in it, or of more bytes than any list has, is not read; `found` says how many it has. */
export function sizeIssue(bytes: number, found: string = megabytes(bytes)): InputIssue | undefined {
  if (bytes === 0) return unreadable('0 B', 'tệp có nội dung', 'a file that is not empty');
  if (bytes <= limits.bytes) return undefined;
  const most = megabytes(limits.bytes);
  return unreadable(found, `tệp không quá ${most}`, `a file of at most ${most}`);
}

/** Why a file with so much in it is not read. */
export function tooMany(
  what: 'cells' | 'columns' | 'rows' | 'merges' | 'sheets' | 'letters',
  count: number,
): InputIssue {
  const words = {
    cells: ['ô', 'cells'],
    columns: ['cột', 'columns'],
    rows: ['dòng', 'rows'],
    merges: ['vùng ô gộp', 'merged areas'],
    sheets: ['trang', 'sheets'],
    letters: ['chữ trong một ô', 'letters in a cell'],
  }[what];
  const [vi = '', en = ''] = words;
  return unreadable(
    String(count),
    `tệp không quá ${limits[what]} ${vi}`,
    `a file of at most ${limits[what]} ${en}`,
  );
}
