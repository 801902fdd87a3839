import { diffPacks } from '../diff/diff-packs.ts';
import { renderDiff } from '../diff/render-diff.ts';
import { renderDiffMarkdown } from '../diff/render-diff-markdown.ts';
import { renderJson } from '../report/json.ts';
import type { DiffRequest } from './diff.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { CliIo } from './io.ts';
import type { CliMessages } from './messages.ts';
import { packFor } from './pack-option.ts';
import { type Look, spareInput, writeOut } from './write-out.ts';

/** Compares the packs and writes what differs; gives the exit code. */
export async function runDiff(
  { from, to, lang: locale, format, output }: DiffRequest,
  io: CliIo,
  words: CliMessages,
): Promise<ExitCode> {
  spareInput([output], { packs: [from, to] }, words);
  const diff = diffPacks(await packFor(from, words), await packFor(to, words));
  const render = {
    text: (look: Look) => renderDiff(diff, { locale, ...look }),
    markdown: () => renderDiffMarkdown(diff, { locale }),
    json: () => renderJson(diff),
  }[format];
  return writeOut(render, exitCodes.pass, output, io, words);
}
