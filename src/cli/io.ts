/** Where the command writes. */
export interface CliStream {
  /** Writes a text. */
  write(text: string): unknown;
  /** Whether it is a terminal. */
  readonly isTTY?: boolean | undefined;
  /** The width of a terminal. */
  readonly columns?: number | undefined;
}

/** What the command touches besides files; `process` is one. */
export interface CliIo {
  /** What `-` reads. */
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Where results go. */
  readonly stdout: CliStream;
  /** Where remarks and mistakes go. */
  readonly stderr: CliStream;
  /** Variables such as `NO_COLOR` and `CI`. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds from any start, to tell how long work takes; the clock of the machine by default. */
  readonly now?: () => number;
  /** Ends watching, as Ctrl-C does. */
  readonly signal?: AbortSignal;
}

/** Whether a line that is written over would be no use: in a file, a pipe, a log of CI, or where cursors do not move. */
export const isPlainLog = ({ isTTY }: CliStream, env: CliIo['env']): boolean =>
  isTTY !== true || Boolean(env['CI']) || env['TERM'] === 'dumb';

/** Whether to colour what goes to the stream: on a terminal that can, unless the user asked not to (no-color.org). */
export function wantsColor(stream: CliStream, env: CliIo['env']): boolean {
  return stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}

/** Columns of a terminal; a file and a pipe have none, and a terminal that does not tell its size says 0. */
export const widthOf = ({ isTTY, columns }: CliStream): number | undefined =>
  isTTY && columns ? columns : undefined;
