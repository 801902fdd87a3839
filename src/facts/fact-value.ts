import type { Text } from '../text.ts';

/** Exact part of a whole, as counts; never divided. */
export interface Share {
  /** How many of the whole. */
  readonly part: number;
  /** Of how many. */
  readonly whole: number;
}

/** What the engine may see. */
export type Scalar = number | boolean | string | Share;

/** A datum that would settle a question: whose record, which field. */
export interface MissingField {
  /** The nominee's id; absent for a field of the list itself. */
  readonly nominee?: string;
  /** Path within that record, e.g. `service.rank`. */
  readonly field: string;
}

/**
 * What is known of a fact: every value it may have. One value is knowledge, several are a range,
 * and `undefined` is anything at all. `missing` names the fields that would narrow it.
 */
export interface FactValue<T extends Scalar = Scalar> {
  readonly possible: readonly T[] | undefined;
  readonly missing: readonly MissingField[];
  /** How the value came about, where a reader would ask. */
  readonly notes?: readonly Text[];
}

export function known<T extends Scalar>(value: T, ...notes: Text[]): FactValue<T> {
  return { possible: [value], missing: [], ...(notes.length > 0 && { notes }) };
}

export function unknown(...missing: MissingField[]): FactValue<never> {
  return { possible: undefined, missing: withoutRepeats(missing) };
}

/** Each field once for each record. */
export function withoutRepeats(missing: readonly MissingField[]): MissingField[] {
  return [...new Map(missing.map((one) => [`${one.nominee ?? ''} ${one.field}`, one])).values()];
}

/** The value if it was recorded, else unknown for want of the field. */
export function recorded<T extends Scalar>(value: T | undefined, missing: MissingField): FactValue<T> {
  return value === undefined ? unknown(missing) : known(value);
}

/** Several possible values, without repeats; one of them alone is known whatever is missing. */
export function oneOf<T extends Scalar>(
  values: readonly T[],
  missing: readonly MissingField[],
  notes: readonly Text[] = [],
): FactValue<T> {
  const possible = [...new Set(values)];
  return {
    possible,
    missing: possible.length === 1 ? [] : withoutRepeats(missing),
    ...(notes.length > 0 && { notes }),
  };
}

/** What is known of a fact that is one of several, for want of other fields as well. */
export function either(values: readonly FactValue[], missing: readonly MissingField[]): FactValue {
  const texts = new Set(values.map(({ possible, missing: fields }) => JSON.stringify([possible, fields])));
  const [first] = values;
  if (first && texts.size === 1) return first;
  const open = [...values.flatMap((value) => value.missing), ...missing];
  const possible = values.flatMap((value) => value.possible ?? []);
  return values.some((value) => value.possible === undefined) ? unknown(...open) : oneOf(possible, open);
}

/** Applies a function to every possible value. */
export function map<T extends Scalar, U extends Scalar>(
  value: FactValue<T>,
  change: (value: T) => U,
): FactValue<U> {
  if (value.possible === undefined) return unknown(...value.missing);
  return oneOf(value.possible.map(change), value.missing, value.notes);
}
