import { PackError } from '../packs/pack-error.ts';
import { localeOf, type Request, readArguments } from './arguments.ts';
import { runCheck } from './check.ts';
import { runCompare } from './compare.ts';
import { runDiff } from './diff.ts';
import { exitCodes } from './exit-codes.ts';
import type { CliIo } from './io.ts';
import { cliMessages } from './messages.ts';
import { runPlan } from './plan.ts';
import { explainRule, listRules } from './rules.ts';
import { runTemplate } from './template.ts';
import { UsageError } from './usage.ts';
import { complain, firstLine } from './write-out.ts';

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
      return runCheck(request, io, cliMessages[request.lang]);
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
