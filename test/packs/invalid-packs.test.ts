import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { getPackFiles, PackError, type PackIssue, packIds, type RuleFiles } from '../../src/index.ts';
import { lintPack } from '../../src/lint/lint-pack.ts';
import { buildPack } from '../../src/packs/build-pack.ts';
import { readFolder } from '../../src/packs/read-folder.ts';
import { basePack, type FileChanges } from '../support/base-pack.ts';
import { jsonUnder, readJson } from '../support/cases.ts';

interface Defect {
  readonly description: string;
  readonly files: FileChanges;
  /** What the loader refuses the pack for; a pack without it loads. */
  readonly expect?: readonly Told[];
  /** What only lint tells. */
  readonly lint?: readonly Told[];
  /** The files of its cases, where they are looked at. */
  readonly cases?: RuleFiles;
}

interface Told {
  readonly file: string;
  readonly path: string;
  readonly code: string;
}

const folder = new URL('../../fixtures/invalid/packs/', import.meta.url);
const names = readdirSync(folder).map((file) => file.replace(/\.json$/, ''));
const read = (name: string): Defect => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));

/** The mistakes in the pack `test` of these files. */
function mistakesIn(files: RuleFiles): readonly PackIssue[] {
  try {
    buildPack('test', files);
    return [];
  } catch (error) {
    if (error instanceof PackError) return error.issues;
    throw error;
  }
}

const brief = ({ file, path, code }: Told) => `${file} ${path}: ${code}`;

describe('a pack with a defect is refused, with file and path', () => {
  it.each(names)('%s', (name) => {
    const { files, expect: expected = [], lint } = read(name);
    expect(expected.length === 0, 'a defect is told by the loader or by lint').toBe(lint !== undefined);
    expect(mistakesIn(basePack(files)).map(brief)).toEqual(expected.map(brief));
  });
});

describe('lint', () => {
  const told = (files: RuleFiles, cases?: RuleFiles) => lintPack('test', files, cases).findings;

  it('finds nothing in the pack without a defect', () => {
    expect(told(basePack())).toEqual([]);
    expect(lintPack('ground', basePack()).findings).toEqual([]);
  });

  it.each(names)('finds %s, with what to do about it', (name) => {
    const { files, expect: refused = [], lint = [], cases } = read(name);
    const found = told(basePack(files), cases);
    const expected = [...refused, ...lint].map(brief);
    if (refused.length > 0) expect(found.map(brief)).toEqual(expect.arrayContaining(expected));
    else expect(found.map(brief)).toEqual(expected);
    for (const { fix, page, code } of found) {
      expect(fix).toMatch(/\.$/);
      expect(page).toBe(`docs/errors.md#${code}`);
    }
  });

  it('finds nothing in the packs that are shipped, nor in those that show how', async () => {
    const cases = Object.fromEntries(
      jsonUnder('fixtures/cases').map((file) => [file, readJson(`fixtures/cases/${file}`)]),
    );
    for (const id of packIds) {
      const { findings, rules } = lintPack(id, (await getPackFiles(id)) ?? {}, cases);
      expect(findings).toEqual([]);
      expect(rules).toBeGreaterThan(10);
    }
    const { id, files } = await readFolder('rules/local/hai-phong-police-2020-2025');
    expect(lintPack(id, files, cases).findings).toEqual([]);
    const sample = await readFolder('fixtures/local-packs/sample-province');
    expect(lintPack(sample.id, sample.files, sample.cases).findings).toEqual([]);
  });

  it('throws for no value at all', () => {
    for (const files of [{}, { 'test/pack.json': null }, { 'test/committee/quota/x.json': [] }])
      expect(lintPack('test', files).findings.length).toBeGreaterThan(0);
  });
});
