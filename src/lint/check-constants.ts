import { resolveParams } from '../evaluate/conditions.ts';
import { rowsOf } from '../packs/bounds.ts';
import type { Condition, ConditionItem, When } from '../schema/condition.ts';
import type { Rule } from '../schema/rule.ts';
import type { Advise } from './finding.ts';
import { conditionsIn, leavesIn, partsOf } from './rule-parts.ts';
import type { Scope } from './scope.ts';
import { asked, rowHolds, worldsFor } from './worlds.ts';

/** Conditions that hold always or never, and requirements that everybody meets, or nobody, to whom the rule applies. */
export function checkConstants(rule: Rule, scope: Scope, advise: Advise): void {
  const rows = rowsOf(rule).flatMap(({ when, values }) => (values ? [{ when, values }] : []));
  for (const { path, condition } of conditionsIn(rule)) checkNode(rule, condition, path, rows, advise);
  checkRequirement(rule, scope, rows, advise);
}

type Path = readonly PropertyKey[];

const isEmpty = (condition: Condition) => 'all' in condition && condition.all.length === 0;

/** The outermost constant is told; what is in it is no news. */
function checkNode(rule: Rule, node: ConditionItem, path: Path, rows: readonly Row[], advise: Advise): void {
  const answer = answerUnder(rule, node, rows);
  if (answer !== undefined) {
    const what = 'fact' in node ? 'comparison' : 'condition';
    const why = answer ? 'holds whatever the record says' : 'can never hold';
    advise(path, 'constant-condition', `this ${what} ${why}`);
  } else if (!('fact' in node)) {
    for (const { item, path: at } of partsOf(node, path)) checkNode(rule, item, at, rows, advise);
  }
}

/** What a part comes to under every row that says anything of it, where that is always the same. */
function answerUnder(rule: Rule, node: ConditionItem, rows: readonly Row[]): boolean | undefined {
  const hasParams = leavesIn(node, []).some(
    ({ leaf: { value } }) => typeof value === 'object' && 'param' in value,
  );
  const variants = (hasParams ? rows : [{ values: {} }])
    .map(({ values }) => resolveParams({ all: [node] }, values))
    .filter((variant) => !isEmpty(variant));
  const answers = new Set(variants.map((variant) => constantOf(rule, variant)));
  const [answer] = answers;
  return answers.size === 1 ? answer : undefined;
}

/** The answer that a condition gives in every world; `undefined` where it depends, or cannot be told. */
function constantOf(rule: Rule, item: ConditionItem): boolean | undefined {
  const leaves = leavesIn(item, []).map(({ leaf }) => leaf);
  const answers = new Set(worldsFor(rule, leaves, [])?.map(asked(item)));
  return answers.size === 1 ? answers.has(true) : undefined;
}

type Row = { readonly when: When; readonly values: NonNullable<ReturnType<typeof rowsOf>[number]['values']> };

/** What is left to ask once the rule applies and a row of its table holds. */
function checkRequirement(rule: Rule, scope: Scope, rows: readonly Row[], advise: Advise): void {
  const { require } = rule;
  if (!require) return;
  const speaks = asked(scope);
  const answers = new Set<boolean>();
  for (const { when, values } of rows) {
    const requirement = resolveParams(require, values);
    if (isEmpty(requirement)) return;
    const leaves = [...leavesIn(requirement, []), ...leavesIn(scope, [])].map(({ leaf }) => leaf);
    const worlds = worldsFor(rule, leaves, [when]);
    if (!worlds) return;
    const holds = asked(requirement);
    for (const world of worlds) if (rowHolds(when, world) && speaks(world)) answers.add(holds(world));
    if (answers.size > 1) return;
  }
  const [answer] = answers;
  // A requirement that is constant by itself is told already.
  if (answer === undefined || answerUnder(rule, require, rows) !== undefined) return;
  advise(
    ['require'],
    'constant-requirement',
    answer ? 'whatever the rule applies to meets it' : 'nothing that the rule applies to can meet it',
  );
}
