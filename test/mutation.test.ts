import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { check, type NominationList, type Pack, PackError, type RuleFiles } from '../src/index.ts';
import { buildPack } from '../src/packs/build-pack.ts';
import {
  type Case,
  expandCase,
  expected,
  jsonUnder,
  observed,
  packIdOf,
  readCases,
  readJson,
  readRule,
  ruleFiles,
} from './support/cases.ts';
import { type Mutant, mutantsOfPack, mutantsOfRule, mutantsOfTable } from './support/mutants.ts';
import {
  expectedRetirements,
  readExamples,
  retirementsOf,
  type TableExample,
} from './support/table-examples.ts';

const files: RuleFiles = Object.fromEntries(
  jsonUnder('rules').map((file) => [file, readJson(`rules/${file}`)]),
);

/** Changes that no list can show, each with the reason. One that a case does notice is an error, too. */
const equivalent: readonly { readonly file: string; readonly change: string; readonly reason: string }[] = [
  {
    file: '2020-2025/inspection-committee/structure/concurrent-members.json',
    change: 'table.rows[0].values.substitutes: null → 1',
    reason: 'A province must have the chief inspector, who always counts among the substitutes.',
  },
  {
    file: '2025-2030/committee/criteria/age-deputy-secretary.json',
    change: 'table.rows[0].values.months: 48 → 47',
    reason: 'The row is for those who have 48 months or more.',
  },
];

interface Example {
  readonly rule: string;
  readonly asked: Case;
  readonly list: NominationList;
}

const examplesOf = (file: string): Example[] => {
  const { id } = readRule(file);
  return readCases(file).cases.map((asked) => ({ rule: id, asked, list: expandCase(id, asked) }));
};

/** The packs of one rule alone, by term: quick to load and quick to check. */
function packsOf(ruleFile: string, changed: RuleFiles): (term: string) => Pack {
  const needed = Object.entries(files).filter(([file]) => file === ruleFile || !ruleFiles.includes(file));
  const own = { ...Object.fromEntries(needed), ...changed };
  const loaded = new Map<string, Pack>();
  return (term) => {
    const pack = loaded.get(term) ?? buildPack(term, own);
    loaded.set(term, pack);
    return pack;
  };
}

async function holds({ rule, asked, list }: Example, packOf: (term: string) => Pack): Promise<boolean> {
  const pack = packOf(rule.startsWith('local/') ? packIdOf(rule) : list.term);
  const result = await check(list, { pack });
  return result.decision !== 'refused' && isDeepStrictEqual(observed(result, rule, asked), expected(asked));
}

/** One failing example is enough to catch a mutant. */
async function survives(examples: readonly Example[], packOf: (term: string) => Pack): Promise<boolean> {
  try {
    for (const example of examples) if (!(await holds(example, packOf))) return false;
  } catch (error) {
    // A pack that no longer loads is noticed at once; anything else is a fault of the test.
    if (error instanceof PackError) return false;
    throw error;
  }
  return true;
}

/** The changes of a file that no case of the rule notices. */
async function survivors(
  file: string,
  mutants: readonly Mutant[],
  examples: readonly Example[],
  rule: string,
) {
  const alive: string[] = [];
  for (const { change, file: changed } of mutants) {
    if (await survives(examples, packsOf(rule, { [file]: changed }))) alive.push(change);
  }
  return alive;
}

/** Changes the file in every way, and expects the rule's cases to notice all but the listed ones. */
async function expectAllCaught(file: string, mutants: readonly Mutant[], rule: string): Promise<void> {
  const examples = examplesOf(rule);
  expect(mutants.length).toBeGreaterThan(0);
  expect(await survives(examples, packsOf(rule, {})), 'the cases hold as long as nothing is changed').toBe(
    true,
  );
  const excused = equivalent.filter((change) => change.file === file).map(({ change }) => change);
  expect((await survivors(file, mutants, examples, rule)).sort()).toEqual(excused.sort());
}

const packFrom = (file: string): string =>
  (files[`${packIdOf(file)}/pack.json`] as { effective: { from: string } }).effective.from;

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

const patience = { timeout: 60_000 };

describe('every single change of a rule fails one of its cases', patience, () => {
  it.each(ruleFiles)('%s', async (file) => {
    await expectAllCaught(file, mutantsOfRule(files[file], packFrom(file)), file);
  });
});

describe('every single change of what age rests on fails a case', patience, () => {
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

  it.each(['2020-2025', '2025-2030'])('%s/pack.json', async (pack) => {
    const file = `${pack}/pack.json`;
    const rule = `${pack}/committee/criteria/age-re-nominated.json`;
    await expectAllCaught(file, mutantsOfPack(files[file]), rule);
  });
});
