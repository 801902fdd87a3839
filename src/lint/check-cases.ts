import { readCases } from '../pack-tests/read-cases.ts';
import type { RuleFiles } from '../packs/assemble-pack.ts';
import type { PackManifest, Rule } from '../schema/rule.ts';
import { outcomesOf } from './expected-outcomes.ts';
import type { Found } from './finding.ts';

/**
 * Mistakes in the cases of a pack's own rules, and outcomes that they do not show.
 *
 * @param files The files of the pack: a rule among them that cannot be read is no reason to complain of its cases.
 */
export function checkCases(
  rules: readonly Rule[],
  files: RuleFiles,
  cases: RuleFiles,
  id: string,
  manifest: PackManifest | undefined,
): Found[] {
  const isElsewhere = (rule: string) => !rule.startsWith(`${id}/`);
  const isUnread = (rule: string) =>
    !isElsewhere(rule) && Object.hasOwn(files, `${rule}.json`) && !rules.some((one) => one.id === rule);
  const ofKnown = Object.entries(cases).filter(([, file]) => !isUnread(String(Object(file).rule)));
  const { byRule, issues } = readCases(rules, Object.fromEntries(ofKnown), isElsewhere);
  const missing = rules.flatMap((rule): Found[] => {
    const shown = byRule.get(rule.id);
    if (!shown) return [];
    const outcomes = new Set(shown.cases.map(({ expect }) => expect));
    const wanting = outcomesOf(rule, manifest?.effective ?? rule.effective).filter(
      (outcome) => !outcomes.has(outcome),
    );
    return wanting.map((outcome) => ({
      file: shown.file,
      rule: rule.id,
      path: 'cases',
      code: 'missing-outcome',
      message: `no case is \`${outcome}\``,
    }));
  });
  return [...issues, ...missing];
}
