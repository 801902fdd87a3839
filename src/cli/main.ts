import { check, refuse } from '../evaluate/check.ts';
import { objectPlaces } from '../files/json-places.ts';
import { locateIssues } from '../files/locate.ts';
import { PackError } from '../packs/pack-error.ts';
import type { CheckResult } from '../report/report.ts';
import type { FilePlace } from '../reports/options.ts';
import { placeInSheet } from '../reports/sarif-places.ts';
import type { NominationList } from '../schema/nomination-list.ts';
import { type CheckRequest, localeOf, type Request, readArguments } from './arguments.ts';
import { runCompare } from './compare.ts';
import { runDiff } from './diff.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { isMasked, render } from './formats.ts';
import { type CliIo, wantsColor } from './io.ts';
import { type ReadListFile, readListFile } from './list-file.ts';
import { cliMessages } from './messages.ts';
import { packNamed } from './pack-option.ts';
import { runPlan } from './plan.ts';
import { explainRule, listRules } from './rules.ts';
import { runTemplate } from './template.ts';
import { UsageError } from './usage.ts';
import { complain, firstLine, type Look, spareInput, writeOut, writeTo } from './write-out.ts';

export type { CliIo, CliStream } from './io.ts';
export { readPack } from './read-pack.ts';

/**
 * Runs the command `nhansu` and gives its exit code: 0 pass (or shown), 1 fail, 2 incomplete, 3 cannot check.
 *
 * @param argv The arguments alone, without node and script.
 */
export async function main(argv: readonly string[], io: CliIo = process): Promise<number> {
  const words = cliMessages[localeOf(argv)];
  try {
    const request = readArguments(argv, io);
    return request ? await run(request, io) : exitCodes.pass;
  } catch (error) {
    if (error instanceof PackError) complain(io, error.message);
    else if (!(error instanceof UsageError)) complain(io, words.internal(firstLine(error)));
    else if (error.message !== '') complain(io, error.message, words.help);
    return exitCodes.refused;
  }
}

async function run(request: Request, io: CliIo): Promise<number> {
  switch (request.command) {
    case 'check':
      return runCheck(request, io);
    case 'rules':
      io.stdout.write(await listRules(request, io.stdout));
      return exitCodes.pass;
    case 'explain':
      io.stdout.write(await explainRule(request, io.stdout));
      return exitCodes.pass;
    case 'plan':
      return runPlan(request, io, cliMessages[request.lang]);
    case 'diff':
      return runDiff(request, io, cliMessages[request.lang]);
    case 'compare':
      return runCompare(request, io, cliMessages[request.lang]);
    case 'template':
      return runTemplate(request, io, cliMessages[request.lang]);
  }
}

async function runCheck(request: CheckRequest, io: CliIo): Promise<ExitCode> {
  const { file, format, lang: locale, output, mask, all } = request;
  const words = cliMessages[locale];
  spareInput(output, { files: [file, request.with], packs: [request.pack] }, words);
  if (format === 'xlsx') return writeWorkbook(request, io);
  const { result, place } = await checkFile(request, io);
  const options = {
    locale,
    ...(mask !== undefined && { mask }),
    ...(all !== undefined && { all }),
    ...(file !== '-' && { file, ...(place && { locate: place }) }),
  };
  if (result.decision === 'refused') {
    if (format === 'text') {
      io.stderr.write(render(result, format, { ...options, color: wantsColor(io.stderr, io.env) }));
      return exitCodes.refused;
    }
    complain(io, words.refused({ file, issues: result.issues.length }));
  }
  const inLook = (look: Look) => render(result, format, { ...options, ...look });
  return writeOut(inLook, exitCodes[result.decision], output, io, words);
}

/** The report as a workbook, which only a file can hold. */
async function writeWorkbook(request: CheckRequest, io: CliIo): Promise<ExitCode> {
  const { file, format, lang: locale, output, mask, all } = request;
  const words = cliMessages[locale];
  if (output === undefined || output === '-') throw new UsageError(words.needsOutput(format));
  const { result, place: _, ...source } = await checkFile(request, io);
  if (result.decision === 'refused') complain(io, words.refused({ file, issues: result.issues.length }));
  const { writeReport } = await import('../files/write-report.ts');
  const options = {
    locale,
    ...source,
    ...(mask !== undefined && { mask }),
    ...(all !== undefined && { all }),
  };
  return writeTo(output, await writeReport(result, options), exitCodes[result.decision], io, words);
}

interface Checked extends Pick<ReadListFile, 'list' | 'data' | 'cells'> {
  readonly result: CheckResult;
  /** Where a part of the list stands in the file. */
  readonly place?: (path: string) => FilePlace | undefined;
}

/** Reads, parses and checks; every mistake of the file at once. */
async function checkFile(request: CheckRequest, io: CliIo): Promise<Checked> {
  const masked = isMasked(request.format, request.mask);
  const { text, issues, ...source } = await readListFile({ ...request, masked }, io);
  const { list, cells } = source;
  const [only, ...others] = issues;
  if (only && !list) return { ...source, result: refuse([only, ...others]) };
  const options = request.pack === undefined ? {} : { pack: await packNamed(request.pack) };
  const result = await check(list as NominationList, options);
  const [first, ...rest] = locateIssues([...issues, ...result.issues], cells);
  if (first && (result.decision === 'refused' || issues.length > 0))
    return { ...source, result: refuse([first, ...rest]) };
  if (text === undefined)
    return {
      ...source,
      result,
      place: (path) => {
        const cell = cells.get(path);
        return cell && placeInSheet(cell);
      },
    };
  const places = objectPlaces(text);
  return { ...source, result, place: (path) => places.get(path) };
}
