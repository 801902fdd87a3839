import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check, type Outcome, type Pack, PackError } from '../../src/index.ts';
import { buildPack } from '../../src/packs/build-pack.ts';
import { basePack } from '../support/base-pack.ts';
import { nominationList } from '../support/list.ts';

const size = 'test/committee/quota/size';
const named = { vi: 'A', en: 'A' };

interface Row {
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
const rows: fc.Arbitrary<Row[]> = fc
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

const withTable = (table: object) => ({ ...Object(basePack()[`${size}.json`]), table });
const packWith = (of: readonly Row[]): Pack =>
  buildPack('test', { ...basePack(), [`${size}.json`]: withTable(tableOf(of)) });

/** Whether a local pack with the one table may stand on a base with the other. */
function isAccepted(base: readonly Row[], own: readonly Row[]): boolean {
  const id = 'local/a/committee/quota/size';
  const effective = { from: '2019-06-01', to: null };
  const local = { id: 'local/a', title: named, version: '1.0.0', extends: 'test', effective };
  try {
    buildPack('local/a', {
      ...basePack(),
      [`${size}.json`]: withTable(tableOf(base)),
      'local/a/pack.json': local,
      [`${id}.json`]: { ...withTable(tableOf(own)), id, overrides: size },
    });
    return true;
  } catch (error) {
    if (error instanceof PackError && error.issues.every(({ code }) => code === 'override-looser'))
      return false;
    throw error;
  }
}

/** The outcomes for up to five members and one to five seats. */
async function outcomesOf(pack: Pack): Promise<Outcome[]> {
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
const isLooser = (base: readonly Outcome[], own: readonly Outcome[]) =>
  base.some((outcome, index) => {
    if (outcome === 'not-applicable') return false;
    return own[index] === 'not-applicable' || (outcome === 'violated' && own[index] !== 'violated');
  });

it('a table is refused if, and only if, it lets some list through that the base does not', async () => {
  const seen = new Set<boolean>();
  await fc.assert(
    fc.asyncProperty(rows, fc.option(rows, { nil: undefined }), async (base, other) => {
      const own = other ?? base.map((row) => ({ ...row, most: row.most ?? 4 }));
      const accepted = isAccepted(base, own);
      seen.add(accepted);
      const [before, after] = [await outcomesOf(packWith(base)), await outcomesOf(packWith(own))];
      expect(accepted).toBe(!isLooser(before, after));
    }),
    { numRuns: 30 },
  );
  expect(seen.size).toBe(2);
}, 30_000);
