import type { Prepared } from '../evaluate/evaluate-list.ts';
import { filesOf } from '../packs/assemble-pack.ts';
import { buildPack } from '../packs/build-pack.ts';
import { contradictions } from '../packs/check-contradictions.ts';
import { checkOverride } from '../packs/check-overrides.ts';
import { loadRule, reporterOf } from '../packs/load-rule.ts';
import type { Pack } from '../packs/pack.ts';
import { PackError, type PackIssue } from '../packs/pack-error.ts';
import { packSchema, type Rule, ruleSchema } from '../schema/rule.ts';
import { type Example, hear, prepareFor } from './examples.ts';
import { type Mutant, mutantsOfPack, mutantsOfRule } from './mutants.ts';
import { agree, expected, observed } from './observe.ts';

/** A case that holds, with the facts of its list. */
export interface Witness extends Example {
  readonly rule: Rule;
  readonly prepared: Prepared;
}

/** Whether the case still holds when the rule, or the pack around it, is another. */
function holds(witness: Witness, rule: Rule, pack: Pack, prepared: Prepared): boolean {
  const finding = hear(witness, rule, pack, prepared);
  return !('refused' in finding) && agree(observed(finding, witness.asked), expected(witness.asked));
}

/** The changes that no witness notices. What kills one change is asked first about the next, which is often beside it. */
function survivorsOf<Changed>(
  mutants: readonly Mutant[],
  witnesses: readonly Witness[],
  load: (mutant: Mutant) => Changed | undefined,
  stillHolds: (witness: Witness, changed: Changed) => boolean,
): string[] {
  let inOrder = witnesses;
  return mutants.flatMap((mutant) => {
    const changed = load(mutant);
    if (changed === undefined) return [];
    const killer = inOrder.find((witness) => !stillHolds(witness, changed));
    if (!killer) return [mutant.change];
    inOrder = [killer, ...inOrder.filter((witness) => witness !== killer)];
    return [];
  });
}

/** Changes a rule of a pack in every way, and gives the changes that its cases do not notice. */
export function mutateRule(rule: Rule, pack: Pack, witnesses: readonly Witness[]) {
  const files = filesOf(pack);
  const file = `${rule.id}.json`;
  const manifest = packSchema.parse(files[`${pack.id}/pack.json`]);
  const base = rule.overrides === undefined ? undefined : ruleSchema.parse(files[`${rule.overrides}.json`]);
  const mutants = mutantsOfRule(files[file], manifest.effective);
  const load = (mutant: Mutant): { readonly rule: Rule; readonly swap: (pack: Pack) => Pack } | undefined => {
    const issues: PackIssue[] = [];
    const changed = loadRule(file, mutant.file, pack.instruments, issues);
    if (!changed || issues.length > 0) return undefined;
    if (base) checkOverride(changed, base, manifest, pack.instruments, reporterOf(file, issues));
    if (issues.length > 0 || contradictions([changed]).length > 0) return undefined;
    return { rule: changed, swap: swapping(changed) };
  };
  const survivors = survivorsOf(mutants, witnesses, load, (witness, { rule: changed, swap }) =>
    holds(witness, changed, swap(witness.pack), witness.prepared),
  );
  return { file, mutants, survivors };
}

/** Puts a rule in the place of the one of its id, once for each pack. */
function swapping(rule: Rule): (pack: Pack) => Pack {
  const swapped = new Map<Pack, Pack>();
  return (pack) => {
    const known = swapped.get(pack) ?? {
      ...pack,
      rules: pack.rules.map((one) => (one.id === rule.id ? rule : one)),
    };
    swapped.set(pack, known);
    return known;
  };
}

/** Changes how a pack counts age in every way, and gives the changes that no case of the pack notices. */
export function mutateManifest(pack: Pack, witnesses: readonly Witness[]) {
  const files = filesOf(pack);
  const file = `${pack.id}/pack.json`;
  const mutants = mutantsOfPack(files[file]);
  // Its rules are not looked at again: a pack without them tells whether `pack.json` may be so.
  const others = Object.entries(files).filter(([name]) => !/\/(structure|quota|criteria)\//.test(name));
  const load = (mutant: Mutant): Pack | undefined => {
    try {
      const changed = buildPack(pack.id, { ...Object.fromEntries(others), [file]: mutant.file });
      return { ...changed, rules: pack.rules, textNotFound: pack.textNotFound };
    } catch (error) {
      if (error instanceof PackError) return undefined;
      throw error;
    }
  };
  const survivors = survivorsOf(mutants, witnesses, load, (witness, changed) =>
    holds(witness, witness.rule, changed, prepareFor(witness, changed)),
  );
  return { file, mutants, survivors };
}
