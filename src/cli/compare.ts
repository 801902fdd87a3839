import { resolve } from 'node:path';
import type { Command } from 'commander';
import { compareLists } from '../compare/compare-lists.ts';
import type { ComparisonRefusal, ComparisonResult } from '../compare/comparison.ts';
import { renderComparison } from '../compare/render-comparison.ts';
import { renderComparisonMarkdown } from '../compare/render-comparison-markdown.ts';
import { locateIssues } from '../files/locate.ts';
import { renderJson } from '../report/json.ts';
import type { InputIssue } from '../schema/input-issue.ts';
import { addComparisonOptions, type comparisonFormats } from './common-options.ts';
import { type CliIo, wantsColor } from './io.ts';
import { addFileOptions, type ListFile, type ReadListFile, readListFile } from './list-file.ts';
import type { CliMessages } from './messages.ts';
import { packFor } from './pack-option.ts';
import { UsageError } from './usage.ts';
import { type Look, writeOut } from './write-out.ts';

/** Drafts of a list to compare. */
export interface CompareRequest extends Omit<ListFile, 'file' | 'called'> {
  readonly command: 'compare';
  readonly before: string;
  readonly after: string;
  readonly pack?: string;
  readonly format: (typeof comparisonFormats)[number];
  readonly output?: string;
}

/** Adds the command to the program; `accept` gets what was asked for. */
export function addCompare(
  program: Command,
  words: CliMessages,
  accept: (request: CompareRequest) => void,
): Command {
  const command = program
    .command('compare')
    .description('so sánh hai bản của một danh sách · compare two drafts of one list')
    .argument('<before>', 'bản trước, .json, .xlsx, .csv · the draft before')
    .argument('<after>', 'bản sau; - là đầu vào chuẩn · the draft after; - is standard input')
    .addHelpText(
      'after',
      '\nKết quả (exit code): như lệnh check với bản sau · as of check for the draft after\n',
    )
    .action((before: string, after: string, options: Omit<CompareRequest, 'command' | 'before' | 'after'>) =>
      accept({ command: 'compare', before, after, ...options }),
    );
  return addComparisonOptions(addFileOptions(command, words), words);
}

/** Compares the drafts and writes what moved; gives the result, or what went wrong with the file. */
export async function runCompare(
  request: CompareRequest,
  io: CliIo,
  words: CliMessages,
  complain: (line: string) => void,
): Promise<ComparisonResult['decision']> {
  const { before, after, lang: locale, format, output } = request;
  const files = [before, after].filter((file) => file !== '-');
  if (files.length === 0) throw new UsageError(words.bothFromStdin);
  if (output !== undefined && files.some((file) => resolve(file) === resolve(output))) {
    throw new UsageError(words.sameFile(output));
  }
  const result = await compareFiles(request, io, words);
  if (result.decision === 'refused') {
    for (const [file, issues] of [
      [before, result.issues.before],
      [after, result.issues.after],
    ] as const) {
      if (issues.length > 0) complain(words.refused({ file, issues: issues.length }));
    }
    if (format === 'text') {
      io.stderr.write(renderComparison(result, { locale, color: wantsColor(io.stderr, io.env) }));
      return result.decision;
    }
  }
  const render = {
    text: (look: Look) => renderComparison(result, { locale, ...look }),
    markdown: () => renderComparisonMarkdown(result, { locale }),
    json: () => renderJson(result),
  }[format];
  const fault = await writeOut(render, output, io, words);
  if (fault === undefined) return result.decision;
  complain(fault);
  return 'refused';
}

/** Reads and compares; every mistake of both files at once. */
async function compareFiles(
  request: CompareRequest,
  io: CliIo,
  words: CliMessages,
): Promise<ComparisonResult> {
  const { before, after, pack } = request;
  const first = await readListFile({ ...request, file: before, called: before }, io);
  const second = await readListFile({ ...request, file: after, called: after }, io);
  if (!first.list || !second.list) return refusal(mistakes(first), mistakes(second));
  const options = pack === undefined ? {} : { pack: await packFor(pack, words) };
  const result = await compareLists(first.list, second.list, options);
  if (result.decision === 'refused')
    return refusal(mistakes(first, result.issues.before), mistakes(second, result.issues.after));
  if (first.issues.length + second.issues.length === 0) return result;
  return refusal(mistakes(first), mistakes(second));
}

/** What is wrong with a file and with the list in it, each in its cell. */
const mistakes = ({ issues, cells }: ReadListFile, found: readonly InputIssue[] = []): InputIssue[] =>
  locateIssues([...issues, ...found], cells);

function refusal(before: readonly InputIssue[], after: readonly InputIssue[]): ComparisonRefusal {
  return { format: 'nhansu-comparison/1', decision: 'refused', issues: { before, after } };
}
