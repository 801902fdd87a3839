import { resolveParams } from '../evaluate/conditions.ts';
import { describeFact, measurePrefix } from '../evaluate/evidence.ts';
import { shapeOf } from '../evaluate/measure.ts';
import { isCalendar } from '../facts/fact.ts';
import { asStrict } from '../packs/as-strict.ts';
import { type Comparison, comparisonsOf, quantityOf, type Side, sidesOf } from '../packs/bounds.ts';
import { canonicalJson } from '../report/hash.ts';
import { Wording } from '../report/wording.ts';
import type { Condition, ConditionItem, Leaf } from '../schema/condition.ts';
import type { Params, Rule } from '../schema/rule.ts';
import { inBoth, type Text } from '../text.ts';
import type { RequirementChange, WrittenBound } from './diff.ts';
import { diffWords } from './words.ts';

/** A rule with the values of one row of its table. */
export interface Row {
  readonly rule: Rule;
  readonly params: Params;
}

/** `changed` where each of the two lets something through that the other does not. */
export function directionOf(
  loosened: boolean,
  tightened: boolean,
): RequirementChange['direction'] | undefined {
  if (loosened) return tightened ? 'changed' : 'loosened';
  return tightened ? 'tightened' : undefined;
}

/** How the figures of two rules differ, each under one row of its table. */
export function figureChanges(a: Row, b: Row, when: Text | undefined): RequirementChange[] {
  const before = comparisonsOf(a.rule, a.params);
  const { after, counted } = aligned(before, comparisonsOf(b.rule, b.params), a, b);
  const quantities = new Set([...before, ...after].map(({ quantity }) => quantity));
  const changes = [
    ...counted,
    ...[...quantities].flatMap((quantity) =>
      boundChanges(
        { ...a, comparisons: before.filter((one) => one.quantity === quantity) },
        { ...b, comparisons: after.filter((one) => one.quantity === quantity) },
      ),
    ),
    ...alternativeChanges(a, b),
  ];
  return changes.map((change) => ({ ...change, ...(when && { when }) }));
}

type Measured = Row & { readonly comparisons: readonly Comparison[] };

/** One change for each end of a range; one for all where a comparison sets no end, or both. */
function boundChanges(a: Measured, b: Measured): RequirementChange[] {
  const all = [...a.comparisons, ...b.comparisons];
  const oneSided = all.every(({ leaf }) => sidesOf(leaf).length === 1);
  const ends: readonly (Side | undefined)[] = oneSided ? ['lower', 'upper'] : [undefined];
  return ends.flatMap((end) => {
    const at = ({ comparisons }: Measured) =>
      comparisons.filter(({ leaf }) => end === undefined || sidesOf(leaf).includes(end));
    const [from, to] = [at(a), at(b)];
    const differs = directionOf(
      from.some((wanted) => !asStrict(b.comparisons, wanted, a.rule)),
      to.some((wanted) => !asStrict(a.comparisons, wanted, b.rule)),
    );
    if (!differs) return [];
    // A later day is no stricter than an earlier one where the terms differ.
    const direction = all.some((one) => isDay(one, a.rule, b.rule)) ? 'changed' : differs;
    const [before, after] = [bounds(a.rule, from), bounds(b.rule, to)];
    return [
      {
        kind: 'figure',
        direction,
        what: to[0] ? labelOf(b.rule, to[0]) : labelOf(a.rule, from[0] as Comparison),
        ...(before && { from: before }),
        ...(after && { to: after }),
        written: { from: from.map(written), to: to.map(written) },
      },
    ];
  });
}

function isDay({ leaf }: Comparison, ...rules: readonly Rule[]): boolean {
  const types = rules.map((rule) => describeFact(rule, leaf.fact)?.type);
  return types.some((type) => type?.kind === 'integer' && isCalendar(type.unit));
}

const written = ({ leaf }: Comparison): WrittenBound => ({
  operator: leaf.operator,
  value: leaf.value as WrittenBound['value'],
});

