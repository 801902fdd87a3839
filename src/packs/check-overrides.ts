import { overlap, type Period } from '../dates/period.ts';
import { canonicalJson } from '../report/hash.ts';
import type { Instrument, PackManifest, Rule, Source, TableRow } from '../schema/rule.ts';
import { checkRequirement, type Looser } from './check-strictness.ts';
import type { Report } from './pack-error.ts';

/** The smaller of two ends of a period, `null` being none. */
const sooner = (a: string | null, b: string | null) => (a === null || (b !== null && b < a) ? b : a);
const dayOf = (to: string | null) => to ?? 'without end';

/** Checks a rule against the one that it overrides: the same subject, and no looser where that one is mandatory. */
export function checkOverride(
  rule: Rule,
  base: Rule,
  pack: PackManifest,
  instruments: readonly Instrument[],
  report: Report,
): void {
  const cite = ({ instrument, clause }: Source) => {
    const cited = instruments.find(({ id }) => id === instrument);
    return `${cited ? `${cited.number} of ${cited.date}` : instrument}, ${clause}`;
  };
  const named = (source = base.source) => `\`${base.id}\` (${[...new Set(source.map(cite))].join('; ')})`;
  const looser = (path: readonly PropertyKey[], why: string, row?: TableRow) =>
    report(path, 'override-looser', `looser than the mandatory ${named(row?.source)}: ${why}`);
  const compare = <Value>(path: readonly string[], found: Value | undefined, needed: Value | undefined) => {
    const same = canonicalJson(found ?? null) === canonicalJson(needed ?? null);
    if (!same) {
      const [own, theirs] = [found, needed].map((value) => JSON.stringify(value) ?? 'nothing');
      report(path, 'override-subject', `overrides ${named()}: found ${own}, expected ${theirs}`);
    }
    return same;
  };

  if (!compare(['subject'], rule.subject, base.subject)) return;
  if (!compare(['for', 'body'], rule.for?.body, base.for?.body)) return;
  if (base.delegated) {
    const theirs = base.source.map(({ instrument }) => instrument);
    if (rule.source.every(({ instrument }) => theirs.includes(instrument))) {
      const message = `fills the delegated ${named()}: expected the guidance that sets it, found only that text again`;
      report(['source'], 'citation', message);
    }
    return;
  }
  if (base.modality === 'target') return;
  compare(['for'], rule.for, base.for);
  if (rule.modality !== 'mandatory') looser(['modality'], 'found target, the base requires mandatory');
  if (rule.appliesWhen && canonicalJson(rule.appliesWhen) !== canonicalJson(base.appliesWhen ?? null)) {
    looser(['appliesWhen'], "expected the base's own `appliesWhen`, or none");
  }
  checkTime(rule, base, pack, looser);
  const authorities = base.waiver?.by ?? [];
  for (const authority of rule.waiver?.by ?? []) {
    if (!authorities.includes(authority)) {
      const allowed = authorities.join(', ') || 'nobody';
      looser(['waiver', 'by'], `found an exception by ${authority}, the base allows one by ${allowed}`);
    }
  }
  if (base.review) {
    const found = rule.review?.attestation;
    if (found !== base.review.attestation) {
      looser(
        [rule.review ? 'review' : rule.require ? 'require' : 'delegated'],
        `found ${found === undefined ? 'no review' : `the review \`${found}\``}, the base requires \`${base.review.attestation}\``,
      );
    }
  } else checkRequirement(rule, base, looser);
}

/** The rule must hold on every day on which the base would, as far as the pack is in force. */
function checkTime(
  rule: Rule,
  base: Rule,
  { effective }: { readonly effective: Period },
  looser: Looser,
): void {
  if (!overlap(base.effective, effective)) return;
  const from = base.effective.from > effective.from ? base.effective.from : effective.from;
  const to = sooner(base.effective.to, effective.to);
  if (rule.effective.from > from) {
    looser(['effective', 'from'], `found ${rule.effective.from}, within this pack the base requires ${from}`);
  }
  if (sooner(rule.effective.to, to) !== to) {
    const why = `found ${dayOf(rule.effective.to)}, within this pack the base requires ${dayOf(to)}`;
    looser(['effective', 'to'], why);
  }
}
