import type { Finding } from '../report/finding.ts';
import type { UnusedWaiver } from '../report/report.ts';
import type { Waiver } from '../schema/nomination-list.ts';

function concerns(waiver: Waiver, { rule, subject }: Finding): boolean {
  if (waiver.rule !== rule) return false;
  return subject.kind === 'nominee' ? waiver.subject === subject.nominee : waiver.subject === undefined;
}

function excuse(finding: Finding, waiver: Waiver): Finding {
  const { outcome } = finding;
  if (outcome !== 'violated' && outcome !== 'undetermined' && outcome !== 'review') return finding;
  const { rule, modality, subject, evidence, caveats, source } = finding;
  const own = { rule, modality, subject, evidence, caveats, ...(source && { source }) };
  return { ...own, outcome: 'waived', waiver, instead: outcome };
}

/** Marks what a competent authority has excused; the finding stays visible, with what it would have been. */
export function applyWaivers(findings: readonly Finding[], waivers: readonly Waiver[]): Finding[] {
  if (waivers.length === 0) return [...findings];
  return findings.map((finding) => {
    const waiver = waivers.find((candidate) => concerns(candidate, finding));
    return waiver ? excuse(finding, waiver) : finding;
  });
}

/** The waivers that excused nothing, since the rule is satisfied or does not apply. */
export function unusedWaivers(findings: readonly Finding[], waivers: readonly Waiver[]): UnusedWaiver[] {
  return waivers.flatMap((waiver) => {
    const finding = findings.find((candidate) => concerns(waiver, candidate));
    const outcome = finding?.outcome;
    return outcome === 'satisfied' || outcome === 'not-applicable' ? [{ waiver, outcome }] : [];
  });
}
