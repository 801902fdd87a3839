import { describe, expect, it } from 'vitest';
import { contains } from '../src/dates/period.ts';
import { check, getPack, type NominationList, type Pack, packIds } from '../src/index.ts';
import { levels, sectors } from '../src/schema/terms.ts';

/** The months in which congresses of the term, and conferences that fill vacancies, are checked. */
const terms: Readonly<Record<string, readonly [first: string, last: string]>> = {
  '2020-2025': ['2020-01', '2025-12'],
  '2025-2030': ['2025-04', '2030-12'],
  charter: ['2016-08', '2025-12'],
};

/** Rules that begin later than their pack's first month, since their text does. */
const later: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '2020-2025': {
    'inspection-committee/structure/chair': '2020-02-14',
    'inspection-committee/structure/concurrent-members': '2020-02-14',
    'inspection-committee/structure/deputy-chairs': '2020-02-14',
    'inspection-committee/structure/full-time-count': '2020-02-14',
    'inspection-committee/structure/full-time-deputy': '2020-02-14',
    'inspection-committee/structure/full-time-leaders': '2020-02-14',
    'inspection-committee/structure/size': '2020-02-14',
    'inspection-committee/structure/standing-deputy-chair': '2020-02-14',
  },
  '2025-2030': {
    'committee/criteria/age-central': '2025-04-14',
    'committee/criteria/age-deputy-secretary': '2025-04-14',
    'committee/criteria/commune-re-nominated': '2025-05-19',
    'committee/criteria/exclusion': '2025-04-14',
    'committee/quota/science-technology-share': '2025-04-14',
    'committee/quota/women-share': '2025-04-14',
    'committee/structure/appointment-decision': '2025-04-14',
    'committee/structure/commune-deputies': '2025-04-14',
    'committee/structure/commune-level': '2025-07-01',
    'committee/structure/commune-number': '2025-04-14',
    'committee/structure/congress-days': '2025-04-14',
    'committee/structure/congress-window': '2025-04-14',
    'committee/structure/front-deputy': '2025-04-14',
    'committee/structure/no-district': '2025-07-01',
    'committee/structure/province-number': '2025-04-14',
    'committee/structure/selection': '2025-04-14',
    'delegation/structure/delegate-number': '2025-04-14',
    'inspection-committee/criteria/age-re-nominated': '2025-04-14',
    'inspection-committee/criteria/chair-not-local': '2025-05-30',
    'inspection-committee/criteria/provincial-chair-not-local': '2025-12-15',
    'standing-committee/structure/commune-posts': '2025-04-14',
    'standing-committee/structure/front-deputy-chair': '2025-04-14',
    'standing-committee/structure/orientation-posts': '2025-04-14',
    'standing-committee/structure/province-number': '2025-04-14',
  },
};

function firstDays([first, last]: readonly [string, string]): string[] {
  const days: string[] = [];
  for (let month = first; month <= last; ) {
    days.push(`${month}-01`);
    const [year = 0, number = 0] = month.split('-').map(Number);
    month = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  }
  return days;
}

function listOn(
  date: string,
  pack: Pack,
  organization: Partial<NominationList['organization']> = {},
): NominationList {
  return {
    term: pack.id,
    organization: { name: 'Đảng bộ Mẫu', level: 'province', sector: 'local', ...organization },
    congress: { date },
    bodies: { committee: {}, 'standing-committee': {}, 'inspection-committee': {} },
    nominees: [],
  };
}

/** The path of a rule below the pack that holds it: where a later text replaces it, the path stays. */
function slugOf(id: string, { chain }: Pack): string {
  const holder = chain.find((pack) => id.startsWith(`${pack}/`));
  if (holder === undefined) throw new Error(`${id} lies in none of ${chain.join(', ')}`);
  return id.slice(holder.length + 1);
}

const dayBefore = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

async function packNamed(id: string): Promise<Pack> {
  const pack = await getPack(id);
  if (!pack) throw new Error(`no pack ${id}`);
  return pack;
}

const packs = await Promise.all(packIds.map(packNamed));

it('knows the months of every pack', () => {
  expect(Object.keys(terms).sort()).toEqual([...packIds].sort());
});

