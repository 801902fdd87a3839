import { checkOverride } from '../packs/check-overrides.ts';
import type { Instrument, PackManifest, Rule } from '../schema/rule.ts';
import type { Advise } from './finding.ts';

/** Whether whatever meets the second rule, wherever the first speaks, meets the first. */
function covers(
  first: Rule,
  second: Rule,
  manifest: PackManifest,
  instruments: readonly Instrument[],
): boolean {
  if (first.modality === 'mandatory' && second.modality === 'target') return false;
  let looser = 0;
  const as = (rule: Rule): Rule => ({ ...rule, modality: 'mandatory' });
  checkOverride(as(second), as(first), manifest, instruments, () => looser++);
  return looser === 0;
}

/** A rule that never says anything which another does not say as strictly. */
export function checkShadows(
  rule: Rule,
  rules: readonly Rule[],
  manifest: PackManifest,
  instruments: readonly Instrument[],
  advise: Advise,
): void {
  if (!rule.require) return;
  const other = rules.find((candidate) => {
    if (candidate.id === rule.id || !candidate.require || candidate.subject !== rule.subject) return false;
    if (!covers(rule, candidate, manifest, instruments)) return false;
    // Of two that say the same, the one that comes first stands.
    return candidate.id < rule.id || !covers(candidate, rule, manifest, instruments);
  });
  if (other) advise([], 'shadowed-rule', `\`${other.id}\` asks as much wherever this rule applies`);
}
