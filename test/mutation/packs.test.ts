import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { check, getPack, loadPack, type Pack, PackError, packIds, type RuleFiles } from '../../src/index.ts';
import { exampleOf, type Packs, prepareFor } from '../../src/pack-tests/examples.ts';
import { mutantsOfRule } from '../../src/pack-tests/mutants.ts';
import { mutateRule, type Witness } from '../../src/pack-tests/mutate.ts';
import { expected } from '../../src/pack-tests/observe.ts';
import { testPack } from '../../src/pack-tests/test-pack.ts';
import { buildPack } from '../../src/packs/build-pack.ts';
import { jsonUnder, listOfCase, readCases, readJson, ruleFiles, shownOf } from '../support/cases.ts';

const caseFiles: RuleFiles = Object.fromEntries(
  jsonUnder('fixtures/cases').map((file) => [file, readJson(`fixtures/cases/${file}`)]),
);

async function shipped(id: string): Promise<Pack> {
  const pack = await getPack(id);
  if (!pack) throw new Error(`${id} is shipped`);
  return pack;
}

/** Standing rules are shown in the packs of the terms. */
async function within(id: string): Promise<Packs | undefined> {
  if (id !== 'charter') return undefined;
  const ids = ['2020-2025', '2025-2030', 'charter'];
  return new Map(
    await Promise.all(ids.map(async (one): Promise<[string, Pack]> => [one, await shipped(one)])),
  );
}

const patience = { timeout: 300_000 };

describe('every case holds, all is shown, and every single change of a rule fails a case', patience, () => {
  it.each([...packIds, 'local/hai-phong-police-2020-2025'])('of %s', async (id) => {
    const pack = id.startsWith('local/') ? await loadPack(`rules/${id}`) : await shipped(id);
    const packs = await within(id);
    const result = await testPack(pack, caseFiles, { mutate: true, ...(packs && { within: packs }) });
    expect(result.issues).toEqual([]);
    expect(result.rules.flatMap(({ cases }) => cases).filter(({ passed }) => !passed)).toEqual([]);
    expect(result.rules.flatMap(({ rule, gaps }) => gaps.map((gap) => ({ rule, ...gap })))).toEqual([]);
    expect(result.mutation?.survivors).toEqual([]);
    expect(result.mutation?.mutants).toBeGreaterThan(5);
  });
});

const files: RuleFiles = Object.fromEntries(
  jsonUnder('rules').map((file) => [file, readJson(`rules/${file}`)]),
);

/** Whether a case notices the change, by loading the changed pack and checking each list anew. */
async function isNoticed(rule: string, term: string, changed: unknown): Promise<boolean> {
  const needed = Object.entries(files).filter(
    ([file]) => file === `${rule}.json` || !ruleFiles.includes(file),
  );
  try {
    const pack = buildPack(term, { ...Object.fromEntries(needed), [`${rule}.json`]: changed });
    for (const asked of readCases(`${rule}.json`).cases) {
      const result = await check(listOfCase(rule, asked), { pack });
      if (result.decision === 'refused' || !isDeepStrictEqual(shownOf(result, rule, asked), expected(asked)))
        return true;
    }
    return false;
  } catch (error) {
    if (error instanceof PackError) return true;
    throw error;
  }
}

/** Few enough to be tried the slow way, of every kind. */
const sample = [
  '2020-2025/committee/criteria/age-special',
  '2020-2025/committee/criteria/asset-declaration',
  '2020-2025/committee/quota/women-share',
  '2020-2025/inspection-committee/structure/concurrent-members',
  '2025-2030/committee/criteria/age-deputy-secretary',
  '2025-2030/committee/quota/women-share',
];

describe('what the quick way tells is what loading and checking anew tells', patience, () => {
  it.each(sample)('of %s', async (id) => {
    const term = id.slice(0, '2020-2025'.length);
    const pack = await shipped(term);
    const rule = pack.rules.find((one) => one.id === id);
    if (!rule) throw new Error(`no rule ${id}`);
    const { cases } = readCases(`${id}.json`);
    const packs: Packs = new Map([[term, pack]]);
    const witnessOf = (asked: (typeof cases)[number]): Witness[] => {
      const example = exampleOf(rule, asked, packs);
      return 'refused' in example ? [] : [{ ...example, rule, prepared: prepareFor(example, pack) }];
    };
    const { survivors } = mutateRule(rule, pack, cases.flatMap(witnessOf));
    const slowly: string[] = [];
    for (const { change, file } of mutantsOfRule(files[`${id}.json`], pack.effective))
      if (!(await isNoticed(id, term, file))) slowly.push(change);
    expect(survivors).toEqual(slowly);
    // With one case alone most changes survive, so that the quick way is seen to tell survivors too.
    const few = mutateRule(rule, pack, cases.slice(0, 1).flatMap(witnessOf));
    expect(few.survivors.length).toBeGreaterThan(survivors.length);
  });
});
