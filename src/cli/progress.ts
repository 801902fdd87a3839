import type { CheckMessages } from './check-messages.ts';
import { type CliIo, isPlainLog, widthOf } from './io.ts';

/** How far long work is, in one line on standard error that gives way to whatever is written. */
export interface Progress {
  /** To write through while it is shown. */
  readonly io: CliIo;
  /** Tells that so many parts are done. */
  readonly show: (done: number) => void;
  readonly end: () => void;
}

/** Work that is over sooner needs no line. */
export const patience = 1000;

/** Takes a line away that is written over. */
export const wipe = '\r\u001b[2K';

/** Shows progress on a terminal; in logs, pipes and short work it shows nothing. */
export function progressOf(io: CliIo, all: number, words: CheckMessages): Progress {
  const now = io.now ?? (() => performance.now());
  const start = now();
  let isShown = false;
  const end = () => {
    if (isShown) io.stderr.write(wipe);
    isShown = false;
  };
  const show = (done: number) => {
    const spent = now() - start;
    if (done === 0 || done === all || spent < patience || isPlainLog(io.stderr, io.env)) return;
    end();
    const left = Math.ceil(((spent / done) * (all - done)) / 1000);
    const parts = [`${done}/${all}`, `${Math.floor((done / all) * 100)}%`, words.left(left)];
    io.stderr.write(fitting(parts, (widthOf(io.stderr) ?? 80) - 1));
    isShown = true;
  };
  const through = (stream: CliIo['stdout']): CliIo['stdout'] => ({
    isTTY: stream.isTTY,
    columns: stream.columns,
    write: (text) => {
      end();
      return stream.write(text);
    },
  });
  return {
    io: { stdin: io.stdin, env: io.env, stdout: through(io.stdout), stderr: through(io.stderr) },
    show,
    end,
  };
}

/** As many parts as fit on a line of that width. */
export function fitting(parts: readonly string[], width: number): string {
  const count = parts.findLastIndex((_, index) => parts.slice(0, index + 1).join(' · ').length <= width);
  return parts.slice(0, count + 1).join(' · ');
}
