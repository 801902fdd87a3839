import type { InputIssue } from '../../schema/input-issue.ts';

/** Some records of an input, in their order. */
export interface Block {
  /** Each as JSON. */
  readonly records: readonly string[];
  /** Where each stands: the number of the line, the row or the element. */
  readonly places: readonly number[];
  /** Why single ones could not be read, by their position in the block. */
  readonly unread: Readonly<Record<number, readonly InputIssue[]>>;
  /** The file; absent for standard input. */
  readonly file?: string;
}

/** Bytes of records that make a block: enough to be worth a message to another thread, little enough to wait for. */
export const blockBytes = 1 << 16;

/** Records that make a block however short they are: the less is known of a person, the more there is to say. */
const mostRecords = 64;

/** Puts records together to blocks. */
export class Blocks {
  #records: string[] = [];
  #places: number[] = [];
  #unread: Record<number, readonly InputIssue[]> = {};
  #length = 0;

  /** Takes in a record, or what keeps it from being read. */
  add(piece: string | InputIssue | readonly InputIssue[], place: number): void {
    const record = typeof piece === 'string' ? piece : '';
    if (typeof piece !== 'string') this.#unread[this.#records.length] = [piece].flat();
    this.#records.push(record);
    this.#places.push(place);
    this.#length += record.length;
  }

  /** Whether there is enough for a block. */
  get isFull(): boolean {
    return this.#length >= blockBytes || this.#records.length >= mostRecords;
  }

  /** What there is, if there is anything. */
  *take(): Generator<Block> {
    if (this.#records.length > 0)
      yield { records: this.#records, places: this.#places, unread: this.#unread };
    this.#records = [];
    this.#places = [];
    this.#unread = {};
    this.#length = 0;
  }
}
