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
  readCases,
  readJson,
  readRule,
  ruleFiles,
} from './support/cases.ts';
import { type Mutant, mutantsOfPack, mutantsOfRule, mutantsOfTable } from './support/mutants.ts';

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
  const result = await check(list, { pack: packOf(list.term) });
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
  (files[`${file.split('/')[0]}/pack.json`] as { effective: { from: string } }).effective.from;

const patience = { timeout: 60_000 };

describe('every single change of a rule fails one of its cases', patience, () => {
  it.each(ruleFiles)('%s', async (file) => {
    await expectAllCaught(file, mutantsOfRule(files[file], packFrom(file)), file);
  });
});

describe('every single change of what age rests on fails a case', patience, () => {
  const firstTime = '2020-2025/committee/criteria/age-first-time.json';
  const reNominated = '2020-2025/committee/criteria/age-re-nominated.json';

  it.each(jsonUnder('rules/tables').map((name) => `tables/${name}`))('%s', async (file) => {
    await expectAllCaught(file, mutantsOfTable(files[file]), firstTime);
  });

  it('2020-2025/pack.json', async () => {
    const file = '2020-2025/pack.json';
    await expectAllCaught(file, mutantsOfPack(files[file]), reNominated);
  });
});
