import { measurePrefix } from '../evaluate/evidence.ts';
import type { Rule } from '../schema/rule.ts';
import type { Locale } from '../text.ts';
import { requirementWords } from './requirement-words.ts';
import { type Demand, takesParam, Wording } from './wording.ts';

/** What a rule says, in words. */
export interface Requirement {
  /** Whom it applies to, and where: one sentence. */
  readonly applies: string;
  /** What it demands; one entry for each row of its table. */
  readonly demands: readonly [Demand, ...Demand[]];
  /** What the numbers count: one sentence each. */
  readonly definitions: readonly string[];
}

/** What a rule says, part by part. */
export function requirementOf(rule: Rule, locale: Locale): Requirement {
  const wording = new Wording(rule, locale);
  const { words } = wording;
  const when = rule.appliesWhen ? wording.condition(rule.appliesWhen) : '';
  const applies = words.appliesTo({ whom: wording.subject(), when });
  const definitions = wording
    .measures()
    .filter(([name, measure]) => !takesParam(measure) && uses(rule, name))
    .map(([, measure]) => wording.defined(measure, {}));
  return { applies, demands: demandsOf(rule, wording), definitions };
}

const uses = (rule: Rule, measure: string) =>
  JSON.stringify(rule.require ?? {}).includes(`"${measurePrefix}${measure}"`);

function demandsOf(rule: Rule, wording: Wording): Requirement['demands'] {
  const { words, locale } = wording;
  const { review, delegated } = rule;
  if (review) return [{ text: words.review({ by: review.by[locale], asks: review.asks[locale] }) }];
  if (delegated) {
    return [{ text: words.delegated({ to: delegated.to[locale], asks: delegated.asks[locale] }) }];
  }
  const [first, ...rest] = (rule.table?.rows ?? []).map((row) => wording.row(row));
  return first ? [first, ...rest] : [{ text: wording.demand({}) }];
}

/**
 * What a rule demands, in words: whom it applies to, each figure of its table, and what is counted.
 *
 * @example
 * ```ts
 * const pack = await getPack('2020-2025');
 * for (const rule of pack?.rules ?? []) console.log(rule.id, describeRule(rule, 'en'));
 * ```
 */
export function describeRule(rule: Rule, locale: Locale): string {
  const words = requirementWords[locale];
  const { applies, demands, definitions } = requirementOf(rule, locale);
  const told = demands.map(({ when, text }, index) => {
    if (when === undefined) return text;
    return `${demands.length > 1 ? `(${index + 1}) ` : ''}${words.row({ when, demand: text })}`;
  });
  const demand = rule.delegated ? told.join() : `${words.requires[rule.modality]}: ${told.join('; ')}.`;
  return [applies, demand, ...definitions].join(' ');
}
