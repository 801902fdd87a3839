import { existsSync } from 'node:fs';
import type { Screener } from '../../screen/screener.ts';
import { besideCode } from '../pack-source.ts';
import type { Block } from './block.ts';
import { type ScreenedBlock, screenBlock } from './screen-block.ts';
import type { Setup } from './setup.ts';

/** What screens blocks. */
export interface Team {
  readonly run: (block: Block) => Promise<ScreenedBlock>;
  readonly end: () => Promise<void>;
}

/**
 * Screens here, and on threads once there is more than one block: a short input need not wait for threads to begin.
 * So it does where there is one job, or no file of ours that a thread could begin with, as in an app that bundles us.
 */
export function teamOf(jobs: number, setup: Setup, screener: Screener): Team {
  const worker = besideCode('dist', 'screen-worker.js');
  const alone = async (block: Block) => screenBlock(block, screener);
  if (jobs < 2 || !existsSync(worker)) return { run: alone, end: async () => {} };
  let pool: Promise<import('tinypool').Tinypool> | undefined;
  let isFirst = true;
  const begin = async () => {
    const { Tinypool } = await import('tinypool');
    return new Tinypool({
      filename: worker,
      minThreads: jobs,
      maxThreads: jobs,
      workerData: setup,
      // What is no longer needed is given back sooner.
      resourceLimits: { maxOldGenerationSizeMb: 160 },
    });
  };
  return {
    run: async (block) => {
      if (isFirst) {
        isFirst = false;
        return alone(block);
      }
      pool ??= begin();
      return (await pool).run(block);
    },
    end: async () => {
      if (pool) await (await pool).destroy();
    },
  };
}
