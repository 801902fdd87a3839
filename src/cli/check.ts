import { type Command, Option } from 'commander';
import { addLang, addPack } from './common-options.ts';
import { exitCodesInWords } from './exit-codes.ts';
import { type ReportFormat, reportFormats } from './formats.ts';
import { addFileOptions, type ListFile } from './list-file.ts';
import type { CliMessages } from './messages.ts';
import { oneOf, repeated, ruleNames, UsageError } from './usage.ts';

/** Lists to check. */
export interface CheckRequest extends Omit<ListFile, 'file' | 'called' | 'amongOthers' | 'masked'> {
  readonly command: 'check';
  /** Files, patterns of files, and `-`. */
  readonly files: readonly string[];
  readonly pack?: string;
  readonly format?: readonly ReportFormat[];
  readonly output?: readonly string[];
  /** By default as the format needs it. */
  readonly mask?: boolean;
  readonly all?: boolean;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly waivers?: string;
  readonly allowIncomplete?: boolean;
  readonly watch?: boolean;
  /** Whether options for sheets are passed over where a list is in JSON, as those of a config are. */
  readonly forSheetsAlone?: boolean;
}

const configInWords = `
nhansu.config.json, ở thư mục hiện tại hoặc gần nhất phía trên, giữ sẵn danh sách và tùy chọn; tùy chọn trên dòng lệnh được ưu tiên · keeps lists and options, which those of the command line go before: nhansu schema config
`;

/** Adds the command `check` to the program; `accept` gets what was asked for. */
export function addCheck(
  program: Command,
  words: CliMessages,
  accept: (request: CheckRequest) => void,
): void {
  const command = program
    .command('check')
    .description('kiểm tra danh sách · check lists')
    .argument(
      '[files...]',
      'danh sách .json, .xlsx, .csv, hoặc mẫu như "lists/*.xlsx"; - là đầu vào chuẩn · lists, or patterns; - is standard input',
    )
    .addOption(
      new Option(
        '--format <format>',
        `dạng kết quả, dùng nhiều lần được · format, may be repeated: ${reportFormats.join(', ')}`,
      )
        .choices(reportFormats)
        .argParser(repeated((found) => [oneOf('--format', reportFormats, words)(found)])),
    )
    .option(
      '--output <file>',
      'tệp cho từng dạng, theo thứ tự; không có --format thì theo đuôi tệp; {name} là tên danh sách · a file for each format, in order; the form is that of the ending where no --format is given; {name} is the name of the list',
      repeated((found) => [found]),
    )
    .option(
      '--mask',
      'che tên và thông tin nhận dạng · mask names; mặc định · by default: junit, sarif, github',
    )
    .option('--no-mask', 'không che tên · do not mask names')
    .option('--all', 'junit, sarif, github, xlsx: kể cả kết quả không phải lỗi · what does not fail as well')
    .option(
      '--only <rules>',
      'chỉ xét các quy tắc này: mã, phần cuối của mã, mẫu * ** · only these rules: id, end of an id, pattern',
      ruleNames('--only', words),
    )
    .option('--skip <rules>', 'không xét các quy tắc này · leave these rules out', ruleNames('--skip', words))
    .option(
      '--waivers <file>',
      'JSON có các văn bản cho phép, ngoài những văn bản trong danh sách · waivers besides those of the list',
    )
    .option('--allow-incomplete', 'chưa đủ căn cứ thì mã kết quả vẫn là 0 · exit code 0 for incomplete lists')
    .option(
      '--watch',
      'kiểm tra lại mỗi khi tệp thay đổi; Ctrl-C để dừng, mã 130 · check again whenever a file changes; Ctrl-C ends it, exit code 130',
    )
    .addHelpText('after', exitCodesInWords)
    .addHelpText('after', configInWords)
    .action((named: string[], options: Omit<CheckRequest, 'command'>) => {
      const files = named.length > 0 ? named : (options.files ?? []);
      if (files.length === 0) throw new UsageError(words.missingFile);
      accept({ ...options, command: 'check', files });
    });
  addFileOptions(command, words);
  addPack(command, 'mặc định theo nhiệm kỳ · by the term');
  addLang(command, words);
}
