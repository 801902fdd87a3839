import { Command, CommanderError } from 'commander';
import { packIds } from '../packs/shipped.ts';
import { nearest } from '../schema/input-issue.ts';
import type { Locale } from '../text.ts';
import { version } from '../version.ts';
import type { CliIo } from './io.ts';
import { type CliMessages, cliMessages } from './messages.ts';

const locales = ['vi', 'en'] as const;
const formats = ['text', 'json'] as const;

/** What the user asked for. */
export interface Request {
  readonly file: string;
  readonly pack?: string;
  readonly lang: Locale;
  readonly format: (typeof formats)[number];
  readonly output?: string;
}

/** A command line that asks for nothing that can be done; worded in the user's language. */
export class UsageError extends Error {}

/** The language to speak, read before all else so that a mistake in the command line is told in it too. */
export function localeOf(argv: readonly string[]): Locale {
  return argv.includes('--lang=en') || argv[argv.indexOf('--lang') + 1] === 'en' ? 'en' : 'vi';
}

function oneOf<Value extends string>(option: string, values: readonly Value[], words: CliMessages) {
  return (found: string): Value => {
    const value = values.find((candidate) => candidate === found);
    if (value !== undefined) return value;
    const message = words.badChoice({ option, found, values: values.join(', ') });
    throw new UsageError(message + hint(found, values, words));
  };
}

function hint(word: string, candidates: readonly string[], words: CliMessages): string {
  const suggestion = nearest(word, candidates);
  return suggestion === undefined ? '' : words.didYouMean(suggestion);
}

const exitCodes = `
Kết quả (exit code): 0 đạt (pass) · 1 không đạt (fail) · 2 chưa đủ căn cứ (incomplete) · 3 không kiểm tra được (cannot check)
`;

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
    .addHelpText('after', exitCodes)
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: () => {},
    })
    .exitOverride();
  const check = program
    .command('check')
    .description('kiểm tra một danh sách · check a list')
    .argument('<file>', 'danh sách, JSON; - là đầu vào chuẩn · the list, JSON; - is standard input')
    .option(
      '--pack <id>',
      `gói quy định · rule pack (${packIds.join(', ')}); mặc định theo nhiệm kỳ · by the term`,
    )
    .option('--lang <lang>', 'ngôn ngữ · language: vi, en', oneOf('--lang', locales, words), 'vi')
    .option(
      '--format <format>',
      'dạng báo cáo · format: text, json',
      oneOf('--format', formats, words),
      'text',
    )
    .option('--output <file>', 'ghi báo cáo vào tệp · write the report to a file')
    .addHelpText('after', exitCodes)
    .action((file: string, options: Omit<Request, 'file'>) => {
      request = { file, ...options };
    });
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return undefined;
    throw new UsageError(wording(error, [program, check], words));
  }
  return request;
}

/** Our words for a mistake that commander found; its own sentence quotes the word at fault. */
function wording(
  { code, message }: CommanderError,
  commands: readonly Command[],
  words: CliMessages,
): string {
  const [word = ''] = /(?<=')[^']+/.exec(message) ?? [];
  switch (code) {
    case 'commander.unknownOption': {
      const known = commands.flatMap((command) => command.createHelp().visibleOptions(command));
      const flags = known.flatMap((option) => option.long ?? []);
      return words.unknownOption(word) + hint(word.replace(/=.*/, ''), flags, words);
    }
    case 'commander.unknownCommand':
      return words.unknownCommand(word) + hint(word, ['check', 'help'], words);
    case 'commander.missingArgument':
      return words.missingFile;
    case 'commander.optionMissingArgument':
      return words.missingValue(word.replace(/ .*/, ''));
    case 'commander.excessArguments':
      return words.tooMany;
    default:
      // Without arguments commander has written the help already.
      return '';
  }
}
