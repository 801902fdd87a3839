import type { FactType } from '../facts/fact.ts';
import type { Allowed, Literal, When } from '../schema/condition.ts';

/** The values of one fact that a row or a rule speaks of. */
type Domain =
  | { readonly kind: 'set'; readonly values: readonly Literal[] }
  | { readonly kind: 'range'; readonly min: number; readonly max: number };

const asList = (value: Literal | readonly Literal[]): readonly Literal[] =>
  Array.isArray(value) ? value : [value as Literal];

function domainOf(allowed: Allowed, type: FactType): Domain {
  if (typeof allowed !== 'object' || Array.isArray(allowed)) {
    return { kind: 'set', values: asList(allowed as Literal | readonly Literal[]) };
  }
  if ('not' in allowed) {
    const excluded = asList(allowed.not);
    if (type.kind === 'enum')
      return { kind: 'set', values: type.values.filter((value) => !excluded.includes(value)) };
    if (type.kind === 'boolean')
      return { kind: 'set', values: [true, false].filter((value) => !excluded.includes(value)) };
    return { kind: 'range', min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };
  }
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = allowed as {
    min?: number;
    max?: number;
  };
  return { kind: 'range', min, max };
}

function domainsMeet(a: Domain, b: Domain): boolean {
  if (a.kind === 'range' && b.kind === 'range') return a.min <= b.max && b.min <= a.max;
  if (a.kind === 'set' && b.kind === 'set') return a.values.some((value) => b.values.includes(value));
  const [set, range] =
    a.kind === 'set' ? [a, b as Domain & { kind: 'range' }] : [b as Domain & { kind: 'set' }, a];
  return set.values.some((value) => typeof value === 'number' && range.min <= value && value <= range.max);
}

/** Whether some combination of values satisfies both. Each fact is independent, so this is exact for `when`. */
export function meet(
  a: readonly When[],
  b: readonly When[],
  typeOf: (fact: string) => FactType | undefined,
): boolean {
  const parts = [...a, ...b].flatMap((when) => Object.entries(when));
  return parts.every(([fact, allowed], index) => {
    const type = typeOf(fact);
    return parts
      .slice(index + 1)
      .every(
        ([other, also]) =>
          other !== fact || !type || domainsMeet(domainOf(allowed, type), domainOf(also, type)),
      );
  });
}
