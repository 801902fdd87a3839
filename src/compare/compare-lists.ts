import { type CheckOptions, check } from '../evaluate/check.ts';
import type { Report } from '../report/report.ts';
import { type InputIssue, note } from '../schema/input-issue.ts';
import type { NominationList } from '../schema/nomination-list.ts';
import { parseNominationList } from '../schema/parse.ts';
import { nominationsOn } from './compare-people.ts';
import { compared, restOnTheSame } from './compare-reports.ts';
import type { ComparisonRefusal, ComparisonResult } from './comparison.ts';
import { type NewIds, newIds } from './match-people.ts';

/**
 * Checks two drafts of one list under one pack, and compares them: which findings are new, fixed, changed or the same,
 * who joined or left, and for whom what moved. Persons are matched by id; where an id names somebody else in the other
 * draft, or was made up in reading a sheet, by name and date of birth. Ids are those of the draft after.
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
    return refuseComparison(first.issues, second.issues);
  }
  if (!restOnTheSame(first, second)) return refuseComparison([], [otherTerm(first.term, second.term)]);
  const [was, is] = [parsed(before), parsed(after)];
  const ids = newIds(was.nominees, is.nominees);
  const earlier = withIds(was, ids);
  const report = ids.size === 0 ? first : await reportUnder(earlier, first, options);
  return compared(report, second, {
    nominations: { before: nominationsOn(earlier), after: nominationsOn(is) },
    ids,
  });
}

function parsed(list: NominationList): NominationList {
  const result = parseNominationList(list);
  if (!result.ok) throw new Error('INVARIANT: a list that was checked can be read');
  return result.list;
}

/** The list with other ids for those who have one. */
function withIds(list: NominationList, ids: NewIds): NominationList {
  const { nominees, waivers } = list;
  const own = (id: string) => ids.get(id) ?? id;
  return {
    ...list,
    nominees: nominees.map((person) => ({ ...person, id: own(person.id) })),
    ...(waivers && {
      waivers: waivers.map((waiver) =>
        waiver.subject === undefined ? waiver : { ...waiver, subject: own(waiver.subject) },
      ),
    }),
  };
}

/** The report on a list with other ids; its receipt is of the list as it was given. */
async function reportUnder(list: NominationList, given: Report, options: CheckOptions): Promise<Report> {
  const report = await check(list, options);
  if (report.decision === 'refused') throw new Error('INVARIANT: other ids make no list invalid');
  return { ...report, receipt: given.receipt };
}

/** The answer to drafts that cannot be compared. */
export function refuseComparison(
  before: readonly InputIssue[],
  after: readonly InputIssue[],
): ComparisonRefusal {
  return { format: 'nhansu-comparison/1', decision: 'refused', issues: { before, after } };
}

function otherTerm(first: string, second: string): InputIssue {
  return {
    path: 'term',
    code: 'invalid',
    found: `"${second}"`,
    expected: note(
      `nhiệm kỳ của danh sách trước, "${first}", hoặc một gói quy định chung cho cả hai`,
      `the term of the list before, "${first}", or one pack named for both`,
    ),
  };
}
