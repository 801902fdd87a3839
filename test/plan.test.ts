import { describe, expect, it } from 'vitest';
import {
  check,
  getPack,
  type Pack,
  type Plan,
  type PlannedNumber,
  type PlannedOrganization,
  type PlanOptions,
  planBodies,
  renderPlan,
} from '../src/index.ts';
import { buildPack } from '../src/packs/build-pack.ts';
import { basePack, type FileChanges } from './support/base-pack.ts';
import { nomination, nominationList, nominee } from './support/list.ts';

const district: PlannedOrganization = {
  level: 'above-grassroots',
  sector: 'local',
  unitKind: 'district',
  superior: 'province',
  place: 'nghe-an',
};
const cell: PlannedOrganization = {
  level: 'grassroots',
  sector: 'local',
  unitKind: 'grassroots-cell',
  officialMembers: 25,
  partyMembers: 27,
};

const commune: PlannedOrganization = {
  level: 'above-grassroots',
  sector: 'local',
  unitKind: 'commune',
  superior: 'province',
  place: 'nghe-an',
  partyMembers: 900,
  officialMembers: 880,
};

const women = '2020-2025/committee/quota/women-share';
const young = '2020-2025/committee/quota/young-share';
const middle = '2020-2025/committee/quota/middle-age-share';
const renewal = '2020-2025/committee/quota/renewal';
const surplus = '2020-2025/committee/quota/surplus';
const third = 'charter/standing-committee/quota/one-third';
const size = '2020-2025/inspection-committee/structure/size';

/** The pack of the term, with these rules alone. */
async function packOf(...ids: readonly string[]): Promise<Pack> {
  const pack = await getPack('2020-2025');
  if (!pack) throw new Error('the pack 2020-2025 is shipped');
  return { ...pack, rules: pack.rules.filter(({ id }) => ids.includes(id)) };
}

async function plan(
  organization: PlannedOrganization,
  pack: string | Pack,
  options: PlanOptions = {},
): Promise<Plan> {
  const result = await planBodies(organization, pack, options);
  if (result.decision === 'refused') throw new Error(`refused: ${JSON.stringify(result.issues)}`);
  return result;
}

const numberOf = ({ numbers }: Plan, rule: string): PlannedNumber => {
  const found = numbers.find((number) => number.rule === rule);
  if (!found) throw new Error(`no number of ${rule}`);
  return found;
};

const ends = ({ min, max }: PlannedNumber) => [min, max];

/** The smallest, or the largest, number up to the whole for which it holds. */
const smallest = (whole: number, fits: (part: number) => boolean) =>
  Array.from({ length: whole + 1 }, (_, part) => part).find(fits);
const largest = (whole: number, fits: (part: number) => boolean) =>
  Array.from({ length: whole + 1 }, (_, part) => part).findLast(fits);

describe('a district of 27, 9 and 7', () => {
  const seats = { committee: 27, 'standing-committee': 9, 'inspection-committee': 7 };

  it('is feasible, with these numbers', async () => {
    const planned = await plan(district, '2020-2025', { seats });
    expect(planned.decision).toBe('feasible');
    expect(planned.clashes).toEqual([]);
    expect(ends(numberOf(planned, women))).toEqual([5, undefined]);
    expect(ends(numberOf(planned, renewal))).toEqual([9, undefined]);
    expect(ends(numberOf(planned, surplus))).toEqual([28, 35]);
    expect(ends(numberOf(planned, third))).toEqual([undefined, 9]);
    expect(ends(numberOf(planned, size))).toEqual([7, 9]);
    expect(numberOf(planned, size)).toMatchObject({
      body: 'inspection-committee',
      counts: 'seats',
      planned: 7,
    });
  });

  it('says what a share was taken of, and that it grows with the list', async () => {
    const planned = await plan(district, '2020-2025', { seats });
    expect(numberOf(planned, women).share).toEqual({ least: '15%', of: 27, growsWithList: true });
    expect(numberOf(planned, third).share).toEqual({ most: '1/3', of: 27, growsWithList: false });
  });

  it('accounts for every rule of the pack', async () => {
    const pack = await getPack('2020-2025');
    const planned = await plan(district, '2020-2025', { seats });
    expect(planned.rules.map(({ id }) => id)).toEqual(pack?.rules.map(({ id }) => id));
    for (const rule of planned.rules) {
      if (rule.outcome === 'numbers') expect(numberOf(planned, rule.id).modality).toBe(rule.modality);
    }
  });

  it('is planned as of the month at which the pack counts ages for the level', async () => {
    expect((await plan(district, '2020-2025', { seats })).date).toBe('2020-06-01');
    expect((await plan({ level: 'province', sector: 'local' }, '2020-2025')).date).toBe('2020-09-01');
  });
});

