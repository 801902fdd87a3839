import { packIds } from '../packs/shipped.ts';
import type { CheckRequest } from './check.ts';
import { checkMessages } from './check-messages.ts';
import type { ReadConfig } from './config/read.ts';
import { interrupted } from './exit-codes.ts';
import { filesIn, findFiles } from './find-files.ts';
import { type CliIo, isPlainLog } from './io.ts';
import { UsageError } from './usage.ts';
import { looksUntil, watch } from './watch.ts';

/** What a check reads. */
export interface Read {
  readonly request: CheckRequest;
  readonly config: ReadConfig | undefined;
}

const clearScreen = '\u001b[2J\u001b[3J\u001b[H';

/**
 * Checks, and again whenever something that is read changes, until it is interrupted; gives the exit code of that.
 *
 * @param check Reads the command line and the config anew and checks; says what it reads before it does.
 * @throws UsageError
 */
export async function watchCheck(
  first: Read,
  io: CliIo,
  check: (tell: (read: Read) => Promise<void>) => Promise<number>,
): Promise<number> {
  let latest = first;
  const words = () => checkMessages[latest.request.lang];
  if (first.request.files.includes('-')) throw new UsageError(words().watchStdin);
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once('SIGINT', interrupt);
  try {
    await watch({
      inputs: () => inputsOf(latest),
      run: async (begin) => {
        if (!isPlainLog(io.stdout, io.env)) io.stdout.write(clearScreen);
        await check((read) => {
          latest = read;
          return begin();
        });
        io.stderr.write(`nhansu: ${words().watching(new Date().toTimeString().slice(0, 8))}\n`);
      },
      looks: looksUntil(io.signal ? AbortSignal.any([io.signal, stop.signal]) : stop.signal),
    });
  } finally {
    process.off('SIGINT', interrupt);
  }
  return interrupted;
}

async function inputsOf({ request, config }: Read): Promise<string[]> {
  const { files, with: frame, waivers, pack } = request;
  const found = filesIn(await findFiles(files));
  const folder = pack !== undefined && packIds.includes(pack) ? undefined : pack;
  return [...found, frame, waivers, folder, config?.file].filter((path) => path !== undefined);
}
