import { decodeAs } from '../../files/decode-text.ts';
import { unreadable } from '../../files/limits.ts';
import type { InputIssue } from '../../schema/input-issue.ts';

/** The text of a record, or why it has none. */
export type Piece = string | InputIssue;

/** A record longer than this is not read: nothing that is endless may fill the memory. */
const longest = 1 << 24;

const megabytes = longest / 2 ** 20;

const tooLong: Piece = unreadable(
  `> ${megabytes} MB`,
  `bản ghi không quá ${megabytes} MB`,
  `a record of at most ${megabytes} MB`,
);

/** What is no text in UTF-8. */
export const notUtf8: InputIssue = unreadable('�', 'văn bản mã hóa UTF-8', 'text encoded in UTF-8');

/** Puts the bytes of a record together; of what is too long, no more than the beginning is kept. */
export class PieceBytes {
  #parts: Uint8Array[] = [];
  #length = 0;

  /** Takes in some bytes. */
  keep(bytes: Uint8Array): void {
    if (this.#length <= longest) this.#parts.push(bytes);
    this.#length += bytes.length;
  }

  /** Whether there are none. */
  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** The record that they are, and begins anew. */
  take(): Piece {
    const [only] = this.#parts;
    const bytes = this.#parts.length === 1 && only ? only : Buffer.concat(this.#parts);
    const isTooLong = this.#length > longest;
    this.#parts = [];
    this.#length = 0;
    return isTooLong ? tooLong : (decodeAs(bytes, 'utf-8') ?? notUtf8);
  }
}
