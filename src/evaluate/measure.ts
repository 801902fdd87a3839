import type { FactType } from '../facts/fact.ts';
import {
  type FactValue,
  type MissingField,
  oneOf,
  type Scalar,
  type Share,
  unknown,
} from '../facts/fact-value.ts';
import type { Measure } from '../schema/rule.ts';
import type { Truth } from './truth.ts';

/** The kinds of measure, with what each is over. */
export function shapeOf(measure: Measure) {
  if (measure.count) return { kind: 'count', ...measure.count } as const;
  if (measure.share) return { kind: 'share', ...measure.share } as const;
  if (measure.distinct) return { kind: 'distinct', ...measure.distinct } as const;
  if (measure.least) return { kind: 'least', ...measure.least } as const;
  if (measure.greatest) return { kind: 'greatest', ...measure.greatest } as const;
  throw new Error('INVARIANT: a measure has a kind');
}

/** One nominee, as a measure sees him or her. */
export interface Measured {
  readonly nominee: string;
  /** Whether the measure's `where` holds. */
  readonly where: Truth;
  /** What would settle `where`. */
  readonly missing: readonly MissingField[];
  /** The measured fact, for distinct, least and greatest. */
  readonly value?: FactValue;
}

/** A number over nominees, with the people behind it. */
export interface MeasureResult {
  readonly value: FactValue;
  readonly counted: readonly string[];
  readonly open: readonly string[];
  /** Nobody to measure: a share of none, the least of nothing. */
  readonly empty: boolean;
}

function integers(min: number, max: number): number[] {
  return Array.from({ length: max - min + 1 }, (_, index) => min + index);
}

/** Computes a measure. Under missing data the result is every value it may have. */
export function measure(
  definition: Measure,
  people: readonly Measured[],
  factType?: FactType,
): MeasureResult {
  const { kind } = shapeOf(definition);
  const sure = people.filter((person) => person.where === 'true');
  const open = people.filter((person) => person.where === 'unknown');
  const missing = open.flatMap((person) => person.missing);
  const who = { counted: sure.map((person) => person.nominee), open: open.map((person) => person.nominee) };
  const counts = integers(sure.length, sure.length + open.length);
  switch (kind) {
    case 'count':
      return { ...who, empty: false, value: { possible: counts, missing } };
    case 'share': {
      const possible: Share[] = counts.map((part) => ({ part, whole: people.length }));
      return { ...who, empty: people.length === 0, value: { possible, missing } };
    }
    case 'distinct': {
      const domain = factType?.kind === 'enum' ? factType.values.length : Number.POSITIVE_INFINITY;
      return { ...who, empty: false, value: distinct(sure, open, missing, domain) };
    }
    default: {
      const value = extreme(kind, sure, open, missing);
      return { ...who, empty: sure.length + open.length === 0, value };
    }
  }
}

const missingOf = (people: readonly Measured[]) => people.flatMap((person) => person.value?.missing ?? []);

function distinct(
  sure: readonly Measured[],
  open: readonly Measured[],
  missing: readonly MissingField[],
  domain: number,
): FactValue<number> {
  const settled = new Set<Scalar>();
  const unsettled: Measured[] = [...open];
  for (const person of sure) {
    const [value, ...others] = person.value?.possible ?? [];
    if (value !== undefined && others.length === 0) settled.add(value);
    else unsettled.push(person);
  }
  // Persons whose every possible value is already there add nothing.
  const adding = unsettled.filter(
    (person) => !person.value?.possible || person.value.possible.some((value) => !settled.has(value)),
  );
  const atLeastOne = settled.size === 0 && sure.length > 0 ? 1 : settled.size;
  const max = Math.max(atLeastOne, Math.min(domain, settled.size + adding.length));
  return oneOf(integers(atLeastOne, max), [...missing, ...missingOf(adding)]);
}

function extreme(
  kind: 'least' | 'greatest',
  sure: readonly Measured[],
  open: readonly Measured[],
  missing: readonly MissingField[],
): FactValue<number> {
  const everybody = [...sure, ...open];
  const all = [...missing, ...missingOf(everybody)];
  // If nobody is sure to be meant, there may be nobody to take the least of.
  if (sure.length === 0 || everybody.some((person) => person.value?.possible === undefined))
    return unknown(...all);
  // With the sign turned, the greatest is the least.
  const sign = kind === 'least' ? 1 : -1;
  const valuesOf = ({ value }: Measured) =>
    ((value?.possible ?? []) as number[]).map((number) => sign * number);
  const lowest = Math.min(...everybody.flatMap(valuesOf));
  const highest = Math.min(...sure.map((person) => Math.max(...valuesOf(person))));
  return oneOf(
    integers(lowest, highest).map((number) => sign * number),
    all,
  );
}
