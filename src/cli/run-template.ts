import { writeFile } from 'node:fs/promises';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { fileMessages } from './file-messages.ts';
import type { CliIo } from './io.ts';
import type { CliMessages } from './messages.ts';
import { packFor } from './pack-option.ts';
import type { TemplateRequest } from './template.ts';
import { UsageError } from './usage.ts';
import { makeFolderOf } from './write-out.ts';

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
