import { compileCondition } from '../evaluate/compile-condition.ts';
import { describeFact, measurePrefix } from '../evaluate/evidence.ts';
import type { FactType } from '../facts/fact.ts';
import { known, type Scalar, type Share } from '../facts/fact-value.ts';
import { parseShare } from '../facts/share.ts';
import { allows } from '../facts/when.ts';
import type { Allowed, ConditionItem, Leaf, Literal, When } from '../schema/condition.ts';
import type { Rule } from '../schema/rule.ts';

/** One value for each fact. */
export type World = ReadonlyMap<string, Scalar>;

/** Beyond so many combinations nothing is said. */
const mostWorlds = 20_000;

/** Numbers of persons, seats and years are not negative; a surplus or the service left may be. */
const neverNegative =
  /\.(seats|ordinarySeats|toElect|nominated|extra|partyMembers|officialMembers|delegates|mergedFrom|days|age|ageInMonths|partySeniority|termsInARow)$/;

/** Values on both sides of everything that the fact is compared with: what holds for all of them holds for all. */
function samplesOf(fact: string, type: FactType, operands: readonly Literal[]): readonly Scalar[] {
  const isMeasure = fact.startsWith(measurePrefix);
  switch (type.kind) {
    case 'boolean':
      return [true, false];
    case 'enum':
      return type.values;
    case 'integer': {
      const numbers = operands.flatMap((one) => (typeof one === 'number' ? [one - 1, one, one + 1] : []));
      const counts = neverNegative.test(fact) || (isMeasure && type.unit === 'persons');
      return [...new Set(numbers)].filter((number) => !counts || number >= 0);
    }
    case 'share': {
      const shares = operands.flatMap((one): Share[] => around(parseShare(String(one))));
      return shares.filter(({ part, whole }) => !isMeasure || (part >= 0 && part <= whole));
    }
  }
}

function around(share: Share | undefined): Share[] {
  if (!share) return [];
  const scale = 1000;
  return [-1, 0, 1].map((step) => ({ part: share.part * scale + step, whole: share.whole * scale }));
}

const literalsIn = (allowed: Allowed): Literal[] => {
  if (Array.isArray(allowed)) return [...allowed];
  if (typeof allowed !== 'object') return [allowed];
  return Object.values(allowed).flatMap((one) => literalsIn(one as Allowed));
};

/**
 * Every combination of values that tells comparisons and rows apart; `undefined` where they are too many, or where a fact is
 * not compared with anything.
 */
export function worldsFor(rule: Rule, leaves: readonly Leaf[], whens: readonly When[]): World[] | undefined {
  const operands = new Map<string, Literal[]>();
  const add = (fact: string, values: readonly Literal[]) =>
    operands.set(fact, [...(operands.get(fact) ?? []), ...values]);
  for (const { fact, value } of leaves) add(fact, literalsIn(value as Allowed));
  for (const when of whens)
    for (const [fact, allowed] of Object.entries(when)) add(fact, literalsIn(allowed));
  let worlds: World[] = [new Map()];
  for (const [fact, values] of operands) {
    const type = describeFact(rule, fact)?.type;
    const samples = type ? samplesOf(fact, type, values) : [];
    if (samples.length === 0 || samples.length * worlds.length > mostWorlds) return undefined;
    worlds = worlds.flatMap((world) => samples.map((sample) => new Map([...world, [fact, sample]])));
  }
  return worlds;
}

/** Whether a row holds in a world. */
export const rowHolds = (when: When, world: World): boolean =>
  Object.entries(when).every(([fact, allowed]) => {
    const value = world.get(fact);
    return value !== undefined && allows(allowed, value);
  });

/** Whether what is asked holds in a world. */
export function asked(item: ConditionItem): (world: World) => boolean {
  const { truth } = compileCondition({ all: [item] });
  return (world) => truth(new Map([...world].map(([fact, value]) => [fact, known(value)]))) === 'true';
}
