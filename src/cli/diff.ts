import type { Command } from 'commander';
import { packIds } from '../packs/shipped.ts';
import type { Locale } from '../text.ts';
import { addComparisonOptions, type comparisonFormats } from './common-options.ts';
import type { CliMessages } from './messages.ts';

/** Packs to compare. */
export interface DiffRequest {
  readonly command: 'diff';
  readonly from: string;
  readonly to: string;
  readonly lang: Locale;
  readonly format: (typeof comparisonFormats)[number];
  readonly output?: string;
}

/** Adds the command `diff` to the program; `accept` gets what was asked for. */
export function addDiff(program: Command, words: CliMessages, accept: (request: DiffRequest) => void): void {
  const command = program
    .command('diff')
    .description('so sánh hai gói quy định, từng yêu cầu · compare two packs, requirement by requirement')
    .argument('<from>', `gói trước: mã hoặc thư mục · pack before, id or folder (${packIds.join(', ')})`)
    .argument('<to>', 'gói sau: mã hoặc thư mục · pack after, id or folder')
    .action((from: string, to: string, options: Omit<DiffRequest, 'command' | 'from' | 'to'>) =>
      accept({ command: 'diff', from, to, ...options }),
    );
  addComparisonOptions(command, words);
}
