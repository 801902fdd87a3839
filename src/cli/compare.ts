import type { Command } from 'commander';
import { addComparisonOptions, addPack, type comparisonFormats } from './common-options.ts';
import { addFileOptions, type ListFile } from './list-file.ts';
import type { CliMessages } from './messages.ts';

/** Drafts of a list to compare. */
export interface CompareRequest extends Omit<ListFile, 'file' | 'called'> {
  readonly command: 'compare';
  readonly before: string;
  readonly after: string;
  readonly pack?: string;
  readonly format: (typeof comparisonFormats)[number];
  readonly output?: string;
}

/** Adds the command `compare` to the program; `accept` gets what was asked for. */
export function addCompare(
  program: Command,
  words: CliMessages,
  accept: (request: CompareRequest) => void,
): void {
  const command = program
    .command('compare')
    .description('so sánh hai bản của một danh sách · compare two drafts of one list')
    .argument('<before>', 'bản trước, .json, .xlsx, .csv · the draft before')
    .argument('<after>', 'bản sau; - là đầu vào chuẩn · the draft after; - is standard input')
    .addHelpText(
      'after',
      '\nKết quả (exit code): như lệnh check với bản sau · as of check for the draft after\n',
    )
    .action((before: string, after: string, options: Omit<CompareRequest, 'command' | 'before' | 'after'>) =>
      accept({ command: 'compare', before, after, ...options }),
    );
  addComparisonOptions(addFileOptions(command, words), words);
  addPack(command, 'mặc định theo nhiệm kỳ của hai bản · by the term of both');
}
