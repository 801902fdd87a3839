import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RuleFiles } from '../packs/assemble-pack.ts';
import type { PackIssue } from '../packs/pack-error.ts';
import { jsonBelow, type PackFolder, readFolder, readJson } from '../packs/read-folder.ts';
import { getPackFiles, packIds } from '../packs/shipped.ts';
import type { CliMessages } from './messages.ts';
import { isFolder } from './pack-option.ts';
import { hint, UsageError } from './usage.ts';

/** The files of a pack that its author works on, and of its cases. */
export interface PackSource extends PackFolder {
  /** Where its cases are, or would be. */
  readonly casesFolder: string;
}

/**
 * What a command for authors is given: the pack of a shipped id or in a folder, or all that are shipped.
 *
 * @param cases The folder of the cases, where they are not with the pack.
 * @throws UsageError when there is no such pack, or no such folder of cases.
 */
export async function packSources(
  asked: string | undefined,
  cases: string | undefined,
  words: CliMessages,
): Promise<PackSource[]> {
  if (asked === undefined) return Promise.all(packIds.map((id) => shippedSource(id, cases, words)));
  if (packIds.includes(asked)) return [await shippedSource(asked, cases, words)];
  if (!/[/\\]/.test(asked) && !existsSync(asked)) {
    const unknown = words.unknownPack({ pack: asked, packs: packIds.join(', ') });
    throw new UsageError(unknown + hint(asked, packIds, words));
  }
  if (!(await isFolder(asked))) throw new UsageError(words.noFolder(asked));
  const folder = await readFolder(asked);
  const casesFolder = cases ?? join(asked, 'cases');
  return [
    { ...folder, casesFolder, ...(cases !== undefined && (await readCases(cases, folder.issues, words))) },
  ];
}

async function shippedSource(id: string, cases: string | undefined, words: CliMessages): Promise<PackSource> {
  const casesFolder = cases ?? besideCode('fixtures', 'cases');
  const files = (await getPackFiles(id)) ?? {};
  return { id, files, casesFolder, ...(await readCases(casesFolder, [], words)) };
}

/** A file or folder that lies beside the code in the package and in the repository. */
export function besideCode(...parts: readonly [string, ...string[]]): string {
  const here = import.meta.url;
  const file = here.startsWith('file:') ? fileURLToPath(here) : here;
  const above = [dirname(file), dirname(dirname(file)), dirname(dirname(dirname(file)))];
  const places = above.map((folder) => join(folder, ...parts));
  return places.find((place) => existsSync(place)) ?? join(...parts);
}

async function readCases(
  folder: string,
  before: readonly PackIssue[],
  words: CliMessages,
): Promise<{ readonly cases: RuleFiles; readonly issues: readonly PackIssue[] }> {
  if (!(await isFolder(folder))) throw new UsageError(words.noFolder(folder));
  const issues = [...before];
  const cases: Record<string, unknown> = {};
  for (const file of await jsonBelow(folder)) cases[file] = await readJson(folder, file, issues);
  return { cases, issues };
}
