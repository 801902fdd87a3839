import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PackError } from '../../src/index.ts';
import { buildPack } from '../../src/packs/build-pack.ts';
import { basePack } from '../support/base-pack.ts';
import { isLooser, outcomesOf, packWith, type Row, rows, size, withRows } from '../support/random-tables.ts';

const named = { vi: 'A', en: 'A' };

/** Whether a local pack with the one table may stand on a base with the other. */
function isAccepted(base: readonly Row[], own: readonly Row[]): boolean {
  const id = 'local/a/committee/quota/size';
  const effective = { from: '2019-06-01', to: null };
  const local = { id: 'local/a', title: named, version: '1.0.0', extends: 'test', effective };
  try {
    buildPack('local/a', {
      ...basePack(),
      [`${size}.json`]: withRows(base),
      'local/a/pack.json': local,
      [`${id}.json`]: { ...withRows(own), id, overrides: size },
    });
    return true;
  } catch (error) {
    if (error instanceof PackError && error.issues.every(({ code }) => code === 'override-looser'))
      return false;
    throw error;
  }
}

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
