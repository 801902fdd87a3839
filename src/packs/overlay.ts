import { nearest } from '../schema/input-issue.ts';
import type { PackManifest, Rule } from '../schema/rule.ts';
import type { Report } from './pack-error.ts';

/** A pack of the chain with its own rules. */
export interface Layer {
  readonly manifest: PackManifest;
  readonly rules: readonly Rule[];
}

/** What the packs of a chain come to. */
export interface Overlay {
  readonly rules: readonly Rule[];
  /** Each rule that overrides, with the one it stands for and the pack it stands in. */
  readonly replacements: readonly {
    readonly rule: Rule;
    readonly base: Rule;
    readonly pack: PackManifest;
  }[];
}

/**
 * Lays the packs of a chain over each other, nearest first: a rule that overrides another takes its place.
 *
 * @param isFile Whether a rule's file is there, be it with mistakes of its own.
 */
export function overlay(
  layers: readonly Layer[],
  isFile: (id: string) => boolean,
  reporterOf: (rule: Rule) => Report,
): Overlay {
  const standing = new Map<string, Rule>();
  const replacedBy = new Map<string, { readonly rule: Rule; readonly pack: string }>();
  const replacements: Overlay['replacements'][number][] = [];
  for (const { manifest: pack, rules } of layers.toReversed()) {
    const below = new Map(standing);
    for (const rule of rules) {
      const { overrides: id } = rule;
      const report: Report = (...mistake) => reporterOf(rule)(...mistake);
      const base = id === undefined ? undefined : below.get(id);
      const earlier = id === undefined ? undefined : replacedBy.get(id);
      standing.set(rule.id, rule);
      if (id === undefined) continue;
      if (earlier) {
        const instead = `\`${earlier.rule.id}\` overrides \`${id}\` already`;
        const hint = earlier.pack === pack.id ? 'one rule stands for it' : 'override that rule';
        report(['overrides'], 'override-unknown', `${instead}; ${hint}`);
      } else if (base) {
        standing.delete(id);
        replacedBy.set(id, { rule, pack: pack.id });
        replacements.push({ rule, base, pack });
      } else if (pack.extends === undefined) {
        report(
          ['overrides'],
          'override-unknown',
          `\`${pack.id}\` extends no pack, so there is nothing to override`,
        );
      } else if (rules.some((own) => own.id === id)) {
        report(['overrides'], 'override-unknown', `\`${id}\` is a rule of this same pack; change it there`);
      } else if (!isFile(id)) {
        const suggestion = nearest(id, [...below.keys()]);
        const hint = suggestion ? `; did you mean \`${suggestion}\`?` : '';
        const message = `no rule \`${id}\` in \`${pack.extends}\` or what it extends${hint}`;
        report(['overrides'], 'override-unknown', message);
      }
    }
  }
  return { rules: [...standing.values()], replacements };
}
