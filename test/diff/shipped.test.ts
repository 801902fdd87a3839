import { expect, it } from 'vitest';
import { diffPacks, getPack, type Pack } from '../../src/index.ts';

async function shipped(id: string): Promise<Pack> {
  const pack = await getPack(id);
  if (!pack) throw new Error(`the pack ${id} is shipped`);
  return pack;
}

const before = await shipped('2020-2025');
const after = await shipped('2025-2030');
const { rows } = diffPacks(before, after);
const statusOf = (requirement: string) => rows.find((row) => row.requirement === requirement)?.status;
const idsOf = ({ rules }: Pack) => rules.map(({ id }) => id).sort();

it('has every rule of both terms in exactly one row', () => {
  expect(rows.flatMap((row) => ('from' in row ? [row.from.rule] : [])).sort()).toEqual(idsOf(before));
  expect(rows.flatMap((row) => ('to' in row ? [row.to.rule] : [])).sort()).toEqual(idsOf(after));
});

it('says of a requirement without a text of the new term that none was found, and of no other', () => {
  const without = rows.filter((row) => 'textNotFound' in row).map(({ requirement }) => requirement);
  expect(without).toEqual([...after.textNotFound].sort());
  // The level of districts is abolished, and communes have numbers of their own: these are gone.
  const gone = rows.filter((row) => row.status === 'removed' && !('textNotFound' in row));
  expect(gone.map(({ requirement }) => requirement)).toEqual([
    'committee/structure/district-number',
    'committee/structure/merged-number',
    'standing-committee/structure/district-size',
  ]);
});

it.each([
  ['committee/structure/congress-days', 'tightened'],
  ['committee/criteria/age-re-nominated', 'changed'],
  ['committee/criteria/age-deputy-secretary', 'added'],
  ['committee/quota/renewal', 'removed'],
  ['committee/criteria/majority', 'unchanged'],
  ['committee/structure/province-number', 'added'],
])('%s is %s', (requirement, status) => {
  expect(statusOf(requirement)).toBe(status);
});

it('shows the months of service left on re-nomination, 30 then and 48 now', () => {
  const row = rows.find(({ requirement }) => requirement === 'committee/criteria/age-re-nominated');
  const changes = row && 'changes' in row ? row.changes : [];
  expect(
    changes.filter(({ from, to }) => from?.en === 'at least 30 months' && to?.en === 'at least 48 months'),
  ).not.toEqual([]);
});