describe('for every size from 3 to 60', () => {
  const sizes = Array.from({ length: 58 }, (_, index) => index + 3);
  const shareOf = (percent: number) => (whole: number) => (part: number) => part * 100 >= percent * whole;

  it('the numbers are those for which the comparison of the rule holds', async () => {
    const pack = await packOf(women, young, middle, renewal, surplus, third);
    for (const whole of sizes) {
      const planned = await plan(district, pack, { seats: { committee: whole } });
      expect([whole, ...ends(numberOf(planned, women))]).toEqual([
        whole,
        smallest(whole, shareOf(15)(whole)),
        undefined,
      ]);
      expect([whole, ...ends(numberOf(planned, young))]).toEqual([
        whole,
        smallest(whole, shareOf(10)(whole)),
        undefined,
      ]);
      expect([whole, ...ends(numberOf(planned, middle))]).toEqual([
        whole,
        smallest(whole, shareOf(40)(whole)),
        largest(whole, (part) => part * 100 <= 50 * whole),
      ]);
      expect([whole, ...ends(numberOf(planned, renewal))]).toEqual([
        whole,
        smallest(whole, (part) => part * 3 >= whole),
        undefined,
      ]);
      expect([whole, ...ends(numberOf(planned, third))]).toEqual([
        whole,
        undefined,
        largest(whole, (part) => part * 3 <= whole),
      ]);
      expect([whole, ...ends(numberOf(planned, surplus))]).toEqual([
        whole,
        smallest(3 * whole, (listed) => (listed - whole) * 100 > 0),
        // Of three or fewer, 30 % is less than one person, and the rule allows one.
        whole < 4 ? whole + 1 : largest(3 * whole, (listed) => (listed - whole) * 100 <= 30 * whole),
      ]);
    }
  }, 120_000);

  it('the surplus that the convening committee prepares is counted apart from the list', async () => {
    const prepared = '2025-2030/committee/quota/surplus-prepared';
    const seats = (committee: number) => ({
      seats: { committee },
      congress: { selection: 'election' as const },
    });
    for (const whole of sizes) {
      const planned = await plan(commune, '2025-2030', seats(whole));
      const listed = [
        smallest(3 * whole, (number) => (number - whole) * 100 >= 10 * whole),
        largest(3 * whole, (number) => (number - whole) * 100 <= 15 * whole),
      ] as const;
      const number = planned.numbers.find(({ rule }) => rule === prepared);
      const hasWholeNumber = (listed[0] ?? 0) <= (listed[1] ?? 0);
      expect([whole, number?.counts, number?.min, number?.max]).toEqual(
        hasWholeNumber ? [whole, 'prepared', ...listed] : [whole, undefined, undefined, undefined],
      );
      expect(planned.clashes.flatMap(({ rules }) => rules)).not.toContain(prepared);
    }
  }, 120_000);

  it.each([10, 13, 20, 27])('a list of %i agrees', async (whole) => {
    const pack = await packOf(women, '2020-2025/committee/criteria/political-standards');
    const { min = 0 } = numberOf(await plan(district, pack, { seats: { committee: whole } }), women);
    const outcomeWith = async (count: number) => {
      const nominees = Array.from({ length: whole }, (_, index) =>
        nominee(`n${index}`, { sex: index < count ? 'female' : 'male', nominations: [nomination()] }),
      );
      const list = nominationList({ bodies: { committee: { seats: whole } }, nominees });
      return (await check(list, { pack })).findings.find(({ rule }) => rule === women)?.outcome;
    };
    expect(await outcomeWith(min)).toBe('satisfied');
    expect(await outcomeWith(min - 1)).toBe('violated');
  });
});

describe('sizes that mandatory rules rule out', () => {
  it.each([
    [
      'a standing committee of 10 beside a committee of 27',
      district,
      { committee: 27, 'standing-committee': 10 },
      third,
    ],
    ['an inspection committee of 12 in a district', district, { 'inspection-committee': 12 }, size],
    ['a cell committee of 8', cell, { committee: 8 }, 'charter/committee/structure/cell-committee-size'],
    [
      'an inspection committee in a cell',
      cell,
      { 'inspection-committee': 3 },
      'charter/inspection-committee/structure/none-below-grassroots',
    ],
    [
      'no standing committee beside a grassroots committee of 15',
      { level: 'grassroots', sector: 'local', unitKind: 'commune', partyMembers: 200 },
      { committee: 15, 'standing-committee': 0 },
      'charter/standing-committee/structure/nine-members',
    ],
  ] as const)('are refused: %s', async (_, organization, seats, rule) => {
    const planned = await plan(organization, '2020-2025', { seats });
    expect(planned.decision).toBe('contradictory');
    expect(planned.clashes.map(({ rules }) => rules)).toContainEqual([rule]);
    expect(planned.rules.find(({ id }) => id === rule)?.outcome).toBe('contradictory');
  });

  it('are told with the number that would do', async () => {
    const planned = await plan(district, '2020-2025', { seats: { committee: 27, 'standing-committee': 10 } });
    expect(renderPlan(planned)).toContain(
      'Số lượng ban thường vụ so với cấp ủy là 10/27 (37%), vượt 1 người so với quy định (không quá 1/3, tức 9 người).',
    );
    expect(ends(numberOf(planned, third))).toEqual([undefined, 9]);
  });
});

