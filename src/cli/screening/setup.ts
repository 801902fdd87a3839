import { readyScreener } from '../../screen/screen.ts';
import type { Screener, ScreenOptions } from '../../screen/screener.ts';
import { packNamed } from '../pack-option.ts';

/** What to screen for, as it can be sent to another thread. */
export interface Setup extends Omit<ScreenOptions, 'pack'> {
  /** Id of a shipped pack, or the folder of another. */
  readonly pack?: string;
}

/** A screener for what is asked. */
export async function screenerFor({ pack, ...options }: Setup): Promise<Screener> {
  const named = pack === undefined ? undefined : await packNamed(pack);
  return readyScreener({ ...options, ...(named !== undefined && { pack: named }) } as ScreenOptions);
}
