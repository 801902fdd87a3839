import { readFileSync } from 'node:fs';
import { buildPack } from '../../src/packs/build-pack.ts';

/** The hash of each pack, which checks it: what does not pass is not shipped. */
export function packHashes(packs: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  const filesOf = (paths: readonly string[]) =>
    Object.fromEntries(paths.map((path) => [path, JSON.parse(readFileSync(`rules/${path}`, 'utf8'))]));
  return Object.fromEntries(
    Object.entries(packs).map(([id, paths]) => [id, buildPack(id, filesOf(paths)).hash]),
  );
}
