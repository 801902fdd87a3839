import type { Period } from '../dates/period.ts';
import { shapeOf } from '../evaluate/measure.ts';
import { factNamed } from '../facts/vocabulary.ts';
import type { Case } from '../pack-tests/case-file.ts';
import { rowsOf } from '../packs/bounds.ts';
import { covered } from '../packs/region.ts';
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

/** Whether the rule is in effect on every day of the pack. */
const isAlwaysInEffect = ({ effective: { from, to } }: Rule, pack: Period) =>
  from <= pack.from && (to === null || (pack.to !== null && pack.to <= to));

/** Whether the rule says something of every list of the pack: a list is always there, a body or a person may not be. */
function alwaysApplies(rule: Rule, pack: Period): boolean {
  if (rule.subject !== 'list' || rule.appliesWhen || !isAlwaysInEffect(rule, pack)) return false;
  const kinds = Object.values(rule.measures ?? {}).map((measure) => shapeOf(measure).kind);
  if (kinds.some((kind) => kind !== 'count' && kind !== 'distinct')) return false;
  const rows = rowsOf(rule).map(({ when }) => [when]);
  return covered([], rows, (fact) => factNamed(fact)?.type);
}

/** Every outcome that the rule can have in the pack, sorted; `waived` is the list's doing, not the rule's. */
export function outcomesOf(rule: Rule, pack: Period): Case['expect'][] {
  if (rule.delegated) return ['not-applicable'];
  const undetermined = canStayOpen(rule) ? (['undetermined'] as const) : [];
  const asksForAWord = rule.review ?? rule.table?.rows.some((row) => row.review ?? row.unavailable);
  return [
    ...(alwaysApplies(rule, pack) ? [] : (['not-applicable'] as const)),
    ...(asksForAWord ? (['review'] as const) : []),
    'satisfied',
    ...undetermined,
    ...(factsNamed(rule.require).every((fact) => neverFalse.test(fact)) && rule.require
      ? []
      : (['violated'] as const)),
  ];
}
