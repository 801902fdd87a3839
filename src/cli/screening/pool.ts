import { existsSync } from 'node:fs';
import type { Tinypool } from 'tinypool';
import type { Screener } from '../../screen/screener.ts';
import { besideCode } from '../pack-source.ts';
import type { Block } from './block.ts';
import { type ScreenedBlock, screenBlock } from './screen-block.ts';
import type { Setup } from './setup.ts';

/** What screens blocks. */
export interface Team {
  readonly run: (block: Block) => Promise<ScreenedBlock>;
  /** Blocks that are worth having under way at once: what is done waits for what is not, and memory does not grow. */
  readonly atOnce: number;
  readonly end: () => Promise<void>;
}

/** Memory of a thread: enough for a list of thousands; what is no longer needed is given back sooner than without a limit. */
const threadMegabytes = 320;

/**
 * Screens here, and on threads once there is more than one block: a short input need not wait for threads to begin.
 * So it does where there is one job, or no file of ours that a thread could begin with, as in an app that bundles us;
 * and from then on where a thread fails, since it has less memory than there is here.
 */
export function teamOf(jobs: number, setup: Setup, screener: Screener, megabytes = threadMegabytes): Team {
  const worker = besideCode('dist', 'screen-worker.js');
  const alone = async (block: Block) => screenBlock(block, screener);
  if (jobs < 2 || !existsSync(worker)) return { run: alone, atOnce: 1, end: async () => {} };
  let pool: Promise<Tinypool> | undefined;
  let isFirst = true;
  let isBroken = false;
  const giveUp = (begun: Tinypool) => {
    isBroken = true;
    // What waits for a thread would wait for ever.
    begun.cancelPendingTasks();
  };
  const begin = async () => {
    const { Tinypool } = await import('tinypool');
    const begun = new Tinypool({
      filename: worker,
      minThreads: jobs,
      maxThreads: jobs,
      workerData: setup,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    // A thread that failed while it had nothing to do.
    begun.on('error', () => giveUp(begun));
    return begun;
  };
  const onThread = async (block: Block): Promise<ScreenedBlock> => {
    pool ??= begin();
    const begun = await pool;
    if (isBroken) return alone(block);
    return begun.run(block).catch(() => {
      giveUp(begun);
      return alone(block);
    });
  };
  return {
    run: (block) => {
      const isHere = isFirst || isBroken;
      isFirst = false;
      return isHere ? alone(block) : onThread(block);
    },
    // One on each thread, one that waits for it, and two that were read meanwhile.
    atOnce: 2 * jobs + 2,
    end: async () => {
      const begun = await pool;
      // After a failure, Tinypool may wait for ever for threads that have ended.
      if (isBroken) for (const thread of begun?.threads ?? []) thread.terminate();
      else await begun?.destroy();
    },
  };
}
