import { createHash } from 'node:crypto';
import { describeIssue } from '../../report/issues.ts';
import type { InputIssue } from '../../schema/input-issue.ts';
import type { ScreenSummary } from '../../screen/screened.ts';
import { Summing } from '../../screen/summary.ts';
import { exitCodes, interrupted } from '../exit-codes.ts';
import type { CliIo } from '../io.ts';
import type { ScreenRequest } from '../screen.ts';
import type { ScreenMessages } from '../screen-messages.ts';
import { complain } from '../write-out.ts';
import type { Block } from './block.ts';
import { type Checkpoint, checkpointOf, removeCheckpoint, writeCheckpoint } from './checkpoint.ts';
import type { Meter } from './meter.ts';
import type { Output } from './output.ts';
import type { Team } from './pool.ts';
import type { Refused, ScreenedBlock } from './screen-block.ts';
import { SourceError } from './source-error.ts';
import { blocksOf } from './sources.ts';

/** A screening that is ready to begin. */
export interface Work {
  readonly request: ScreenRequest;
  /** What was done already. */
  readonly begun: Checkpoint | undefined;
  /** A summary of nothing: what is asked, and of which packs. */
  readonly asked: ScreenSummary;
  readonly team: Team;
  readonly to: Output;
  readonly meter: Meter;
  readonly io: CliIo;
  readonly signal: AbortSignal;
}

const mostTold = 20;
const betweenCheckpoints = 1000;

const nothing: InputIssue = { path: '', code: 'invalid', expected: { kind: 'unique' } };

/** Thrown where the input is not that which was begun with. */
class OtherInput extends Error {}

/** Reads, screens and writes until there is no more or somebody interrupts; gives the exit code. */
export async function conduct(work: Work, own: ScreenMessages): Promise<number> {
  const { request, begun, team, to, meter, io, signal } = work;
  const { output, lang } = request;
  const checkpoint = output === undefined ? undefined : checkpointOf(output);
  const sum = new Summing(work.asked.receipt.asked);
  sum.add(begun?.summary ?? work.asked);
  let records = begun?.records ?? 0;
  let refusals = begun?.refused ?? 0;
  let input = begun?.input ?? '';
  let told = 0;
  let lastCheckpoint = performance.now();

  const tell = ({ place, issues, file }: Refused) => {
    refusals++;
    if (++told > mostTold) return;
    meter.hide();
    const [{ found: _, ...first } = nothing, ...others] = issues;
    // Without what the record says: it is somebody's, and this may be a log.
    const line = own.refused({
      place: `${file ?? 'stdin'}:${place}`,
      mistake: describeIssue(first, lang),
      more: others.length,
    });
    complain(io, line);
  };
  const keep = async () => {
    if (checkpoint === undefined) return;
    const { summary } = sum;
    await writeCheckpoint(checkpoint, {
      format: 'nhansu-screening-checkpoint/1',
      records,
      bytes: to.bytes,
      refused: refusals,
      input,
      summary,
    });
    lastCheckpoint = performance.now();
  };
  const finish = async ({ screened, upTo }: Pending) => {
    const block = await screened;
    await to.write(block.text);
    sum.add(block.summary);
    records += block.records;
    input = upTo;
    for (const one of block.refused) tell(one);
    meter.show(records);
    if (performance.now() - lastCheckpoint > betweenCheckpoints) await keep();
  };

  const pending: Pending[] = [];
  let broken: SourceError | undefined;
  try {
    const sources = {
      files: request.files,
      io,
      lang,
      read: (bytes: number) => meter.read(bytes),
      ...(request.with !== undefined && { with: request.with }),
      ...(request.for && { body: request.for.body }),
    };
    for await (const { block, upTo } of behind(blocksOf(sources), begun)) {
      if (signal.aborted) break;
      const screened = team.run(block);
      // Waited for in its turn; until then a failure is nobody's yet.
      screened.catch(() => {});
      pending.push({ screened, upTo });
      if (pending.length >= team.atOnce) await finish(pending.shift() as Pending);
    }
  } catch (error) {
    if (error instanceof OtherInput) {
      complain(io, own.otherInput(checkpoint ?? ''));
      return exitCodes.refused;
    }
    if (!(error instanceof SourceError)) throw error;
    broken = error;
  }
  for (const one of pending) if (!io.signal?.aborted) await finish(one);
  meter.hide();
  if (told > mostTold) complain(io, own.moreRefused(told - mostTold));
  if (broken) {
    await keep();
    complain(io, own.badSource, ...broken.issues.map((issue) => describeIssue(issue, lang)));
    return exitCodes.refused;
  }
  if (signal.aborted) {
    await keep();
    // Whoever closed the pipe has seen enough.
    if (!io.signal?.aborted) complain(io, own.stopped({ records, output }));
    return interrupted;
  }
  const { summary } = sum;
  await to.write(`${JSON.stringify(summary)}\n`);
  await to.end();
  if (checkpoint !== undefined) await removeCheckpoint(checkpoint);
  complain(io, own.done({ ...summary, seconds: meter.seconds() }));
  const worst = Object.entries(summary.rules)
    .filter(([, { violated }]) => violated > 0)
    .sort(([, a], [, b]) => b.violated - a.violated)
    .slice(0, 3);
  if (worst.length > 0)
    complain(io, own.violated(worst.map(([rule, { violated }]) => `${rule} (${violated})`).join(', ')));
  return refusals > 0 ? exitCodes.fail : exitCodes.pass;
}

interface Pending {
  readonly screened: Promise<ScreenedBlock>;
  /** Hash of the input up to the end of the block. */
  readonly upTo: string;
}

/** The blocks behind those that were done, each with the hash of all up to its end; the others are read, and held against theirs. */
async function* behind(
  blocks: AsyncIterable<Block>,
  begun: Checkpoint | undefined,
): AsyncGenerator<{ readonly block: Block; readonly upTo: string }> {
  const hash = createHash('sha256');
  let left = begun?.records ?? 0;
  const take = (block: Block): string => {
    hash.update(`${block.records.join('\n')}\n`);
    return hash.copy().digest('hex');
  };
  for await (const block of blocks) {
    if (left === 0) {
      yield { block, upTo: take(block) };
      continue;
    }
    const [done, rest] = split(block, left);
    const upTo = take(done);
    left -= done.records.length;
    if (left === 0 && upTo !== begun?.input) throw new OtherInput();
    if (left === 0 && rest.records.length > 0) yield { block: rest, upTo: take(rest) };
  }
  if (left > 0) throw new OtherInput();
}

/** The first so many records of a block, and the others. */
function split(block: Block, count: number): readonly [Block, Block] {
  const part = (from: number, to?: number): Block => ({
    ...block,
    records: block.records.slice(from, to),
    places: block.places.slice(from, to),
    unread: Object.fromEntries(
      Object.entries(block.unread).map(([index, issues]) => [Number(index) - from, issues]),
    ),
  });
  return [part(0, count), part(count)];
}
