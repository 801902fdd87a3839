import type { InputIssue } from '../schema/input-issue.ts';
import { limits, megabytes, unreadable } from './limits.ts';

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

/** True for a zip archive, which every `.xlsx` is. */
export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);

/** True for the container of Office files before 2007, and of those with a password. */
export const isOle2 = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

function includes(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Why a file in the old container cannot be read. */
export function ole2Issue(bytes: Uint8Array): InputIssue {
  if (includes(bytes, 'EncryptedPackage')) {
    return unreadable(
      'EncryptedPackage',
      'tệp không đặt mật khẩu; hãy gỡ mật khẩu rồi lưu lại',
      'a workbook without a password; remove it and save again',
    );
  }
  return unreadable(
    '.xls',
    'tệp .xlsx; hãy mở bằng Excel và lưu lại dạng "Excel Workbook (*.xlsx)"',
    'a .xlsx file; open it in Excel and save it as "Excel Workbook (*.xlsx)"',
  );
}

const damaged = (found?: string) =>
  unreadable(
    found,
    'tệp .xlsx nguyên vẹn; tệp này hỏng hoặc thiếu',
    'a whole .xlsx file; this one is damaged or cut off',
  );

const signatures = { end: 0x06054b50, entry: 0x02014b50 };
const sizes = { end: 22, entry: 46, comment: 65_535 };
const deflated = 8;

/** An entry of a zip archive, as its directory describes it. */
interface Entry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly method: number;
}

function entriesOf(bytes: Uint8Array): Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - sizes.end;
  const last = Math.max(0, end - sizes.comment);
  while (end >= last && view.getUint32(end, true) !== signatures.end) end--;
  if (end < last) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + sizes.entry > bytes.length || view.getUint32(at, true) !== signatures.entry) return undefined;
    const length = view.getUint16(at + 28, true);
    entries.push({
      name: String.fromCharCode(...bytes.subarray(at + sizes.entry, at + sizes.entry + length)),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
    });
    at += sizes.entry + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

const otherKinds: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.bin$/, '.xlsb'],
  [/^word\//, '.docx'],
  [/^ppt\//, '.pptx'],
  [/^content\.xml$/, '.ods'],
];

/**
 * Why a zip archive is not a workbook that can be read safely. Looks at the directory alone, before anything is unpacked:
 * the reader then holds every entry to the size that the directory declares.
 */
export function zipIssue(bytes: Uint8Array): InputIssue | undefined {
  const entries = entriesOf(bytes);
  if (!entries) return damaged();
  const [, other] = otherKinds.find(([pattern]) => entries.some(({ name }) => pattern.test(name))) ?? [];
  if (other !== undefined) return unreadable(other, 'tệp .xlsx', 'a .xlsx file');
  if (!entries.some(({ name }) => name === '[Content_Types].xml'))
    return unreadable('.zip', 'tệp .xlsx', 'a .xlsx file');
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > limits.unpackedBytes) {
    const most = megabytes(limits.unpackedBytes);
    return unreadable(
      `${megabytes(bytes.length)} → ${megabytes(unpacked)}`,
      `tệp không quá ${most} khi giải nén`,
      `a file of at most ${most} when unpacked`,
    );
  }
  const liar = entries.find(
    ({ method, packed, unpacked }) => unpacked === 0 && (packed > 2 || (method === deflated && packed === 0)),
  );
  return liar && damaged(liar.name);
}
