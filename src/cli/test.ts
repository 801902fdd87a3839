import type { Command } from 'commander';
import type { Packs } from '../pack-tests/examples.ts';
import type { PackTest } from '../pack-tests/result.ts';
import { testPack } from '../pack-tests/test-pack.ts';
import { buildPack } from '../packs/build-pack.ts';
import { termPeriods } from '../packs/generated/index.ts';
import type { Pack } from '../packs/pack.ts';
import { PackError } from '../packs/pack-error.ts';
import { getPack, packIds } from '../packs/shipped.ts';
import type { Locale } from '../text.ts';
import { checkMessages } from './check-messages.ts';
import { addFormat, addLang, type PlainFormat, plainFormats } from './common-options.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { CliIo } from './io.ts';
import type { CliMessages } from './messages.ts';
import { type PackSource, packSources } from './pack-source.ts';
import { progressOf } from './progress.ts';
import { isPassed, testText } from './test-text.ts';
import { repeated } from './usage.ts';
import { json, type Look, writeOut } from './write-out.ts';

/** Packs whose cases to run. */
export interface TestRequest {
  readonly command: 'test';
  readonly pack?: string;
  readonly cases?: string;
  readonly only?: readonly string[];
  readonly mutate?: boolean;
  readonly lang: Locale;
  readonly format: PlainFormat;
}

/** Adds the command `test` to the program; `accept` gets what was asked for. */
export function addTest(program: Command, words: CliMessages, accept: (request: TestRequest) => void): void {
  const command = program
    .command('test')
    .description('chạy các ví dụ của một gói quy định · run the cases of a rule pack')
    .argument('[pack]', 'mã hoặc thư mục, mặc định các gói có sẵn · id or folder, all shipped by default')
    .option('--cases <folder>', 'thư mục ví dụ · the folder of its cases')
    .option(
      '--only <rules>',
      'chỉ các quy tắc này · these rules only',
      repeated((found) => found.split(',')),
    )
    .option(
      '--mutate',
      'thay đổi từng chỗ của quy tắc, xem ví dụ có phát hiện · change each rule in every way, see what cases notice',
    )
    .action((pack: string | undefined, options: Omit<TestRequest, 'command' | 'pack'>) =>
      accept({ command: 'test', ...(pack !== undefined && { pack }), ...options }),
    );
  addFormat(addLang(command, words), plainFormats, words);
}

/** Runs the cases of packs and writes how they came out; gives the exit code. */
export async function runTest(request: TestRequest, io: CliIo, words: CliMessages): Promise<ExitCode> {
  const { lang, format } = request;
  const results: PackTest[] = [];
  for (const source of await packSources(request.pack, request.cases, words)) {
    const result = await testSource(source, request, io);
    results.push(result);
    if (format === 'text')
      await writeOut((look: Look) => testText(result, lang, look), 0, undefined, io, words);
  }
  const code = results.every(isPassed) ? exitCodes.pass : exitCodes.fail;
  if (format === 'text') return code;
  const shown = results.length === 1 ? results[0] : { format: 'nhansu-tests/1', packs: results };
  return writeOut(() => json(shown), code, undefined, io, words);
}

async function testSource(
  { id, files, cases, issues }: PackSource,
  { only, mutate, lang }: TestRequest,
  io: CliIo,
): Promise<PackTest> {
  if (issues.length > 0) throw new PackError(id, issues);
  // What is shipped is loaded once.
  const pack = (await getPack(id)) ?? buildPack(id, files);
  const within = await packsAround(pack);
  const progress = progressOf(io, pack.rules.length, checkMessages[lang]);
  const result = await testPack(pack, cases, {
    ...(within && { within }),
    ...(only && { only }),
    ...(mutate && { mutate }),
    onProgress: progress.show,
  });
  progress.end();
  return result;
}

/** The packs of the terms, for a shipped pack of standing rules, which is never checked alone. */
async function packsAround(pack: Pack): Promise<Packs | undefined> {
  if (!packIds.includes(pack.id) || Object.hasOwn(termPeriods, pack.id)) return undefined;
  const around = await Promise.all([...Object.keys(termPeriods), pack.id].map(getPack));
  return new Map(around.flatMap((one): [string, Pack][] => (one ? [[one.id, one]] : [])));
}
