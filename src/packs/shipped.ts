import type { RuleFiles } from './assemble-pack.ts';
import { hashes, shipped } from './generated/index.ts';
import type { Pack } from './pack.ts';

/** Ids of the packs that come with the library. */
export const packIds: readonly string[] = Object.keys(shipped);

const loaded = new Map<string, Promise<Pack>>();

/** The files of a shipped pack with all that it extends, to build a pack of one's own on; `undefined` when there is none. */
export async function getPackFiles(id: string): Promise<RuleFiles | undefined> {
  if (!Object.hasOwn(shipped, id)) return undefined;
  const parts = (await shipped[id]?.()) ?? [];
  return Object.assign({}, ...parts.map((part) => part.files));
}

async function load(id: string): Promise<Pack> {
  // Its files were checked before they were released, so that nobody waits for that again.
  const [{ assembleChecked }, files] = await Promise.all([import('./assemble-pack.ts'), getPackFiles(id)]);
  return assembleChecked(id, files ?? {}, hashes[id] ?? '');
}

/** A shipped pack, loaded once; `undefined` when there is no pack of that id. */
export async function getPack(id: string): Promise<Pack | undefined> {
  if (!Object.hasOwn(shipped, id)) return undefined;
  const loading = loaded.get(id) ?? load(id);
  loaded.set(id, loading);
  const pack = await loading;
  atHand.set(id, pack);
  return pack;
}

const atHand = new Map<string, Pack>();

/** A shipped pack that `getPack` has loaded already. */
export const packAtHand = (id: string): Pack | undefined => atHand.get(id);
