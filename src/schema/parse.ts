import { crossCheck } from './cross-check.ts';
import { type InputIssue, issuesOf, note } from './input-issue.ts';
import { type NominationList, nominationListSchema } from './nomination-list.ts';

/** Either the list, normalised, or everything that is wrong with it. */
export type ParseResult =
  | {
      /** True where the list is sound. */
      readonly ok: true;
      /** The list, its text trimmed and in Unicode NFC. */
      readonly list: NominationList;
    }
  | {
      /** False where it is not. */
      readonly ok: false;
      /** Every mistake at once. */
      readonly issues: readonly [InputIssue, ...InputIssue[]];
    };

/**
 * Reads a nomination list from any value, such as the result of `JSON.parse`.
 *
 * Text is trimmed and put into Unicode NFC. Unknown keys are mistakes, not ignored.
 * Never throws: every mistake is returned at once, each with its path, what was found and what was expected.
 */
export function parseNominationList(input: unknown): ParseResult {
  const result = validate(input);
  if (!result) return { ok: false, issues: [tooMany] };
  const issues = [
    ...(result.success ? [] : issuesOf(result.error, nominationListSchema, input)),
    ...crossCheck(input),
  ];
  const [first, ...rest] = issues;
  if (first) return { ok: false, issues: [first, ...rest] };
  if (!result.success) throw new Error('INVARIANT: a failed parse has issues');
  return { ok: true, list: result.data };
}

const tooMany: InputIssue = {
  path: '',
  code: 'invalid',
  expected: note(
    'danh sách ngắn hơn hoặc ít lỗi hơn; có quá nhiều lỗi để nêu hết một lần',
    'a shorter list, or fewer mistakes; there are too many to name at once',
  ),
};

/** Past some hundred thousand mistakes the validator runs out of stack; that, too, is an answer. */
function validate(input: unknown) {
  try {
    return nominationListSchema.safeParse(input);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
