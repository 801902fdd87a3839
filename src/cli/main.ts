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
import { readListFile } from './list-file.ts';
import { cliMessages } from './messages.ts';
import { packNamed } from './pack-option.ts';
import { runPlan } from './plan.ts';
import { explainRule, listRules } from './rules.ts';
import { runTemplate } from './template.ts';
import { UsageError } from './usage.ts';
import { complain, firstLine, type Look, spareInput, writeOut } from './write-out.ts';

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

interface Checked {
  readonly result: CheckResult;
  /** Where a part of the list stands in the file. */
  readonly place?: (path: string) => FilePlace | undefined;
}

/** Reads, parses and checks; every mistake of the file at once. */
async function checkFile(request: CheckRequest, io: CliIo): Promise<Checked> {
  const masked = isMasked(request.format, request.mask);
  const { list, text, issues, cells } = await readListFile({ ...request, masked }, io);
  const [only, ...others] = issues;
  if (only && !list) return { result: refuse([only, ...others]) };
  const options = request.pack === undefined ? {} : { pack: await packNamed(request.pack) };
  const result = await check(list as NominationList, options);
  const [first, ...rest] = locateIssues([...issues, ...result.issues], cells);
  if (first && (result.decision === 'refused' || issues.length > 0))
    return { result: refuse([first, ...rest]) };
  if (text === undefined)
    return {
      result,
      place: (path) => {
        const cell = cells.get(path);
        return cell && placeInSheet(cell);
      },
    };
  const places = objectPlaces(text);
  return { result, place: (path) => places.get(path) };
}