describe.each(packs)('$id', { timeout: 60_000 }, (pack) => {
  const days = firstDays(terms[pack.id] ?? ['', '']);
  const slugs = [...new Set(pack.rules.map(({ id }) => slugOf(id, pack)))];
  const inEffect = (slug: string, day: string) =>
    pack.rules.filter((rule) => slugOf(rule.id, pack) === slug && contains(rule.effective, day));

  it.each(slugs)('%s: exactly one rule in effect, no gap, no overlap', (slug) => {
    const since = later[pack.id]?.[slug] ?? days[0] ?? '';
    expect(days.map((day) => [day, inEffect(slug, day).length])).toEqual(
      days.map((day) => [day, day < since ? 0 : 1]),
    );
    expect(inEffect(slug, since).length).toBe(1);
    if (since !== days[0]) expect(inEffect(slug, dayBefore(since)).length).toBe(0);
  });

  it.each(levels.flatMap((level) => sectors.map((sector) => ({ level, sector }))))(
    'accepts the first of every month, and answers with every rule: $level, $sector',
    async (organization) => {
      for (const day of days) {
        const report = await check(listOn(day, pack, organization));
        if (report.decision === 'refused') expect.fail(`${day}: ${JSON.stringify(report.issues)}`);
        const silent = report.findings.filter(
          (finding) => finding.outcome === 'not-applicable' && finding.reason === 'not-in-effect',
        );
        expect([day, new Set(report.findings.map(({ rule }) => rule)).size]).toEqual([
          day,
          pack.rules.length,
        ]);
        expect([day, silent.map(({ rule }) => rule)]).toEqual([
          day,
          pack.rules.filter(({ effective }) => !contains(effective, day)).map(({ id }) => id),
        ]);
      }
    },
  );

  it('refuses the day before its first, and takes its first', async () => {
    const { from } = pack.effective;
    expect((await check(listOn(from, pack))).decision).not.toBe('refused');
    const { decision, issues } = await check(listOn(dayBefore(from), pack));
    expect([decision, issues.map(({ path, code }) => ({ path, code }))]).toEqual([
      'refused',
      [{ path: 'congress.date', code: 'not-in-force' }],
    ]);
  });

  it('refuses the day after its last, where it has one', async () => {
    const { to } = pack.effective;
    if (to === null) {
      expect((await check(listOn('2199-12-31', pack))).decision).not.toBe('refused');
      return;
    }
    expect((await check(listOn(dayBefore(to), pack))).decision).not.toBe('refused');
    const { decision, issues } = await check(listOn(to, pack));
    expect([decision, issues.map(({ code }) => code)]).toEqual(['refused', ['not-in-force']]);
  });

  it('has one version of each age table in force at each month at which it counts age', () => {
    const months = pack.referenceMonths.map(({ values }) => values.month);
    const counts = months.flatMap((month) =>
      pack.tables.map(({ id, versions }) => [
        `${month} ${id}`,
        versions.filter(({ effective }) => contains(effective, `${month}-01`)).length,
      ]),
    );
    expect(counts).toEqual(months.flatMap((month) => pack.tables.map(({ id }) => [`${month} ${id}`, 1])));
  });
});

it('counts age at the months that the directive of 2025 names, by level, sector and kind of unit', async () => {
  const { referenceMonths } = await packNamed('2025-2030');
  expect(referenceMonths.map(({ when, values }) => [values.month, Object.values(when).flat()])).toEqual([
    ['2025-04', ['grassroots', 'police', 'army', 'agency', 'enterprise']],
    ['2025-04', ['grassroots', 'local', { not: 'special-zone' }]],
    ['2025-06', ['above-grassroots', 'police', 'army', 'agency', 'enterprise']],
    ['2025-06', ['above-grassroots', 'local', { not: ['commune', 'special-zone'] }]],
    ['2025-07', ['above-grassroots', 'local', 'commune']],
    ['2025-07', ['above-grassroots', 'grassroots', 'local', 'special-zone']],
    ['2025-09', ['province']],
  ]);
});

it('counts age at the months that the directive of 2019 names', async () => {
  const { referenceMonths } = await packNamed('2020-2025');
  expect(referenceMonths.map(({ when, values }) => [when['organization.level'], values.month])).toEqual([
    ['grassroots', '2020-04'],
    ['above-grassroots', '2020-06'],
    ['province', '2020-09'],
  ]);
});
