import type { CheckMessages } from './check-messages.ts';
import type { CliIo } from './io.ts';
import { statusLine } from './status-line.ts';

/** How far long work is, in one line on standard error that gives way to whatever is written. */
export interface Progress {
  /** To write through while it is shown. */
  readonly io: CliIo;
  /** Tells that so many parts are done. */
  readonly show: (done: number) => void;
  readonly end: () => void;
}

/** Shows progress on a terminal; in logs, pipes and short work it shows nothing. */
export function progressOf(io: CliIo, all: number, words: CheckMessages): Progress {
  const line = statusLine(io);
  const show = (done: number) =>
    line.show((spent) => {
      if (done === 0 || done === all) return [];
      const left = Math.ceil(((spent / done) * (all - done)) / 1000);
      return [`${done}/${all}`, `${Math.floor((done / all) * 100)}%`, words.left(left)];
    });
  const through = (stream: CliIo['stdout']): CliIo['stdout'] => ({
    isTTY: stream.isTTY,
    columns: stream.columns,
    write: (text) => {
      line.hide();
      return stream.write(text);
    },
  });
  return {
    io: { stdin: io.stdin, env: io.env, stdout: through(io.stdout), stderr: through(io.stderr) },
    show,
    end: line.hide,
  };
}
