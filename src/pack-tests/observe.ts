import type { Finding } from '../report/finding.ts';
import type { Case } from './case-file.ts';

/** What a case says of the finding, and no more. */
export type Shown = Pick<Case, 'expect' | 'missing' | 'reason' | 'shortBy' | 'caveats'>;

/** The finding that a case is about: that on the nominee whom it names, else on the first, else on the list or body. */
export function findingOf(findings: readonly Finding[], { subject }: Case): Finding | undefined {
  const personal = findings.find(
    (finding) => finding.subject.kind === 'nominee' && finding.subject.nominee === (subject ?? 'n1'),
  );
  if (personal || subject !== undefined) return personal;
  return findings.find((finding) => finding.subject.kind !== 'nominee');
}

/** What the case expects. */
export function expected({ expect, missing, reason, shortBy, caveats }: Case): Shown {
  return {
    expect,
    ...(missing && { missing: missing.toSorted() }),
    ...(reason !== undefined && { reason }),
    ...(shortBy !== undefined && { shortBy }),
    ...(caveats !== undefined && { caveats }),
  };
}

/** What the finding shows, in those points that the case speaks of. */
export function observed(finding: Finding, asked: Case): Shown {
  const shortBy = finding.evidence.flatMap((evidence) => evidence.shortBy ?? []);
  const missing = finding.outcome === 'undetermined' ? finding.missing : [];
  return {
    expect: finding.outcome as Shown['expect'],
    ...(asked.missing && {
      missing: missing.map(({ nominee, field }) => (nominee ? `${nominee} ${field}` : field)).sort(),
    }),
    ...(asked.reason !== undefined && finding.outcome === 'not-applicable' && { reason: finding.reason }),
    ...(asked.shortBy !== undefined && shortBy.length === 1 && { shortBy: shortBy[0] as number }),
    ...(asked.caveats !== undefined && { caveats: finding.caveats.length }),
  };
}

/** Whether both say the same. */
export const agree = (one: Shown, other: Shown): boolean => {
  const keys = ['expect', 'reason', 'shortBy', 'caveats'] as const;
  return keys.every((key) => one[key] === other[key]) && one.missing?.join() === other.missing?.join();
};
