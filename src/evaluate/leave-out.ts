import { type CheckResult, decide, type Report, refuse, tally } from '../report/report.ts';
import { type InputIssue, note, show } from '../schema/input-issue.ts';
import { notApplicable } from './judge.ts';
import { isNamedBy, nearestRule } from './rule-names.ts';

/** Which rules to look at: all, or those that `only` names, but none that `skip` names. */
export interface RuleChoice {
  /** Ids of rules, ends of ids, or patterns of either: `*` stands for a part of a segment, `**` for any segments. */
  readonly only?: readonly string[];
  /** As `only`; what both name is left out. */
  readonly skip?: readonly string[];
}

/**
 * The report without what was not asked for: a rule that is left out stays, as not applicable, and decides nothing.
 * A name that no rule has, and a choice that leaves no rule, give a refusal.
 */
export function leaveOut(report: Report, { only = [], skip = [] }: RuleChoice): CheckResult {
  const { rules } = report;
  const ids = rules.map(({ id }) => id);
  const [first, ...rest] = [...strays('only', only, ids), ...strays('skip', skip, ids)];
  if (first) return refuse([first, ...rest]);
  const names = (patterns: readonly string[], id: string) =>
    patterns.some((pattern) => isNamedBy(pattern, id));
  const kept = ids.filter((id) => (only.length === 0 || names(only, id)) && !names(skip, id));
  if (kept.length === 0) return refuse([nothingLeft(only, skip)]);
  const asked = { only, skip, considered: kept.length, all: ids.length };
  return kept.length === ids.length ? withReceipt(report, asked) : withReceipt(keep(kept, report), asked);
}

/** Patterns that name no rule of the pack. */
function strays(option: keyof RuleChoice, patterns: readonly string[], ids: readonly string[]): InputIssue[] {
  return patterns.flatMap((pattern, index): InputIssue[] => {
    if (ids.some((id) => isNamedBy(pattern, id))) return [];
    const suggestion = nearestRule(pattern, ids);
    return [
      {
        path: `${option}[${index}]`,
        code: 'unknown-rule',
        found: show(pattern),
        expected: note(
          'mã của một quy tắc trong gói, phần cuối của mã, hoặc mẫu có * hay **',
          'the id of a rule of the pack, the end of one, or a pattern with * or **',
        ),
        ...(suggestion !== undefined && { suggestion }),
      },
    ];
  });
}

const nothingLeft = (only: readonly string[], skip: readonly string[]): InputIssue => ({
  path: 'skip',
  code: 'invalid',
  found: show(skip.join(', ')),
  expected: note(
    `để lại ít nhất một quy tắc${only.length > 0 ? ` trong số ${only.join(', ')}` : ''}`,
    `at least one rule${only.length > 0 ? ` of ${only.join(', ')}` : ''} to be left`,
  ),
});

const withReceipt = (report: Report, rules: NonNullable<Report['receipt']['rules']>): Report => ({
  ...report,
  receipt: { ...report.receipt, rules },
});

function keep(kept: readonly string[], report: Report): Report {
  const findings = report.rules.flatMap((rule) =>
    kept.includes(rule.id)
      ? report.findings.filter((finding) => finding.rule === rule.id)
      : [notApplicable(rule, { kind: 'list' }, 'left-out')],
  );
  const tallyOf = (key: 'rule' | 'modality', value: string) =>
    tally(findings.filter((finding) => finding[key] === value));
  return {
    ...report,
    decision: decide(findings),
    counts: { mandatory: tallyOf('modality', 'mandatory'), target: tallyOf('modality', 'target') },
    findings,
    rules: report.rules.map((rule) => ({ ...rule, outcomes: tallyOf('rule', rule.id) })),
    // Whether a waiver was needed is not known of a rule that nobody looked at.
    unusedWaivers: report.unusedWaivers.filter(({ waiver }) => kept.includes(waiver.rule)),
  };
}
