import type { Locale } from '../../text.ts';
import { checkMessages } from '../check-messages.ts';
import { type CliIo, isPlainLog, widthOf } from '../io.ts';
import { fitting, patience, wipe } from '../progress.ts';
import { screenMessages } from '../screen-messages.ts';

/** Tells on a terminal how far a screening is, at what rate it goes, and how long it takes yet. */
export class Meter {
  readonly #io: CliIo;
  readonly #lang: Locale;
  readonly #bytes: number | undefined;
  readonly #start: number;
  #read = 0;
  #isShown = false;

  /** `bytes` are those of all input, where that is known. */
  constructor(io: CliIo, lang: Locale, bytes: number | undefined) {
    this.#io = io;
    this.#lang = lang;
    this.#bytes = bytes;
    this.#start = this.#now();
  }

  /** Bytes of input were read. */
  read(bytes: number): void {
    this.#read += bytes;
  }

  /** So many records were screened. */
  show(records: number): void {
    const { stderr, env } = this.#io;
    const spent = this.#now() - this.#start;
    if (spent < patience || isPlainLog(stderr, env)) return;
    const words = screenMessages[this.#lang];
    const share = this.#bytes ? this.#read / this.#bytes : undefined;
    const parts = [
      words.records(records),
      ...(share === undefined ? [] : [`${Math.floor(share * 100)}%`]),
      words.rate(Math.round((records / spent) * 1000)),
      ...(share ? [checkMessages[this.#lang].left(Math.ceil((spent / share - spent) / 1000))] : []),
    ];
    this.hide();
    stderr.write(fitting(parts, (widthOf(stderr) ?? 80) - 1));
    this.#isShown = true;
  }

  /** Takes the line away, so that something else can be written. */
  hide(): void {
    if (this.#isShown) this.#io.stderr.write(wipe);
    this.#isShown = false;
  }

  /** Whole seconds since the beginning. */
  get seconds(): number {
    return Math.round((this.#now() - this.#start) / 1000);
  }

  #now(): number {
    return this.#io.now?.() ?? performance.now();
  }
}
