import type { Pack } from './pack.ts';

const asked = new WeakMap<Pack, readonly string[]>();

/** The kinds of conclusions that the rules of a pack ask for, sorted; also where a table has no figure of its own. */
export function askedAttestations(pack: Pack): readonly string[] {
  const kinds = asked.get(pack) ?? [...new Set(pack.rules.flatMap(askedBy))].sort();
  asked.set(pack, kinds);
  return kinds;
}

const askedBy = ({ review, table }: Pack['rules'][number]): string[] => [
  ...(review ? [review.attestation] : []),
  ...(table?.rows ?? []).flatMap((row) => (row.review ?? row.unavailable)?.attestation ?? []),
];
