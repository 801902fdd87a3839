import { factsIn } from '../evaluate/conditions.ts';
import { measurePrefix } from '../evaluate/evidence.ts';
import { shapeOf } from '../evaluate/measure.ts';
import { factNamed } from '../facts/vocabulary.ts';
import { canonicalJson } from '../report/hash.ts';
import type { ConditionItem, Leaf, When } from '../schema/condition.ts';
import type { Rule, TableRow } from '../schema/rule.ts';
import { asStrict } from './as-strict.ts';
import { comparisonsOf, regionOf, rowsOf, sidesOf } from './bounds.ts';
import { covered, meet } from './region.ts';

/** Notes where a rule is looser than its base, and, for a row of the base's table, which. */
export type Looser = (path: readonly PropertyKey[], why: string, row?: TableRow) => void;

const isPlain = (item: ConditionItem): boolean =>
  'fact' in item || ('all' in item && item.all.every(isPlain));
const typeOf = (fact: string) => factNamed(fact)?.type;

/** What the rule says, without its words for it. */
const logicOf = ({ require, measures = {}, table }: Rule): string =>
  canonicalJson({
    require,
    measures: Object.fromEntries(Object.entries(measures).map(([name, measure]) => [name, shapeOf(measure)])),
    rows: table?.rows.map(({ when, values, unavailable, review }) => ({
      when,
      values,
      asks: (review ?? unavailable)?.attestation,
    })),
  });

const phrases: Readonly<Record<string, string>> = {
  equal: '',
  notEqual: 'not ',
  in: 'one of ',
  notIn: 'none of ',
  lessThan: 'less than ',
  lessThanInclusive: 'at most ',
  greaterThan: 'more than ',
  greaterThanInclusive: 'at least ',
  atLeastShare: 'at least ',
  moreThanShare: 'more than ',
  atMostShare: 'at most ',
  lessThanShare: 'less than ',
};

const written = ({ operator, value }: Leaf) =>
  `${phrases[operator] ?? operator}${Array.isArray(value) ? value.join(', ') : String(value)}`;

/** Whether two comparisons bound the same end, or one of them bounds none. */
const onOneSide = (a: Leaf, b: Leaf) =>
  sidesOf(a).length * sidesOf(b).length === 0 || sidesOf(a).some((side) => sidesOf(b).includes(side));

/** Checks that the requirement is met only where the base's is met too. */
export function checkRequirement(rule: Rule, base: Rule, looser: Looser): void {
  if (!base.require && logicOf(rule) === logicOf(base)) return;
  if (!rule.require || !base.require) {
    looser([rule.review ? 'review' : 'delegated'], 'the base has a requirement to be met: `require`');
    return;
  }
  if (!isPlain(base.require)) {
    if (logicOf(rule) !== logicOf(base)) {
      looser(
        ['require'],
        'the base asks for `any` or `not`, so measures, table and requirement must be the same',
      );
    }
    return;
  }
  checkEmptiness(rule, base, looser);
  rowsOf(base).forEach((row) => {
    checkRow(rule, base, row, looser);
  });
}

/** A rule says nothing where there is nobody to take a share, a least or a greatest of. */
function checkEmptiness(rule: Rule, base: Rule, looser: Looser): void {
  const shapes = Object.values(base.measures ?? {}).map((measure) => canonicalJson(shapeOf(measure)));
  for (const [name, measure] of Object.entries(rule.measures ?? {})) {
    const { kind, of } = shapeOf(measure);
    if (kind === 'count' || kind === 'distinct' || shapes.includes(canonicalJson(shapeOf(measure)))) continue;
    if (!factsIn(rule.require ?? { all: [] }).includes(measurePrefix + name)) continue;
    const why = `where there is no ${kind} of the ${of} to take, nothing would be required; put it into a rule of its own`;
    looser(['measures', name], why);
  }
}

function checkRow(rule: Rule, base: Rule, row: TableRow, looser: Looser): void {
  const region: readonly When[] = [row.when, ...regionOf(base)];
  const own = rowsOf(rule)
    .map((candidate, index) => ({ candidate, path: rule.table ? ['table', 'rows', index] : ['require'] }))
    .filter(({ candidate }) => meet(region, [candidate.when], typeOf));
  const whens = own.map(({ candidate }) => [candidate.when]);
  if (!covered(region, whens, typeOf)) {
    const where = base.table ? `for ${JSON.stringify(row.when)}` : 'for every case';
    looser(['table', 'rows'], `found no row for some cases, the base has a requirement ${where}`, row);
  }
  for (const { candidate, path } of own) {
    if (row.review) checkAsked(candidate, row.review.attestation, path, row, looser);
    else if (row.unavailable) checkFilled(candidate, row.unavailable.attestation, path, row, looser);
    else if (!candidate.values) looser(path, 'found no `values`, the base has figures here', row);
    else checkComparisons(rule, base, row, candidate, path, looser);
  }
}

/** A judgement that the base asks for is asked for. */
function checkAsked(
  { review }: TableRow,
  attestation: string,
  path: readonly PropertyKey[],
  row: TableRow,
  looser: Looser,
): void {
  if (review?.attestation === attestation) return;
  const found = review === undefined ? 'no review' : `the review \`${review.attestation}\``;
  looser(path, `found ${found}, the base requires \`${attestation}\``, row);
}

/** A figure that the base could not give may be given, or asked for as before. */
function checkFilled(
  { unavailable }: TableRow,
  attestation: string,
  path: readonly PropertyKey[],
  row: TableRow,
  looser: Looser,
): void {
  if (!unavailable || unavailable.attestation === attestation) return;
  looser(path, `found the review \`${unavailable.attestation}\`, the base requires \`${attestation}\``, row);
}

function checkComparisons(
  rule: Rule,
  base: Rule,
  row: TableRow,
  candidate: TableRow,
  path: readonly PropertyKey[],
  looser: Looser,
): void {
  const own = comparisonsOf(rule, candidate.values ?? {});
  for (const wanted of comparisonsOf(base, row.values ?? {})) {
    const same = own.filter(({ quantity }) => quantity === wanted.quantity);
    if (asStrict(same, wanted, base)) continue;
    const found = same.filter(({ leaf }) => onOneSide(leaf, wanted.leaf)).map(({ leaf }) => written(leaf));
    looser(
      path,
      `${wanted.name}: found ${found.join(' and ') || 'nothing'}, the base requires ${written(wanted.leaf)}`,
      row,
    );
  }
}
