import type * as z from 'zod/mini';
import { type InputIssue, note } from '../schema/input-issue.ts';
import { nominationListSchema } from '../schema/nomination-list.ts';

/** Every key that a list may have, at any depth. */
function keysIn(schema: z.core.$ZodType, keys = new Set<string>()): Set<string> {
  // biome-ignore lint/suspicious/noExplicitAny: zod's definitions differ by type and are read here only by shape
  const def: any = schema._zod.def;
  for (const inner of [def.innerType, def.element]) if (inner) keysIn(inner, keys);
  for (const [key, inner] of Object.entries(def.shape ?? {})) {
    keys.add(key);
    keysIn(inner as z.core.$ZodType, keys);
  }
  return keys;
}

const known = keysIn(nominationListSchema);

/** A path without the keys that a file has of its own, which may be anything. */
function maskPath(path: string): string {
  const [option = ''] = /^--(?:with|waivers)(?:: |$)/.exec(path) ?? [];
  const rest = path.slice(option.length);
  const masked = rest.replace(/"(?:[^"\\]|\\.)*"|[^.[\]]+/g, (part) =>
    known.has(part) || /^\d+$/.test(part) ? part : '…',
  );
  return option + masked;
}

const withheld = note('giá trị hợp lệ', 'a value that is valid');

/** Codes whose expectation speaks of the format alone, never of what the file holds. */
const ofFormat: readonly InputIssue['code'][] = ['not-json', 'unreadable', 'duplicate'];

/** Names of rules are of the caller, not of the list. */
const ofChoice = /^(?:--)?(?:only|skip)(?:\[\d+\])?$/;

/** A mistake without what the file says: where it is and of what kind. */
export function maskIssue(issue: InputIssue): InputIssue {
  const { path, place, cell, code, expected } = issue;
  if (ofChoice.test(path)) return issue;
  // Notes may name a day of the record, and the choice of a waiver's subject lists the ids of nominees.
  const tells = (expected.kind === 'note' && !ofFormat.includes(code)) || path.endsWith('.subject');
  return {
    path: maskPath(path),
    ...(place && { place }),
    // A sheet may be called after somebody.
    ...(cell && { cell: { cell: cell.cell } }),
    code,
    expected: tells ? withheld : expected,
  };
}
