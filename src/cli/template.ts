import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Locale } from '../text.ts';
import { addLang, addPack } from './common-options.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { fileMessages } from './file-messages.ts';
import type { CliIo } from './io.ts';
import type { CliMessages } from './messages.ts';
import { packFor } from './pack-option.ts';
import { UsageError } from './usage.ts';
import { makeFolderOf } from './write-out.ts';

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

/**
 * Writes the workbook and gives the exit code. A file that is there is never overwritten: somebody may have filled it in.
 *
 * @throws UsageError
 */
export async function runTemplate(
  request: TemplateRequest,
  io: CliIo,
  words: CliMessages,
): Promise<ExitCode> {
  const { out, lang: locale } = request;
  const pack = request.pack === undefined ? undefined : await packFor(request.pack, words);
  const { writeTemplate } = await import('../files/write-template.ts');
  const { workbook } = await writeTemplate({ locale, ...(pack && { pack }) });
  const own = fileMessages[locale];
  try {
    await makeFolderOf(out);
    await writeFile(out, workbook, { flag: 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(code === 'EEXIST' ? own.exists(out) : words.unwritable({ file: out, code }));
  }
  io.stdout.write(own.written(out));
  return exitCodes.pass;
}
