import { rowsOf } from '../packs/bounds.ts';
import { covered, meet, uncovered } from '../packs/region.ts';
import { canonicalJson } from '../report/hash.ts';
import { messages } from '../report/messages.ts';
import { requirementOf } from '../report/requirement.ts';
import { requirementWords } from '../report/requirement-words.ts';
import { ruleHeadings } from '../report/rule-text.ts';
import { Wording } from '../report/wording.ts';
import type { When } from '../schema/condition.ts';
import type { Rule, TableRow } from '../schema/rule.ts';
import { term } from '../terms.ts';
import { inBoth, type Locale, lowerFirst, type Text } from '../text.ts';
import { directionOf, figureChanges } from './compare-figures.ts';
import type { DiffStatus, RequirementChange } from './diff.ts';
import { narrowed } from './narrowed.ts';
import { allPairs, type Region, scopeOf, timeless, typeOf } from './scope.ts';
import { diffWords } from './words.ts';

/**
 * The points in which two rules differ. Days are not compared, since the terms differ; nor are words and sources.
 * The second rule is looser where it lets through what the first does not, and tighter the other way round.
 */
export function changesBetween(a: Rule, b: Rule): RequirementChange[] {
  const alike = a.subject === b.subject && a.for?.body === b.for?.body;
  const rest = alike ? [...scopeChange(a, b), ...rowChanges(a, b)] : [whomChange(a, b, 'changed')];
  return [...modalityChange(a, b), ...rest, ...waiverChange(a, b)];
}

/** What the changes come to: one that goes both ways, or two that go different ways, make it `changed`. */
export function statusOf(changes: readonly RequirementChange[]): Exclude<DiffStatus, 'added' | 'removed'> {
  const [first, ...others] = new Set(changes.map(({ direction }) => direction));
  if (others.length > 0) return 'changed';
  return first ?? 'unchanged';
}

function modalityChange(a: Rule, b: Rule): RequirementChange[] {
  if (a.modality === b.modality) return [];
  return [
    {
      kind: 'modality',
      direction: b.modality === 'target' ? 'loosened' : 'tightened',
      what: inBoth((locale) => ruleHeadings[locale].modality),
      from: inBoth((locale) => messages[locale].modality[a.modality]),
      to: inBoth((locale) => messages[locale].modality[b.modality]),
    },
  ];
}

function waiverChange(a: Rule, b: Rule): RequirementChange[] {
  const [before, after] = [a.waiver?.by ?? [], b.waiver?.by ?? []];
  const direction = directionOf(
    after.some((authority) => !before.includes(authority)),
    before.some((authority) => !after.includes(authority)),
  );
  if (!direction) return [];
  const named = (authorities: readonly string[]) =>
    inBoth((locale) => {
      const names = authorities.map((authority) => term(authority)[locale]);
      return names.join(requirementWords[locale].or) || ruleHeadings[locale].noWaiver;
    });
  const what = inBoth((locale) => ruleHeadings[locale].waiver);
  return [{ kind: 'waiver', direction, what, from: named(before), to: named(after) }];
}

function whomChange(a: Rule, b: Rule, direction: RequirementChange['direction']): RequirementChange {
  const applies = (rule: Rule) => inBoth((locale) => requirementOf(rule, locale).applies);
  const what = inBoth((locale) => diffWords[locale].what.scope);
  return { kind: 'scope', direction, what, from: applies(a), to: applies(b) };
}

function scopeChange(a: Rule, b: Rule): RequirementChange[] {
  const [own, other] = timeless(scopeOf(a), scopeOf(b));
  const direction = directionOf(reachesBeyond(a, own, other), reachesBeyond(b, other, own));
  return direction ? [whomChange(a, b, direction)] : [];
}

/** Whether the rule speaks of a case to which the other does not apply, whatever the rows of its table. */
function reachesBeyond(rule: Rule, scope: readonly Region[], other: readonly Region[]): boolean {
  const cases = allPairs(
    rowsOf(rule).map(({ when }): Region => [when]),
    scope,
  );
  return cases.some((region) => !covered(region, reachable(other, region), typeOf));
}

