import { overlap, type Period } from '../dates/period.ts';
import { rowsOf } from '../packs/bounds.ts';
import type { Condition, ConditionItem } from '../schema/condition.ts';
import type { Rule } from '../schema/rule.ts';
import type { Advise } from './finding.ts';
import { conditionsIn, leavesIn } from './rule-parts.ts';
import { asked, worldsFor } from './worlds.ts';

/** All that must be so for the rule to say anything. */
export type Scope = Extract<Condition, { readonly all: unknown }>;

/** A day as the facts have it. */
const asNumber = (day: string) => Number(day.replaceAll('-', ''));

/** The days on which all of the periods run. */
const daysOf = (periods: readonly Period[]): ConditionItem[] =>
  periods.flatMap(({ from, to }) => [
    { fact: 'congress.date', operator: 'greaterThanInclusive', value: asNumber(from) },
    ...(to === null ? [] : [{ fact: 'congress.date', operator: 'lessThan', value: asNumber(to) }]),
  ]);

/** Whether the rule looks at the day; where it does not, the days on which it is in effect tell nothing of its conditions. */
const looksAtDay = (rule: Rule): boolean =>
  rowsOf(rule).some(({ when }) => Object.hasOwn(when, 'congress.date')) ||
  conditionsIn(rule).some(({ condition }) =>
    leavesIn(condition, []).some(({ leaf }) => leaf.fact === 'congress.date'),
  );

/** What `appliesWhen` and `for` say, and the days on which the rule and its pack are in effect. */
export function scopeOf(rule: Rule, pack: Period): Scope {
  const { role, track } = rule.for ?? {};
  return {
    all: [
      ...(rule.appliesWhen ? [rule.appliesWhen] : []),
      ...(role ? [{ fact: 'nomination.role', operator: 'in', value: role }] : []),
      ...(track ? [{ fact: 'nomination.track', operator: 'equal', value: track }] : []),
      ...(looksAtDay(rule) ? daysOf([rule.effective, pack]) : []),
    ],
  };
}

/** Whether no record can meet the condition, as far as that can be told. */
export function isImpossible(rule: Rule, condition: Condition): boolean {
  const leaves = leavesIn(condition, []).map(({ leaf }) => leaf);
  return worldsFor(rule, leaves, [])?.some(asked(condition)) === false;
}

/** A rule that never says anything: in effect on no day of its pack, or for nobody. */
export function checkApplies(rule: Rule, scope: Scope, pack: Period, advise: Advise): void {
  const { effective, appliesWhen } = rule;
  if (!overlap(effective, pack)) {
    const days = ({ from, to }: Period) => `${from} to ${to ?? 'no end'}`;
    advise(['effective'], 'never-applies', `found ${days(effective)}, the pack has ${days(pack)}`);
  } else if (appliesWhen && isImpossible(rule, scope) && !isImpossible(rule, appliesWhen)) {
    const message = 'it leaves nobody of those in `for`, or no day on which the rule is in effect';
    advise(['appliesWhen'], 'never-applies', message);
  }
}
