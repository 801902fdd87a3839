import type { Compiled } from '../../src/evaluate/compile-condition.ts';
import {
  type CompiledRow,
  compileRule,
  concernsOf,
  noRow,
  type Row,
} from '../../src/evaluate/compile-rule.ts';
import { type Evaluated, resolveParams } from '../../src/evaluate/conditions.ts';
import type { Hearing, Rows } from '../../src/evaluate/judge.ts';
import type { Condition } from '../../src/schema/condition.ts';
import type { Rule } from '../../src/schema/rule.ts';
import { type FactValues, sourceOf, spread } from '../support/all-facts.ts';
import { missingAmong, possibleRows } from './when.ts';

/** Finds the rows that may hold for the facts, every time anew. */
export function rowsFor(rule: Rule, facts: FactValues): Rows {
  const { rows } = compileRule(rule);
  if (!rule.table) return { possible: rows, missing: [] };
  const lookUp = (fact: string) => spread(fact, facts);
  const possible = possibleRows(rows, lookUp).map((row) => row ?? noRow);
  return { possible, missing: possible.length === 1 ? [] : missingAmong(rows, lookUp) };
}

/** Everything of a rule that is put to the engine for one subject, by part. */
export function conditionsOf(rule: Rule, row: Row): ReadonlyMap<string, Condition> {
  const parts = new Map<string, Condition>();
  const concerns = concernsOf(rule);
  if (concerns) parts.set('concerns', concerns);
  if (rule.appliesWhen) parts.set('appliesWhen', rule.appliesWhen);
  if (rule.require && row.kind === 'values') parts.set('require', resolveParams(rule.require, row.params));
  rule.caveats?.forEach(({ when }, index) => {
    if (when) parts.set(`caveat ${index}`, when);
  });
  return parts;
}

/** What the parts of a rule came to for one subject. */
export interface Heard extends Pick<Hearing, 'subject' | 'attestations' | 'measures'> {
  readonly rule: Rule;
  readonly row: CompiledRow;
  readonly parts: ReadonlyMap<string, Evaluated>;
}

const answer = (evaluated: Evaluated): Compiled => ({
  truth: () => evaluated.truth,
  evaluate: () => evaluated,
});

/** The same as it is judged: where a condition would be asked, the engine has answered. */
export function hearingOf({ rule, row, parts, ...heard }: Heard): Hearing {
  const answers = <Name extends string>(name: Name, part: string = name) => {
    const evaluated = parts.get(part);
    return evaluated && ({ [name]: answer(evaluated) } as Record<Name, Compiled>);
  };
  const { row: said, when, wheres } = row;
  return {
    ...heard,
    facts: sourceOf({}),
    row: { row: said, when, wheres, ...answers('require') },
    compiled: {
      rule,
      ...answers('concerns'),
      ...answers('appliesWhen'),
      appliesByList: false,
      rowsByList: false,
      caveats: (rule.caveats ?? []).map(({ text }, index) => ({
        text,
        ...answers('when', `caveat ${index}`),
      })),
      rows: [],
    },
  };
}
