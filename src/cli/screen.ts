import type { Command } from 'commander';
import { bodies, rolesOf, tracks } from '../schema/terms.ts';
import type { ScreenedFor } from '../screen/screener.ts';
import type { Locale } from '../text.ts';
import { addLang, addPack } from './common-options.ts';
import type { CliMessages } from './messages.ts';
import { screenMessages } from './screen-messages.ts';
import { oneOf, UsageError, wholeNumber } from './usage.ts';

/** Persons or lists to screen. */
export interface ScreenRequest {
  readonly command: 'screen';
  readonly files: readonly string[];
  readonly pack?: string;
  readonly for?: ScreenedFor;
  readonly with?: string;
  readonly all?: boolean;
  readonly output?: string;
  readonly resume?: boolean;
  readonly jobs?: number;
  readonly lang: Locale;
}

/** Reads `committee:member:first-time`. */
function screenedFor(words: CliMessages) {
  return (found: string): ScreenedFor => {
    const [body = '', role = '', track, ...rest] = found.split(':');
    const named = oneOf('--for', bodies, words)(body);
    const own = oneOf('--for', rolesOf[named], words)(role);
    if (rest.length > 0) throw new UsageError(words.badChoice({ option: '--for', found, values: example }));
    return {
      body: named,
      role: own,
      ...(track !== undefined && { track: oneOf('--for', tracks, words)(track) }),
    };
  };
}

const example = 'committee:member:first-time';

const howItEnds = `
Mỗi người, mỗi danh sách một dòng JSON; dòng cuối là bảng tổng hợp · a line of JSON for each person or list, and the summary at the end
Kết quả (exit code): 0 đã xét hết (all were screened) · 1 có dòng không đọc được (some lines could not be read) · 3 không xét được (cannot screen) · 130 bị ngắt (interrupted)
`;

/** Adds the command `screen` to the program; `accept` gets what was asked for. */
export function addScreen(
  program: Command,
  words: CliMessages,
  accept: (request: ScreenRequest) => void,
): void {
  const command = program
    .command('screen')
    .description('xét hàng loạt người hoặc danh sách · screen persons or lists by the thousand')
    .argument(
      '[files...]',
      'NDJSON, mảng JSON, csv, .gz, thư mục danh sách; - là đầu vào chuẩn · or a folder of lists; - is standard input',
    )
    .option('--for <what>', `xét cho vị trí nào · what for: ${example}`, screenedFor(words))
    .option('--with <file>', 'JSON: organization, congress, bodies chung cho mọi người · for everybody')
    .option('--all', 'kể cả kết quả đạt, không thuộc diện · findings that ask for no look as well')
    .option('--output <file>', 'ghi vào tệp · write to a file')
    .option('--resume', 'làm tiếp phần đã ghi trong --output · go on where --output ends')
    .option(
      '--jobs <count>',
      'số luồng; mặc định bằng số bộ xử lý · threads; as many as processors by default',
      wholeNumber('--jobs', words),
    )
    .addHelpText('after', howItEnds)
    .action((named: string[], options: Omit<ScreenRequest, 'command' | 'files'>) => {
      if (options.resume && options.output === undefined)
        throw new UsageError(screenMessages[options.lang].resumeWhat);
      if (options.jobs === 0) throw new UsageError(words.badNumber({ option: '--jobs', found: '0' }));
      accept({ ...options, command: 'screen', files: named.length > 0 ? named : ['-'] });
    });
  addPack(command, 'danh sách: theo nhiệm kỳ · lists: by the term');
  addLang(command, words);
}
