import { isOle2, isZip } from './container.ts';

/** Forms in which a list is kept. */
export type FileFormat = 'xlsx' | 'csv' | 'json';

const byEnding: readonly (readonly [RegExp, FileFormat])[] = [
  [/\.xls[xmb]?$/i, 'xlsx'],
  [/\.(?:csv|tsv)$/i, 'csv'],
  [/\.json$/i, 'json'],
];

/** Byte order marks, the zeros of UTF-16, and space. */
const beforeText = new Set([0xef, 0xbb, 0xbf, 0xff, 0xfe, 0x00, 0x09, 0x0a, 0x0d, 0x20]);
const opening = ['{', '['].map((letter) => letter.charCodeAt(0));

/** The form of a file: by what it surely is, else by its ending, else by its first letter, in any encoding. */
export function formatOf(bytes: Uint8Array, name = ''): FileFormat {
  if (isZip(bytes) || isOle2(bytes)) return 'xlsx';
  const [, told] = byEnding.find(([ending]) => ending.test(name)) ?? [];
  if (told) return told;
  const first = bytes.find((byte) => !beforeText.has(byte));
  return first !== undefined && opening.includes(first) ? 'json' : 'csv';
}
