import { parseFile } from '../packs/load-rule.ts';
import type { PackIssue } from '../packs/pack-error.ts';
import { nearest } from '../schema/input-issue.ts';
import type { Rule } from '../schema/rule.ts';
import { type CaseFile, caseFileSchema } from './case-file.ts';
import type { CaseIssue } from './result.ts';

/** The cases of one rule, with the file that holds them. */
export interface RuleCases {
  readonly file: string;
  readonly cases: CaseFile['cases'];
  readonly equivalents: NonNullable<CaseFile['equivalents']>;
}

/**
 * Reads the files of cases of some rules. A file for another rule is a mistake, as are two files for one, names that
 * recur, and a modality that is no longer the rule's; a rule without cases is told as well.
 *
 * @param isElsewhere Whether a rule that is not among them is one of another pack. Its cases may lie beside, in a file
 * named by it.
 */
export function readCases(
  rules: readonly Rule[],
  files: Readonly<Record<string, unknown>>,
  isElsewhere: (id: string) => boolean,
): { readonly byRule: ReadonlyMap<string, RuleCases>; readonly issues: readonly CaseIssue[] } {
  const issues: CaseIssue[] = [];
  const byRule = new Map<string, RuleCases>();
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  for (const [file, input] of Object.entries(files)) {
    const id = Object(input).rule;
    if (typeof id === 'string' && !byId.has(id) && isElsewhere(id) && file.endsWith(`${id}.json`)) continue;
    const mistakes: PackIssue[] = [];
    const parsed = parseFile(file, input, caseFileSchema, mistakes);
    issues.push(...mistakes.map(({ path, message }): CaseIssue => ({ file, path, code: 'schema', message })));
    if (!parsed) continue;
    const report = (path: string, code: CaseIssue['code'], message: string) =>
      issues.push({ file, path, code, message });
    const rule = byId.get(parsed.rule);
    const earlier = byRule.get(parsed.rule);
    if (!rule) {
      const suggestion = nearest(parsed.rule, [...byId.keys()]);
      const hint = suggestion ? `; did you mean \`${suggestion}\`?` : '';
      report('rule', 'case-rule', `no rule \`${parsed.rule}\` in the pack${hint}`);
    } else if (earlier) {
      report('rule', 'case-twice', `the cases of \`${parsed.rule}\` are in ${earlier.file} already`);
    } else {
      byRule.set(rule.id, { file, cases: parsed.cases, equivalents: parsed.equivalents ?? [] });
      if (parsed.modality !== rule.modality)
        report(
          'modality',
          'case-modality',
          `found \`${parsed.modality}\`, but the rule is \`${rule.modality}\`; look through its cases`,
        );
      const names = parsed.cases.map(({ name }) => name);
      names.forEach((name, index) => {
        if (names.indexOf(name) < index)
          report(`cases[${index}].name`, 'case-name', `another case is named \`${name}\` as well`);
      });
    }
  }
  for (const { id } of rules) {
    if (!byRule.has(id) && !issues.some(({ file }) => Object(files[file]).rule === id))
      issues.push({
        file: `${id}.json`,
        path: '',
        code: 'no-cases',
        message: `the rule has no cases: no file of cases says \`"rule": "${id}"\``,
      });
  }
  return { byRule, issues };
}
