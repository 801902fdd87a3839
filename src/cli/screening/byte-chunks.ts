import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { limits, sizeIssue } from '../../files/limits.ts';
import type { CliIo } from '../io.ts';
import { SourceError } from './source-error.ts';

/** Bytes as they come. */
export type ByteChunks = AsyncIterable<Uint8Array>;

/** The bytes of a file, or of standard input; `read` is told how many came. */
export async function* bytesOf(
  file: string,
  io: CliIo,
  read: (bytes: number) => void = () => {},
): AsyncGenerator<Uint8Array> {
  const chunks = file === '-' ? io.stdin : createReadStream(file);
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    read(bytes.length);
    yield bytes;
  }
}

/** A source with the first of its bytes, which tell its form. */
export interface Begun {
  readonly start: Uint8Array;
  /** All bytes, the first among them. */
  readonly chunks: ByteChunks;
}

/** Begins to read, through gzip where the bytes are packed. */
export async function begin(chunks: ByteChunks): Promise<Begun & { readonly isPacked: boolean }> {
  const begun = await peek(chunks);
  const isPacked = begun.start[0] === 0x1f && begun.start[1] === 0x8b;
  return isPacked ? { isPacked, ...(await peek(unpacked(begun.chunks))) } : { isPacked, ...begun };
}

const unpacked = (chunks: ByteChunks): ByteChunks =>
  pipeline(Readable.from(chunks), createGunzip(), () => {});

/** So much at least tells the form. */
const enough = 1 << 16;

async function peek(chunks: ByteChunks): Promise<Begun> {
  const iterator = chunks[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let length = 0;
  let isDone = false;
  while (length < enough && !isDone) {
    const { done, value } = await iterator.next();
    if (done) isDone = true;
    else {
      parts.push(value);
      length += value.length;
    }
  }
  const start = Buffer.concat(parts);
  async function* all(): AsyncGenerator<Uint8Array> {
    if (length > 0) yield start;
    if (!isDone) yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { start, chunks: all() };
}

/**
 * All bytes of what has to be read at once.
 *
 * @throws SourceError where they are more than any list has
 */
export async function collect(chunks: ByteChunks): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    const issue = length > limits.bytes ? sizeIssue(length) : undefined;
    if (issue) throw new SourceError(issue);
  }
  return Buffer.concat(parts);
}
