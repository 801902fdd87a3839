import type { CheckOptions } from '../evaluate/check.ts';
import type { PackId, RuleId } from '../packs/generated/ids.ts';
import type { Body } from '../schema/terms.ts';
import type { Locale } from '../text.ts';

/** An id of the form that ids have, and of no shipped pack. */
type OwnRuleId<Id extends string> = Id extends `${PackId}/${string}`
  ? never
  : Id extends `${string}/${Body}/${'structure' | 'quota' | 'criteria'}/${string}`
    ? Id
    : never;

/** Id of a rule: one that is shipped, or one of a pack of your own. A mistyped id of a shipped rule does not compile. */
export type KnownRuleId<Id extends string> = RuleId | (Id & OwnRuleId<Id>);

/** What to check against, and how to tell what was found. A report is checked already: for one, a call asks for `locale` and `mask` alone. */
export interface MatcherOptions extends CheckOptions {
  /** English unless asked otherwise. */
  readonly locale?: Locale;
  /** Leaves out values of a person's record as well; ids stand for names in any case. */
  readonly mask?: boolean;
}

/** Of whom or what a rule is asked. */
export interface SubjectOptions extends MatcherOptions {
  /** Id or name of a nominee, a body such as `committee`, or `list`; every subject where left out. */
  readonly subject?: string;
}
