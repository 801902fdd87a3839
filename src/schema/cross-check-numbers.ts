import { formatPath, type InputIssue, show } from './input-issue.ts';
import { isRecord, items, type Raw } from './raw.ts';
import { baseOf, voterFields } from './voters.ts';

/** What was formed from several units is merged; what is new may be formed from one. */
export function organizationIssues(organization: unknown): InputIssue[] {
  if (!isRecord(organization)) return [];
  const { merged, mergedFrom } = organization;
  if (merged !== false || typeof mergedFrom !== 'number' || mergedFrom < 2) return [];
  const expected = {
    kind: 'note',
    vi: '1, vì `merged` là false',
    en: '1, since `merged` is false',
  } as const;
  return [{ path: 'organization.mergedFrom', code: 'invalid', found: show(mergedFrom), expected }];
}

/** Those left out of the majority are among those summoned, and leave somebody. */
export function voterIssues(congress: unknown): InputIssue[] {
  const voters = isRecord(congress) ? congress['voters'] : undefined;
  if (!isRecord(voters)) return [];
  const [summoned, ...deducted] = voterFields.map((field) => voters[field]);
  const absent = deducted.reduce<number>((sum, count) => sum + (typeof count === 'number' ? count : 0), 0);
  if (typeof summoned !== 'number' || absent < summoned) return [];
  const expected = {
    kind: 'note',
    vi: `nhiều hơn ${absent}, tổng số người không tính`,
    en: `more than ${absent}, the sum of those not counted`,
  } as const;
  return [{ path: 'congress.voters.summoned', code: 'invalid', found: show(summoned), expected }];
}

/** A base written beside the votes is the one that the congress's own numbers give. */
export function baseIssues(nominees: readonly Raw[], congress: unknown): InputIssue[] {
  const voters = isRecord(congress) && isRecord(congress['voters']) ? congress['voters'] : {};
  const base = baseOf(voters);
  if (base === undefined) return [];
  const expected = {
    kind: 'note',
    vi: `${base}, theo \`congress.voters\`, hoặc bỏ trống`,
    en: `${base}, as \`congress.voters\` gives, or nothing`,
  } as const;
  return nominees.flatMap((nominee, index) =>
    items(nominee['nominations']).flatMap((nomination, position): InputIssue[] => {
      const found = isRecord(nomination['votes']) ? nomination['votes']['base'] : undefined;
      if (typeof found !== 'number' || found === base) return [];
      const path = formatPath(['nominees', index, 'nominations', position, 'votes', 'base']);
      return [{ path, code: 'invalid', found: show(found), expected }];
    }),
  );
}
