import type { InputIssue } from '../schema/input-issue.ts';
import { unreadable } from './limits.ts';

// A web standard that every runtime has, but the ES library of TypeScript does not declare.
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

/** Encodings in which lists are found. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258';

/** The text of a file, or why it is none. */
export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly issue: InputIssue };

/** UTF-16 without a mark shows by its zero bytes, which stand at every second place of plain letters. */
function utf16(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 1].map(
    (parity) => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length,
  );
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 8 && even < odd / 8) return 'utf-16le';
  return even > sample.length / 8 && odd < even / 8 ? 'utf-16be' : undefined;
}

const decoders = new Map<Encoding, InstanceType<typeof TextDecoder>>();

/** One for each encoding: a long file is decoded line by line. */
function decoderOf(encoding: Encoding): InstanceType<typeof TextDecoder> {
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding, { fatal: true });
  decoders.set(encoding, decoder);
  return decoder;
}

/** The text of bytes in an encoding; `undefined` where they are none. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return decoderOf(encoding).decode(bytes);
  } catch {
    return undefined;
  }
}

const notText = () =>
  unreadable(
    '�',
    'văn bản mã hóa UTF-8 (khuyên dùng), UTF-16 hoặc Windows-1258',
    'text in UTF-8 (best), UTF-16 or Windows-1258',
  );

/** Decodes a text file: by its mark or its zeros, else as UTF-8, else as Windows-1258, the old encoding of Vietnamese. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = utf16(bytes);
  for (const tried of encoding ? [encoding] : (['utf-8', 'windows-1258'] as const)) {
    const text = decodeAs(bytes, tried);
    if (text !== undefined && !text.includes('\0')) {
      return { ok: true, text: text.normalize('NFC'), encoding: tried };
    }
  }
  return { ok: false, issue: notText() };
}

/** How the headers of a list look in fonts from before Unicode, and in text decoded wrongly. */
const garbled: readonly (readonly [RegExp, string])[] = [
  [/h[äÄ] (?:v[µ] )?t[ª]n|ng[µ]y sinh|n[¨]m sinh|d[©]n t[é]c/i, 'TCVN3 (ABC, .VnTime)'],
  [/ho[ïÏ] (?:va[øØ] )?te[âÂ]n|nga[øØ]y sinh|na[êÊ]m sinh|da[âÂ]n to[äÄ]c/i, 'VNI'],
  [/há»|ngÃ|nÄƒm|Há»|Ä‘á»/, 'UTF-8 đọc nhầm · decoded wrongly'],
];

/** A mistake where text is in an encoding that shows only in its own fonts. */
export function garbledIssue(texts: readonly string[]): InputIssue | undefined {
  const [, found] = garbled.find(([pattern]) => texts.some((text) => pattern.test(text))) ?? [];
  if (found === undefined) return undefined;
  return unreadable(
    found,
    'chữ Unicode; hãy chuyển mã (ví dụ bằng UniKey: Ctrl+Shift+F6) rồi lưu lại',
    'Unicode text; convert it (with UniKey, for example: Ctrl+Shift+F6) and save it again',
  );
}
