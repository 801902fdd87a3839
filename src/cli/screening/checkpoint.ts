import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { ScreenSummary } from '../../screen/screened.ts';

/** How far a screening came: what stands in its output up to `bytes` is of the first `records` of its input. */
export interface Checkpoint {
  readonly format: 'nhansu-screening-checkpoint/1';
  readonly records: number;
  readonly bytes: number;
  readonly refused: number;
  /** SHA-256 of these records, so that no other input is gone on with. */
  readonly input: string;
  readonly summary: ScreenSummary;
}

/** The file beside the output. */
export const checkpointOf = (output: string): string => `${output}.resume.json`;

/** The checkpoint that is there, if one is. */
export async function readCheckpoint(file: string): Promise<Checkpoint | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Checkpoint);
}

/** Writes it whole or not at all. */
export async function writeCheckpoint(file: string, checkpoint: Checkpoint): Promise<void> {
  await writeFile(`${file}.new`, JSON.stringify(checkpoint));
  await rename(`${file}.new`, file);
}

/** Takes it away once the work is done. */
export const removeCheckpoint = (file: string): Promise<void> => rm(file, { force: true });
