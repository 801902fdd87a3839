import { describe, expect, it } from 'vitest';
import { check, type Finding } from '../../src/index.ts';
import { buildPack } from '../../src/packs/build-pack.ts';
import { basePack } from '../support/base-pack.ts';
import { nominationList, nominee, without } from '../support/list.ts';

const source = [{ instrument: '02-HD/TW-2020', clause: 'mục 2', confidence: 'primary' }];
const review = {
  attestation: 'size-plan',
  by: { vi: 'cấp trên', en: 'the superior' },
  asks: { vi: 'phương án', en: 'a plan' },
};

/** Five to nine seats in a district, seven to fifteen elsewhere; for enterprises a plan is asked for. */
const pack = await buildPack(
  'test',
  basePack({
    'test/committee/quota/size.json': [
      {
        op: 'replace',
        path: '/table/rows',
        value: [
          {
            when: { 'organization.sector': { not: 'enterprise' }, 'organization.unitKind': 'district' },
            values: { least: 5, most: 9 },
            source,
          },
          {
            when: {
              'organization.sector': { not: 'enterprise' },
              'organization.unitKind': { not: 'district' },
            },
            values: { least: 7, most: 15 },
          },
          { when: { 'organization.sector': 'enterprise' }, unavailable: review },
        ],
      },
    ],
  }),
);

type Change = NonNullable<Parameters<typeof nominationList>[0]>['organization'];

async function size(seats: number, change: Change = {}, knownUnit = true): Promise<Finding> {
  const list = nominationList({
    bodies: { committee: { seats } },
    nominees: [nominee('a', { attestations: [] })],
    organization: change,
  });
  const organization = knownUnit ? list.organization : without(list.organization, 'unitKind');
  const { findings } = await check({ ...list, organization }, { pack });
  const finding = findings.find(({ rule }) => rule === 'test/committee/quota/size');
  if (!finding) throw new Error('every rule has a finding');
  return finding;
}

describe('a decision table', () => {
  it.each([
    [4, 'district', 'violated'],
    [5, 'district', 'satisfied'],
    [9, 'district', 'satisfied'],
    [10, 'district', 'violated'],
    [6, 'commune', 'violated'],
    [15, 'commune', 'satisfied'],
  ] as const)('gives its values: %i seats in a %s are %s', async (seats, unitKind, outcome) => {
    expect((await size(seats, { unitKind })).outcome).toBe(outcome);
  });

  it('asks for a word where its figure was not found', async () => {
    expect(await size(3, { sector: 'enterprise' })).toMatchObject({ outcome: 'review', review });
  });

  it.each([
    [4, 'violated'],
    [8, 'satisfied'],
    [16, 'violated'],
  ])(
    'decides though the row is not known, where all that may hold agree: %i seats are %s',
    async (seats, outcome) => {
      expect((await size(seats, {}, false)).outcome).toBe(outcome);
    },
  );

  it.each([5, 6, 10, 15])(
    'is undetermined where they do not, and asks which holds: %i seats',
    async (seats) => {
      expect(await size(seats, {}, false)).toMatchObject({
        outcome: 'undetermined',
        open: 'table-row',
        missing: [{ field: 'organization.unitKind' }],
      });
    },
  );
});
