import { comparisonsOf, rowsOf } from '../packs/bounds.ts';
import type { Pack } from '../packs/pack.ts';
import { meet } from '../packs/region.ts';
import { canonicalJson } from '../report/hash.ts';
import type { Rule } from '../schema/rule.ts';
import { allPairs, type Region, scopeOf, typeOf } from './scope.ts';

/** A requirement in both packs, or in one. */
export type RulePair =
  | { readonly from: Rule; readonly to: Rule }
  | { readonly from: Rule; readonly to?: never }
  | { readonly from?: never; readonly to: Rule };

/** The path of a rule below its pack, `committee/criteria/age-first-time`; of one that overrides, the other's. */
export const requirementPath = ({ id, overrides = id }: Rule): string =>
  overrides.split('/').slice(-3).join('/');

/** Puts the rules of two packs side by side: by id, by path, then by what they measure. Each stands in one pair. */
export function matchRules(a: Pack, b: Pack): RulePair[] {
  const matching = new Matching(a.rules, b.rules);
  matching.byKey(({ id }) => id);
  matching.byKey(requirementPath);
  const notFound = new Set([...a.textNotFound, ...b.textNotFound]);
  matching.byMeasure((rule) => !notFound.has(requirementPath(rule)));
  return matching.all();
}

class Matching {
  readonly #pairs: RulePair[] = [];
  #before: readonly Rule[];
  #after: readonly Rule[];

  constructor(before: readonly Rule[], after: readonly Rule[]) {
    this.#before = before;
    this.#after = after;
  }

  #add(pairs: readonly { readonly from: Rule; readonly to: Rule }[]): void {
    this.#pairs.push(...pairs);
    this.#before = this.#before.filter((rule) => !pairs.some(({ from }) => from === rule));
    this.#after = this.#after.filter((rule) => !pairs.some(({ to }) => to === rule));
  }

  /** Those of one key, in their order. */
  byKey(keyOf: (rule: Rule) => string): void {
    const left = [...this.#after];
    this.#add(
      this.#before.flatMap((from) => {
        const index = left.findIndex((rule) => keyOf(rule) === keyOf(from));
        return left.splice(index, index < 0 ? 0 : 1).map((to) => ({ from, to }));
      }),
    );
  }

  /** Those that measure the same of the same, where no other does. */
  byMeasure(may: (rule: Rule) => boolean): void {
    const [before, after] = [this.#before, this.#after].map((rules) => rules.filter(may).map(measuredBy));
    const partners = (of: Measured, among: readonly Measured[] = []) =>
      among.filter((other) => isSame(of, other));
    this.#add(
      (before ?? []).flatMap((one) => {
        const [other, ...others] = partners(one, after);
        if (!other || others.length > 0 || partners(other, before).length > 1) return [];
        return [{ from: one.rule, to: other.rule }];
      }),
    );
  }

  all(): RulePair[] {
    return [...this.#pairs, ...this.#before.map((from) => ({ from })), ...this.#after.map((to) => ({ to }))];
  }
}

interface Measured {
  readonly rule: Rule;
  readonly subject: string;
  readonly quantities: readonly string[];
  readonly cases: readonly Region[];
}

function measuredBy(rule: Rule): Measured {
  const rows = rowsOf(rule);
  const compared = rows.flatMap(({ values }) => (values ? comparisonsOf(rule, values) : []));
  return {
    rule,
    subject: canonicalJson([rule.subject, rule.for]),
    quantities: compared.map(({ quantity }) => quantity),
    cases: allPairs(
      scopeOf(rule),
      rows.map(({ when }): Region => [when]),
    ),
  };
}

/** Rules that never speak of the same case are different requirements, whatever they measure. */
const isSame = (a: Measured, b: Measured): boolean =>
  a.subject === b.subject &&
  a.quantities.some((quantity) => b.quantities.includes(quantity)) &&
  a.cases.some((one) => b.cases.some((other) => meet(one, other, typeOf)));
