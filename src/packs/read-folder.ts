import { nodeFiles } from '../files/node-files.ts';
import { parseJson } from '../files/parse-json.ts';
import { readText } from '../files/read-text.ts';
import { describeIssue } from '../report/issues.ts';
import { type InputIssue, nearest, show } from '../schema/input-issue.ts';
import type { RuleFiles } from './assemble-pack.ts';
import type { PackIssue } from './pack-error.ts';
import { getPackFiles, packIds } from './shipped.ts';

/** A pack's folder as it was read, with whatever could not be. */
export interface PackFolder {
  /** As `pack.json` says; the folder's own name where it says none. */
  readonly id: string;
  /** The files of the pack and of what it extends, to build it from. */
  readonly files: RuleFiles;
  /** What lies in its folder `cases`, by path below it. */
  readonly cases: RuleFiles;
  readonly issues: readonly PackIssue[];
}

const localId = /^local\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Reads a local pack's folder: `pack.json`, rules as `<body>/{structure,quota,criteria}/<slug>.json`, `instruments.json`
 * where it cites texts of its own, and its cases below `cases/`. A clause map is for readers alone. A pack that is not
 * local is read with the folder of packs in which it lies.
 */
export async function readFolder(folder: string): Promise<PackFolder> {
  // From JavaScript, an argument that was never given; below an empty path lies the root of the disk.
  if (typeof folder !== 'string' || folder === '') {
    const message = `found ${show(folder)}, expected the folder of a pack`;
    const issue: PackIssue = { file: 'pack.json', path: '', code: 'missing-file', message };
    return { id: show(folder), files: {}, cases: {}, issues: [issue] };
  }
  const name = folder.split(/[/\\]/).findLast((part) => part !== '' && part !== '.') ?? folder;
  const issues: PackIssue[] = [];
  const read = (file: string) => readJson(folder, file, issues);
  const manifest = await read('pack.json');
  if (issues.length > 0) return { id: name, files: {}, cases: {}, issues };
  const { id, extends: base } = Object(manifest) as { readonly id?: unknown; readonly extends?: unknown };
  const root = typeof id === 'string' && !localId.test(id) ? rootOf(folder, id) : undefined;
  const paths = root === undefined ? [] : await jsonBelow(root);
  if (root !== undefined && paths.includes('instruments.json')) return readRoot(root, paths, String(id));
  const report = (path: string, code: PackIssue['code'], message: string) =>
    issues.push({ file: 'pack.json', path, code, message });
  if (typeof id !== 'string' || !localId.test(id)) {
    report(
      'id',
      'id-path',
      `found ${found(id)}, expected \`local/\` and a name such as \`local/district-a\``,
    );
  }
  const below = typeof base === 'string' ? await getPackFiles(base) : undefined;
  if (!below) {
    const suggestion = typeof base === 'string' ? nearest(base, packIds) : undefined;
    const hint = suggestion ? `; did you mean \`${suggestion}\`?` : '';
    report('extends', 'missing-file', `found ${found(base)}, expected one of ${packIds.join(', ')}${hint}`);
  }
  const files: Record<string, unknown> = {};
  const cases: Record<string, unknown> = {};
  for (const file of await jsonBelow(folder)) {
    const value = await read(file);
    if (file.startsWith('cases/')) cases[file.slice('cases/'.length)] = value;
    else files[`${id}/${file}`] = value;
  }
  return { id: typeof id === 'string' ? id : name, files: { ...below, ...files }, cases, issues };
}

const found = (value: unknown) => (value === undefined ? 'nothing' : show(value));

/** The folder of packs in which a pack of that id lies, where the path says so. */
function rootOf(folder: string, id: string): string | undefined {
  const path = folder.replaceAll('\\', '/').replace(/\/+$/, '');
  return path.endsWith(`/${id}`) ? path.slice(0, -id.length - 1) : undefined;
}

/** Reads a folder of packs, as this repository has one: what they cite and the legal tables stand beside them. */
async function readRoot(root: string, paths: readonly string[], id: string): Promise<PackFolder> {
  const issues: PackIssue[] = [];
  const files: Record<string, unknown> = {};
  const cases: Record<string, unknown> = {};
  for (const file of paths) {
    if (/(^|\/)clauses\.json$/.test(file)) continue;
    const value = await readJson(root, file, issues);
    if (file.startsWith(`${id}/cases/`)) cases[file.slice(`${id}/cases/`.length)] = value;
    else files[file] = value;
  }
  return { id, files, cases, issues };
}

/** The JSON files of a folder and all below it, as paths with `/`, sorted. */
export async function jsonBelow(folder: string): Promise<string[]> {
  const paths = await nodeFiles().promises.readdir(folder, { recursive: true });
  return paths
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json') && path !== 'clauses.json')
    .sort();
}

/** What a file of a folder holds; a mistake is noted. */
export async function readJson(folder: string, file: string, issues: PackIssue[]): Promise<unknown> {
  const report = (code: PackIssue['code'], issue: InputIssue) =>
    issues.push({ file, path: '', code, message: describeIssue(issue, 'en') });
  const text = await readText(`${folder}/${file}`);
  if (!text.ok) {
    report('missing-file', text.issue);
    return undefined;
  }
  const parsed = parseJson(text.text);
  for (const issue of parsed.ok ? parsed.issues : [parsed.issue]) report('not-json', issue);
  return parsed.ok ? parsed.value : undefined;
}
