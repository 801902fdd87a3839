import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { check, type NominationList, type Pack, PackError, type RuleFiles } from '../../src/index.ts';
import { buildPack } from '../../src/packs/build-pack.ts';
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
} from './cases.ts';
import { type Mutant, mutantsOfRule } from './mutants.ts';

/** Every file below rules/. */
export const files: RuleFiles = Object.fromEntries(
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

/** Few rules look at how long somebody may serve; the others need no legal tables. */
const withoutTables: RuleFiles = Object.fromEntries(
  Object.entries(files).filter(([file]) => !file.startsWith('tables/')),
);

/** The packs of one rule alone, by term: quick to load and quick to check. */
function packsOf(ruleFile: string, changed: RuleFiles, from: RuleFiles): (term: string) => Pack {
  const needed = Object.entries(from).filter(([file]) => file === ruleFile || !ruleFiles.includes(file));
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

/** The first example that fails; a pack that no longer loads is noticed at once, by the first of all. */
async function noticedBy(
  examples: readonly Example[],
  packOf: (term: string) => Pack,
): Promise<Example | undefined> {
  try {
    for (const example of examples) if (!(await holds(example, packOf))) return example;
  } catch (error) {
    // Anything else is a fault of the test.
    if (error instanceof PackError) return examples[0];
    throw error;
  }
  return undefined;
}

/** The changes of a file that no case of the rule notices. */
async function survivors(
  file: string,
  mutants: readonly Mutant[],
  examples: readonly Example[],
  rule: string,
  from: RuleFiles,
) {
  const alive: string[] = [];
  let inOrder = examples;
  for (const { change, file: changed } of mutants) {
    const noticed = await noticedBy(inOrder, packsOf(rule, { [file]: changed }, from));
    if (!noticed) alive.push(change);
    // The next change is most often about the same row, which the same example then notices at once.
    else inOrder = [noticed, ...inOrder.filter((example) => example !== noticed)];
  }
  return alive;
}

/** Changes the file in every way, and expects the rule's cases to notice all but the listed ones. */
export async function expectAllCaught(file: string, mutants: readonly Mutant[], rule: string): Promise<void> {
  const examples = examplesOf(rule);
  expect(mutants.length).toBeGreaterThan(0);
  const wrong = (from: RuleFiles) => noticedBy(examples, packsOf(rule, {}, from));
  const from = (await wrong(withoutTables)) ? files : withoutTables;
  expect(await wrong(from), 'the cases hold as long as nothing is changed').toBeUndefined();
  const excused = equivalent.filter((change) => change.file === file).map(({ change }) => change);
  expect((await survivors(file, mutants, examples, rule, from)).sort()).toEqual(excused.sort());
}

const packFrom = (file: string): string =>
  (files[`${packIdOf(file)}/pack.json`] as { effective: { from: string } }).effective.from;

/** A rule with many rows takes long. */
export const patience = { timeout: 600_000 };

/** The changes of the rules of some files. */
export function everyChangeOfRules(isMeant: (file: string) => boolean): void {
  describe('every single change of a rule fails one of its cases', patience, () => {
    it.each(ruleFiles.filter(isMeant))('%s', async (file) => {
      await expectAllCaught(file, mutantsOfRule(files[file], packFrom(file)), file);
    });
  });
}
