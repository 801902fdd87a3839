import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Pack, PackError, type RuleFiles } from '../../src/index.ts';
import { mutantsOfTable } from '../../src/pack-tests/mutants.ts';
import { buildPack } from '../../src/packs/build-pack.ts';
import { jsonUnder, readJson, ruleFiles } from '../support/cases.ts';
import {
  expectedRetirements,
  readExamples,
  retirementsOf,
  type TableExample,
} from '../support/table-examples.ts';

const files: RuleFiles = Object.fromEntries(
  jsonUnder('rules').map((file) => [file, readJson(`rules/${file}`)]),
);

/** The tables with one of them changed, in a pack without rules; `undefined` where it no longer loads. */
function packWithTable(file: string, changed: unknown): Pack | undefined {
  const needed = Object.entries(files).filter(([name]) => !ruleFiles.includes(name));
  try {
    return buildPack('2020-2025', { ...Object.fromEntries(needed), [file]: changed });
  } catch (error) {
    if (error instanceof PackError) return undefined;
    throw error;
  }
}

const bothOf = (example: TableExample, pack: Pack) =>
  [retirementsOf(example, pack), expectedRetirements(example)] as const;

describe('every single change of a legal table fails an example', () => {
  it.each(jsonUnder('rules/tables').map((name) => `tables/${name}`))('%s', (file) => {
    const { examples } = readExamples(file);
    const noticed = (changed: unknown) => {
      const pack = packWithTable(file, changed);
      return !pack || examples.some((example) => !isDeepStrictEqual(...bothOf(example, pack)));
    };
    const mutants = mutantsOfTable(files[file]);
    expect(mutants.length).toBeGreaterThan(0);
    expect(noticed(files[file]), 'the examples hold as long as nothing is changed').toBe(false);
    expect(mutants.filter((mutant) => !noticed(mutant.file)).map(({ change }) => change)).toEqual([]);
  });
});
