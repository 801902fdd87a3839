import type { Command } from 'commander';
import { diffPacks } from '../diff/diff-packs.ts';
import { renderDiff } from '../diff/render-diff.ts';
import { renderDiffMarkdown } from '../diff/render-diff-markdown.ts';
import { packIds } from '../packs/shipped.ts';
import { renderJson } from '../report/json.ts';
import type { Locale } from '../text.ts';
import { addComparisonOptions, type comparisonFormats } from './common-options.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { CliIo } from './io.ts';
import type { CliMessages } from './messages.ts';
import { packFor } from './pack-option.ts';
import { type Look, spareInput, writeOut } from './write-out.ts';

/** Packs to compare. */
export interface DiffRequest {
  readonly command: 'diff';
  readonly from: string;
  readonly to: string;
  readonly lang: Locale;
  readonly format: (typeof comparisonFormats)[number];
  readonly output?: string;
}

/** Adds the command `diff` to the program; `accept` gets what was asked for. */
export function addDiff(program: Command, words: CliMessages, accept: (request: DiffRequest) => void): void {
  const command = program
    .command('diff')
    .description('so sánh hai gói quy định, từng yêu cầu · compare two packs, requirement by requirement')
    .argument('<from>', `gói trước: mã hoặc thư mục · pack before, id or folder (${packIds.join(', ')})`)
    .argument('<to>', 'gói sau: mã hoặc thư mục · pack after, id or folder')
    .action((from: string, to: string, options: Omit<DiffRequest, 'command' | 'from' | 'to'>) =>
      accept({ command: 'diff', from, to, ...options }),
    );
  addComparisonOptions(command, words);
}

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
