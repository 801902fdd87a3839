import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { describeIssue } from '../report/issues.ts';
import { type InputIssue, issue } from '../schema/input-issue.ts';
import { nominationListSchema } from '../schema/nomination-list.ts';
import { ContextError, readyScreener } from '../screen/screen.ts';
import type { Screener } from '../screen/screener.ts';
import { versionOf } from '../screen/summary.ts';
import { exitCodes } from './exit-codes.ts';
import type { CliIo } from './io.ts';
import { frameOf } from './list-file.ts';
import type { CliMessages } from './messages.ts';
import { packFor } from './pack-option.ts';
import type { ScreenRequest } from './screen.ts';
import { type ScreenMessages, screenMessages } from './screen-messages.ts';
import { type Checkpoint, checkpointOf, readCheckpoint } from './screening/checkpoint.ts';
import { conduct } from './screening/conduct.ts';
import { lastSummary } from './screening/last-summary.ts';
import { meterOf } from './screening/meter.ts';
import { fileOutput, streamOutput } from './screening/output.ts';
import { teamOf } from './screening/pool.ts';
import type { Setup } from './screening/setup.ts';
import { sizeOf } from './screening/sources.ts';
import { UsageError } from './usage.ts';
import { complain, spareInput } from './write-out.ts';

/** Screens what the files hold and writes the results; gives the exit code. */
export async function runScreen(request: ScreenRequest, io: CliIo, words: CliMessages): Promise<number> {
  const { files, output, pack, lang } = request;
  spareInput([output], { files: [...files, request.with], packs: [pack] }, words);
  const own = screenMessages[lang];
  const tell = (issues: readonly InputIssue[]) =>
    complain(io, own.badContext, ...issues.map((one) => describeIssue(one, lang)));
  const setup = await setupOf(request, tell);
  const screener = setup && (await screenerOn(setup, tell, { words, own }));
  if (!screener) return exitCodes.refused;
  const begun = output === undefined ? undefined : await beginning(request, output, screener, io);
  if (typeof begun === 'number') return begun;
  const meter = meterOf(io, lang, await sizeOf(files));
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once('SIGINT', interrupt);
  const signal = io.signal ? AbortSignal.any([io.signal, stop.signal]) : stop.signal;
  const team = teamOf(request.jobs ?? availableParallelism(), setup, screener);
  try {
    const to =
      output === undefined ? streamOutput(io.stdout, signal) : await fileOutput(output, begun?.bytes ?? 0);
    const work = { request, begun, asked: screener.summary, team, to, meter, io, signal };
    return await conduct(work, own);
  } catch (error) {
    // Of the output: what is wrong with the input was told.
    if (!(error instanceof Error && 'code' in error && 'syscall' in error && output !== undefined))
      throw error;
    complain(io, words.unwritable({ file: output, code: String(error.code) }));
    return exitCodes.refused;
  } finally {
    process.off('SIGINT', interrupt);
    meter.hide();
    await team.end();
  }
}

/** What is asked, with what `--with` says of everybody; nothing where that cannot be used, which is told. */
async function setupOf(
  { with: frame, lang, ...request }: ScreenRequest,
  tell: Tell,
): Promise<Setup | undefined> {
  const read = frame === undefined ? { value: {} } : await frameOf(frame, lang);
  if ('issues' in read) {
    tell(read.issues);
    return undefined;
  }
  const fields = Object.keys(nominationListSchema.shape);
  const stray = Object.keys(read.value).filter((key) => !fields.includes(key));
  if (stray.length > 0) {
    const expected = { kind: 'keys', keys: fields } as const;
    tell(stray.map((key) => issue(`--with: ${key}`, 'unknown-key', key, expected, fields)));
    return undefined;
  }
  const { organization, congress, bodies, outgoing } = read.value;
  return {
    ...(organization && { organization }),
    ...(congress && { congress }),
    ...(bodies && { bodies }),
    ...(outgoing && { outgoing }),
    ...(request.for && { for: request.for }),
    ...(request.pack !== undefined && { pack: request.pack }),
    ...(request.all && { all: true }),
  };
}

type Tell = (issues: readonly InputIssue[]) => void;

/** A screener for what is asked; nothing where what is said of everybody is not sound, which is told. */
async function screenerOn(setup: Setup, tell: Tell, { words, own }: Wording): Promise<Screener | undefined> {
  const { pack, ...asked } = setup;
  if (pack === undefined && asked.for && !(asked.organization && asked.congress))
    throw new UsageError(own.packWanted);
  const named = pack === undefined ? {} : { pack: await packFor(pack, words) };
  try {
    return await readyScreener({ ...asked, ...named });
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    if (!(error instanceof ContextError)) throw error;
    tell(error.issues.map((one) => ({ ...one, path: `--with: ${one.path}` })));
    return undefined;
  }
}

interface Wording {
  readonly words: CliMessages;
  readonly own: ScreenMessages;
}

/** The work to go on with, if it was begun; or the exit code, where there is nothing to do or nothing can be done. */
async function beginning(
  { resume, lang }: ScreenRequest,
  output: string,
  screener: Screener,
  io: CliIo,
): Promise<Checkpoint | undefined | number> {
  const own = screenMessages[lang];
  const file = checkpointOf(output);
  const refuse = (line: string) => {
    complain(io, line);
    return exitCodes.refused;
  };
  const found = await readCheckpoint(file);
  if (!resume) return found ? refuse(own.unfinished({ output, checkpoint: file })) : undefined;
  if (!found) {
    if (!(await lastSummary(output))) return undefined;
    complain(io, own.finished(output));
    return exitCodes.pass;
  }
  const now = screener.summary.receipt;
  const before = found.summary.receipt;
  const isSame =
    before.asked === now.asked &&
    versionOf(before) === versionOf(now) &&
    Object.entries(now.packs).every(([id, { hash }]) => before.packs[id]?.hash === hash);
  if (!isSame) return refuse(own.otherWork(file));
  const size = await stat(output).then(
    (stats) => stats.size,
    () => 0,
  );
  if (size < found.bytes) return refuse(own.shorter(output));
  complain(io, own.goesOn(found.records));
  return found;
}
