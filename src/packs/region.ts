import type { FactType } from '../facts/fact.ts';
import type { Allowed, Literal, When } from '../schema/condition.ts';

/** The values of one fact that rows and rules speak of: some words or numbers, or a range with gaps. */
type Domain =
  | { readonly kind: 'set'; readonly values: readonly Literal[] }
  | {
      readonly kind: 'range';
      readonly min: number;
      readonly max: number;
      readonly except: readonly Literal[];
    };

/** The type of a fact; `undefined` where there is no such fact. */
export type TypeOf = (fact: string) => FactType | undefined;

const asList = (value: Literal | readonly Literal[]): readonly Literal[] =>
  Array.isArray(value) ? value : [value as Literal];

const isLiteral = (allowed: Allowed): allowed is Literal | readonly Literal[] =>
  typeof allowed !== 'object' || Array.isArray(allowed);

function domainOf(allowed: Allowed, type: FactType): Domain {
  if (isLiteral(allowed)) return { kind: 'set', values: asList(allowed) };
  if ('not' in allowed) {
    const except = asList(allowed.not);
    const all = type.kind === 'enum' ? type.values : type.kind === 'boolean' ? [true, false] : undefined;
    return all
      ? { kind: 'set', values: all.filter((value) => !except.includes(value)) }
      : { kind: 'range', min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY, except };
  }
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = allowed as {
    min?: number;
    max?: number;
  };
  return { kind: 'range', min, max, except: [] };
}

function holds(domain: Domain, value: Literal): boolean {
  if (domain.kind === 'set') return domain.values.includes(value);
  const { min, max, except } = domain;
  return typeof value === 'number' && min <= value && value <= max && !except.includes(value);
}

function intersection(a: Domain, b: Domain): Domain {
  if (a.kind === 'set') return { kind: 'set', values: a.values.filter((value) => holds(b, value)) };
  if (b.kind === 'set') return intersection(b, a);
  return {
    kind: 'range',
    min: Math.max(a.min, b.min),
    max: Math.min(a.max, b.max),
    except: [...a.except, ...b.except],
  };
}

function isEmpty(domain: Domain): boolean {
  if (domain.kind === 'set') return domain.values.length === 0;
  const { min, max, except } = domain;
  const inside = new Set(except.filter((value) => typeof value === 'number' && min <= value && value <= max));
  return max - min + 1 <= inside.size;
}

/** Whether some value of the type is allowed by all. */
export function someValue(allowed: readonly Allowed[], type: FactType): boolean {
  const [first, ...others] = allowed.map((one) => domainOf(one, type));
  return first === undefined || !isEmpty(others.reduce(intersection, first));
}

/** What facts that hang together say of each other. */
const relations: readonly { readonly given: When; readonly implies: When }[] = [
  {
    given: { 'organization.isCell': true },
    implies: { 'organization.level': ['grassroots', 'cell'] },
  },
  {
    given: { 'organization.unitKind': ['district', 'commune', 'special-zone'] },
    implies: { 'organization.level': { not: ['central', 'province'] } },
  },
];

/** Whether some combination of values satisfies all: exact for `when`, but for facts that hang together unseen. */
function possible(whens: readonly When[], typeOf: TypeOf): boolean {
  if (!independently(whens, typeOf)) return false;
  const implied = relations.filter(({ given }) =>
    Object.entries(given).every(([fact, allowed]) =>
      complement(allowed).every((rest) => !independently([...whens, { [fact]: rest }], typeOf)),
    ),
  );
  return independently([...whens, ...implied.map(({ implies }) => implies)], typeOf);
}

/** Whether some combination of values satisfies all, each fact taken by itself. */
function independently(whens: readonly When[], typeOf: TypeOf): boolean {
  const parts = new Map<string, Allowed[]>();
  for (const [fact, allowed] of whens.flatMap((when) => Object.entries(when))) {
    parts.set(fact, [...(parts.get(fact) ?? []), allowed]);
  }
  return [...parts].every(([fact, allowed]) => {
    const type = typeOf(fact);
    return !type || someValue(allowed, type);
  });
}

/** Whether some combination of values satisfies both. */
export const meet = (a: readonly When[], b: readonly When[], typeOf: TypeOf): boolean =>
  possible([...a, ...b], typeOf);

/** All other values, in parts. */
export function complement(allowed: Allowed): Allowed[] {
  if (isLiteral(allowed)) return [{ not: allowed }];
  if ('not' in allowed) return [allowed.not];
  const { min, max } = allowed as { min?: number; max?: number };
  return [...(min === undefined ? [] : [{ max: min - 1 }]), ...(max === undefined ? [] : [{ min: max + 1 }])];
}

/**
 * The parts of the region in which no row holds, each row being several conditions: the region's own, then those that
 * set the part apart.
 */
export function* uncovered(
  region: readonly When[],
  rows: readonly (readonly When[])[],
  typeOf: TypeOf,
): Generator<readonly When[]> {
  if (!possible(region, typeOf)) return;
  const [row, ...others] = rows;
  if (!row) {
    yield region;
    return;
  }
  // What of the region lies outside this row, condition by condition, is for the other rows to cover.
  const inside = [...region];
  for (const [fact, allowed] of row.flatMap(Object.entries<Allowed>)) {
    for (const rest of complement(allowed)) yield* uncovered([...inside, { [fact]: rest }], others, typeOf);
    inside.push({ [fact]: allowed });
  }
}

/** Whether each combination of values in the region satisfies one of the rows. */
export function covered(
  region: readonly When[],
  rows: readonly (readonly When[])[],
  typeOf: TypeOf,
): boolean {
  return uncovered(region, rows, typeOf).next().done === true;
}
