import { unreadable } from '../../files/limits.ts';
import { type Block, Blocks } from './block.ts';
import type { ByteChunks } from './byte-chunks.ts';
import { PieceBytes } from './piece.ts';

const byte = { quote: 34, comma: 44, open: 91, backslash: 92, close: 93, openFields: 123, closeFields: 125 };

const cutOff = unreadable(
  undefined,
  'mảng JSON có dấu ] ở cuối; tệp có thể đã bị cắt',
  'a JSON array with its ] at the end; the file may have been cut off',
);

const goesOn = unreadable(
  undefined,
  'không còn gì sau dấu ] của mảng',
  'nothing more behind the ] of the array',
);

/**
 * Records that are the elements of one JSON array. They are parted without being read, so that memory does not grow and a
 * mistake in one does not keep the others from being read.
 */
export async function* arrayBlocks(chunks: ByteChunks): AsyncGenerator<Block> {
  const blocks = new Blocks();
  const element = new PieceBytes();
  let place = 0;
  let depth = 0;
  let inText = false;
  let isEscaped = false;
  let isOver = false;
  const finish = (isLast: boolean) => {
    const piece = element.take();
    const isNone = isLast && place === 0 && typeof piece === 'string' && piece.trim() === '';
    if (!isNone) blocks.add(piece, ++place);
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
          blocks.add(goesOn, place + 1);
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
          element.keep(chunk.subarray(start, at));
          finish(true);
          isOver = true;
          start = at + 1;
        }
      } else if (found === byte.comma && depth === 1) {
        element.keep(chunk.subarray(start, at));
        finish(false);
        start = at + 1;
        if (blocks.isFull) yield* blocks.take();
      }
    }
    if (!isOver && depth > 0) element.keep(chunk.subarray(start));
  }
  if (!isOver) blocks.add(cutOff, place + 1);
  yield* blocks.take();
}