/** Those regions that have something in common with one. */
const reachable = (regions: readonly Region[], region: Region) =>
  regions.filter((other) => meet(region, other, typeOf));

/** Row by row, where both rules apply. */
function rowChanges(a: Rule, b: Rule): RequirementChange[] {
  const scope = allPairs(scopeOf(a), scopeOf(b));
  const isMet = (...whens: readonly When[]) => scope.some((region) => meet(region, whens, typeOf));
  const pairs = rowsOf(a).flatMap((before) =>
    rowsOf(b)
      .filter((after) => isMet(before.when, after.when))
      .flatMap((after) => demandChanges({ rule: a, row: before }, { rule: b, row: after })),
  );
  return [...casesLost(a, b, scope, 'loosened'), ...casesLost(b, a, scope, 'tightened'), ...pairs];
}

/** No more parts of a row than this are told one by one. */
const mostParts = 4;

/** The cases for which a rule has a row, and the other, which applies to them, has none. */
function casesLost(
  rule: Rule,
  other: Rule,
  scope: readonly Region[],
  direction: 'loosened' | 'tightened',
): RequirementChange[] {
  const rows: readonly Region[] = rowsOf(other).map(({ when }) => [when]);
  return rowsOf(rule).flatMap((row) => {
    const parts = scope.flatMap((of) => {
      const region = [...of, row.when];
      const left = [...uncovered(region, reachable(rows, region), typeOf)];
      return left.map((part) => part.slice(of.length).reduce<readonly When[]>(withWhen, [{}]));
    });
    const once = [...new Map(parts.map((part) => [canonicalJson(part), part])).values()];
    const demand = demandText({ rule, row });
    return (once.length > mostParts ? [[row.when]] : once).map((whens) => ({
      kind: 'cases',
      direction,
      partly: once.length > mostParts,
      what: inBoth((locale) => diffWords[locale].what.demand),
      ...whenText(rule, whens),
      ...(direction === 'loosened' ? { from: demand } : { to: demand }),
    }));
  });
}

/** One more condition, put together with those that speak of the same. */
function withWhen([first = {}, ...others]: readonly When[], when: When): readonly When[] {
  const [both = {}, ...besides] = narrowed(first, when);
  return [both, ...others, ...besides];
}

interface RowOf {
  readonly rule: Rule;
  readonly row: TableRow;
}

/** What is left to others: a judgement and who makes it, be it the word for a figure that was not found, or all of it. */
function leftBy({ rule, row }: RowOf): string | undefined {
  const review = row.review ?? row.unavailable ?? rule.review;
  if (review) return canonicalJson({ attestation: review.attestation, by: review.by });
  return rule.delegated && canonicalJson(rule.delegated);
}

function demandChanges(a: RowOf, b: RowOf): RequirementChange[] {
  const [before, after] = [leftBy(a), leftBy(b)];
  const when = whenText(a.rule, narrowed(a.row.when, b.row.when));
  if (before === undefined && after === undefined) {
    const rows = [a, b].map(({ rule, row }) => ({ rule, params: row.values ?? {} }));
    const [from, to] = rows as [(typeof rows)[0], (typeof rows)[0]];
    return figureChanges(from, to, when.when);
  }
  if (before === after) return [];
  return [
    {
      kind: 'demand',
      direction: 'changed',
      what: inBoth((locale) => diffWords[locale].what.demand),
      ...when,
      from: demandText(a),
      to: demandText(b),
    },
  ];
}

function demandText({ rule, row }: RowOf): Text {
  return inBoth((locale) => {
    if (rule.table) return new Wording(rule, locale).row(row).text;
    return lowerFirst(requirementOf(rule, locale).demands[0].text.replace(/\.$/, ''));
  });
}

/** A row's conditions in words; nothing where it has none. */
function whenText(rule: Rule, whens: readonly When[]): { readonly when?: Text } {
  const told = (locale: Locale) => {
    const wording = new Wording(rule, locale);
    return wording.conjunction(whens.map((when) => wording.when(when)).filter((phrase) => phrase !== ''));
  };
  return told('en') === '' ? {} : { when: inBoth(told) };
}
