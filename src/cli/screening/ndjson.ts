import { type Block, Blocks } from './block.ts';
import type { ByteChunks } from './byte-chunks.ts';
import { type Piece, PieceBytes } from './piece.ts';

const newline = 10;

/** The lines of a stream of bytes, as many at a time as come. */
export async function* linesOf(chunks: ByteChunks): AsyncGenerator<readonly Piece[]> {
  const line = new PieceBytes();
  for await (const chunk of chunks) {
    const lines: Piece[] = [];
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      line.keep(chunk.subarray(start, end));
      lines.push(line.take());
      start = end + 1;
    }
    if (start < chunk.length) line.keep(chunk.subarray(start));
    yield lines;
  }
  if (!line.isEmpty) yield [line.take()];
}

/** Records of which each is a line; blank lines are none. */
export async function* ndjsonBlocks(chunks: ByteChunks): AsyncGenerator<Block> {
  const blocks = new Blocks();
  let place = 0;
  for await (const lines of linesOf(chunks)) {
    for (const line of lines) {
      place++;
      if (typeof line !== 'string' || line.trim() !== '') blocks.add(line, place);
      if (blocks.isFull) yield* blocks.take();
    }
  }
  yield* blocks.take();
}
