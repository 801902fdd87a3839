import { isNamedBy } from '../evaluate/rule-names.ts';
import type { Packs } from '../pack-tests/examples.ts';
import type { PackTest } from '../pack-tests/result.ts';
import { ownRules, testPack } from '../pack-tests/test-pack.ts';
import type { RuleFiles } from '../packs/assemble-pack.ts';
import { buildPack } from '../packs/build-pack.ts';
import { termPeriods } from '../packs/generated/index.ts';
import type { Pack } from '../packs/pack.ts';
import { PackError } from '../packs/pack-error.ts';
import { getPack, packIds } from '../packs/shipped.ts';
import { checkMessages } from './check-messages.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { CliIo } from './io.ts';
import type { CliMessages } from './messages.ts';
import { type PackSource, packSources } from './pack-source.ts';
import { progressOf } from './progress.ts';
import { unknownRule } from './run-rules.ts';
import type { TestRequest } from './test.ts';
import { isPassed, testText } from './test-text.ts';
import { json, type Look, writeOut } from './write-out.ts';

/** Runs the cases of packs and writes how they came out; gives the exit code. A pack without a rule asked for is passed over. */
export async function runTest(request: TestRequest, io: CliIo, words: CliMessages): Promise<ExitCode> {
  const { lang, format, only = [] } = request;
  const sources = await packSources(request.pack, request.cases, words);
  const isShipped = request.pack === undefined || packIds.includes(request.pack);
  const tests = await Promise.all(sources.map((source) => loadSource(source, isShipped)));
  const ids = tests.flatMap(({ pack }) => ownRules(pack).map(({ id }) => id));
  const stray = only.find((pattern) => !ids.some((id) => isNamedBy(pattern, id)));
  if (stray !== undefined) throw unknownRule(stray, ids, words);
  const asked = tests.filter(({ pack }) => only.length === 0 || ownRules(pack, only).length > 0);
  const results: PackTest[] = [];
  for (const one of asked) {
    const result = await testWithProgress(one, request, io);
    results.push(result);
    if (format === 'text')
      await writeOut((look: Look) => testText(result, lang, look), 0, undefined, io, words);
  }
  const code = results.every(isPassed) ? exitCodes.pass : exitCodes.fail;
  if (format === 'text') return code;
  const shown = sources.length === 1 ? results[0] : { format: 'nhansu-tests/1', packs: results };
  return writeOut(() => json(shown), code, undefined, io, words);
}

interface Loaded {
  readonly pack: Pack;
  readonly cases: RuleFiles;
  readonly within: Packs | undefined;
}

/** A folder is taken as it is, even that of a pack of a shipped id: its author is about to change it. */
async function loadSource({ id, files, cases, issues }: PackSource, isShipped: boolean): Promise<Loaded> {
  if (issues.length > 0) throw new PackError(id, issues);
  const load = async (one: string) => (isShipped ? getPack(one) : buildPack(one, files));
  const pack = (await load(id)) ?? buildPack(id, files);
  if (!packIds.includes(id) || Object.hasOwn(termPeriods, id)) return { pack, cases, within: undefined };
  // Standing rules are never checked alone, but in the packs of the terms.
  const around = await Promise.all([...Object.keys(termPeriods), id].map(load));
  return { pack, cases, within: new Map(around.flatMap((one) => (one ? [[one.id, one]] : []))) };
}

async function testWithProgress(
  { pack, cases, within }: Loaded,
  { only, mutate, lang }: TestRequest,
  io: CliIo,
): Promise<PackTest> {
  const progress = progressOf(io, ownRules(pack, only).length, checkMessages[lang]);
  try {
    return await testPack(pack, cases, {
      ...(within && { within }),
      ...(only && { only }),
      ...(mutate && { mutate }),
      lang,
      onProgress: progress.show,
    });
  } finally {
    progress.end();
  }
}
