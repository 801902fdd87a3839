import type { Case } from '../pack-tests/case-file.ts';
import type { Rule } from '../schema/rule.ts';
import { mayBeMissing } from './always-known.ts';

/** The facts named anywhere in a part of a rule: in comparisons, in measures, in what a table row holds for. */
function factsNamed(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    if (key === 'fact') return [String(value)];
    return key === 'when' ? Object.keys(value) : factsNamed(value);
  });
}

/** Whether a record can leave open what the rule asks. */
function canStayOpen({ for: concerns, appliesWhen, table, measures, require }: Rule): boolean {
  const facts = factsNamed([appliesWhen, table, measures, require]).filter(
    (fact) => !fact.startsWith('measure.'),
  );
  return concerns?.track !== undefined || facts.some(mayBeMissing);
}

/** Facts that are true or not known: nothing on record says no. */
const neverFalse = /^nominee\.longerServiceGround$/;

/** Every outcome that the rule can have, sorted; `waived` is the list's doing, not the rule's. */
export function outcomesOf(rule: Rule): Case['expect'][] {
  if (rule.delegated) return ['not-applicable'];
  const undetermined = canStayOpen(rule) ? (['undetermined'] as const) : [];
  const asksForAWord = rule.review ?? rule.table?.rows.some((row) => row.review ?? row.unavailable);
  return [
    'not-applicable',
    ...(asksForAWord ? (['review'] as const) : []),
    'satisfied',
    ...undetermined,
    ...(factsNamed(rule.require).every((fact) => neverFalse.test(fact)) && rule.require
      ? []
      : (['violated'] as const)),
  ];
}
