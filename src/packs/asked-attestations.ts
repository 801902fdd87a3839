import type { Pack } from './pack.ts';

/** The kinds of conclusions that the rules of a pack ask for, sorted; also where a table has no figure of its own. */
export const askedAttestations = ({ rules }: Pack): string[] =>
  [
    ...new Set(
      rules.flatMap((rule) => [
        ...(rule.review ? [rule.review.attestation] : []),
        ...(rule.table?.rows ?? []).flatMap((row) => (row.review ?? row.unavailable)?.attestation ?? []),
      ]),
    ),
  ].sort();
