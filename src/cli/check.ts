import type { Command } from 'commander';
import { check, refuse } from '../evaluate/check.ts';
import { objectPlaces } from '../files/json-places.ts';
import { locateIssues } from '../files/locate.ts';
import type { CheckResult } from '../report/report.ts';
import type { FilePlace } from '../reports/options.ts';
import { placeInSheet } from '../reports/sarif-places.ts';
import type { NominationList } from '../schema/nomination-list.ts';
import { addFormat, addLang, addPack } from './common-options.ts';
import { type ExitCode, exitCodes, exitCodesInWords } from './exit-codes.ts';
import { isMasked, type ReportFormat, render, reportFormats } from './formats.ts';
import { type CliIo, wantsColor } from './io.ts';
import { addFileOptions, type ListFile, type ReadListFile, readListFile } from './list-file.ts';
import type { CliMessages } from './messages.ts';
import { packNamed } from './pack-option.ts';
import { UsageError } from './usage.ts';
import { complain, type Look, spareInput, writeOut, writeTo } from './write-out.ts';

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

/** Adds the command `check` to the program; `accept` gets what was asked for. */
export function addCheck(
  program: Command,
  words: CliMessages,
  accept: (request: CheckRequest) => void,
): void {
  const command = program
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
    .addHelpText('after', exitCodesInWords)
    .action((file: string, options: Omit<CheckRequest, 'command' | 'file'>) =>
      accept({ command: 'check', file, ...options }),
    );
  addFileOptions(command, words);
  addPack(command, 'mặc định theo nhiệm kỳ · by the term');
  addFormat(addLang(command, words), reportFormats, words);
}

/** Checks the list and writes the report; gives the exit code of its decision. */
export async function runCheck(request: CheckRequest, io: CliIo, words: CliMessages): Promise<ExitCode> {
  const { file, format, lang: locale, output, mask, all } = request;
  spareInput(output, { files: [file, request.with], packs: [request.pack] }, words);
  if (format === 'xlsx') return writeWorkbook(request, io, words);
  const { result, place } = await checkFile(request, io);
  const options = {
    locale,
    ...(mask !== undefined && { mask }),
    ...(all !== undefined && { all }),
    ...(file !== '-' && { file, ...(place && { locate: place }) }),
  };
  if (result.decision === 'refused') {
    if (format === 'text') {
      io.stderr.write(render(result, format, { ...options, color: wantsColor(io.stderr, io.env) }));
      return exitCodes.refused;
    }
    complain(io, words.refused({ file, issues: result.issues.length }));
  }
  const inLook = (look: Look) => render(result, format, { ...options, ...look });
  return writeOut(inLook, exitCodes[result.decision], output, io, words);
}

/**
 * Writes the report as a workbook, which only a file can hold.
 *
 * @throws UsageError
 */
async function writeWorkbook(request: CheckRequest, io: CliIo, words: CliMessages): Promise<ExitCode> {
  const { file, format, lang: locale, output, mask, all } = request;
  if (output === undefined || output === '-') throw new UsageError(words.needsOutput(format));
  const { result, place: _, ...source } = await checkFile(request, io);
  if (result.decision === 'refused') complain(io, words.refused({ file, issues: result.issues.length }));
  const { writeReport } = await import('../files/write-report.ts');
  const asked = { ...(mask !== undefined && { mask }), ...(all !== undefined && { all }) };
  const workbook = await writeReport(result, { locale, ...source, ...asked });
  return writeTo(output, workbook, exitCodes[result.decision], io, words);
}

interface Checked extends Pick<ReadListFile, 'list' | 'data' | 'cells'> {
  readonly result: CheckResult;
  /** Where a part of the list stands in the file. */
  readonly place?: (path: string) => FilePlace | undefined;
}

/** Reads, parses and checks; every mistake of the file at once. */
async function checkFile(request: CheckRequest, io: CliIo): Promise<Checked> {
  const masked = isMasked(request.format, request.mask);
  const { text, issues, ...source } = await readListFile({ ...request, masked }, io);
  const { list, cells } = source;
  const [only, ...others] = issues;
  if (only && !list) return { ...source, result: refuse([only, ...others]) };
  const options = request.pack === undefined ? {} : { pack: await packNamed(request.pack) };
  const result = await check(list as NominationList, options);
  const [first, ...rest] = locateIssues([...issues, ...result.issues], cells);
  if (first && (result.decision === 'refused' || issues.length > 0))
    return { ...source, result: refuse([first, ...rest]) };
  if (text === undefined)
    return {
      ...source,
      result,
      place: (path) => {
        const cell = cells.get(path);
        return cell && placeInSheet(cell);
      },
    };
  const places = objectPlaces(text);
  return { ...source, result, place: (path) => places.get(path) };
}
