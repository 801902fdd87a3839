import { once } from 'node:events';
import { type FileHandle, open } from 'node:fs/promises';
import type { CliStream } from '../io.ts';
import { makeFolderOf } from '../write-out.ts';

/** Where results go, in their order; each is waited for, so that a slow reader slows the work. */
export interface Output {
  readonly write: (text: string) => Promise<void>;
  /** Bytes that are written. */
  readonly bytes: number;
  readonly end: () => Promise<void>;
}

/** A file, from its beginning or behind so many bytes. */
export async function fileOutput(path: string, from: number): Promise<Output> {
  await makeFolderOf(path);
  const file: FileHandle = await open(path, from > 0 ? 'r+' : 'w');
  if (from > 0) await file.truncate(from);
  let bytes = from;
  return {
    write: async (text) => {
      const { bytesWritten } = await file.write(text, bytes);
      bytes += bytesWritten;
      if (bytesWritten < Buffer.byteLength(text))
        throw Object.assign(new Error('short write'), { code: 'ENOSPC', syscall: 'write' });
    },
    get bytes() {
      return bytes;
    },
    end: () => file.close(),
  };
}

/** A stream such as standard output. */
export function streamOutput(stream: CliStream, signal: AbortSignal): Output {
  return {
    write: async (text) => {
      const isTaken = stream.write(text);
      // One that is closed while it is waited for takes nothing any more.
      if (isTaken === false && 'once' in stream)
        await once(stream as NodeJS.WriteStream, 'drain', { signal }).catch(() => {});
    },
    bytes: 0,
    end: async () => {},
  };
}
