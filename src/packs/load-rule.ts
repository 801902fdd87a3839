import type * as z from 'zod/mini';
import { describeExpected } from '../report/issues.ts';
import { formatPath, issuesOf } from '../schema/input-issue.ts';
import { type Instrument, type Rule, ruleSchema } from '../schema/rule.ts';
import { checkPeriod, checkSources } from './check-citations.ts';
import { checkRuleLogic, checkRuleShape } from './check-rule.ts';
import type { PackIssue, Report } from './pack-error.ts';

/** Notes mistakes of a file among the issues. */
export const reporterOf =
  (file: string, issues: PackIssue[]): Report =>
  (path, code, message) =>
    issues.push({ file, path: formatPath(path), code, message });

/** What a file holds by its schema; every mistake of shape is noted. */
export function parseFile<Schema extends z.ZodMiniType>(
  file: string,
  input: unknown,
  schema: Schema,
  issues: PackIssue[],
): z.infer<Schema> | undefined {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  for (const { path, found, expected, suggestion } of issuesOf(result.error, schema, input)) {
    const hint = suggestion ? `; did you mean \`${suggestion}\`?` : '';
    const message = `expected ${describeExpected(expected, 'en')}, found ${found ?? 'nothing'}${hint}`;
    issues.push({ file, path, code: 'schema', message });
  }
  return undefined;
}

/** A rule's file, checked by itself: logic, shape, citations, period. */
export function loadRule(
  file: string,
  input: unknown,
  instruments: readonly Instrument[],
  issues: PackIssue[],
): Rule | undefined {
  const report = reporterOf(file, issues);
  checkRuleLogic(input, report);
  const rule = parseFile(file, input, ruleSchema, issues);
  if (!rule) return undefined;
  checkRuleShape(rule, file.replace(/\.json$/, ''), report);
  checkSources(rule.source, ['source'], instruments, report);
  rule.table?.rows.forEach((row, index) => {
    checkSources(row.source ?? [], ['table', 'rows', index, 'source'], instruments, report);
  });
  checkPeriod(rule.effective, ['effective'], rule.source, instruments, report);
  return rule;
}
