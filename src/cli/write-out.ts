import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { packIds } from '../packs/shipped.ts';
import type { TextOptions } from '../report/text.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { type CliIo, type CliStream, wantsColor, widthOf } from './io.ts';
import type { CliMessages } from './messages.ts';
import { UsageError } from './usage.ts';

/** How a result looks on a terminal; without it, in a file. */
export type Look = Pick<TextOptions, 'color' | 'width'>;

/** Colours and width of a stream. */
export function lookOf(stream: CliStream, env: CliIo['env']): Look {
  const width = widthOf(stream);
  return { color: wantsColor(stream, env), ...(width === undefined ? {} : { width }) };
}

/** A value as JSON, to read. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

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
  outputs: readonly (string | undefined)[],
  { files = [], packs = [] }: ReadByCommand,
  words: CliMessages,
): void {
  const folders = packs.filter((pack) => pack !== undefined && !packIds.includes(pack));
  const inputs = [...files, ...folders]
    .filter((path) => path !== undefined)
    .filter((path) => path !== '-')
    .map((path) => `${resolve(path)}${sep}`);
  for (const output of outputs.filter((path) => path !== undefined)) {
    const place = `${resolve(output)}${sep}`;
    if (inputs.some((input) => place.startsWith(input))) throw new UsageError(words.overInput(output));
  }
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
  io.stdout.write(render(lookOf(io.stdout, io.env)));
  return code;
}

/** Writes a result to a file, in folders made as needed; gives its exit code, or that of a file that cannot be written. */
export async function writeTo(
  output: string,
  contents: string | Uint8Array,
  code: ExitCode,
  io: CliIo,
  words: CliMessages,
): Promise<ExitCode> {
  try {
    await makeFolderOf(output);
    await writeFile(output, contents);
    return code;
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : firstLine(error);
    complain(io, words.unwritable({ file: output, code: reason }));
    return exitCodes.refused;
  }
}

/** Makes the folder of a file that is to be written; what fails here fails in writing, and is told there. */
export async function makeFolderOf(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true }).catch(() => {});
}

/** An error in one line. */
export function firstLine(error: unknown): string {
  return String(error).split('\n', 1)[0] ?? '';
}
