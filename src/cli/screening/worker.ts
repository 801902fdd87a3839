import { workerData } from 'node:worker_threads';
import type { Screener } from '../../screen/screener.ts';
import type { Block } from './block.ts';
import { type ScreenedBlock, screenBlock } from './screen-block.ts';
import { type Setup, screenerFor } from './setup.ts';

// Tinypool passes what a pool was made with as the second item.
const [, setup] = workerData as readonly [unknown, Setup];
let ready: Promise<Screener> | undefined;

/** Screens a block on a thread of its own. */
export default async function work(block: Block): Promise<ScreenedBlock> {
  ready ??= screenerFor(setup);
  return screenBlock(block, await ready);
}
