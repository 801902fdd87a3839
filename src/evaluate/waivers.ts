import { contains } from '../dates/period.ts';
import type { Pack } from '../packs/pack.ts';
import type { Finding } from '../report/finding.ts';
import { formatPath, type InputIssue, nearest, show } from '../schema/input-issue.ts';
import type { NominationList, Waiver } from '../schema/nomination-list.ts';

/** What is wrong with the list under this pack: a date it does not cover, unknown rules, expired waivers, stray attestations. */
export function listIssues(list: NominationList, pack: Pack): InputIssue[] {
  return [...dateIssues(list, pack), ...waiverIssues(list, pack), ...attestationIssues(list, pack)];
}

function dateIssues(list: NominationList, pack: Pack): InputIssue[] {
  const { date } = list.congress;
  if (contains(pack.effective, date)) return [];
  const { from, to } = pack.effective;
  return [
    {
      path: 'congress.date',
      code: 'not-in-force',
      found: show(date),
      expected: {
        kind: 'note',
        vi: `ngày thuộc hiệu lực của gói ${pack.id}: từ ${from}${to ? ` đến trước ${to}` : ''}`,
        en: `a day on which pack ${pack.id} is in force: from ${from}${to ? ` and before ${to}` : ''}`,
      },
    },
  ];
}

function waiverIssues(list: NominationList, pack: Pack): InputIssue[] {
  const ids = pack.rules.map((rule) => rule.id);
  return (list.waivers ?? []).flatMap((waiver, index): InputIssue[] => {
    const issues: InputIssue[] = [];
    if (!ids.includes(waiver.rule)) {
      const suggestion = nearest(waiver.rule, ids);
      issues.push({
        path: formatPath(['waivers', index, 'rule']),
        code: 'unknown-rule',
        found: show(waiver.rule),
        expected: {
          kind: 'note',
          vi: `mã quy tắc của gói ${pack.id}`,
          en: `the id of a rule of pack ${pack.id}`,
        },
        ...(suggestion && { suggestion }),
      });
    }
    if (waiver.expires !== undefined && waiver.expires < list.congress.date) {
      issues.push({
        path: formatPath(['waivers', index, 'expires']),
        code: 'expired-waiver',
        found: show(waiver.expires),
        expected: {
          kind: 'note',
          vi: `còn hiệu lực vào ngày đại hội ${list.congress.date}`,
          en: `still valid on the day of the congress, ${list.congress.date}`,
        },
      });
    }
    return issues;
  });
}

function attestationIssues(list: NominationList, pack: Pack): InputIssue[] {
  const asked = [
    ...new Set(
      pack.rules.flatMap((rule) => [
        ...(rule.review ? [rule.review.attestation] : []),
        ...(rule.table?.rows ?? []).flatMap((row) => row.unavailable?.attestation ?? []),
      ]),
    ),
  ].sort();
  const onFile = [
    ...(list.attestations ?? []).map(({ kind }, index) => ({ kind, path: ['attestations', index, 'kind'] })),
    ...list.nominees.flatMap(({ attestations = [] }, person) =>
      attestations.map(({ kind }, index) => ({
        kind,
        path: ['nominees', person, 'attestations', index, 'kind'],
      })),
    ),
  ];
  return onFile.flatMap(({ kind, path }): InputIssue[] => {
    // A word for the rules of another pack does no harm; one that is nearly asked for is a slip.
    const suggestion = asked.includes(kind) ? undefined : nearest(kind, asked);
    if (suggestion === undefined) return [];
    return [
      {
        path: formatPath(path),
        code: 'unknown-attestation',
        found: show(kind),
        expected: { kind: 'one-of', values: asked },
        suggestion,
      },
    ];
  });
}

function concerns(waiver: Waiver, finding: Finding): boolean {
  if (waiver.rule !== finding.rule) return false;
  return finding.subject.kind === 'nominee'
    ? waiver.subject === finding.subject.nominee
    : waiver.subject === undefined;
}

/** Marks what a competent authority has excused; the finding stays visible, with what it would have been. */
export function applyWaivers(findings: readonly Finding[], list: NominationList): Finding[] {
  return findings.map((finding) => {
    const { outcome } = finding;
    if (outcome !== 'violated' && outcome !== 'undetermined' && outcome !== 'review') return finding;
    const waiver = list.waivers?.find((candidate) => concerns(candidate, finding));
    if (!waiver) return finding;
    const { rule, modality, subject, evidence, caveats, source } = finding;
    const own = { rule, modality, subject, evidence, caveats, ...(source && { source }) };
    return { ...own, outcome: 'waived', waiver, instead: outcome };
  });
}
