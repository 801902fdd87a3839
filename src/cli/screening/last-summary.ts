import { open } from 'node:fs/promises';
import type { ScreenSummary } from '../../screen/screened.ts';

/** More than any summary is long. */
const tail = 1 << 18;

/** The summary at the end of a file, if it has one. */
export async function lastSummary(file: string): Promise<ScreenSummary | undefined> {
  const handle = await open(file).catch(() => undefined);
  if (!handle) return undefined;
  try {
    const { size } = await handle.stat();
    const { buffer, bytesRead } = await handle.read(
      Buffer.alloc(Math.min(size, tail)),
      0,
      Math.min(size, tail),
      Math.max(0, size - tail),
    );
    const last = buffer.subarray(0, bytesRead).toString('utf8').trimEnd().split('\n').at(-1) ?? '';
    return asSummary(last);
  } finally {
    await handle.close();
  }
}

/** The summary that a line of results is, if it is one. */
export function asSummary(line: string): ScreenSummary | undefined {
  if (!line.startsWith('{"format":"nhansu-screening/1"')) return undefined;
  try {
    return JSON.parse(line) as ScreenSummary;
  } catch {
    return undefined;
  }
}
