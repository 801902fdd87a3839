/**
 * The command, to be run from code. Node alone.
 *
 * @module nhansu/cli
 */

import { attempt } from './attempt.ts';
import { answerShell } from './completion/answer.ts';
import { runCompletion } from './completion/completion.ts';
import { askedByShells } from './completion/scripts.ts';
import { exitCodes } from './exit-codes.ts';
import type { CliIo } from './io.ts';
import { cliMessages } from './messages.ts';
import type { Request } from './program.ts';

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
    const { watchCheck } = await import('./watch-check.ts');
    return watchCheck({ request, config }, io, (tell) =>
      attempt(argv, io, async (again, config) => {
        if (again.command === 'check') await tell({ request: again, config });
        return run(again, io);
      }),
    );
  });
}

/** What a command needs is loaded with it, so that none waits for another's. */
async function run(request: Request, io: CliIo): Promise<number> {
  if (request.command === 'completion') return runCompletion(request, io);
  const words = cliMessages[request.lang];
  switch (request.command) {
    case 'check':
      return (await import('./run-check.ts')).runCheck(request, io, words);
    case 'rules':
      io.stdout.write(await (await import('./run-rules.ts')).listRules(request, io.stdout));
      return exitCodes.pass;
    case 'explain':
      io.stdout.write(await (await import('./run-rules.ts')).explainRule(request, io.stdout));
      return exitCodes.pass;
    case 'plan':
      return (await import('./run-plan.ts')).runPlan(request, io, words);
    case 'screen':
      return (await import('./run-screen.ts')).runScreen(request, io, words);
    case 'merge':
      return (await import('./run-merge.ts')).runMerge(request, io, words);
    case 'diff':
      return (await import('./run-diff.ts')).runDiff(request, io, words);
    case 'compare':
      return (await import('./run-compare.ts')).runCompare(request, io, words);
    case 'template':
      return (await import('./run-template.ts')).runTemplate(request, io, words);
    case 'new':
      return (await import('./run-new.ts')).runNew(request, io, words);
    case 'lint':
      return (await import('./run-lint.ts')).runLint(request, io, words);
    case 'test':
      return (await import('./run-test.ts')).runTest(request, io, words);
    case 'schema':
      return (await import('./run-schema.ts')).runSchema(request, io, words);
  }
}
