import { show } from '../schema/input-issue.ts';
import type { Rule } from '../schema/rule.ts';
import { mayBeMissing } from './always-known.ts';
import type { Advise } from './finding.ts';
import { conditionsIn, leavesIn, type PlacedLeaf } from './rule-parts.ts';

const isNegative = (operator: string) => operator === 'notEqual' || operator === 'notIn';

/**
 * A comparison that says what a fact is not, where the record may not say what it is. Here it stays unknown; in any other
 * engine that runs the rule it holds, and a reader takes it for a statement about those who gave nothing.
 */
export function checkNegatives(rule: Rule, advise: Advise): void {
  for (const { path, condition } of conditionsIn(rule))
    for (const placed of leavesIn(condition, path)) checkLeaf(placed, advise);
}

function checkLeaf({ path, leaf, negated }: PlacedLeaf, advise: Advise): void {
  const { fact, operator, value } = leaf;
  if (!mayBeMissing(fact) || isNegative(operator) === negated) return;
  advise(
    path,
    'negative-on-missing',
    `\`${fact}\` may be missing, and ${said(negated, operator)} ${show(value)}`,
  );
}

const said = (negated: boolean, operator: string) =>
  negated ? `\`not\` stands over \`${operator}\`` : `\`${operator}\` is compared with`;
