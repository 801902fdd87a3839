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
