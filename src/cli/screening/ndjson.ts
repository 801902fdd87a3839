import { decodeAs } from '../../files/decode-text.ts';
import { unreadable } from '../../files/limits.ts';
import type { InputIssue } from '../../schema/input-issue.ts';
import { type Block, Blocks, longestRecord } from './block.ts';

const newline = 10;

/** A line, or as much of it as was kept; `isWhole` tells whether that is all. */
interface Line {
  readonly bytes: Uint8Array;
  readonly isWhole: boolean;
}

/** The lines of a stream of bytes. What is too long is cut off, so that memory does not grow. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array) => {
    if (length <= longestRecord) parts.push(part);
    length += part.length;
  };
  const line = (): Line => {
    const [only] = parts;
    const bytes = parts.length === 1 && only ? only : Buffer.concat(parts);
    const isWhole = length <= longestRecord;
    parts = [];
    length = 0;
    return { bytes, isWhole };
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      keep(chunk.subarray(start, end));
      yield line();
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  if (length > 0) yield line();
}

export const notUtf8: readonly InputIssue[] = [
  unreadable('�', 'văn bản mã hóa UTF-8', 'text encoded in UTF-8'),
];

export const tooLong: readonly InputIssue[] = [
  unreadable(
    `> ${longestRecord / 2 ** 20} MB`,
    `bản ghi không quá ${longestRecord / 2 ** 20} MB`,
    `a record of at most ${longestRecord / 2 ** 20} MB`,
  ),
];

/** Records of which each is a line; blank lines are none. */
export async function* ndjsonBlocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Block> {
  const blocks = new Blocks();
  let place = 0;
  for await (const { bytes, isWhole } of linesOf(chunks)) {
    place++;
    const text = isWhole ? decodeAs(bytes, 'utf-8') : undefined;
    if (text === undefined) blocks.refuse(isWhole ? notUtf8 : tooLong, place);
    else if (text.trim() !== '') blocks.add(text, place);
    if (blocks.isFull) yield* blocks.take();
  }
  yield* blocks.take();
}
