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

describe('a table whose rows ask for a judgement', () => {
  const asks = (text: string) => ({ ...review, asks: { vi: text, en: text } });
  const dated = buildPack(
    'test',
    basePack({
      'test/committee/criteria/standards.json': [
        { op: 'remove', path: '/review' },
        {
          op: 'add',
          path: '/table',
          value: {
            rows: [
              { when: { 'congress.date': { max: 20200630 } }, review: asks('by the old text'), source },
              { when: { 'congress.date': { min: 20200701 } }, review: asks('by the new text') },
            ],
          },
        },
      ],
    }),
  );
  const on = async (
    date: string,
    attestations: NonNullable<Parameters<typeof nominee>[1]>['attestations'] = [],
  ) => {
    const list = nominationList({ congress: { date }, nominees: [nominee('a', { attestations })] });
    const { findings } = await check(list, { pack: dated });
    const finding = findings.find(({ rule }) => rule === 'test/committee/criteria/standards');
    return finding?.outcome === 'review' ? finding.review.asks.en : finding?.outcome;
  };

  it('asks what the text in force on the day asks', async () => {
    expect(await on('2020-06-30')).toBe('by the old text');
    expect(await on('2020-07-01')).toBe('by the new text');
  });

  it('is settled by the word of the competent body', async () => {
    const word = { kind: 'size-plan', by: 'Ban Thường vụ' } as const;
    expect(await on('2020-07-01', [{ ...word, conclusion: 'meets' }])).toBe('satisfied');
    expect(await on('2020-07-01', [{ ...word, conclusion: 'does-not-meet' }])).toBe('violated');
  });
});
