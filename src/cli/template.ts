import type { Command } from 'commander';
import type { Locale } from '../text.ts';
import { addLang, addPack } from './common-options.ts';
import type { CliMessages } from './messages.ts';

/** A workbook to make. */
export interface TemplateRequest {
  readonly command: 'template';
  readonly out: string;
  readonly pack?: string;
  readonly lang: Locale;
}

/** Adds the command `template` to the program; `accept` gets what was asked for. */
export function addTemplate(
  program: Command,
  words: CliMessages,
  accept: (request: TemplateRequest) => void,
): void {
  const command = program
    .command('template')
    .description('tạo bảng tính để điền danh sách · make a workbook to fill in')
    .requiredOption('--out <file>', 'tệp .xlsx cần tạo · the .xlsx file to make')
    .action((options: Omit<TemplateRequest, 'command'>) => accept({ command: 'template', ...options }));
  addPack(addLang(command, words), 'gói quy định sẽ dùng · the pack it is for');
}
