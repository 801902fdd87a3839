import { resolve } from 'node:path';
import type { Counts, ScreenSummary } from '../screen/screened.ts';
import { mergeSummaries } from '../screen/summary.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { CliIo } from './io.ts';
import type { MergeRequest } from './merge.ts';
import type { CliMessages } from './messages.ts';
import { screenMessages } from './screen-messages.ts';
import { bytesOf } from './screening/byte-chunks.ts';
import { asSummary } from './screening/last-summary.ts';
import { linesOf } from './screening/ndjson.ts';
import { fileOutput, type Output, streamOutput } from './screening/output.ts';
import { complain, firstLine, spareInput } from './write-out.ts';

/** What keeps parts from being put together, in the user's language. */
class MergeError extends Error {}

/** Puts the parts of a screening together: their results as they are, and one summary; gives the exit code. */
export async function runMerge(request: MergeRequest, io: CliIo, words: CliMessages): Promise<ExitCode> {
  const { files, output, lang } = request;
  const own = screenMessages[lang];
  spareInput([output], { files }, words);
  try {
    const places = files.map((file) => (file === '-' ? file : resolve(file)));
    const twice = files.find((_, index) => places.indexOf(places[index] ?? '') < index);
    if (twice !== undefined) throw new MergeError(own.namedTwice(twice));
    const to =
      output === undefined
        ? streamOutput(io.stdout, io.signal ?? new AbortController().signal)
        : await fileOutput(output, 0);
    const parts: ScreenSummary[] = [];
    let found = 0;
    for (const file of files) found += await mergeFile(file, request, io, to, parts);
    const summary = mergeSummaries(parts);
    const summed = sumOf(summary.persons) + sumOf(summary.lists);
    if (found !== summed) throw new MergeError(own.unsummed({ found, summed }));
    await to.write(`${JSON.stringify(summary)}\n`);
    await to.end();
    return exitCodes.pass;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    const isOurs = error instanceof MergeError || error instanceof TypeError || code !== undefined;
    if (!isOurs) throw error;
    const told = firstLine((error as Error).message);
    complain(io, error instanceof TypeError && code === undefined ? own.otherParts(told) : told);
    return exitCodes.refused;
  }
}

const sumOf = ({ pass, fail, incomplete, refused }: Counts) => pass + fail + incomplete + refused;

/** Passes the results of a file on, and keeps its summaries; gives how many results there were. */
async function mergeFile(
  file: string,
  { lang, summary }: MergeRequest,
  io: CliIo,
  to: Output,
  parts: ScreenSummary[],
): Promise<number> {
  const own = screenMessages[lang];
  const called = file === '-' ? 'stdin' : file;
  let place = 0;
  let found = 0;
  let isSummed = false;
  for await (const lines of linesOf(bytesOf(file, io))) {
    let text = '';
    for (const piece of lines) {
      place++;
      const line = typeof piece === 'string' ? piece.trimEnd() : undefined;
      if (line === '') continue;
      const part = line === undefined ? undefined : asSummary(line);
      isSummed = part !== undefined;
      if (part) parts.push(part);
      else if (line === undefined || !isResult(line)) throw new MergeError(own.badLine(`${called}:${place}`));
      else found++;
      if (!part && !summary) text += `${line}\n`;
    }
    if (text !== '') await to.write(text);
  }
  if (!isSummed) throw new MergeError(own.noSummary(called));
  return found;
}

/** Whether a line is what a person or a list came to, as far as its beginning and end show. */
const isResult = (line: string) => /^\{.*"decision":"(?:pass|fail|incomplete|refused)".*\}$/.test(line);
