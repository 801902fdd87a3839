import { stat } from 'node:fs/promises';
import type { Pack } from '../packs/pack.ts';
import { packIds } from '../packs/shipped.ts';
import { readPack } from './read-pack.ts';

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

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
