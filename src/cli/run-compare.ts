import { compareLists, refuseComparison } from '../compare/compare-lists.ts';
import type { ComparisonResult } from '../compare/comparison.ts';
import { renderComparison } from '../compare/render-comparison.ts';
import { renderComparisonMarkdown } from '../compare/render-comparison-markdown.ts';
import { type CheckOptions, check } from '../evaluate/check.ts';
import { locateIssues } from '../files/locate.ts';
import { renderJson } from '../report/json.ts';
import type { InputIssue } from '../schema/input-issue.ts';
import type { CompareRequest } from './compare.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { type CliIo, wantsColor } from './io.ts';
import { type ListFile, type ReadListFile, readListFile } from './list-file.ts';
import type { CliMessages } from './messages.ts';
import { packFor } from './pack-option.ts';
import { UsageError } from './usage.ts';
import { complain, type Look, spareInput, writeOut } from './write-out.ts';

/** Compares the drafts and writes what moved; gives the exit code, that of the draft after. */
export async function runCompare(request: CompareRequest, io: CliIo, words: CliMessages): Promise<ExitCode> {
  const { before, after, lang: locale, format, output, pack } = request;
  if (before === '-' && after === '-') throw new UsageError(words.bothFromStdin);
  spareInput([output], { files: [before, after, request.with], packs: [pack] }, words);
  const options = pack === undefined ? {} : { pack: await packFor(pack, words) };
  const result = await compareFiles(request, options, io);
  if (result.decision === 'refused') {
    for (const [file, issues] of [
      [before, result.issues.before],
      [after, result.issues.after],
    ] as const) {
      if (issues.length > 0) complain(io, words.notCompared({ file, issues: issues.length }));
    }
    if (format === 'text') {
      io.stderr.write(renderComparison(result, { locale, color: wantsColor(io.stderr, io.env) }));
      return exitCodes.refused;
    }
  }
  const render = {
    text: (look: Look) => renderComparison(result, { locale, ...look }),
    markdown: () => renderComparisonMarkdown(result, { locale }),
    json: () => renderJson(result),
  }[format];
  return writeOut(render, exitCodes[result.decision], output, io, words);
}

/** Reads and compares; every mistake of both files at once. */
async function compareFiles(
  request: CompareRequest,
  options: CheckOptions,
  io: CliIo,
): Promise<ComparisonResult> {
  const { before, after } = request;
  const first = await readListFile(fileOf(request, before), io);
  const second = await readListFile(fileOf(request, after), io);
  if (!first.list || !second.list) {
    const found = [first, second].map(({ list }) => (list ? check(list, options) : { issues: [] }));
    const [ofFirst, ofSecond] = await Promise.all(found);
    return refuseComparison(mistakes(first, ofFirst?.issues), mistakes(second, ofSecond?.issues));
  }
  const result = await compareLists(first.list, second.list, options);
  if (result.decision === 'refused')
    return refuseComparison(mistakes(first, result.issues.before), mistakes(second, result.issues.after));
  if (first.issues.length + second.issues.length === 0) return result;
  return refuseComparison(mistakes(first), mistakes(second));
}

const isJson = (file: string) => /\.json$/i.test(file);

/** How to read one of the files: what is said of sheets concerns the sheet alone, where there is one. */
function fileOf({ before, after, ...request }: CompareRequest, file: string): ListFile {
  const own = { ...request, file, called: file };
  if (!isJson(file) || (isJson(before) && isJson(after))) return own;
  const { with: _, sheet: __, column: ___, body: ____, ...rest } = own;
  return rest;
}

/** What is wrong with a file and with the list in it, each in its cell. */
const mistakes = ({ issues, cells }: ReadListFile, found: readonly InputIssue[] = []): InputIssue[] =>
  locateIssues([...issues, ...found], cells);
