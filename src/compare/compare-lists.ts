import { type CheckOptions, check } from '../evaluate/check.ts';
import type { InputIssue } from '../schema/input-issue.ts';
import type { NominationList } from '../schema/nomination-list.ts';
import { parseNominationList } from '../schema/parse.ts';
import { nominationsOn } from './compare-people.ts';
import { compared, restOnTheSame } from './compare-reports.ts';
import type { ComparisonRefusal, ComparisonResult } from './comparison.ts';

/**
 * Checks two drafts of one list under one pack, and compares them: which findings are new, fixed, changed or the same,
 * who joined or left, and for whom what moved. Persons are matched by id.
 *
 * The drafts may be any values, as for `check`. Where one is invalid, or they are of different terms and no pack is
 * given, the result is a refusal with every issue by draft.
 */
export async function compareLists(
  before: NominationList,
  after: NominationList,
  options: CheckOptions = {},
): Promise<ComparisonResult> {
  const [first, second] = [await check(before, options), await check(after, options)];
  if (first.decision === 'refused' || second.decision === 'refused') {
    return refusal(first.issues, second.issues);
  }
  if (!restOnTheSame(first, second)) return refusal([], [otherTerm(first.term, second.term)]);
  return compared(first, second, { before: nominationsIn(before), after: nominationsIn(after) });
}

function nominationsIn(list: NominationList) {
  const parsed = parseNominationList(list);
  if (!parsed.ok) throw new Error('INVARIANT: a list that was checked can be read');
  return nominationsOn(parsed.list);
}

function refusal(before: readonly InputIssue[], after: readonly InputIssue[]): ComparisonRefusal {
  return { format: 'nhansu-comparison/1', decision: 'refused', issues: { before, after } };
}

function otherTerm(first: string, second: string): InputIssue {
  return {
    path: 'term',
    code: 'invalid',
    found: `"${second}"`,
    expected: {
      kind: 'note',
      vi: `nhiệm kỳ của danh sách trước, "${first}", hoặc một gói quy định chung cho cả hai`,
      en: `the term of the list before, "${first}", or one pack named for both`,
    },
  };
}
