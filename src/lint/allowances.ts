import type { PackManifest } from '../schema/rule.ts';
import type { Found, LintCode } from './finding.ts';

/** What is found in cases alone, and may be allowed for a rule. */
export const aboutCases: readonly string[] = ['no-cases', 'missing-outcome'] satisfies LintCode[];

type Allowances = NonNullable<PackManifest['lint']>;

/** What is left of the findings without those that `pack.json` allows, and what it allows for nothing. */
export function withoutAllowed(found: readonly Found[], id: string, allowances: Allowances = []) {
  const meets = ({ file, rule, code }: Found, one: Allowances[number]) =>
    code === one.code &&
    (rule === undefined ? file === `${id}/${one.rule}.json` : rule === `${id}/${one.rule}`);
  const left = found.filter((finding) => !allowances.some((one) => meets(finding, one)));
  const unused = allowances.flatMap((one, index) => {
    if (found.some((finding) => meets(finding, one))) return [];
    const message = `\`${one.rule}\` has no finding \`${one.code}\``;
    const file = `${id}/pack.json`;
    return [{ file, path: `lint[${index}]`, code: 'unused-allowance' as const, message, of: one.code }];
  });
  return { left, unused };
}
