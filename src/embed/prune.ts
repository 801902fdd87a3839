import { formatPath } from '../schema/input-issue.ts';
import type { Keys } from './path.ts';

/** A record without what is blank or was taken away. */
export interface Pruned {
  /** `undefined` where nothing is left. */
  readonly value: unknown;
  /** Where in the record as it was typed something of the value stands. */
  readonly original: (keys: Keys) => Keys;
}

/** No record is deeper; what is gets no further look, so that nothing that is typed is endless. */
const deepest = 8;

/** Fields in which an empty list says that there are none, so that the rest of one that is lost says nothing. */
const isWholeOrNothing = ([field, ...inner]: Keys) =>
  inner.length === 0 && (field === 'discipline' || field === 'papers');

/** What an untouched input holds; one for numbers may hold `NaN`. */
const isBlank = (value: unknown) =>
  value === undefined ||
  value === null ||
  Number.isNaN(value) ||
  (typeof value === 'string' && value.trim() === '');

/** An object with fields; a `Date` or a `File` has none that count. */
export const isFields = (value: unknown): value is Record<string, unknown> =>
  Object.prototype.toString.call(value) === '[object Object]';

/**
 * The record without blanks, without the paths that were taken away, and without groups and lists of nothing but blanks.
 *
 * What was empty stays, since it was not left blank: an empty list says that there are none, an empty rotation that there is
 * one. So does a group from which something was taken: something was said there.
 */
export function prune(input: unknown, taken: ReadonlySet<string>): Pruned {
  const kept = new Map<string, readonly number[]>();

  const ofList = (list: readonly unknown[], path: Keys): unknown => {
    if (isWholeOrNothing(path) && list.some((_, index) => taken.has(formatPath([...path, index]))))
      return undefined;
    const items = list
      .map((item, index) => ({ index, value: walk(item, [...path, index]) }))
      .filter(({ value }) => value !== undefined);
    if (list.length > 0 && items.length === 0) return undefined;
    const indexes = items.map(({ index }) => index);
    kept.set(formatPath(path), indexes);
    return items.map(({ value }) => value);
  };

  const ofFields = (fields: Record<string, unknown>, path: Keys): unknown => {
    const typed = Object.entries(fields);
    const entries = typed.flatMap(([key, item]) => {
      const value = walk(item, [...path, key]);
      return value === undefined ? [] : [[key, value] as const];
    });
    const isLost = typed.some(([key]) => taken.has(formatPath([...path, key])));
    return entries.length > 0 || typed.length === 0 || isLost ? Object.fromEntries(entries) : undefined;
  };

  const walk = (value: unknown, path: Keys): unknown => {
    if (isBlank(value) || (path.length > 0 && taken.has(formatPath(path)))) return undefined;
    if (path.length >= deepest) return value;
    if (Array.isArray(value)) return ofList(value, path);
    return isFields(value) ? ofFields(value, path) : value;
  };

  return {
    value: walk(input, []),
    original: (keys) => {
      const typed: (string | number)[] = [];
      for (const key of keys) {
        const index = typeof key === 'number' ? kept.get(formatPath(typed))?.[key] : undefined;
        typed.push(index ?? key);
      }
      return typed;
    },
  };
}
