import type { Period } from '../dates/period.ts';
import { factNamed } from '../facts/vocabulary.ts';
import { regionOf } from '../packs/bounds.ts';
import { meet } from '../packs/region.ts';
import type { When } from '../schema/condition.ts';
import type { Rule } from '../schema/rule.ts';
import type { Advise } from './finding.ts';

const typeOf = (fact: string) => factNamed(fact)?.type;
const asNumber = (day: string) => Number(day.replaceAll('-', ''));

/** The days of a period, as a row of a table would name them. */
const daysOf = ({ from, to }: Period): When => ({
  'congress.date': { min: asNumber(from), ...(to !== null && { max: asNumber(to) - 1 }) },
});

/** Rows that can never hold, for what they say or for where and when the rule speaks. */
export function checkRowsReached(rule: Rule, pack: Period, advise: Advise): void {
  const speaks = [...regionOf(rule), daysOf(rule.effective), daysOf(pack)];
  rule.table?.rows.forEach(({ when }, index) => {
    const path = ['table', 'rows', index];
    if (!meet([when], [], typeOf)) advise(path, 'unreachable-row', 'its conditions exclude each other');
    else if (!meet([when], speaks, typeOf))
      advise(
        path,
        'unreachable-row',
        'it holds nowhere where the rule applies and on no day on which it is in effect',
      );
  });
}
