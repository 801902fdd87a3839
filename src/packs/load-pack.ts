import type { RuleFiles } from './assemble-pack.ts';
import type { Pack } from './pack.ts';
import { PackError } from './pack-error.ts';

/**
 * Loads a local pack from its folder, with the shipped pack that it extends, and checks it. The folder holds `pack.json`,
 * rules as `<body>/{structure,quota,criteria}/<slug>.json`, `instruments.json` where it cites texts of its own, and
 * `cases/`, which is not read. On Node.js alone.
 *
 * @throws PackError (as a rejection) with every mistake at once, each with file and path.
 */
export function loadPack(directory: string): Promise<Pack>;
/**
 * Loads a pack from its files, with those of all that it extends, and checks it: shape, ids, facts, operators, values,
 * tables, citations, and that its quotas can be met together. `getPackFiles` gives the files of a shipped pack to build on.
 *
 * @throws PackError (as a rejection) with every mistake at once, each with file and path.
 */
export function loadPack(id: string, files: RuleFiles): Promise<Pack>;
export async function loadPack(place: string, given?: RuleFiles): Promise<Pack> {
  // The checks come with the first pack, and what reads folders with the first folder.
  const { buildPack } = await import('./build-pack.ts');
  if (given) return buildPack(place, given);
  const { readFolder } = await import('./read-folder.ts');
  const { id, files, issues } = await readFolder(place);
  if (issues.length > 0) throw new PackError(id, issues);
  return buildPack(id, files);
}
