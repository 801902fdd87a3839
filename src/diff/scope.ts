import { opposite } from '../evaluate/operators.ts';
import { boolean, isCalendar } from '../facts/fact.ts';
import { factNamed } from '../facts/vocabulary.ts';
import { allowedBy } from '../packs/bounds.ts';
import type { TypeOf } from '../packs/region.ts';
import { canonicalJson } from '../report/hash.ts';
import type { ConditionItem, Leaf, When } from '../schema/condition.ts';
import type { Rule } from '../schema/rule.ts';

/** Conditions that all hold. */
export type Region = readonly When[];

/** Comparisons that are no set of values stand for themselves, and hold or do not. */
export const typeOf: TypeOf = (fact) => factNamed(fact)?.type ?? boolean;

/** Where a rule applies, tables apart, as regions of which one holds. */
export function scopeOf({ for: nominations, appliesWhen }: Rule): Region[] {
  const { role, track } = nominations ?? {};
  const named: Region = [
    ...(role ? [{ 'nomination.role': role }] : []),
    ...(track ? [{ 'nomination.track': track }] : []),
  ];
  const regions = appliesWhen ? regionsOf(appliesWhen, false) : [[]];
  return regions.map((region) => [...named, ...region]);
}

function regionsOf(item: ConditionItem, negated: boolean): Region[] {
  if ('fact' in item) return [[whenOf(item, negated)]];
  if ('not' in item) return regionsOf(item.not, !negated);
  const parts = ('all' in item ? item.all : item.any).map((part) => regionsOf(part, negated));
  return 'all' in item === negated ? parts.flat() : parts.reduce(allPairs, [[]]);
}

/** Each region of the one together with each of the other. */
export const allPairs = (some: readonly Region[], others: readonly Region[]): Region[] =>
  some.flatMap((region) => others.map((other) => [...region, ...other]));

function whenOf(leaf: Leaf, negated: boolean): When {
  const allowed = allowedBy(negated ? { ...leaf, operator: opposite(leaf.operator) } : leaf);
  return allowed === undefined ? { [canonicalJson(leaf)]: !negated } : { [leaf.fact]: allowed };
}

const isDated = (fact: string): boolean => {
  const type = typeOf(fact);
  return type?.kind === 'integer' && isCalendar(type.unit);
};

/** Two scopes without the days that both of them name in every region: each term has its own. */
export function timeless(a: readonly Region[], b: readonly Region[]): [Region[], Region[]] {
  const facts = [...new Set([...a, ...b].flat().flatMap(Object.keys))].filter(isDated);
  const own = facts.filter((fact) => [...a, ...b].every((region) => region.some((when) => fact in when)));
  const without = (region: Region): Region =>
    region.map((when) => Object.fromEntries(Object.entries(when).filter(([fact]) => !own.includes(fact))));
  return [a.map(without), b.map(without)];
}
