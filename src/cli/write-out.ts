import { writeFile } from 'node:fs/promises';
import type { TextOptions } from '../report/text.ts';
import { type CliIo, wantsColor } from './io.ts';
import type { CliMessages } from './messages.ts';

/** How a result looks on a terminal; without it, in a file. */
export type Look = Pick<TextOptions, 'color' | 'width'>;

/** Colours and width of standard output. */
export function lookOf({ stdout, env }: CliIo): Look {
  const { isTTY, columns } = stdout;
  return { color: wantsColor(stdout, env), ...(isTTY && columns ? { width: columns } : {}) };
}

/** Writes a result to standard output or to a file; what went wrong with the file, if anything. */
export async function writeOut(
  render: (look: Look) => string,
  output: string | undefined,
  io: CliIo,
  words: CliMessages,
): Promise<string | undefined> {
  if (output === undefined) {
    io.stdout.write(render(lookOf(io)));
    return undefined;
  }
  try {
    await writeFile(output, render({}));
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : firstLine(error);
    return words.unwritable({ file: output, code });
  }
}

/** An error in one line. */
export function firstLine(error: unknown): string {
  return String(error).split('\n', 1)[0] ?? '';
}
