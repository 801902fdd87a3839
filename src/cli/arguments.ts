import { relative } from 'node:path';
import { type Command, CommanderError } from 'commander';
import type { Locale } from '../text.ts';
import { locales } from './common-options.ts';
import { applyConfig } from './config/apply.ts';
import { findConfig, type ReadConfig, readConfig } from './config/read.ts';
import { unknownCommand } from './help.ts';
import type { CliIo } from './io.ts';
import { type CliMessages, cliMessages } from './messages.ts';
import { buildProgram, type Request } from './program.ts';
import { hint, UsageError } from './usage.ts';

/** The value of an option, read before all else. */
function optionIn(option: string, argv: readonly string[]): string | undefined {
  const at = argv.findLastIndex((word) => word === option || word.startsWith(`${option}=`));
  const word = argv[at];
  return word === option ? argv[at + 1] : word?.slice(option.length + 1);
}

/** The config file that holds for a command line. */
export async function configOf(argv: readonly string[]): Promise<ReadConfig | undefined> {
  if (argv.includes('--no-config')) return undefined;
  const file = optionIn('--config', argv) ?? findConfig(process.cwd());
  return file === undefined ? undefined : readConfig(relative('', file) || '.');
}

/** The language to speak, known before all else so that a mistake in the command line is told in it too. */
export function localeOf(argv: readonly string[], config: ReadConfig | undefined): Locale {
  const asked = optionIn('--lang', argv);
  return locales.find((locale) => locale === asked) ?? config?.lang ?? 'vi';
}

/**
 * Reads the command line. Undefined when it asked for help or the version, which is written here.
 *
 * @throws UsageError, ConfigError
 */
export function readArguments(
  argv: readonly string[],
  io: CliIo,
  config: ReadConfig | undefined,
): Request | undefined {
  const words = cliMessages[localeOf(argv, config)];
  let request: Request | undefined;
  const program = buildProgram(words, io, (asked) => {
    request = asked;
  });
  program.hook('preAction', (_, command) => {
    if (config) applyConfig(command, config);
  });
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
  switch (code) {
    case 'commander.unknownOption': {
      const asked = program.commands.filter((command) => argv.includes(command.name()));
      const known = [program, ...asked].flatMap((command) => command.createHelp().visibleOptions(command));
      const flags = known.flatMap((option) => option.long ?? []);
      return words.unknownOption(word) + hint(word.replace(/=.*/, ''), flags, words);
    }
    case 'commander.unknownCommand':
      return unknownCommand(word, program, words);
    case 'commander.missingArgument':
      return missing(word, words);
    case 'commander.missingMandatoryOptionValue':
      return words.missingOption(word.replace(/ .*/, ''));
    case 'commander.optionMissingArgument':
      return words.missingValue(word.replace(/ .*/, ''));
    case 'commander.excessArguments':
      return words.tooManyWords(word);
    case 'commander.help':
      // Without arguments commander has written the help already.
      return '';
    default:
      return message;
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
    shell: words.missingShell,
    thing: words.missingThing,
    place: words.missingThing,
  };
  return said[argument] ?? words.missingFile;
}