describe('numbers that cannot be met together', () => {
  const quota = (slug: string, sex: string, demand: object, changes: object = {}) => ({
    id: `test/committee/quota/${slug}`,
    title: { vi: slug, en: slug },
    subject: 'committee',
    modality: 'mandatory',
    source: [{ instrument: '01-QĐ/TW-2019', clause: 'Điều 1', confidence: 'primary' }],
    effective: { from: '2019-06-01', to: null },
    measures: {
      those: {
        label: { vi: `Số ${slug}`, en: `Number of ${slug}` },
        count: { of: 'committee', where: { all: [{ fact: 'nominee.sex', operator: 'equal', value: sex }] } },
      },
    },
    require: { all: [{ fact: 'measure.those', operator: 'greaterThanInclusive', value: 3, ...demand }] },
    ...changes,
  });
  const packWith = (changes: FileChanges) =>
    buildPack('test', basePack({ ...changes, 'test/committee/quota/size.json': null }));
  const both = (changes: object = {}) =>
    packWith({
      'test/committee/quota/three-women.json': quota('three-women', 'female', {}),
      'test/committee/quota/three-men.json': quota('three-men', 'male', {}, changes),
    });

  it('are floors of women and of men that come to more than the seats', async () => {
    const planned = await plan({ ...district, partyMembers: 50 }, both(), { seats: { committee: 5 } });
    expect(planned.decision).toBe('contradictory');
    expect(planned.clashes.map(({ rules }) => rules)).toEqual([
      ['test/committee/quota/three-men', 'test/committee/quota/three-women'],
    ]);
    expect(renderPlan(planned, { locale: 'en' })).toContain(
      'Cannot be met together: number of three-men: at least 3 persons; number of three-women: at least 3 persons.',
    );
  });

  it('are not, where the seats are enough', async () => {
    expect((await plan(district, both(), { seats: { committee: 6 } })).decision).toBe('feasible');
  });

  it('are told, and the plan is feasible, where one is a target', async () => {
    const planned = await plan(district, both({ modality: 'target' }), { seats: { committee: 5 } });
    expect(planned.decision).toBe('feasible');
    expect(planned.clashes).toEqual([expect.objectContaining({ modality: 'target' })]);
  });

  it('are shares that only a longer list can meet: not told', async () => {
    const half = { require: { all: [{ fact: 'measure.those', operator: 'atLeastShare', value: '50%' }] } };
    const share = (sex: string) => ({
      measures: {
        those: {
          label: { vi: sex, en: sex },
          share: {
            of: 'committee',
            where: { all: [{ fact: 'nominee.sex', operator: 'equal', value: sex }] },
          },
        },
      },
    });
    const pack = packWith({
      'test/committee/quota/half-women.json': quota(
        'half-women',
        'female',
        {},
        { ...half, ...share('female') },
      ),
      'test/committee/quota/half-men.json': quota('half-men', 'male', {}, { ...half, ...share('male') }),
    });
    const planned = await plan(district, pack, { seats: { committee: 27 } });
    expect(ends(numberOf(planned, 'test/committee/quota/half-women'))).toEqual([14, undefined]);
    expect(planned.clashes).toEqual([]);
  });

  it('are ceilings that leave no room for all', async () => {
    const atMost = { operator: 'lessThanInclusive', value: 2 };
    const pack = packWith({
      'test/committee/quota/few-women.json': quota('few-women', 'female', atMost),
      'test/committee/quota/few-men.json': quota('few-men', 'male', atMost),
    });
    expect((await plan(district, pack, { seats: { committee: 5 } })).decision).toBe('contradictory');
    expect((await plan(district, pack, { seats: { committee: 4 } })).decision).toBe('feasible');
  });

  it('are the ends of a surplus that no list of three can have: at least 4 and at most 3', async () => {
    const rule = 'test/committee/quota/surplus';
    const { measures: _, ...head } = quota('surplus', 'female', {});
    const fact = 'committee.surplus';
    const require = {
      all: [
        { fact, operator: 'moreThanShare', value: '0%' },
        { fact, operator: 'atMostShare', value: '30%' },
      ],
    };
    const pack = packWith({ 'test/committee/quota/surplus.json': { ...head, require } });
    const planned = await plan(district, pack, { seats: { committee: 3 } });
    expect(planned.clashes).toEqual([expect.objectContaining({ rules: [rule], modality: 'mandatory' })]);
    expect(ends(numberOf(planned, rule))).toEqual([4, 3]);
    expect((await plan(district, pack, { seats: { committee: 4 } })).decision).toBe('feasible');
  });

  it('are a prepared surplus above the longest list', async () => {
    const { measures: _, ...head } = quota('surplus', 'female', {});
    const rule = (name: string, fact: string, operator: string, value: string) => ({
      ...head,
      id: `test/committee/quota/${name}`,
      require: { all: [{ fact, operator, value }] },
    });
    const pack = packWith({
      'test/committee/quota/longest.json': rule('longest', 'committee.surplus', 'atMostShare', '20%'),
      'test/committee/quota/prepared.json': rule(
        'prepared',
        'committee.preparedSurplus',
        'atLeastShare',
        '30%',
      ),
    });
    const planned = await plan(district, pack, { seats: { committee: 10 } });
    expect(planned.clashes.map(({ rules }) => rules)).toEqual([
      ['test/committee/quota/longest', 'test/committee/quota/prepared'],
    ]);
    expect(renderPlan(planned, { locale: 'en' })).toContain(
      'nominees of the convening committee for the committee: at least 13',
    );
    // 20 % of three is less than one person, so that the list may not be longer than the seats.
    expect((await plan(district, pack, { seats: { committee: 3 } })).decision).toBe('contradictory');
  });

  it('is one floor above the seats', async () => {
    const pack = packWith({ 'test/committee/quota/three-women.json': quota('three-women', 'female', {}) });
    expect((await plan(district, pack, { seats: { committee: 2 } })).decision).toBe('contradictory');
  });
});

