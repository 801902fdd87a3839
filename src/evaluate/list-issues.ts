import { contains, inWords } from '../dates/period.ts';
import { askedAttestations } from '../packs/asked-attestations.ts';
import type { Pack } from '../packs/pack.ts';
import { packIds } from '../packs/shipped.ts';
import { termsNear } from '../packs/term-periods.ts';
import { formatPath, type InputIssue, issue, nearest, note } from '../schema/input-issue.ts';
import type { NominationList } from '../schema/nomination-list.ts';
import type { Locale } from '../text.ts';
import { waiverIssues } from './waiver-issues.ts';

/** What is wrong with the list under this pack: a date it does not cover, waivers that cannot stand, stray attestations. */
export function listIssues(list: NominationList, pack: Pack): InputIssue[] {
  return [
    ...dateIssues(list.congress.date, pack),
    ...waiverIssues(list, pack),
    ...attestationIssues(list, pack),
  ];
}

/** No shipped pack has the id; `path` is the field that names it. */
export function unknownPack(id: string, path: string): InputIssue {
  return issue(path, 'unknown-pack', id, { kind: 'one-of', values: packIds }, packIds);
}

/** A day that the pack does not cover. */
export function dateIssues(date: string, pack: Pack): InputIssue[] {
  if (contains(pack.effective, date)) return [];
  const { vi, en } = inWords(pack.effective);
  const others = termsNear(date).filter(({ id }) => !pack.chain.includes(id));
  const hint = (word: string, locale: Locale) =>
    others.length > 0
      ? `; ${word}: ${others.map(({ id, effective }) => `${id} (${inWords(effective)[locale]})`).join(', ')}`
      : '';
  const expected = note(
    `ngày thuộc hiệu lực của gói ${pack.id}: ${vi}${hint('gói gần nhất với ngày này', 'vi')}`,
    `a day on which pack ${pack.id} is in force: ${en}${hint('nearest to this day', 'en')}`,
  );
  return [issue('congress.date', 'not-in-force', date, expected)];
}

/** Attestations for which no rule asks, but nearly. */
export function attestationIssues(
  list: Pick<NominationList, 'attestations' | 'nominees'>,
  pack: Pack,
): InputIssue[] {
  const asked = askedAttestations(pack);
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
    if (asked.includes(kind) || nearest(kind, asked) === undefined) return [];
    return [issue(formatPath(path), 'unknown-attestation', kind, { kind: 'one-of', values: asked }, asked)];
  });
}
