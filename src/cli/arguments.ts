import { Command, CommanderError } from 'commander';
import { packIds } from '../packs/shipped.ts';
import { type Body, bodies } from '../schema/terms.ts';
import type { Locale } from '../text.ts';
import { version } from '../version.ts';
import { addFormat, addLang } from './common-options.ts';
import { addCompare, type CompareRequest } from './compare.ts';
import { addDiff, type DiffRequest } from './diff.ts';
import { type ReportFormat, reportFormats } from './formats.ts';
import type { CliIo } from './io.ts';
import { addFileOptions, type ListFile } from './list-file.ts';
import { type CliMessages, cliMessages } from './messages.ts';
import { addPlan, type PlanRequest } from './plan.ts';
import { addTemplate, type TemplateRequest } from './template.ts';
import { hint, oneOf, UsageError } from './usage.ts';

const formats = ['text', 'json'] as const;
const kinds = ['structure', 'quota', 'criteria'] as const;

/** A list to check. */
export interface CheckRequest extends ListFile {
  readonly command: 'check';
  readonly pack?: string;
  readonly format: ReportFormat;
  readonly output?: string;
  /** By default as the format needs it. */
  readonly mask?: boolean;
  readonly all?: boolean;
}

/** Rules to list. */
export interface RulesRequest {
  readonly command: 'rules';
  readonly pack?: string;
  readonly body?: Body;
  readonly kind?: (typeof kinds)[number];
  readonly search?: string;
  readonly lang: Locale;
  readonly format: (typeof formats)[number];
}

/** A rule to show in full. */
export interface ExplainRequest {
  readonly command: 'explain';
  readonly rule: string;
  readonly pack?: string;
  readonly lang: Locale;
  readonly format: (typeof formats)[number];
}

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
  const pack = (command: Command, otherwise: string) =>
    command.option('--pack <id>', `gói quy định · rule pack (${packIds.join(', ')}); ${otherwise}`);

  const check = program
    .command('check')
    .description('kiểm tra một danh sách · check a list')
    .argument('<file>', 'danh sách .json, .xlsx, .csv; - là đầu vào chuẩn · the list; - is standard input')
    .option('--output <file>', 'ghi báo cáo vào tệp · write the report to a file')
    .option(
      '--mask',
      'che tên và thông tin nhận dạng · mask names; mặc định · by default: junit, sarif, github',
    )
    .option('--no-mask', 'không che tên · do not mask names')
    .option('--all', 'junit, sarif, github, xlsx: kể cả kết quả không phải lỗi · what does not fail as well')
    .addHelpText('after', exitCodes)
    .action((file: string, options: Omit<CheckRequest, 'command' | 'file'>) => {
      request = { command: 'check', file, ...options };
    });
  pack(addFileOptions(check, words), 'mặc định theo nhiệm kỳ · by the term');

  const rules = program
    .command('rules')
    .description('liệt kê các quy tắc · list the rules')
    .option('--body <body>', `cơ quan · body: ${bodies.join(', ')}`, oneOf('--body', bodies, words))
    .option('--kind <kind>', `loại · kind: ${kinds.join(', ')}`, oneOf('--kind', kinds, words))
    .option('--search <text>', 'tìm trong tên và nội dung, không cần dấu · search, marks do not matter')
    .action((options: Omit<RulesRequest, 'command'>) => {
      request = { command: 'rules', ...options };
    });
  pack(rules, 'mặc định tất cả · all by default');

  const explain = program
    .command('explain')
    .description('trình bày một quy tắc · show a rule in full')
    .argument('<rule>', 'mã quy tắc, hoặc phần cuối của mã · id of the rule, or the end of it')
    .action((rule: string, options: Omit<ExplainRequest, 'command' | 'rule'>) => {
      request = { command: 'explain', rule, ...options };
    });
  pack(explain, 'mặc định tất cả · all by default');

  const accept = (asked: Request) => {
    request = asked;
  };
  const plan = addPlan(program, words, accept);
  pack(plan, 'mặc định nhiệm kỳ mới nhất · the newest term by default');
  addFormat(addLang(check, words), reportFormats, words);
  for (const command of [rules, explain, plan]) addFormat(addLang(command, words), formats, words);

  addDiff(program, words, accept);
  const compare = addCompare(program, words, accept);
  pack(compare, 'mặc định theo nhiệm kỳ của hai bản · by the term of both');

  const template = addTemplate(program, accept);
  pack(addLang(template, words), 'gói quy định sẽ dùng · the pack it is for');

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
