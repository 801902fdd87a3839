import { Command } from 'commander';
import { version } from '../version.ts';
import { addCheck, type CheckRequest } from './check.ts';
import { addCompare, type CompareRequest } from './compare.ts';
import { addCompletion, type CompletionRequest } from './completion/completion.ts';
import { addDiff, type DiffRequest } from './diff.ts';
import { exitCodesInWords } from './exit-codes.ts';
import { addHelp, fold, helpLayout } from './help.ts';
import { type CliIo, widthOf } from './io.ts';
import { addLint, type LintRequest } from './lint.ts';
import { addMerge, type MergeRequest } from './merge.ts';
import type { CliMessages } from './messages.ts';
import { addNew, type NewRequest } from './new.ts';
import { addPlan, type PlanRequest } from './plan.ts';
import { addExplain, addRules, type ExplainRequest, type RulesRequest } from './rules.ts';
import { addSchema, type SchemaRequest } from './schema.ts';
import { addScreen, type ScreenRequest } from './screen.ts';
import { addTemplate, type TemplateRequest } from './template.ts';
import { addTest, type TestRequest } from './test.ts';

/** What the user asked for. */
export type Request =
  | CheckRequest
  | RulesRequest
  | ExplainRequest
  | PlanRequest
  | ScreenRequest
  | MergeRequest
  | DiffRequest
  | CompareRequest
  | TemplateRequest
  | NewRequest
  | LintRequest
  | TestRequest
  | SchemaRequest
  | CompletionRequest;

/** The command with all its commands and options; `accept` gets what was asked for. */
export function buildProgram(words: CliMessages, io: CliIo, accept: (request: Request) => void): Command {
  const program = new Command('nhansu')
    .description(
      'Kiểm tra danh sách nhân sự theo quy định. Checks nomination lists against the instruments in force.',
    )
    .version(version, '-V, --version', 'xem phiên bản · show the version')
    .option(
      '--config <file>',
      'tệp cấu hình; mặc định nhansu.config.json gần nhất · config; the nearest by default',
    )
    .option('--no-config', 'không dùng tệp cấu hình · without a config file')
    .helpOption('-h, --help', 'xem cách dùng · show the help')
    .configureHelp(helpLayout)
    .addHelpText('after', exitCodesInWords)
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => io.stdout.write(fold(text, widthOf(io.stdout))),
      writeErr: (text) => io.stderr.write(fold(text, widthOf(io.stderr))),
      getOutHelpWidth: () => widthOf(io.stdout) ?? 80,
      getErrHelpWidth: () => widthOf(io.stderr) ?? 80,
      outputError: () => {},
    })
    .exitOverride();
  addCheck(program, words, accept);
  addRules(program, words, accept);
  addExplain(program, words, accept);
  addPlan(program, words, accept);
  addDiff(program, words, accept);
  addCompare(program, words, accept);
  addScreen(program, words, accept);
  addMerge(program, words, accept);
  addTemplate(program, words, accept);
  addNew(program, words, accept);
  addLint(program, words, accept);
  addTest(program, words, accept);
  addSchema(program, words, accept);
  addCompletion(program, words, accept);
  addHelp(program, words);
  return program;
}
