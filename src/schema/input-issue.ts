import { distance } from 'fastest-levenshtein';
import type * as z from 'zod/mini';
import type { Expected } from './common.ts';

/** A cell as a spreadsheet program names it; a csv file has no sheets. */
export interface CellPlace {
  /** The name of the sheet; absent in a csv file. */
  readonly sheet?: string;
  /** Column and row, e.g. `C7`. */
  readonly cell: string;
}

/** One mistake in a user's file: where, what was found, what was expected. Never thrown. */
export interface InputIssue {
  /** Dotted path into the file, e.g. `nominees[3].birth`; empty for the file as a whole. */
  readonly path: string;
  /** Where in the text, counted from 1, when that is known. */
  readonly place?: {
    /** From 1. */
    readonly line: number;
    /** From 1. */
    readonly column: number;
  };
  /** Where in a workbook or csv file. */
  readonly cell?: CellPlace;
  /** What kind of mistake it is. */
  readonly code:
    | 'missing'
    | 'invalid'
    | 'unknown-key'
    | 'duplicate'
    | 'not-json'
    | 'unreadable'
    | 'ambiguous'
    | 'conflict'
    | 'unknown-pack'
    | 'not-in-force'
    | 'unknown-rule'
    | 'unknown-subject'
    | 'unknown-attestation'
    | 'not-waivable'
    | 'wrong-authority'
    | 'expired-waiver';
  /** What stands there, shortened; absent when nothing does. */
  readonly found?: string;
  /** What should have stood there. */
  readonly expected: Expected;
  /** The nearest word that would have been accepted. */
  readonly suggestion?: string;
}

/** `nominees[3].birth` for `['nominees', 3, 'birth']`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((sofar, key) => {
    if (typeof key === 'number') return `${sofar}[${key}]`;
    const name = /^[\w$-]+$/.test(String(key)) ? String(key) : JSON.stringify(String(key));
    return sofar === '' ? name : `${sofar}.${name}`;
  }, '');
}

const longest = 60;

/** A short rendering of any value; deep values are named, not walked. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return `[…] (${value.length})`;
  if (typeof value === 'object' && value !== null) return '{…}';
  const shown = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
}

/** A value that cannot be true where it stands. */
export const invalid = (path: readonly PropertyKey[], value: unknown, expected: Expected): InputIssue => ({
  path: formatPath(path),
  code: 'invalid',
  found: show(value),
  expected,
});

/** The candidate within two edits of the word, or a third of its length; never one that shares no letter with it. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const [best] = candidates
    .map((candidate) => ({ candidate, edits: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  if (!best || best.edits >= word.length) return undefined;
  return best.edits <= Math.max(2, Math.floor(word.length / 3)) ? best.candidate : undefined;
}

/** What is expected, as a sentence that no other kind has. */
export const note = (vi: string, en: string): Expected => ({ kind: 'note', vi, en });

/** A mistake, with the nearest candidate where something stands there. */
export function issue(
  path: string,
  code: InputIssue['code'],
  found: string | undefined,
  expected: Expected,
  candidates: readonly string[] = [],
): InputIssue {
  const suggestion = found === undefined ? undefined : nearest(found, candidates);
  return {
    path,
    code,
    ...(found !== undefined && { found: show(found) }),
    expected,
    ...(suggestion && { suggestion }),
  };
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      Object.hasOwn(Object(value), key) ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );
}

/** What the schema says at the path. */
// biome-ignore lint/suspicious/noExplicitAny: zod's definitions differ by type and are read here only by shape
function definitionAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): any {
  // biome-ignore lint/suspicious/noExplicitAny: as above
  let def: any = schema._zod.def;
  for (const key of [...path, undefined]) {
    while (def.innerType) def = def.innerType._zod.def;
    if (key === undefined) break;
    def = (def.shape?.[key] ?? def.element ?? def.valueType)?._zod.def ?? {};
  }
  return def;
}

/** The keys that the schema allows at the path. */
const keysAt = (schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] =>
  Object.keys(definitionAt(schema, path).shape ?? {});

/** What a text must be at the path, such as a date; said of what is no text, too. */
const formAt = (schema: z.core.$ZodType, path: readonly PropertyKey[]): Expected | undefined =>
  definitionAt(schema, path)
    .checks?.map((check: { _zod: { def: { params?: unknown } } }) => expectedIn(check._zod.def.params))
    .find(Boolean);

/** What a check of our own expects. */
const expectedIn = (params: unknown): Expected | undefined =>
  (params as { readonly expected?: Expected } | undefined)?.expected;

function toIssues(issue: z.core.$ZodIssue, schema: z.core.$ZodType, input: unknown): InputIssue[] {
  const path = formatPath(issue.path);
  const value = valueAt(input, issue.path);
  const found = value === undefined ? {} : { found: show(value) };
  const code = value === undefined ? 'missing' : 'invalid';
  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = keysAt(schema, issue.path);
      return issue.keys.map((key) => {
        const suggestion = nearest(key, keys);
        const at = formatPath([...issue.path, key]);
        const expected: Expected = { kind: 'keys', keys };
        return {
          path: at,
          code: 'unknown-key',
          found: show(key),
          expected,
          ...(suggestion && { suggestion }),
        };
      });
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      const suggestion = typeof value === 'string' ? nearest(value, values) : undefined;
      return [
        { path, code, ...found, expected: { kind: 'one-of', values }, ...(suggestion && { suggestion }) },
      ];
    }
    case 'too_small':
      if (issue.origin === 'string') return [{ path, code, ...found, expected: { kind: 'text' } }];
      return [{ path, code, ...found, expected: { kind: 'at-least', bound: Number(issue.minimum) } }];
    case 'too_big':
      return [{ path, code, ...found, expected: { kind: 'at-most', bound: Number(issue.maximum) } }];
    case 'invalid_type':
      return [
        {
          path,
          code,
          ...found,
          expected: formAt(schema, issue.path) ?? { kind: 'type', type: issue.expected },
        },
      ];
    case 'invalid_union':
      return [{ path, code, ...found, expected: { kind: 'type', type: 'value' } }];
    default: {
      const expected = ('params' in issue ? expectedIn(issue.params) : undefined) ?? { kind: 'text' };
      return [{ path, code, ...found, expected }];
    }
  }
}

/** What is wrong with the input, every mistake at once, in our own vocabulary. */
export function issuesOf(error: z.core.$ZodError, schema: z.core.$ZodType, input: unknown): InputIssue[] {
  return error.issues.flatMap((issue) => toIssues(issue, schema, input));
}
