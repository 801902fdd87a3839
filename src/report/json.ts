import type { CheckResult } from './report.ts';

/** The report as JSON text with two-space indentation and a final newline; the same result gives the same bytes. */
export function renderJson(result: CheckResult): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
