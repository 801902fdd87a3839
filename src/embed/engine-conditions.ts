import { operandOf } from '../evaluate/compile-condition.ts';
import { factsIn, resolveParams } from '../evaluate/conditions.ts';
import { measurePrefix } from '../evaluate/evidence.ts';
import { opposite } from '../evaluate/operators.ts';
import type { Share } from '../facts/fact-value.ts';
import { rowsOf } from '../packs/bounds.ts';
import type { Condition, ConditionItem, Literal } from '../schema/condition.ts';
import type { Review, Rule } from '../schema/rule.ts';

/** Conditions as json-rules-engine takes them; its types ask for arrays that may be changed. */
export type EngineConditions = { readonly all: EngineItem[] } | { readonly any: EngineItem[] };

/** A node or a comparison. */
export type EngineItem =
  | EngineConditions
  | {
      readonly fact: string;
      readonly operator: string;
      readonly value: Literal | readonly Literal[] | Share;
    };

/** A comparison that holds for every value that the fact may have; it fails where nothing is known of the fact. */
const certainly = (
  fact: string,
  operator: string,
  value: Literal | readonly Literal[] | Share,
): EngineItem => ({
  fact,
  operator: `everyFact:${operator}`,
  value,
});

const day = 'congress.date';

// The engine takes an empty `all`, and an empty `any` as well, for true.
const all = (...items: EngineItem[]): EngineConditions => ({
  all: items.length > 0 ? items : [certainly(day, 'greaterThan', 0)],
});
const any = (...items: EngineItem[]): EngineConditions => ({
  any: items.length > 0 ? items : [certainly(day, 'lessThan', 0)],
});

/** What is certain where the condition is certainly so: negations are pushed down to comparisons that say the contrary. */
function certain(item: ConditionItem, wanted: boolean, nameOf: (fact: string) => string): EngineItem {
  if ('not' in item) return certain(item.not, !wanted, nameOf);
  if ('fact' in item) {
    const operator = wanted ? item.operator : opposite(item.operator);
    return certainly(nameOf(item.fact), operator, operandOf(item));
  }
  const parts = 'all' in item ? item.all : item.any;
  const items = parts.map((part) => certain(part, wanted, nameOf));
  return 'all' in item === wanted ? all(...items) : any(...items);
}

const same = (fact: string) => fact;

/** The comparisons that say whether a rule speaks of a subject at all. */
function gatesOf({ for: concerned, appliesWhen }: Rule): ConditionItem[] {
  const { role, track } = concerned ?? {};
  return [
    ...(role ? [{ fact: 'nomination.role', operator: 'in', value: role }] : []),
    ...(track ? [{ fact: 'nomination.track', operator: 'equal', value: track }] : []),
    ...(appliesWhen ? [appliesWhen] : []),
  ];
}

const asNumber = (day: string) => Number(day.replaceAll('-', ''));

/** Whether the rule is in effect, and whether the body that it is about is elected, as conditions of our own. */
function standingOf({ effective: { from, to }, subject }: Rule): ConditionItem[] {
  return [
    { fact: day, operator: 'greaterThanInclusive', value: asNumber(from) },
    ...(to === null ? [] : [{ fact: day, operator: 'lessThan', value: asNumber(to) }]),
    ...(subject === 'nominee' || subject === 'list'
      ? []
      : [{ fact: `${subject}.elected`, operator: 'equal', value: true }]),
  ];
}

/** The facts of the vocabulary that the conditions of a rule name. */
export function factsOfRule(rule: Rule): readonly string[] {
  const conditions = [...gatesOf(rule), ...standingOf(rule), ...(rule.require ? [rule.require] : [])];
  return [...new Set(conditions.flatMap(factsIn))].filter((fact) => !fact.startsWith(measurePrefix));
}

type Asked = 'satisfied' | 'violated' | 'review' | 'not-applicable';

/** When the outcome is certain; `undefined` for one that the rule cannot have. */
export function outcomeConditions(rule: Rule, outcome: Asked): EngineConditions | undefined {
  const standing = standingOf(rule);
  const gates = gatesOf(rule);
  const isOpen = (wanted: readonly ConditionItem[]) => wanted.map((gate) => certain(gate, true, same));
  if (outcome === 'not-applicable') {
    const closed = [...standing, ...gates].map((gate) => certain(gate, false, same));
    // What a rule leaves to others needs nothing to be known.
    if (rule.delegated) return all();
    const silent = underEveryRow(
      rule,
      ({ empty }) => empty && all(...isOpen(gates), any(...empty.map((one) => isEmpty(one, true)))),
      true,
    );
    return any(...closed, ...(silent ? [all(...isOpen(standing), silent)] : []));
  }
  if (rule.delegated) return undefined;
  const held = [...isOpen(standing), ...isOpen(gates)];
  if (outcome === 'review') {
    const kinds = [...new Set(rowsAsked(rule).flatMap(({ asked }) => asked?.attestation ?? []))];
    const byKind = kinds.flatMap((kind) => {
      const waits = certainly(`attestation.${kind}`, 'equal', 'none');
      return underEveryRow(rule, ({ asked }) => (asked?.attestation === kind ? waits : undefined)) ?? [];
    });
    return byKind.length > 0 ? all(...held, any(...byKind)) : undefined;
  }
  const wanted = outcome === 'satisfied';
  const settled = underEveryRow(rule, ({ asked, require, empty, nameOf }) => {
    if (asked)
      return certainly(`attestation.${asked.attestation}`, 'equal', wanted ? 'meets' : 'does-not-meet');
    if (!require) return undefined;
    const isSomebody = (empty ?? []).map((one) => isEmpty(one, false));
    return all(...isSomebody, certain(require, wanted, nameOf));
  });
  return settled && all(...held, settled);
}

/** What is asked under a row of the table. */
interface RowAsked {
  readonly name: string;
  readonly asked?: Review | undefined;
  readonly require?: Condition;
  /** The measures of the requirement, each of which may be of nobody. */
  readonly empty?: readonly string[];
  readonly nameOf: (fact: string) => string;
}

function rowsAsked(rule: Rule): RowAsked[] {
  return rowsOf(rule).map(({ values = {}, review, unavailable }, index) => {
    const nameOf = (fact: string) => (fact.startsWith(measurePrefix) ? `${fact}.${rule.id}.${index}` : fact);
    const asked = review ?? unavailable ?? rule.review;
    const measures = rule.require
      ? factsIn(rule.require).filter((fact) => fact.startsWith(measurePrefix))
      : [];
    const empty = [...new Set(measures)].map(nameOf);
    return {
      name: String(index),
      asked,
      nameOf,
      ...(rule.require && !asked && { require: resolveParams(rule.require, values) }),
      ...(empty.length > 0 && !asked && { empty }),
    };
  });
}

const isEmpty = (measure: string, wanted: boolean) => certainly(`${measure}.empty`, 'equal', wanted);

/** That a row does not hold, or what is wanted holds under it; and so for each row. That none holds is not wanted, or is. */
function underEveryRow(
  rule: Rule,
  wanted: (row: RowAsked) => EngineItem | undefined,
  underNone = false,
): EngineConditions | undefined {
  const rows = rowsAsked(rule);
  const [only] = rows;
  if (!rule.table) {
    const item = only && wanted(only);
    return item && all(item);
  }
  const table = `table.${rule.id}`;
  const isOut = (name: string) => certainly(table, 'notEqual', name);
  const parts = rows.map((row) => {
    const item = wanted(row);
    return item ? any(isOut(row.name), item) : isOut(row.name);
  });
  return all(...parts, ...(underNone ? [] : [isOut('none')]));
}
