import { factNamed } from '../facts/vocabulary.ts';
import { allowedBy, regionOf } from '../packs/bounds.ts';
import { checkOverride } from '../packs/check-overrides.ts';
import { covered } from '../packs/region.ts';
import { canonicalJson } from '../report/hash.ts';
import type { ConditionItem } from '../schema/condition.ts';
import type { Instrument, PackManifest, Rule } from '../schema/rule.ts';
import type { Advise } from './finding.ts';

const typeOf = (fact: string) => factNamed(fact)?.type;

/** Whether `regionOf` tells all that the condition says. */
const isRegion = (item: ConditionItem): boolean =>
  'fact' in item ? allowedBy(item) !== undefined : 'all' in item && item.all.every(isRegion);

/** Whether the second rule speaks wherever the first does. */
function speaksWherever(first: Rule, second: Rule): boolean {
  if (first.subject !== second.subject || first.for?.body !== second.for?.body) return false;
  const { appliesWhen, ...everywhere } = second;
  const isSame = canonicalJson(appliesWhen ?? null) === canonicalJson(first.appliesWhen ?? null);
  if (!isSame && appliesWhen && !isRegion(appliesWhen)) return false;
  return covered(regionOf(first), [regionOf(isSame ? everywhere : second)], typeOf);
}

/** The second rule, binding where the first one speaks. */
function asThere(first: Rule, { for: _, appliesWhen: __, ...second }: Rule): Rule {
  return {
    ...second,
    modality: 'mandatory',
    ...(first.for && { for: first.for }),
    ...(first.appliesWhen && { appliesWhen: first.appliesWhen }),
  };
}

/** Whether whatever meets the second rule, wherever the first speaks, meets the first. */
function covers(
  first: Rule,
  second: Rule,
  manifest: PackManifest,
  instruments: readonly Instrument[],
): boolean {
  if (first.modality === 'mandatory' && second.modality === 'target') return false;
  if (!speaksWherever(first, second)) return false;
  let looser = 0;
  const binding: Rule = { ...first, modality: 'mandatory' };
  checkOverride(asThere(first, second), binding, manifest, instruments, () => looser++);
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
  if (rule.delegated) return;
  const other = rules.find((candidate) => {
    if (candidate.id === rule.id || candidate.delegated) return false;
    if (!covers(rule, candidate, manifest, instruments)) return false;
    // Of two that say the same, the one that comes first stands.
    return candidate.id < rule.id || !covers(candidate, rule, manifest, instruments);
  });
  if (other) advise([], 'shadowed-rule', `\`${other.id}\` asks as much wherever this rule applies`);
}
