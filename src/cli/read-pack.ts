import { loadPack } from '../packs/load-pack.ts';
import type { Pack } from '../packs/pack.ts';

/**
 * Loads a local pack from its folder: `loadPack` of `nhansu`, by its former name.
 *
 * @throws PackError with every mistake at once.
 */
export const readPack = (folder: string): Promise<Pack> => loadPack(folder);
