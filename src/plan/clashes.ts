import { factNamed } from '../facts/vocabulary.ts';
import type { Literal } from '../schema/condition.ts';
import type { Modality } from '../schema/terms.ts';
import { bodies } from '../schema/terms.ts';
import type { Constraint } from './constraint.ts';
import type { Clash, Sizes } from './plan.ts';
import type { Range } from './range.ts';

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);
const lowest = (ranges: readonly Range[]) => Math.max(0, ...ranges.map(({ min = 0 }) => min));
const highest = (ranges: readonly Range[]) =>
  Math.min(Number.POSITIVE_INFINITY, ...ranges.map(({ max = Number.POSITIVE_INFINITY }) => max));

function groups<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Item[][] {
  const found = new Map<Key, Item[]>();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return [...found.values()];
}

/** The least, or the most, for each value of the fact that a group of constraints tells persons apart by. */
function byValue(group: readonly Constraint[], end: (ranges: readonly Range[]) => number, nominees: number) {
  const values = groups(group, ({ category }) => category?.value);
  return new Map(
    values.map((same): [Literal | undefined, number] => [
      same[0]?.category?.value,
      end(same.map(({ at }) => at(nominees))),
    ]),
  );
}

/** Whether persons can be found for every number on a list of so many nominees, and among so many members. */
function personsFit(persons: readonly Constraint[], nominees: number, members: number): boolean {
  const met = groups(persons, ({ quantity }) => quantity).every((same) => {
    const ranges = same.map(({ at }) => at(nominees));
    return lowest(ranges) <= Math.min(highest(ranges), nominees);
  });
  if (!met) return false;
  const fixed = persons.filter(({ number }) => number.share === undefined);
  if (fixed.some(({ at }) => lowest([at(nominees)]) > members)) return false;
  const apart = persons.filter(({ category }) => category !== undefined);
  return groups(apart, ({ category }) => category?.fact).every((group) => {
    const own = group.filter((constraint) => fixed.includes(constraint));
    // Nobody is in two of these categories, so that their floors add up.
    if (sum(byValue(group, lowest, nominees).values()) > nominees) return false;
    if (sum(byValue(own, lowest, nominees).values()) > members) return false;
    const type = factNamed(group[0]?.category?.fact ?? '')?.type;
    const all = type?.kind === 'enum' ? type.values : type?.kind === 'boolean' ? [true, false] : [];
    const ceilings = byValue(group, highest, nominees);
    // Where every value has a ceiling, the ceilings must leave room for all.
    return (
      all.length === 0 || !all.every((value) => ceilings.has(value)) || sum(ceilings.values()) >= nominees
    );
  });
}

/** Whether a body can have its size, a list, and persons on it that meet all constraints. */
function fits(constraints: readonly Constraint[], seats: number): boolean {
  const rangesOf = (counts: Constraint['number']['counts']) =>
    constraints.filter(({ number }) => number.counts === counts).map(({ at }) => at(0));
  const sizes = rangesOf('seats');
  const [least, most] = [lowest(sizes), highest(sizes)];
  if (seats < least || seats > most) return false;
  const persons = constraints.filter((constraint) => constraint.persons);
  const lists = rangesOf('nominees');
  const prepared = rangesOf('prepared');
  if (lowest(prepared) > highest(prepared)) return false;
  const shortest = Math.max(seats, lowest(lists), lowest(prepared));
  const longest = Math.min(highest(lists), 3 * seats + 30);
  for (let nominees = shortest; nominees <= longest; nominees++) {
    if (personsFit(persons, nominees, seats)) return true;
  }
  return false;
}

/** Leaves out every rule without which the rest still clashes. */
function smallest(constraints: readonly Constraint[], seats: number): readonly Constraint[] {
  let left = constraints;
  for (const rule of new Set(constraints.map(({ number }) => number.rule))) {
    const without = left.filter(({ number }) => number.rule !== rule);
    if (without.length < left.length && !fits(without, seats)) left = without;
  }
  return left;
}

function clashesAmong(constraints: readonly Constraint[], seats: number, modality: Modality): Clash[] {
  const clashes: Clash[] = [];
  let left = constraints;
  while (!fits(left, seats)) {
    const numbers = smallest(left, seats).map(({ number }) => number);
    const [first, ...others] = [...new Set(numbers.map(({ rule }) => rule))];
    if (first === undefined) break;
    clashes.push({ rules: [first, ...others], modality, evidence: [], numbers });
    left = left.filter(({ number }) => number.rule !== first && !others.includes(number.rule));
  }
  return clashes;
}

/**
 * The smallest sets of rules whose numbers cannot be met together, those of mandatory rules first. Only of bodies whose
 * size is given: another may not be elected at all.
 */
export function clashesOf(constraints: readonly Constraint[], sizes: Sizes): Clash[] {
  return bodies.flatMap((body) => {
    const seats = sizes[body];
    if (seats === undefined || seats === 0) return [];
    const own = constraints.filter(({ number }) => number.body === body);
    const mandatory = own.filter(({ number }) => number.modality === 'mandatory');
    const clashes = clashesAmong(mandatory, seats, 'mandatory');
    const clashing = clashes.flatMap(({ rules }) => rules);
    const rest = own.filter(({ number }) => !clashing.includes(number.rule));
    return [...clashes, ...clashesAmong(rest, seats, 'target')];
  });
}
