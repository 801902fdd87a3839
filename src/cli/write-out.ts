import { writeFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { packIds } from '../packs/shipped.ts';
import type { TextOptions } from '../report/text.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { type CliIo, wantsColor } from './io.ts';
import type { CliMessages } from './messages.ts';
import { UsageError } from './usage.ts';

/** How a result looks on a terminal; without it, in a file. */
export type Look = Pick<TextOptions, 'color' | 'width'>;

/** Colours and width of standard output. */
function lookOf({ stdout, env }: CliIo): Look {
  const { isTTY, columns } = stdout;
  return { color: wantsColor(stdout, env), ...(isTTY && columns ? { width: columns } : {}) };
}

/** Tells on standard error what went wrong. */
export function complain(io: CliIo, ...lines: readonly string[]): void {
  for (const line of lines) io.stderr.write(`nhansu: ${line}\n`);
}

/** What a command reads: files, `-` among them, and packs by id or folder; those that were not named are undefined. */
export interface ReadByCommand {
  readonly files?: readonly (string | undefined)[];
  readonly packs?: readonly (string | undefined)[];
}

/**
 * Sees to it that no result is written over what the command reads.
 *
 * @throws UsageError
 */
export function spareInput(
  output: string | undefined,
  { files = [], packs = [] }: ReadByCommand,
  words: CliMessages,
): void {
  if (output === undefined) return;
  const folders = packs.filter((pack) => pack !== undefined && !packIds.includes(pack));
  const isRead = (path: string | undefined) =>
    path !== undefined && path !== '-' && `${resolve(output)}${sep}`.startsWith(`${resolve(path)}${sep}`);
  if ([...files, ...folders].some(isRead)) throw new UsageError(words.overInput(output));
}

/** Writes a result to standard output or to a file; gives its exit code, or that of a file that cannot be written. */
export async function writeOut(
  render: (look: Look) => string,
  code: ExitCode,
  output: string | undefined,
  io: CliIo,
  words: CliMessages,
): Promise<ExitCode> {
  if (output !== undefined) return writeTo(output, render({}), code, io, words);
  io.stdout.write(render(lookOf(io)));
  return code;
}

/** Writes a result to a file; gives its exit code, or that of a file that cannot be written. */
export async function writeTo(
  output: string,
  contents: string | Uint8Array,
  code: ExitCode,
  io: CliIo,
  words: CliMessages,
): Promise<ExitCode> {
  try {
    await writeFile(output, contents);
    return code;
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : firstLine(error);
    complain(io, words.unwritable({ file: output, code: reason }));
    return exitCodes.refused;
  }
}

/** An error in one line. */
export function firstLine(error: unknown): string {
  return String(error).split('\n', 1)[0] ?? '';
}
