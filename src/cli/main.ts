import { resolve } from 'node:path';
import { check } from '../evaluate/check.ts';
import { objectPlaces } from '../files/json-places.ts';
import { locateIssues } from '../files/locate.ts';
import { PackError } from '../packs/pack-error.ts';
import type { CheckResult, Decision } from '../report/report.ts';
import type { FilePlace } from '../reports/options.ts';
import { placeInSheet } from '../reports/sarif-places.ts';
import type { InputIssue } from '../schema/input-issue.ts';
import type { NominationList } from '../schema/nomination-list.ts';
import { type CheckRequest, localeOf, type Request, readArguments } from './arguments.ts';
import { runCompare } from './compare.ts';
import { runDiff } from './diff.ts';
import { isMasked, render } from './formats.ts';
import { type CliIo, wantsColor } from './io.ts';
import { readListFile } from './list-file.ts';
import { cliMessages } from './messages.ts';
import { packNamed } from './pack-option.ts';
import { runPlan } from './plan.ts';
import { explainRule, listRules } from './rules.ts';
import { runTemplate } from './template.ts';
import { UsageError } from './usage.ts';
import { firstLine, writeOut } from './write-out.ts';

export type { CliIo, CliStream } from './io.ts';
export { readPack } from './read-pack.ts';

const exitCodes: Readonly<Record<Decision | 'refused', number>> = {
  pass: 0,
  fail: 1,
  incomplete: 2,
  refused: 3,
};

/**
 * Runs the command `nhansu` and gives its exit code: 0 pass (or shown), 1 fail, 2 incomplete, 3 cannot check.
 *
 * @param argv The arguments alone, without node and script.
 */
export async function main(argv: readonly string[], io: CliIo = process): Promise<number> {
  const words = cliMessages[localeOf(argv)];
  const complain = (...lines: string[]) => {
    for (const line of lines) io.stderr.write(`nhansu: ${line}\n`);
  };
  try {
    const request = readArguments(argv, io);
    return request ? await run(request, io, complain) : 0;
  } catch (error) {
    if (error instanceof PackError) complain(error.message);
    else if (!(error instanceof UsageError)) complain(words.internal(firstLine(error)));
    else if (error.message !== '') complain(error.message, words.help);
    return exitCodes.refused;
  }
}

async function run(request: Request, io: CliIo, complain: (line: string) => void): Promise<number> {
  switch (request.command) {
    case 'check':
      return runCheck(request, io, complain);
    case 'rules':
      io.stdout.write(await listRules(request, io.stdout));
      return exitCodes.pass;
    case 'explain':
      io.stdout.write(await explainRule(request, io.stdout));
      return exitCodes.pass;
    case 'plan':
      return runPlan(request, io, cliMessages[request.lang]);
    case 'diff': {
      const fault = await runDiff(request, io, cliMessages[request.lang]);
      if (fault !== undefined) complain(fault);
      return fault === undefined ? exitCodes.pass : exitCodes.refused;
    }
    case 'compare':
      return exitCodes[await runCompare(request, io, cliMessages[request.lang], complain)];
    case 'template':
      return runTemplate(request, io, cliMessages[request.lang]);
  }
}

async function runCheck(request: CheckRequest, io: CliIo, complain: (line: string) => void): Promise<number> {
  const { file, format, lang: locale, output, mask, all } = request;
  const words = cliMessages[locale];
  if (output !== undefined && file !== '-' && resolve(output) === resolve(file)) {
    throw new UsageError(words.sameFile(output));
  }
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
    complain(words.refused({ file, issues: result.issues.length }));
  }
  const fault = await writeOut((look) => render(result, format, { ...options, ...look }), output, io, words);
  if (fault === undefined) return exitCodes[result.decision];
  complain(fault);
  return exitCodes.refused;
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
  if (only && !list) return { result: refusal([only, ...others]) };
  const options = request.pack === undefined ? {} : { pack: await packNamed(request.pack) };
  const result = await check(list as NominationList, options);
  const [first, ...rest] = locateIssues([...issues, ...result.issues], cells);
  if (first && (result.decision === 'refused' || issues.length > 0))
    return { result: refusal([first, ...rest]) };
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

function refusal(issues: readonly [InputIssue, ...InputIssue[]]): CheckResult {
  return { format: 'nhansu-report/1', decision: 'refused', issues, findings: [] };
}
