import { readdir } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { parseJson } from '../files/parse-json.ts';
import { buildPack } from '../packs/build-pack.ts';
import type { Pack } from '../packs/pack.ts';
import { PackError, type PackIssue } from '../packs/pack-error.ts';
import { getPackFiles, packIds } from '../packs/shipped.ts';
import { describeIssue } from '../report/issues.ts';
import { type InputIssue, nearest, show } from '../schema/input-issue.ts';
import { readText } from './read-text.ts';

const localId = /^local\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Reads a local pack from its folder, and loads it over the shipped pack that it extends. The folder holds `pack.json`,
 * rules as `<body>/{structure,quota,criteria}/<slug>.json`, and `instruments.json` where it cites texts of its own.
 *
 * @throws PackError with every mistake at once.
 */
export async function readPack(folder: string): Promise<Pack> {
  const name = basename(folder);
  const issues: PackIssue[] = [];
  const manifest = await readJson(folder, 'pack.json', issues);
  if (issues.length > 0) throw new PackError(name, issues);
  const { id, extends: base } = Object(manifest) as { readonly id?: unknown; readonly extends?: unknown };
  const report = (path: string, code: PackIssue['code'], message: string) =>
    issues.push({ file: 'pack.json', path, code, message });
  if (typeof id !== 'string' || !localId.test(id)) {
    report(
      'id',
      'id-path',
      `found ${show(id ?? 'nothing')}, expected \`local/\` and a name such as \`local/district-a\``,
    );
  }
  const files = typeof base === 'string' ? await getPackFiles(base) : undefined;
  if (!files) {
    const suggestion = typeof base === 'string' ? nearest(base, packIds) : undefined;
    const hint = suggestion ? `; did you mean \`${suggestion}\`?` : '';
    report(
      'extends',
      'missing-file',
      `found ${show(base ?? 'nothing')}, expected one of ${packIds.join(', ')}${hint}`,
    );
  }
  const own: Record<string, unknown> = {};
  for (const file of await jsonUnder(folder)) own[`${id}/${file}`] = await readJson(folder, file, issues);
  if (issues.length > 0 || !files) throw new PackError(name, issues);
  return buildPack(String(id), { ...files, ...own });
}

/** The JSON files of a folder and all below it, as paths with `/`, sorted; a clause map is for readers alone. */
async function jsonUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.name.endsWith('.json') && !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => file !== 'clauses.json')
    .sort();
}

/** What the file holds; a mistake is noted. */
async function readJson(folder: string, file: string, issues: PackIssue[]): Promise<unknown> {
  const note = (code: PackIssue['code'], issue: InputIssue) =>
    issues.push({ file, path: '', code, message: describeIssue(issue, 'en') });
  const read = await readText(join(folder, file));
  if (!read.ok) {
    note('missing-file', read.issue);
    return undefined;
  }
  const parsed = parseJson(read.text);
  for (const issue of parsed.ok ? parsed.issues : [parsed.issue]) note('not-json', issue);
  return parsed.ok ? parsed.value : undefined;
}
