import fc from 'fast-check';
import { check, type Outcome, type Pack } from '../../src/index.ts';
import { buildPack } from '../../src/packs/build-pack.ts';
import { basePack } from './base-pack.ts';
import { nominationList } from './list.ts';

/** The rule of the small pack that has a random table. */
export const size = 'test/committee/quota/size';

/** A row that speaks of so many Party members, and bounds the seats. */
export interface Row {
  readonly members: readonly [from: number, to: number];
  readonly least: number | null;
  readonly most: number | null;
}

const bounds = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 }), fc.boolean(), fc.boolean())
  .map(([a, b, floor, ceiling]) => ({
    least: floor ? Math.min(a, b) : null,
    most: ceiling ? Math.max(a, b) : null,
  }));
const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 2 });

/** Rows that split the numbers of members from 0 to 5 between them; sometimes one is left out. */
export const rows: fc.Arbitrary<Row[]> = fc
  .record({ cuts, bounds: fc.tuple(bounds, bounds, bounds), drop: fc.nat(5) })
  .map(({ cuts, bounds, drop }) => {
    const starts = [0, ...cuts.toSorted((a, b) => a - b)];
    const all = starts.map((start, index): Row => {
      const { least, most } = bounds[index] ?? bounds[0];
      return { members: [start, (starts[index + 1] ?? 6) - 1], least, most };
    });
    return all.length > 1 ? all.filter((_, index) => index !== drop) : all;
  });

const tableOf = (of: readonly Row[]) => ({
  rows: of.map(({ members: [min, max], least, most }) => ({
    when: { 'organization.partyMembers': { min, max } },
    values: { least, most },
  })),
});

/** The rule with the table. */
export const withRows = (of: readonly Row[]): object => ({
  ...Object(basePack()[`${size}.json`]),
  table: tableOf(of),
});
/** The small pack with the table. */
export const packWith = (of: readonly Row[]): Pack =>
  buildPack('test', { ...basePack(), [`${size}.json`]: withRows(of) });

/** The outcomes for up to five members and one to five seats. */
export async function outcomesOf(pack: Pack): Promise<Outcome[]> {
  const found: Outcome[] = [];
  for (let partyMembers = 0; partyMembers < 6; partyMembers++) {
    for (let seats = 1; seats < 6; seats++) {
      const size = { organization: { partyMembers }, bodies: { committee: { seats } } };
      const { findings } = await check(nominationList({ nominees: [], ...size }), { pack });
      found.push(...findings.filter(({ rule }) => rule.endsWith('/size')).map(({ outcome }) => outcome));
    }
  }
  return found;
}

/** Whether the base speaks where the other does not, or finds violated what the other does not. */
export const isLooser = (base: readonly Outcome[], own: readonly Outcome[]) =>
  base.some((outcome, index) => {
    if (outcome === 'not-applicable') return false;
    return own[index] === 'not-applicable' || (outcome === 'violated' && own[index] !== 'violated');
  });
