import { hashOf } from '../report/hash.ts';
import type { Instrument, LegalTable, PackManifest, Rule } from '../schema/rule.ts';
import { stillNotFound } from './check-text-not-found.ts';
import { overlay } from './overlay.ts';
import type { Pack } from './pack.ts';

/**
 * The files of one or more packs, parsed from JSON and keyed by their path below the rules folder:
 * `instruments.json`, `tables/<slug>.json`, `<pack>/pack.json`, `<pack>/<body>/<kind>/<slug>.json`; a pack that cites
 * texts of its own has `<pack>/instruments.json`.
 */
export type RuleFiles = Readonly<Record<string, unknown>>;

/** The files below a folder, in the order of their paths. */
export const filesUnder = (files: RuleFiles, folder: string): string[] =>
  Object.keys(files)
    .filter((file) => file.startsWith(folder))
    .sort();

/** What a pack is put together of, all of it sound. */
export interface Parts {
  /** The pack's own and those of what it extends, nearest first. */
  readonly manifests: readonly [PackManifest, ...PackManifest[]];
  /** Those that stand. */
  readonly rules: readonly Rule[];
  readonly tables: readonly LegalTable[];
  readonly instruments: readonly Instrument[];
}

/** Puts a pack together. A hash that is known need not be computed. */
export function assemblePack(
  { manifests, rules, tables, instruments }: Parts,
  files: RuleFiles,
  hash?: string,
): Pack {
  const [own] = manifests;
  const nearest = <Key extends 'referenceMonths' | 'bareYear' | 'selection'>(key: Key) =>
    manifests.find((manifest) => manifest[key] !== undefined)?.[key];
  const content = {
    id: own.id,
    title: own.title,
    version: own.version,
    effective: own.effective,
    chain: manifests.map((manifest) => manifest.id),
    rules: rules.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    tables,
    instruments,
    referenceMonths: nearest('referenceMonths') ?? [],
    bareYear: nearest('bareYear'),
    selection: nearest('selection'),
    textNotFound: own.textNotFound,
  };
  // Without what its bases name, and a pack that names none: the hash that it had before packs could.
  const pack = {
    ...content,
    textNotFound: stillNotFound(manifests, rules),
    hash: hash ?? hashOf(content),
  };
  return deepFreeze(Object.defineProperty(pack, builtFrom, { value: files }));
}

// Registered, since a pack may come from another copy of this code: each entry point has its own where modules are required.
const builtFrom = Symbol.for('nhansu.builtFrom');

/** The files that the pack was built from. */
export function filesOf(pack: Pack): RuleFiles {
  const files: RuleFiles | undefined = Reflect.get(pack, builtFrom);
  if (!files)
    throw new TypeError('expected a pack as `getPack`, `loadPack`, `definePack` or `extendPack` gives it');
  return files;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

/**
 * Puts a pack together from files that have been checked already: those that come with the library, of which a test demands
 * that this gives what `buildPack` does.
 */
export function assembleChecked(id: string, files: RuleFiles, hash: string): Pack {
  const read = <Part>(file: string) => withoutSchema(files[file]) as Part;
  const own = read<PackManifest>(`${id}/pack.json`);
  const bases: PackManifest[] = [];
  for (let next = own.extends; next !== undefined; next = bases.at(-1)?.extends) {
    bases.push(read<PackManifest>(`${next}/pack.json`));
  }
  const layers = [own, ...bases].map((manifest) => ({
    manifest,
    rules: filesUnder(files, `${manifest.id}/`)
      .filter((file) => file !== `${manifest.id}/pack.json`)
      .map((file) => read<Rule>(file)),
  }));
  const { rules } = overlay(
    layers,
    () => true,
    () => () => {},
  );
  const parts: Parts = {
    manifests: [own, ...bases],
    rules,
    tables: filesUnder(files, 'tables/').map((file) => read<LegalTable>(file)),
    instruments: read<readonly Instrument[]>('instruments.json'),
  };
  return assemblePack(parts, files, hash);
}

/** Without the mark by which editors know what a file is. */
function withoutSchema(file: unknown): unknown {
  if (typeof file !== 'object' || file === null || Array.isArray(file)) return file;
  const { $schema: _, ...content } = file as Readonly<Record<string, unknown>>;
  return content;
}
