import type { CheckResult } from '../report/report.ts';
import type { KnownRuleId, MatcherOptions, SubjectOptions } from './options.ts';

/**
 * The matchers as tests call them, each with `await`. What is expected is a nomination list, a report, or a promise of one.
 * A list that cannot be checked, a rule that its pack does not have and a subject that is not on it fail with and without
 * `.not`; `toHaveDecision` alone takes `'refused'`.
 */
export interface NhansuMatchers<Result = unknown> {
  /** The decision is `pass`: no mandatory rule is violated or open. */
  toPassCheck(options?: MatcherOptions): Promise<Result>;
  /** The decision is this one. */
  toHaveDecision(decision: CheckResult['decision'], options?: MatcherOptions): Promise<Result>;
  /** The rule is satisfied for somebody or something, and nothing else than satisfied wherever it applies; a waiver does not satisfy. */
  toSatisfyRule<Id extends string>(rule: KnownRuleId<Id>, options?: SubjectOptions): Promise<Result>;
  /** The rule is violated for somebody or something; a waiver takes that away. */
  toViolateRule<Id extends string>(rule: KnownRuleId<Id>, options?: SubjectOptions): Promise<Result>;
  /** The rule is undetermined for somebody or something, for want of data; one that awaits a conclusion is not. */
  toBeUndetermined<Id extends string>(rule: KnownRuleId<Id>, options?: SubjectOptions): Promise<Result>;
}
