import type { Command } from 'commander';
import type { Locale } from '../text.ts';
import { addLang } from './common-options.ts';
import type { CliMessages } from './messages.ts';

/** Parts of one screening to put together. */
export interface MergeRequest {
  readonly command: 'merge';
  readonly files: readonly string[];
  readonly output?: string;
  readonly summary?: boolean;
  readonly lang: Locale;
}

const howItEnds = `
Kết quả (exit code): 0 đã gộp (merged) · 3 không gộp được: thiếu phần, hoặc các phần không cùng một lần xét (cannot merge)
`;

/** Adds the command `merge` to the program; `accept` gets what was asked for. */
export function addMerge(
  program: Command,
  words: CliMessages,
  accept: (request: MergeRequest) => void,
): void {
  const command = program
    .command('merge')
    .description('gộp kết quả các phần của screen · put the parts of a screening together')
    .argument('[files...]', 'kết quả của screen; - là đầu vào chuẩn · results of screen; - is standard input')
    .option('--summary', 'chỉ bảng tổng hợp · the summary alone')
    .option('--output <file>', 'ghi vào tệp · write to a file')
    .addHelpText('after', howItEnds)
    .action((named: string[], options: Omit<MergeRequest, 'command' | 'files'>) =>
      accept({ ...options, command: 'merge', files: named.length > 0 ? named : ['-'] }),
    );
  addLang(command, words);
}
