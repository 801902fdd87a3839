import type { Locale } from '../../text.ts';
import { checkMessages } from '../check-messages.ts';
import type { CliIo } from '../io.ts';
import { screenMessages } from '../screen-messages.ts';
import { statusLine } from '../status-line.ts';

/** Tells on a terminal how far a screening is, at what rate it goes, and how long it takes yet. */
export interface Meter {
  /** Bytes of input were read. */
  readonly read: (bytes: number) => void;
  /** So many records were screened. */
  readonly show: (records: number) => void;
  /** Takes the line away, so that something else can be written. */
  readonly hide: () => void;
  /** Whole seconds since the beginning. */
  readonly seconds: () => number;
}

/** Begins to count; `bytes` are those of all input, where that is known. */
export function meterOf(io: CliIo, lang: Locale, bytes: number | undefined): Meter {
  const words = screenMessages[lang];
  const line = statusLine(io);
  let sofar = 0;
  const show = (records: number) =>
    line.show((spent) => {
      const share = bytes ? sofar / bytes : undefined;
      return [
        words.records(records),
        ...(share === undefined ? [] : [`${Math.floor(share * 100)}%`]),
        words.rate(Math.round((records / spent) * 1000)),
        ...(share ? [checkMessages[lang].left(Math.ceil((spent / share - spent) / 1000))] : []),
      ];
    });
  return {
    read: (found) => {
      sofar += found;
    },
    show,
    hide: line.hide,
    seconds: () => Math.round(line.spent() / 1000),
  };
}