function labelOf(rule: Rule, { leaf }: Comparison): Text {
  return describeFact(rule, leaf.fact)?.label ?? { vi: leaf.fact, en: leaf.fact };
}

function bounds(rule: Rule, comparisons: readonly Comparison[]): Text | undefined {
  const [first, ...rest] = comparisons.map(({ leaf }) => leaf);
  return first && inBoth((locale) => new Wording(rule, locale).bounds([first, ...rest]));
}

/**
 * The comparisons of the second rule, where a measure of one name and kind that counts others is taken for the measure
 * of the first: that it counts others is a change of its own.
 */
function aligned(before: readonly Comparison[], own: readonly Comparison[], a: Row, b: Row) {
  const counted: RequirementChange[] = [];
  const pairs = new Map<string, string>();
  for (const { leaf, quantity } of own) {
    const name = leaf.fact.slice(measurePrefix.length);
    const [first, second] = [a.rule.measures?.[name], b.rule.measures?.[name]];
    const same = before.find((other) => other.leaf.fact === leaf.fact);
    if (!leaf.fact.startsWith(measurePrefix) || !first || !second || !same || pairs.has(quantity)) continue;
    if (before.some((other) => other.quantity === quantity)) continue;
    if (own.some((other) => other.quantity === same.quantity)) continue;
    const [was, is] = [shapeOf(first), shapeOf(second)];
    if (canonicalJson({ ...was, where: undefined }) !== canonicalJson({ ...is, where: undefined })) continue;
    pairs.set(quantity, same.quantity);
    counted.push({
      kind: 'counted',
      direction: 'changed',
      what: second.label,
      from: inBoth((locale) => new Wording(a.rule, locale).definition(first, a.params)),
      to: inBoth((locale) => new Wording(b.rule, locale).definition(second, b.params)),
    });
  }
  const after = own.map((one) => ({ ...one, quantity: pairs.get(one.quantity) ?? one.quantity }));
  return { after, counted };
}

/** Alternatives and negations are the same or not: which of two is stricter is not looked for. */
function alternativeChanges(a: Row, b: Row): RequirementChange[] {
  const [before, after] = [alternativesOf(a), alternativesOf(b)];
  const keys = ({ key }: Alternative) => key;
  if (canonicalJson(before.map(keys).sort()) === canonicalJson(after.map(keys).sort())) return [];
  const told = ({ rule }: Row, items: readonly Alternative[]) =>
    items.length === 0
      ? undefined
      : inBoth((locale) => {
          const wording = new Wording(rule, locale);
          return wording.conjunction(items.map(({ item }) => wording.condition(item)));
        });
  const [from, to] = [told(a, before), told(b, after)];
  const what = inBoth((locale) => diffWords[locale].what.demand);
  return [{ kind: 'demand', direction: 'changed', what, ...(from && { from }), ...(to && { to }) }];
}

interface Alternative {
  readonly item: ConditionItem;
  /** The same text for the same alternatives in any rule. */
  readonly key: string;
}

function alternativesOf({ rule, params }: Row): Alternative[] {
  const resolve = (condition: Condition) => resolveParams(condition, params);
  const keyOf = (item: ConditionItem): unknown => {
    if ('fact' in item) return { ...item, fact: quantityOf(rule, item.fact, resolve).quantity };
    if ('not' in item) return { not: keyOf(item.not) };
    return 'all' in item ? { all: keysOf(item.all) } : { any: keysOf(item.any) };
  };
  const keysOf = (items: readonly ConditionItem[]) => items.map((item) => canonicalJson(keyOf(item))).sort();
  const demanded = rule.require ? resolve(rule.require) : { all: [] };
  return notPlain(demanded).map((item) => ({ item, key: canonicalJson(keyOf(item)) }));
}

function notPlain(item: ConditionItem): Exclude<ConditionItem, Leaf>[] {
  if ('fact' in item) return [];
  return 'all' in item ? item.all.flatMap(notPlain) : [item];
}
