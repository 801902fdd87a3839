import type { PlanResult } from '../plan/plan.ts';
import type { CheckResult } from '../report/report.ts';

/** The exit code for what a command comes to; one that only shows something gives that of `pass`. */
export const exitCodes = {
  pass: 0,
  feasible: 0,
  fail: 1,
  contradictory: 1,
  incomplete: 2,
  refused: 3,
} as const satisfies Readonly<Record<(CheckResult | PlanResult)['decision'], number>>;

/** An exit code of the command. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What the codes mean, under the help. */
export const exitCodesInWords = `
Kết quả (exit code): 0 đạt (pass) · 1 không đạt (fail) · 2 chưa đủ căn cứ (incomplete) · 3 không kiểm tra được (cannot check)
`;
