import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** What is watched, and what is done when it changes. */
export interface Watched {
  /** The files and folders as of now; a pattern may have come to match others. */
  readonly inputs: () => Promise<readonly string[]>;
  /** What is done; it calls `begin` once it knows anew what the inputs are. */
  readonly run: (begin: () => Promise<void>) => Promise<unknown>;
  /** When to look again; watching ends with them. */
  readonly looks: AsyncIterable<unknown>;
}

/** Runs at once, and again whenever an input has changed and then stood still from one look to the next. */
export async function watch({ inputs, run, looks }: Watched): Promise<void> {
  const look = async () => (await Promise.all((await inputs()).map(stateOf))).join('\n');
  // Looked at before the run: what changes in the meantime is not missed.
  let done = await look();
  let last = done;
  const begin = async () => {
    done = await look();
  };
  await run(begin);
  for await (const _ of looks) {
    const now = await look();
    const isStill = now === last;
    last = now;
    if (now === done || !isStill) continue;
    done = now;
    await run(begin);
  }
}

/** What of a file changes when it is written or replaced, or of all that a folder holds. */
async function stateOf(path: string): Promise<string> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) return [path, found.mtimeMs, found.size, found.ino].join(' ');
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return (await Promise.all(files.sort().map(stateOf))).join('\n');
  } catch {
    // A file that is being replaced is not there for a moment.
    return `${path} -`;
  }
}

const pause = 250;

/** A look four times a second until the signal. */
export async function* looksUntil(signal: AbortSignal): AsyncGenerator<undefined> {
  while (!signal.aborted) {
    await setTimeout(pause, undefined, { signal }).catch(() => {});
    if (!signal.aborted) yield undefined;
  }
}
