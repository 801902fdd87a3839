import { oncePer } from '../once.ts';
import type { Rule } from '../schema/rule.ts';
import type { Pack } from './pack.ts';

/** The kinds of conclusions that the rules of a pack ask for, sorted; also where a table has no figure of its own. */
export const askedAttestations: (pack: Pack) => readonly string[] = oncePer(({ rules }) =>
  [...new Set(rules.flatMap(askedBy))].sort(),
);

const askedBy = ({ review, table }: Rule): string[] => [
  ...(review ? [review.attestation] : []),
  ...(table?.rows ?? []).flatMap((row) => (row.review ?? row.unavailable)?.attestation ?? []),
];
