import { type CliIo, isPlainLog, widthOf } from './io.ts';

/** One line on standard error that is written over, and gives way to whatever else is written. */
export interface StatusLine {
  /** Milliseconds since the beginning. */
  readonly spent: () => number;
  /**
   * Shows what is to be said after so many milliseconds, as many parts as fit, or nothing where there are none; in logs,
   * pipes and short work it shows nothing.
   */
  readonly show: (say: (spent: number) => readonly string[]) => void;
  readonly hide: () => void;
}

/** Work that is over sooner needs no line. */
const patience = 1000;

const wipe = '\r\u001b[2K';

/** Begins with no line. */
export function statusLine({ stderr, env, now = () => performance.now() }: CliIo): StatusLine {
  const start = now();
  const spent = () => now() - start;
  let isShown = false;
  const hide = () => {
    if (isShown) stderr.write(wipe);
    isShown = false;
  };
  const show = (say: (spent: number) => readonly string[]) => {
    const sofar = spent();
    const parts = sofar < patience || isPlainLog(stderr, env) ? [] : say(sofar);
    if (parts.length === 0) return;
    hide();
    stderr.write(fitting(parts, (widthOf(stderr) ?? 80) - 1));
    isShown = true;
  };
  return { spent, show, hide };
}

/** As many parts as fit on a line of that width. */
function fitting(parts: readonly string[], width: number): string {
  const count = parts.findLastIndex((_, index) => parts.slice(0, index + 1).join(' · ').length <= width);
  return parts.slice(0, count + 1).join(' · ');
}
