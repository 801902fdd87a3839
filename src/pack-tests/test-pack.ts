import { isNamedBy } from '../evaluate/rule-names.ts';
import type { Pack } from '../packs/pack.ts';
import { describeFinding } from '../report/sentence.ts';
import type { Rule } from '../schema/rule.ts';
import type { Locale } from '../text.ts';
import { Watch } from './coverage.ts';
import { alone, exampleOf, hear, type Packs, prepareFor } from './examples.ts';
import { mutateManifest, mutateRule, type Witness } from './mutate.ts';
import { agree, expected, observed } from './observe.ts';
import { type RuleCases, readCases } from './read-cases.ts';
import type { CaseIssue, CaseResult, Coverage, Mutation, PackTest, RuleTest } from './result.ts';

/** How cases are run. */
export interface TestPackOptions {
  /**
   * The packs that lists are checked against, by term, where rules are not checked in their own pack: standing rules in
   * that of a term. Cases that name no term are of the first.
   */
  readonly within?: Packs;
  /** Ids of rules, ends of ids, or patterns of either, as `only` of a check. */
  readonly only?: readonly string[];
  /** Changes each rule, and `pack.json`, in every way that a reader could by mistake, and tells what no case notices. */
  readonly mutate?: boolean;
  /** The language of the findings in words; English by default. */
  readonly lang?: Locale;
  /** Told after each rule how many of how many are done. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** The pack's own rules, not those of packs that it extends; those that `only` names, where it names any. */
export const ownRules = ({ id: pack, rules }: Pack, only: readonly string[] = []): readonly Rule[] =>
  rules.filter(
    ({ id }) =>
      id.startsWith(`${pack}/`) && (only.length === 0 || only.some((pattern) => isNamedBy(pattern, id))),
  );

/**
 * Runs the cases of a pack's own rules, and tells what of the rules they show.
 *
 * @param from The pack, or the promise of one, as `definePack` gives it.
 * @param files The files of cases, parsed from JSON and by any name: each says its `rule`.
 */
export async function testPack(
  from: Pack | Promise<Pack>,
  files: Readonly<Record<string, unknown>>,
  options: TestPackOptions = {},
): Promise<PackTest> {
  const pack = await from;
  const { within = alone(pack), only = [], mutate = false, lang = 'en', onProgress } = options;
  const { byRule, issues } = readCases(ownRules(pack), files, (id) => isElsewhere(id, pack));
  const asked = ownRules(pack, only);
  const all: CaseIssue[] = issues.filter(
    ({ file, code }) => code !== 'no-cases' || asked.some(({ id }) => file === `${id}.json`),
  );
  const rules: RuleTest[] = [];
  const witnesses: Witness[] = [];
  for (const [index, rule] of asked.entries()) {
    const cases = byRule.get(rule.id);
    if (!cases) continue;
    const heard = runCases(rule, cases, within, lang);
    all.push(...heard.issues);
    witnesses.push(...heard.witnesses);
    const tested = mutate ? mutationOf(rule, cases, pack, heard.witnesses) : undefined;
    all.push(...(tested?.issues ?? []));
    rules.push({ ...heard.result, ...(tested && { mutation: tested.mutation }) });
    onProgress?.(index + 1, asked.length);
    // Whoever waits may show how far it is.
    await undefined;
  }
  const manifest = mutate && only.length === 0 ? manifestMutation(pack, within, witnesses) : [];
  const results = rules.flatMap(({ cases }) => cases);
  return {
    format: 'nhansu-test/1',
    pack: { id: pack.id, version: pack.version, hash: pack.hash },
    rules,
    issues: all,
    counts: {
      passed: results.filter(({ passed }) => passed).length,
      failed: results.filter(({ passed }) => !passed).length,
      conditions: sum(rules.map(({ conditions }) => conditions)),
      rows: sum(rules.map(({ rows }) => rows)),
    },
    ...(mutate && {
      mutation: together([...rules.flatMap(({ mutation }) => mutation ?? []), ...manifest]),
    }),
  };
}

/** The cases of bases, and of packs beside this one, may lie in the same place. */
const isElsewhere = (id: string, { id: own }: Pack) => !id.startsWith(`${own}/`);

const sum = (parts: readonly Coverage[]): Coverage => ({
  covered: parts.reduce((total, { covered }) => total + covered, 0),
  all: parts.reduce((total, { all }) => total + all, 0),
});

const together = (parts: readonly Mutation[]): Mutation => ({
  mutants: parts.reduce((total, { mutants }) => total + mutants, 0),
  killed: parts.reduce((total, { killed }) => total + killed, 0),
  equivalent: parts.reduce((total, { equivalent }) => total + equivalent, 0),
  survivors: parts.flatMap(({ survivors }) => survivors),
});

function runCases(rule: Rule, { file, cases }: RuleCases, packs: Packs, lang: Locale) {
  const watch = new Watch(rule);
  const issues: CaseIssue[] = [];
  const witnesses: Witness[] = [];
  const results = cases.flatMap((asked, index): CaseResult[] => {
    const example = exampleOf(rule, asked, packs);
    if ('refused' in example) {
      const message = `not a nomination list: ${example.refused}`;
      issues.push({ file, path: `cases[${index}]`, code: 'case-list', message });
      return [];
    }
    const { pack } = example;
    const prepared = prepareFor(example, pack);
    const finding = hear(example, rule, pack, prepared);
    const wanted = expected(asked);
    if ('refused' in finding)
      return [{ name: asked.name, passed: false, expected: wanted, sentence: finding.refused }];
    watch.see(prepared);
    const shown = observed(finding, asked);
    const passed = agree(shown, wanted);
    if (passed) witnesses.push({ ...example, rule, prepared });
    const sentence = describeFinding(finding, lang);
    return [{ name: asked.name, passed, expected: wanted, observed: shown, sentence }];
  });
  const result: RuleTest = { rule: rule.id, cases: results, ...watch.result() };
  return { result, issues, witnesses };
}

function mutationOf(rule: Rule, { file, equivalents }: RuleCases, pack: Pack, witnesses: readonly Witness[]) {
  const { file: changed, mutants, survivors } = mutateRule(rule, pack, witnesses);
  const issues = equivalents.flatMap(({ change }, index): CaseIssue[] => {
    if (survivors.includes(change)) return [];
    const isMutant = mutants.some((mutant) => mutant.change === change);
    const message = isMutant
      ? `a case notices \`${change}\`, so it is not equivalent`
      : `\`${change}\` is no change that is tried`;
    return [{ file, path: `equivalents[${index}].change`, code: 'equivalent', message }];
  });
  const alive = survivors.filter((change) => !equivalents.some((one) => one.change === change));
  const excused = survivors.length - alive.length;
  return { mutation: scored(changed, mutants.length, excused, alive), issues };
}

const scored = (file: string, mutants: number, equivalent: number, alive: readonly string[]): Mutation => ({
  mutants,
  killed: mutants - equivalent - alive.length,
  equivalent,
  survivors: alive.map((change) => ({ file, change })),
});

/** Where rules are checked within others, ages are counted by what those say. */
function manifestMutation(pack: Pack, within: Packs, witnesses: readonly Witness[]): Mutation[] {
  if ([...within.values()].some((one) => one !== pack)) return [];
  const { file, mutants, survivors } = mutateManifest(pack, witnesses);
  return mutants.length > 0 ? [scored(file, mutants.length, 0, survivors)] : [];
}
