import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Expected } from '../schema/common.ts';
import { type InputIssue, show } from '../schema/input-issue.ts';

/** No list comes near it; anything larger is some other file. */
const largest = 50_000_000;

/** The text of a file, or why it cannot be read. */
export type ReadText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly issue: InputIssue };

/** The bytes of a file, or why it cannot be read. */
export type ReadBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly issue: InputIssue };

type Chunks = AsyncIterable<Uint8Array | string>;

/** Reads a file as UTF-8 without its byte order mark. */
export async function readText(file: string): Promise<ReadText> {
  const read = await readBytes(file);
  return read.ok ? decode(read.bytes) : read;
}

/** Reads a file, or `stdin` for `-` where it is given. */
export async function readBytes(file: string, stdin?: Chunks): Promise<ReadBytes> {
  try {
    if (file === '-' && stdin) return whole(await collect(stdin));
    const { size } = await stat(file);
    return size > largest ? tooLarge(megabytes(size)) : whole(await collect(createReadStream(file)));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    return unreadable(
      show(file),
      reasons[code] ?? {
        kind: 'note',
        vi: `tệp đọc được (${code})`,
        en: `a file that can be read (${code})`,
      },
    );
  }
}

const reasons: Readonly<Record<string, Expected>> = {
  ENOENT: { kind: 'note', vi: 'tệp có thật', en: 'a file that exists' },
  ENOTDIR: { kind: 'note', vi: 'tệp có thật', en: 'a file that exists' },
  EISDIR: { kind: 'note', vi: 'một tệp, không phải thư mục', en: 'a file, not a folder' },
  EACCES: { kind: 'note', vi: 'tệp được phép đọc', en: 'a file you may read' },
  EPERM: { kind: 'note', vi: 'tệp được phép đọc', en: 'a file you may read' },
};

function unreadable(found: string, expected: Expected): { readonly ok: false; readonly issue: InputIssue } {
  return { ok: false, issue: { path: '', code: 'unreadable', found, expected } };
}

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;

function tooLarge(found: string) {
  const bound = megabytes(largest);
  return unreadable(found, {
    kind: 'note',
    vi: `tệp không quá ${bound}`,
    en: `a file of at most ${bound}`,
  });
}

/** All bytes, or one chunk more than is allowed: what cannot tell its size, such as a pipe, is cut off there. */
async function collect(chunks: Chunks): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const part = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    parts.push(part);
    size += part.length;
    if (size > largest) break;
  }
  return Buffer.concat(parts);
}

function whole(bytes: Uint8Array): ReadBytes {
  if (bytes.length > largest) return tooLarge(`> ${megabytes(largest)}`);
  if (bytes.length === 0) {
    return unreadable('0 B', { kind: 'note', vi: 'tệp có nội dung', en: 'a file that is not empty' });
  }
  return { ok: true, bytes };
}

/** The text of bytes in UTF-8, or why they are none. */
export function decode(bytes: Uint8Array): ReadText {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const utf8: Expected = { kind: 'note', vi: 'văn bản mã hóa UTF-8', en: 'text encoded in UTF-8' };
    return unreadable(isUtf16 ? 'UTF-16' : '�', utf8);
  }
}
