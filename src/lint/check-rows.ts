import { factNamed } from '../facts/vocabulary.ts';
import { regionOf } from '../packs/bounds.ts';
import { meet } from '../packs/region.ts';
import type { When } from '../schema/condition.ts';
import type { Rule } from '../schema/rule.ts';
import type { Advise } from './finding.ts';
import { leavesIn } from './rule-parts.ts';
import { isImpossible, type Scope } from './scope.ts';
import { asked, rowHolds, worldsFor } from './worlds.ts';

const typeOf = (fact: string) => factNamed(fact)?.type;

/** Rows that can never hold, for what they say or for where and when the rule speaks. */
export function checkRowsReached(rule: Rule, scope: Scope, advise: Advise): void {
  const region = regionOf({ ...rule, appliesWhen: scope });
  // Where the rule never applies, that is told, and not once more for every row.
  const applies = !isImpossible(rule, scope);
  rule.table?.rows.forEach(({ when }, index) => {
    const path = ['table', 'rows', index];
    if (!meet([when], [], typeOf)) advise(path, 'unreachable-row', 'its conditions exclude each other');
    else if (applies && (!meet([when], region, typeOf) || !holdsWithin(rule, scope, when)))
      advise(
        path,
        'unreachable-row',
        'it holds nowhere where the rule applies and on no day on which it is in effect',
      );
  });
}

/** Whether the row holds in some world in which the rule speaks, as far as that can be told. */
function holdsWithin(rule: Rule, scope: Scope, when: When): boolean {
  const leaves = leavesIn(scope, []).map(({ leaf }) => leaf);
  const speaks = asked(scope);
  return worldsFor(rule, leaves, [when])?.some((world) => rowHolds(when, world) && speaks(world)) ?? true;
}
