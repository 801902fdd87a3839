import { decodeAs } from '../../files/decode-text.ts';
import { unreadable } from '../../files/limits.ts';
import { type Block, Blocks, longestRecord } from './block.ts';
import { notUtf8, tooLong } from './ndjson.ts';

const byte = { quote: 34, comma: 44, open: 91, backslash: 92, close: 93, openFields: 123, closeFields: 125 };

const cutOff = [
  unreadable(
    undefined,
    'mảng JSON có dấu ] ở cuối; tệp có thể đã bị cắt',
    'a JSON array with its ] at the end; the file may have been cut off',
  ),
];

const goesOn = [
  unreadable(undefined, 'không còn gì sau dấu ] của mảng', 'nothing more behind the ] of the array'),
];

/**
 * Records that are the elements of one JSON array. They are parted without being read, so that memory does not grow and a
 * mistake in one does not keep the others from being read.
 */
export async function* arrayBlocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Block> {
  const blocks = new Blocks();
  let parts: Uint8Array[] = [];
  let length = 0;
  let place = 0;
  let depth = 0;
  let inText = false;
  let isEscaped = false;
  let isOver = false;
  const keep = (part: Uint8Array) => {
    if (length <= longestRecord) parts.push(part);
    length += part.length;
  };
  const finish = (isLast: boolean) => {
    const isWhole = length <= longestRecord;
    const text = isWhole ? decodeAs(Buffer.concat(parts), 'utf-8') : undefined;
    parts = [];
    length = 0;
    if (text?.trim() === '' && isLast && place === 0) return;
    place++;
    if (text === undefined) blocks.refuse(isWhole ? notUtf8 : tooLong, place);
    else blocks.add(text, place);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let at = 0; at < chunk.length; at++) {
      const found = chunk[at] as number;
      if (inText) {
        if (isEscaped) isEscaped = false;
        else if (found === byte.backslash) isEscaped = true;
        else if (found === byte.quote) inText = false;
      } else if (isOver) {
        if (found > 32) {
          blocks.refuse(goesOn, place + 1);
          yield* blocks.take();
          return;
        }
      } else if (found === byte.quote) inText = true;
      else if (found === byte.open || found === byte.openFields) {
        depth++;
        if (depth === 1) start = at + 1;
      } else if (found === byte.close || found === byte.closeFields) {
        depth--;
        if (depth === 0) {
          keep(chunk.subarray(start, at));
          finish(true);
          isOver = true;
          start = at + 1;
        }
      } else if (found === byte.comma && depth === 1) {
        keep(chunk.subarray(start, at));
        finish(false);
        start = at + 1;
        if (blocks.isFull) yield* blocks.take();
      }
    }
    if (!isOver && depth > 0) keep(chunk.subarray(start));
  }
  if (!isOver) blocks.refuse(cutOff, place + 1);
  yield* blocks.take();
}
