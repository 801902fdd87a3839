import { utf8ToBytes } from '@noble/hashes/utils.js';
import { type InputIssue, show } from '../schema/input-issue.ts';
import type { Text } from '../text.ts';
import { decodeAs } from './decode-text.ts';
import { limits, megabytes, sizeIssue, unreadable } from './limits.ts';
import { nodeFiles } from './node-files.ts';

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
    const { createReadStream, promises } = nodeFiles();
    const { size } = await promises.stat(file);
    // What is no regular file has no size to tell.
    const issue = size > limits.bytes ? sizeIssue(size) : undefined;
    return issue ? refuse(issue) : whole(await collect(createReadStream(file)));
  } catch (error) {
    const issue = whyUnreadable(file, error);
    if (!issue) throw error;
    return refuse(issue);
  }
}

/** Why a file could not be read, by the code of the error; an error without one is no fault of the file. */
export function whyUnreadable(file: string, error: unknown): InputIssue | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) return undefined;
  const { vi, en } = reasons[code.startsWith('Z_') ? 'gzip' : code] ?? {
    vi: `tệp đọc được (${code})`,
    en: `a file that can be read (${code})`,
  };
  return unreadable(show(file), vi, en);
}

const reasons: Readonly<Record<string, Text>> = {
  ENOENT: { vi: 'tệp có thật', en: 'a file that exists' },
  ENOTDIR: { vi: 'tệp có thật', en: 'a file that exists' },
  EISDIR: { vi: 'một tệp, không phải thư mục', en: 'a file, not a folder' },
  EACCES: { vi: 'tệp được phép đọc', en: 'a file you may read' },
  gzip: { vi: 'tệp nén gzip nguyên vẹn', en: 'a sound gzip file' },
  EPERM: { vi: 'tệp được phép đọc', en: 'a file you may read' },
};

const refuse = (issue: InputIssue) => ({ ok: false, issue }) as const;

/** All bytes, or one chunk more than is allowed: what cannot tell its size, such as a pipe, is cut off there. */
async function collect(chunks: Chunks): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const part = typeof chunk === 'string' ? utf8ToBytes(chunk) : chunk;
    parts.push(part);
    size += part.length;
    if (size > limits.bytes) break;
  }
  const bytes = new Uint8Array(size);
  let end = 0;
  for (const part of parts) {
    bytes.set(part, end);
    end += part.length;
  }
  return bytes;
}

function whole(bytes: Uint8Array): ReadBytes {
  const issue = sizeIssue(bytes.length, `> ${megabytes(limits.bytes)}`);
  return issue ? refuse(issue) : { ok: true, bytes };
}

/** The text of bytes in UTF-8, or why they are none. */
export function decode(bytes: Uint8Array): ReadText {
  const text = decodeAs(bytes, 'utf-8');
  if (text !== undefined) return { ok: true, text };
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return refuse(unreadable(isUtf16 ? 'UTF-16' : '�', 'văn bản mã hóa UTF-8', 'text encoded in UTF-8'));
}
