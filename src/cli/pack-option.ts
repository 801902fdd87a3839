import { stat } from 'node:fs/promises';
import type { Pack } from '../packs/pack.ts';
import { getPack, packIds } from '../packs/shipped.ts';
import type { CliMessages } from './messages.ts';
import { readPack } from './read-pack.ts';
import { hint, UsageError } from './usage.ts';

/**
 * What `--pack` names: the pack in a folder, or an id to look up. A shipped pack is never mistaken for a folder of
 * its name; `./name` is always a folder.
 *
 * @throws PackError
 */
export async function packNamed(value: string): Promise<Pack | string> {
  if (packIds.includes(value)) return value;
  return /[/\\]/.test(value) || (await isFolder(value)) ? readPack(value) : value;
}

/**
 * The pack in a folder or of an id.
 *
 * @throws UsageError when there is none of that id; PackError
 */
export async function packFor(value: string, words: CliMessages): Promise<Pack> {
  const named = await packNamed(value);
  const pack = typeof named === 'string' ? await getPack(named) : named;
  if (pack) return pack;
  const unknown = words.unknownPack({ pack: value, packs: packIds.join(', ') });
  throw new UsageError(unknown + hint(value, packIds, words));
}

/** Whether there is a folder of that name. */
export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
