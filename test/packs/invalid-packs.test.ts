import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PackError, type PackIssue, type RuleFiles } from '../../src/index.ts';
import { buildPack } from '../../src/packs/build-pack.ts';
import { basePack, type FileChanges } from '../support/base-pack.ts';

interface Defect {
  readonly description: string;
  readonly files: FileChanges;
  readonly expect: readonly { readonly file: string; readonly path: string; readonly code: string }[];
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

const brief = ({ file, path, code }: Defect['expect'][number]) => `${file} ${path}: ${code}`;

describe('a pack with a defect is refused, with file and path', () => {
  it.each(names)('%s', (name) => {
    const { files, expect: expected } = read(name);
    expect(mistakesIn(basePack(files)).map(brief)).toEqual(expected.map(brief));
  });
});
