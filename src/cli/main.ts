/**
 * The command, to be run from code. Node alone.
 *
 * @module nhansu/cli
 */

import { attempt } from './attempt.ts';
import { runCompare } from './compare.ts';
import { answerShell } from './completion/answer.ts';
import { runCompletion } from './completion/completion.ts';
import { askedByShells } from './completion/scripts.ts';
import { runDiff } from './diff.ts';
import { exitCodes } from './exit-codes.ts';
import type { CliIo } from './io.ts';
import { runLint } from './lint.ts';
import { cliMessages } from './messages.ts';
import { runNew } from './new.ts';
import { runPlan } from './plan.ts';
import type { Request } from './program.ts';
import { explainRule, listRules } from './rules.ts';
import { runCheck } from './run-check.ts';
import { runSchema } from './schema.ts';
import { runTemplate } from './template.ts';
import { runTest } from './test.ts';
import { watchCheck } from './watch-check.ts';

export type { CliIo, CliStream } from './io.ts';
export { readPack } from './read-pack.ts';
export type { ReportsDocument } from './reports-document.ts';

/**
 * Runs the command `nhansu` and gives its exit code: 0 pass (or shown), 1 fail, 2 incomplete, 3 cannot check, and 130
 * where watching was interrupted. Reads `nhansu.config.json` where there is one.
 *
 * @param argv The arguments alone, without node and script.
 */
export async function main(argv: readonly string[], io: CliIo = process): Promise<number> {
  if (argv[0] === askedByShells) return answerShell(argv.slice(1), io);
  return attempt(argv, io, async (request, config) => {
    if (request.command !== 'check' || !request.watch) return run(request, io);
    return watchCheck({ request, config }, io, (tell) =>
      attempt(argv, io, async (again, config) => {
        if (again.command === 'check') await tell({ request: again, config });
        return run(again, io);
      }),
    );
  });
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
    case 'new':
      return runNew(request, io, cliMessages[request.lang]);
    case 'lint':
      return runLint(request, io, cliMessages[request.lang]);
    case 'test':
      return runTest(request, io, cliMessages[request.lang]);
    case 'schema':
      return runSchema(request, io, cliMessages[request.lang]);
    case 'completion':
      return runCompletion(request, io);
  }
}
