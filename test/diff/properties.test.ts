import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../src/cli/read-pack.ts';
import { type DiffRow, diffPacks, getPack, type Pack, packIds } from '../../src/index.ts';
import { buildPack } from '../../src/packs/build-pack.ts';
import { basePack } from '../support/base-pack.ts';
import { isLooser, outcomesOf, packWith, rows, size } from '../support/random-tables.ts';

const ids = ({ rules }: Pack) => rules.map(({ id }) => id).toSorted();

/** Every rule of both packs, in exactly one row each. */
function expectComplete(a: Pack, b: Pack): void {
  const { rows, counts } = diffPacks(a, b);
  expect(rows.flatMap((row) => ('from' in row ? [row.from.rule] : [])).toSorted()).toEqual(ids(a));
  expect(rows.flatMap((row) => ('to' in row ? [row.to.rule] : [])).toSorted()).toEqual(ids(b));
  const requirements = rows.map(({ requirement }) => requirement);
  expect(requirements).toEqual(requirements.toSorted());
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
}

const mirrored: Readonly<Record<string, string>> = {
  added: 'removed',
  removed: 'added',
  tightened: 'loosened',
  loosened: 'tightened',
};

/** Rows by their rules, each with its status and the directions of its changes. */
function statuses(rows: readonly DiffRow[], from: 'from' | 'to', mirror = (status: string) => status) {
  const side = (row: DiffRow, name: 'from' | 'to') =>
    (name in row ? (row as { readonly [key in typeof name]?: { readonly rule: string } })[name]?.rule : '') ??
    '';
  const to = from === 'from' ? 'to' : 'from';
  return rows
    .map((row) => {
      const changes = 'changes' in row ? row.changes : [];
      const told = changes.map(({ kind, direction }) => `${kind} ${mirror(direction)}`).toSorted();
      return [side(row, from), side(row, to), mirror(row.status), ...told].join(' | ');
    })
    .toSorted();
}

function expectMirror(a: Pack, b: Pack): void {
  const there = statuses(diffPacks(a, b).rows, 'from');
  expect(statuses(diffPacks(b, a).rows, 'to', (status) => mirrored[status] ?? status)).toEqual(there);
}

const shipped = await Promise.all(packIds.map(async (id) => (await getPack(id)) as Pack));
const packs = [...shipped, await readPack('rules/local/hai-phong-police-2020-2025')];
const pairs = packs.flatMap((a) => packs.map((b) => [a.id, b.id, a, b] as const));

describe.each(pairs)('%s against %s', { timeout: 30_000 }, (from, to, a, b) => {
  it('has every rule of both in exactly one row', () => expectComplete(a, b));

  it('is the mirror image of the other way round', () => expectMirror(a, b));

  it('leaves the rules of both packs unchanged', () => {
    const common = ids(a).filter((id) => ids(b).includes(id));
    const { rows, counts } = diffPacks(a, b);
    const unchanged = rows.flatMap((row) => (row.status === 'unchanged' ? [row.to.rule] : []));
    expect(unchanged).toEqual(expect.arrayContaining(common));
    if (from === to) expect(counts.unchanged).toBe(rows.length);
  });
});

describe('random tables', () => {
  it('tighten or loosen as the outcomes of lists do', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(rows, fc.option(rows, { nil: undefined }), async (first, other) => {
        const second = other ?? first.map((row) => ({ ...row, most: row.most ?? 4 }));
        const [a, b] = [packWith(first), packWith(second)];
        const [before, after] = [await outcomesOf(a), await outcomesOf(b)];
        const [loosened, tightened] = [isLooser(before, after), isLooser(after, before)];
        const expected = loosened
          ? tightened
            ? 'changed'
            : 'loosened'
          : tightened
            ? 'tightened'
            : 'unchanged';
        const row = diffPacks(a, b).rows.find((one) => 'from' in one && one.from.rule === size);
        seen.add(expected);
        expect(row?.status).toBe(expected);
      }),
      // Always the same tables, among which each answer is met.
      { numRuns: 60, seed: 2025 },
    );
    expect(seen.size).toBe(4);
  }, 60_000);
});

describe('random packs', { timeout: 30_000 }, () => {
  const files = Object.keys(basePack()).filter((file) => file.split('/').length > 2);

  /** The small pack with some rules left out, some given another slug, some made targets. */
  const pack = fc
    .record({ left: fc.subarray(files), moved: fc.subarray(files), targets: fc.subarray(files) })
    .map(({ left, moved, targets }) => {
      const own = Object.entries(basePack()).filter(([file]) => !left.includes(file));
      const changed = own.map(([file, content]): [string, unknown] => {
        if (!files.includes(file)) return [file, content];
        const path = moved.includes(file) ? file.replace('.json', '-moved.json') : file;
        const modality = targets.includes(file) ? 'target' : Object(content).modality;
        return [path, { ...Object(content), id: path.replace('.json', ''), modality }];
      });
      return buildPack('test', Object.fromEntries(changed));
    });

  it('have every rule in exactly one row, and mirror images', () => {
    fc.assert(
      fc.property(pack, pack, (a, b) => {
        expectComplete(a, b);
        expectMirror(a, b);
        expect(diffPacks(a, a).counts.unchanged).toBe(a.rules.length);
      }),
      { numRuns: 60 },
    );
  });
});
