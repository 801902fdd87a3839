import { Command, CommanderError } from 'commander';
import type { Locale } from '../text.ts';
import { version } from '../version.ts';
import { addCheck, type CheckRequest } from './check.ts';
import { addCompare, type CompareRequest } from './compare.ts';
import { addDiff, type DiffRequest } from './diff.ts';
import { exitCodesInWords } from './exit-codes.ts';
import type { CliIo } from './io.ts';
import { type CliMessages, cliMessages } from './messages.ts';
import { addPlan, type PlanRequest } from './plan.ts';
import { addExplain, addRules, type ExplainRequest, type RulesRequest } from './rules.ts';
import { addTemplate, type TemplateRequest } from './template.ts';
import { hint, UsageError } from './usage.ts';

/** What the user asked for. */
export type Request =
  | CheckRequest
  | RulesRequest
  | ExplainRequest
  | PlanRequest
  | DiffRequest
  | CompareRequest
  | TemplateRequest;

/** The language to speak, read before all else so that a mistake in the command line is told in it too. */
export function localeOf(argv: readonly string[]): Locale {
  return argv.includes('--lang=en') || argv[argv.indexOf('--lang') + 1] === 'en' ? 'en' : 'vi';
}

/**
 * Reads the command line. Undefined when it asked for help or the version, which is written here.
 *
 * @throws UsageError
 */
export function readArguments(argv: readonly string[], io: CliIo): Request | undefined {
  const words = cliMessages[localeOf(argv)];
  let request: Request | undefined;
  const program = new Command('nhansu')
    .description(
      'Kiểm tra danh sách nhân sự theo quy định. Checks nomination lists against the instruments in force.',
    )
    .version(version)
    .addHelpText('after', exitCodesInWords)
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: () => {},
    })
    .exitOverride();
  const accept = (asked: Request) => {
    request = asked;
  };
  addCheck(program, words, accept);
  addRules(program, words, accept);
  addExplain(program, words, accept);
  addPlan(program, words, accept);
  addDiff(program, words, accept);
  addCompare(program, words, accept);
  addTemplate(program, words, accept);

  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return undefined;
    throw new UsageError(wording(error, program, argv, words));
  }
  return request;
}

/** Our words for a mistake that commander found; its own sentence quotes the word at fault. */
function wording(
  { code, message }: CommanderError,
  program: Command,
  argv: readonly string[],
  words: CliMessages,
): string {
  const [word = ''] = /(?<=')[^']+/.exec(message) ?? [];
  const names = program.commands.map((command) => command.name());
  switch (code) {
    case 'commander.unknownOption': {
      const asked = program.commands.filter((command) => argv.includes(command.name()));
      const known = [program, ...asked].flatMap((command) => command.createHelp().visibleOptions(command));
      const flags = known.flatMap((option) => option.long ?? []);
      return words.unknownOption(word) + hint(word.replace(/=.*/, ''), flags, words);
    }
    case 'commander.unknownCommand':
      return (
        words.unknownCommand({ found: word, commands: names.join(', ') }) +
        hint(word, [...names, 'help'], words)
      );
    case 'commander.missingArgument':
      return missing(word, words);
    case 'commander.missingMandatoryOptionValue':
      return words.missingOption(word.replace(/ .*/, ''));
    case 'commander.optionMissingArgument':
      return words.missingValue(word.replace(/ .*/, ''));
    case 'commander.excessArguments':
      return word === 'check' ? words.tooMany : words.tooManyWords(word);
    default:
      // Without arguments commander has written the help already.
      return '';
  }
}

/** What to say of an argument that is wanting, by its name. */
function missing(argument: string, words: CliMessages): string {
  const said: Readonly<Record<string, string>> = {
    rule: words.missingRule,
    from: words.missingPacks,
    to: words.missingPacks,
    before: words.missingDrafts,
    after: words.missingDrafts,
  };
  return said[argument] ?? words.missingFile;
}
