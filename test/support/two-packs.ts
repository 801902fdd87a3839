import type { Pack, RuleFiles } from '../../src/index.ts';
import { buildPack } from '../../src/packs/build-pack.ts';
import { basePack, changed, type FileChanges } from './base-pack.ts';

/** The files with the pack `test` called `next`. */
function renamed(files: RuleFiles): RuleFiles {
  return JSON.parse(JSON.stringify(files).replaceAll('"test/', '"next/').replaceAll('"test"', '"next"'));
}

/** The files of the small pack with changes, beside those of the same pack for the next term with others. */
export function twoPacks(before: FileChanges, after: FileChanges): [Pack, Pack] {
  const ids = Object.entries(after).map(([file, change]) => [file.replace(/^test\//, 'next/'), change]);
  const next = changed(renamed(basePack()), Object.fromEntries(ids));
  return [buildPack('test', basePack(before)), buildPack('next', next)];
}
