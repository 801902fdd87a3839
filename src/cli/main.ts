import { PackError } from '../packs/pack-error.ts';
import { describeIssue } from '../report/issues.ts';
import type { Locale } from '../text.ts';
import { configOf, localeOf, readArguments } from './arguments.ts';
import { runCompare } from './compare.ts';
import { answerShell, runCompletion } from './completion/completion.ts';
import { askedByShells } from './completion/scripts.ts';
import { ConfigError } from './config/apply.ts';
import type { ReadConfig } from './config/read.ts';
import { runDiff } from './diff.ts';
import { exitCodes } from './exit-codes.ts';
import type { CliIo } from './io.ts';
import { cliMessages } from './messages.ts';
import { runPlan } from './plan.ts';
import { buildProgram, type Request } from './program.ts';
import { explainRule, listRules } from './rules.ts';
import { runCheck } from './run-check.ts';
import { runSchema } from './schema.ts';
import { runTemplate } from './template.ts';
import { UsageError } from './usage.ts';
import { complain, firstLine } from './write-out.ts';

export type { CliIo, CliStream } from './io.ts';
export { readPack } from './read-pack.ts';
export type { ReportsDocument } from './reports-document.ts';

/**
 * Runs the command `nhansu` and gives its exit code: 0 pass (or shown), 1 fail, 2 incomplete, 3 cannot check.
 *
 * @param argv The arguments alone, without node and script.
 */
export async function main(argv: readonly string[], io: CliIo = process): Promise<number> {
  const config = await configOf(argv);
  const locale = localeOf(argv, config);
  const words = cliMessages[locale];
  try {
    if (argv[0] === askedByShells) {
      return await answerShell(
        buildProgram(words, io, () => {}),
        argv.slice(1),
        io,
      );
    }
    const request = readArguments(argv, io, config);
    return request ? await run(request, io) : exitCodes.pass;
  } catch (error) {
    if (error instanceof PackError) complain(io, error.message);
    else if (error instanceof ConfigError) complain(io, ...describeConfig(error.config, locale));
    else if (!(error instanceof UsageError)) complain(io, words.internal(firstLine(error)));
    else if (error.message !== '') complain(io, error.message, words.help);
    return exitCodes.refused;
  }
}

/** What is wrong with a config file, a mistake a line. */
function describeConfig({ file, issues }: ReadConfig, locale: Locale): string[] {
  const words = cliMessages[locale];
  const lines = issues.map((issue) => `${file}: ${describeIssue(issue, locale)}`);
  return [words.badConfig({ file, issues: issues.length }), ...lines, words.configHelp];
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
    case 'schema':
      return runSchema(request, io, cliMessages[request.lang]);
    case 'completion':
      return runCompletion(request, io);
  }
}
