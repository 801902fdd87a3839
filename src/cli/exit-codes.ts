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

/** What the shell gives for a program that Ctrl-C ended: what was interrupted is no verdict. */
export const interrupted = 130;

/** An exit code of the command. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const gravestFirst: readonly ExitCode[] = [3, 1, 2, 0];

/** The code for several things of which each has one. */
export const worstOf = (codes: readonly ExitCode[]): ExitCode =>
  gravestFirst.find((code) => codes.includes(code)) ?? exitCodes.pass;

/** What the codes mean, under the help. */
export const exitCodesInWords = `
Kết quả (exit code): 0 đạt (pass) · 1 không đạt (fail) · 2 chưa đủ căn cứ (incomplete) · 3 không kiểm tra được (cannot check)
`;
