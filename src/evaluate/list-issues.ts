import { contains } from '../dates/period.ts';
import { askedAttestations } from '../packs/asked-attestations.ts';
import type { Pack } from '../packs/pack.ts';
import { packIds } from '../packs/shipped.ts';
import { termsNear } from '../packs/term-periods.ts';
import { formatPath, type InputIssue, nearest, show } from '../schema/input-issue.ts';
import type { NominationList } from '../schema/nomination-list.ts';
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
  const suggestion = nearest(id, packIds);
  return {
    path,
    code: 'unknown-pack',
    found: show(id),
    expected: { kind: 'one-of', values: packIds },
    ...(suggestion && { suggestion }),
  };
}

/** A day that the pack does not cover. */
export function dateIssues(date: string, pack: Pack): InputIssue[] {
  if (contains(pack.effective, date)) return [];
  const vi = ({ from, to }: Pack['effective']) => `từ ${from}${to ? ` đến trước ${to}` : ''}`;
  const en = ({ from, to }: Pack['effective']) => `from ${from}${to ? ` and before ${to}` : ''}`;
  const others = termsNear(date).filter(({ id }) => !pack.chain.includes(id));
  const hint = (word: string, say: typeof vi) =>
    others.length > 0
      ? `; ${word}: ${others.map(({ id, effective }) => `${id} (${say(effective)})`).join(', ')}`
      : '';
  return [
    {
      path: 'congress.date',
      code: 'not-in-force',
      found: show(date),
      expected: {
        kind: 'note',
        vi: `ngày thuộc hiệu lực của gói ${pack.id}: ${vi(pack.effective)}${hint('gói gần nhất với ngày này', vi)}`,
        en: `a day on which pack ${pack.id} is in force: ${en(pack.effective)}${hint('nearest to this day', en)}`,
      },
    },
  ];
}

function attestationIssues(list: NominationList, pack: Pack): InputIssue[] {
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
