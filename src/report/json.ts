import type { ComparisonResult } from '../compare/comparison.ts';
import type { PackDiff } from '../diff/diff.ts';
import type { PlanResult } from '../plan/plan.ts';
import type { CheckResult } from './report.ts';

/** A report, a plan or a comparison as JSON text with two-space indentation and a final newline; the same result gives the same bytes. */
export function renderJson(result: CheckResult | PlanResult | PackDiff | ComparisonResult): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
