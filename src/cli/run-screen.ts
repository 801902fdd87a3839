import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { describeIssue } from '../report/issues.ts';
import { type InputIssue, issue } from '../schema/input-issue.ts';
import { nominationListSchema } from '../schema/nomination-list.ts';
import { contextIssues, type Screener } from '../screen/screener.ts';
import { exitCodes } from './exit-codes.ts';
import type { CliIo } from './io.ts';
import { frameOf } from './list-file.ts';
import type { CliMessages } from './messages.ts';
import { packFor } from './pack-option.ts';
import type { ScreenRequest } from './screen.ts';
import { screenMessages } from './screen-messages.ts';
import { type Checkpoint, checkpointOf, readCheckpoint } from './screening/checkpoint.ts';
import { conduct } from './screening/conduct.ts';
import { lastSummary } from './screening/last-summary.ts';
import { Meter } from './screening/meter.ts';
import { fileOutput, streamOutput } from './screening/output.ts';
import { teamOf } from './screening/pool.ts';
import { type Setup, screenerFor } from './screening/setup.ts';
import { sizeOf } from './screening/sources.ts';
import { UsageError } from './usage.ts';
import { complain, spareInput } from './write-out.ts';

/** Screens what the files hold and writes the results; gives the exit code. */
export async function runScreen(request: ScreenRequest, io: CliIo, words: CliMessages): Promise<number> {
  const { files, output, pack, lang } = request;
  spareInput([output], { files: [...files, request.with], packs: [pack] }, words);
  const own = screenMessages[lang];
  const setup = await setupOf(request, io, words);
  if (!setup) return exitCodes.refused;
  const screener = await screenerFor(setup);
  const begun = output === undefined ? undefined : await beginning(request, output, screener, io);
  if (typeof begun === 'number') return begun;
  const meter = new Meter(io, lang, await sizeOf(files));
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
async function setupOf(request: ScreenRequest, io: CliIo, words: CliMessages): Promise<Setup | undefined> {
  const { pack, lang, all } = request;
  const own = screenMessages[lang];
  const frame = request.with === undefined ? undefined : await frameOf(request.with, lang);
  const tell = (issues: readonly InputIssue[]) =>
    complain(io, own.badContext, ...issues.map((issue) => describeIssue(issue, lang)));
  if (frame && 'issues' in frame) {
    tell(frame.issues);
    return undefined;
  }
  const stray = Object.keys(frame?.value ?? {}).filter((key) => !(key in nominationListSchema.shape));
  if (stray.length > 0) {
    const fields = Object.keys(nominationListSchema.shape);
    tell(
      stray.map((key) => issue(`--with: ${key}`, 'unknown-key', key, { kind: 'keys', keys: fields }, fields)),
    );
    return undefined;
  }
  const { organization, congress, bodies, outgoing } = frame?.value ?? {};
  const context = {
    ...(organization && { organization }),
    ...(congress && { congress }),
    ...(bodies && { bodies }),
    ...(outgoing && { outgoing }),
    ...(request.for && { for: request.for }),
  };
  if (pack === undefined && request.for && !(organization && congress)) throw new UsageError(own.packWanted);
  if (pack !== undefined) {
    const issues = contextIssues(await packFor(pack, words), context);
    if (issues.length > 0) {
      tell(issues.map((issue) => ({ ...issue, path: `--with: ${issue.path}` })));
      return undefined;
    }
  }
  return { ...context, ...(pack !== undefined && { pack }), ...(all && { all }) };
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
  const { asked, library, packs } = screener.summary.receipt;
  const before = found.summary.receipt;
  const isSame =
    before.asked === asked &&
    before.library.version === library.version &&
    Object.entries(packs).every(([id, { hash }]) => before.packs[id]?.hash === hash);
  if (!isSame) return refuse(own.otherWork(file));
  const size = await stat(output).then(
    (stats) => stats.size,
    () => 0,
  );
  if (size < found.bytes) return refuse(own.shorter(output));
  complain(io, own.goesOn(found.records));
  return found;
}
