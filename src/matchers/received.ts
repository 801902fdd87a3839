import { check } from '../evaluate/check.ts';
import { nearestRule } from '../evaluate/rule-names.ts';
import type { Finding } from '../report/finding.ts';
import { describeIssue } from '../report/issues.ts';
import type { CheckResult, Report } from '../report/report.ts';
import { maskReport } from '../reports/mask.ts';
import { nearest } from '../schema/input-issue.ts';
import type { NominationList } from '../schema/nomination-list.ts';
import type { MatcherOptions } from './options.ts';

/** What a matcher cannot answer is neither a pass nor a failure of `.not`: it throws. */
class CannotMatch extends Error {
  override readonly name = 'CannotMatch';
}

const isResult = (value: unknown): value is CheckResult =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === 'nhansu-report/1';

/** The result of a list, a report as it is, or of a promise of either; `own` is what this call asks, without what all calls have in common. */
export async function resultOf(
  received: unknown,
  own: MatcherOptions,
  options: MatcherOptions,
): Promise<CheckResult> {
  const value = await received;
  if (!isResult(value)) return check(value as NominationList, options);
  if (own.pack === undefined && !own.only && !own.skip) return value;
  throw new CannotMatch('a report is checked already: `pack`, `only` and `skip` are for lists');
}

const decisions: readonly string[] = [
  'pass',
  'incomplete',
  'fail',
  'refused',
] satisfies CheckResult['decision'][];

/** Where types are not checked, a mistyped decision would hold with `.not` of every list. */
export function assertDecision(decision: string): void {
  if (decisions.includes(decision)) return;
  throw new CannotMatch(`no decision \`${decision}\`${hint(nearest(decision, decisions))}`);
}

/** The report, or in words why there is none. */
export async function reportOf(
  received: unknown,
  own: MatcherOptions,
  options: MatcherOptions,
): Promise<Report> {
  const result = await resultOf(received, own, options);
  if (result.decision !== 'refused') return result;
  const issues = toldOf(result, options).issues.map(
    (issue) => `  • ${describeIssue(issue, options.locale ?? 'en')}`,
  );
  throw new CannotMatch(`the list cannot be checked, so no rule says anything of it:\n${issues.join('\n')}`);
}

/** The findings of a rule on a subject; a rule or subject that the report does not have is told. */
export function findingsOf(report: Report, rule: string, subject: string | undefined): readonly Finding[] {
  const ids = report.rules.map(({ id }) => id);
  if (!ids.includes(rule)) {
    throw new CannotMatch(`no rule \`${rule}\` in ${report.receipt.pack.id}${hint(nearestRule(rule, ids))}`);
  }
  const own = report.findings.filter((finding) => finding.rule === rule);
  if (subject === undefined) return own;
  const persons = report.nominees.filter(({ id, name }) => id === subject || name === subject);
  const isMeant = ({ subject: one }: Finding) =>
    one.kind === 'nominee'
      ? persons.some(({ id }) => id === one.nominee)
      : one.kind === 'body' && one.body === subject;
  const bodies = own.flatMap(({ subject: one }) => (one.kind === 'body' ? [one.body] : []));
  if (persons.length === 0 && ![...bodies, 'list'].includes(subject)) {
    const known = [
      'list',
      ...report.nominees.flatMap(({ id, name }) => [id, ...(name === undefined ? [] : [name])]),
      ...bodies,
    ];
    throw new CannotMatch(`nobody \`${subject}\` on the list${hint(nearest(subject, known))}`);
  }
  // A rule may say nothing of anybody; that is of everybody.
  const meant = own.filter(isMeant);
  return meant.length > 0 ? meant : own.filter((finding) => finding.subject.kind === 'list');
}

const hint = (word: string | undefined) => (word === undefined ? '' : `; did you mean \`${word}\`?`);

/** The report, or the refusal, as it may be told. */
export const toldOf = <Result extends CheckResult>(
  result: Result,
  { mask, locale = 'en' }: MatcherOptions,
): Result => (mask ? maskReport(result, { locale }) : result);
