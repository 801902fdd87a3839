import { crossCheck } from './cross-check.ts';
import { type InputIssue, issuesOf } from './input-issue.ts';
import { type NominationList, nominationListSchema } from './nomination-list.ts';

/** Either the list, normalised, or everything that is wrong with it. */
export type ParseResult =
  | { readonly ok: true; readonly list: NominationList }
  | { readonly ok: false; readonly issues: readonly [InputIssue, ...InputIssue[]] };

/**
 * Reads a nomination list from any value, such as the result of `JSON.parse`.
 *
 * Text is trimmed and put into Unicode NFC. Unknown keys are mistakes, not ignored.
 * Never throws: every mistake is returned at once, each with its path, what was found and what was expected.
 */
export function parseNominationList(input: unknown): ParseResult {
  const result = nominationListSchema.safeParse(input);
  const issues = [
    ...(result.success ? [] : issuesOf(result.error, nominationListSchema, input)),
    ...crossCheck(input),
  ];
  const [first, ...rest] = issues;
  if (first) return { ok: false, issues: [first, ...rest] };
  if (!result.success) throw new Error('INVARIANT: a failed parse has issues');
  return { ok: true, list: result.data };
}