describe('what was not given', () => {
  const standingOf = (planned: Plan, rule: string) => planned.rules.find(({ id }) => id === rule);

  it('is named where a rule depends on it', async () => {
    const planned = await plan({ level: 'above-grassroots', sector: 'local' }, '2020-2025', {
      seats: { committee: 27 },
    });
    expect(standingOf(planned, size)).toMatchObject({
      outcome: 'open',
      open: 'table-row',
      missing: [{ field: 'organization.superior' }],
    });
    expect(renderPlan(planned)).toContain('Cần biết cấp ủy cấp trên trực tiếp:');
  });

  it('is the size, for a share of nominees', async () => {
    const planned = await plan(district, '2020-2025');
    expect(standingOf(planned, women)).toMatchObject({
      outcome: 'open',
      missing: [{ field: 'bodies.committee.seats' }],
    });
    expect(ends(numberOf(planned, size))).toEqual([7, 9]);
  });

  it('may be the size of the other body', async () => {
    const planned = await plan(district, await packOf(third), { seats: { 'standing-committee': 9 } });
    expect(numberOf(planned, third)).toMatchObject({ body: 'committee', counts: 'seats', min: 27 });
  });

  it('is asked of a body, where its word is needed', async () => {
    const planned = await plan({ level: 'above-grassroots', sector: 'army' }, '2020-2025');
    expect(standingOf(planned, size)?.outcome).toBe('asked');
  });
});

describe('a plan that cannot be made', () => {
  it.each([
    ['of a level that there is not', { level: 'district', sector: 'local' }, {}, 'organization.level'],
    ['of half a seat', district, { seats: { committee: 1.5 } }, 'bodies.committee.seats'],
    ['on a day that the pack does not cover', district, { date: '2018-01-01' }, 'congress.date'],
    ['on no day', district, { date: 'June' }, 'congress.date'],
  ])('is refused with the path: %s', async (_, organization, options, path) => {
    const result = await planBodies(organization as PlannedOrganization, '2020-2025', options);
    expect(result).toMatchObject({ decision: 'refused', issues: [{ path }] });
    expect(renderPlan(result)).toContain('KHÔNG LẬP ĐƯỢC');
  });

  it('is refused where there is no such pack', async () => {
    expect(await planBodies(district, '2020-2052')).toMatchObject({
      decision: 'refused',
      issues: [{ code: 'unknown-pack', suggestion: '2020-2025' }],
    });
  });
});

it.each(['vi', 'en'] as const)('shows no word that has no meaning for a reader in %s', async (locale) => {
  const seats = { committee: 27, 'standing-committee': 10, 'inspection-committee': 12 };
  for (const organization of [district, cell, { level: 'province', sector: 'police' } as const]) {
    const text = renderPlan(await plan(organization, '2020-2025', { seats }), { locale });
    expect(text).not.toMatch(/undefined|null|NaN|\[object|Infinity|true|false/);
  }
});

it('is the same for the same input', async () => {
  const [first, second] = [await plan(district, '2020-2025'), await plan(district, '2020-2025')];
  expect(JSON.stringify(first)).toBe(JSON.stringify(second));
});
