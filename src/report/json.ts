import type { PlanResult } from '../plan/plan.ts';
import type { CheckResult } from './report.ts';

/** A report or a plan as JSON text with two-space indentation and a final newline; the same result gives the same bytes. */
export function renderJson(result: CheckResult | PlanResult): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
