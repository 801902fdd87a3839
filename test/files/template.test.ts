import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unzip } from '../../scripts/generate/files/zip.mjs';
import { locateIssues, readList, writeTemplate } from '../../src/files/index.ts';
import { getPack, type NominationList, parseNominationList } from '../../src/index.ts';
import { papers } from '../../src/schema/terms.ts';
import { listArbitrary } from '../support/arbitrary.ts';
import { nominationList, nominee } from '../support/list.ts';

/** What else a row can say of a person, besides what random lists hold. */
const more = fc.record(
  {
    post: fc.record({
      title: fc.constant('Bí thư, Chủ tịch UBND xã'),
      termsInARow: fc.nat(3),
      chairsCouncil: fc.boolean(),
    }),
    qualifications: fc.record({
      professional: fc.constant('Thạc sĩ'),
      politicalTheory: fc.constant('Cao cấp'),
    }),
    papers: fc.subarray([...papers]),
    papersFiled: fc.constantFrom('2020-05-04', '2020-06-30'),
    localPerson: fc.boolean(),
    remarks: fc.constantFrom('=1+1', '+84', '-x', '@SUM(A1)', 'Đang đi học; về tháng 9'),
    party: fc.record({ admitted: fc.constant('1999'), official: fc.constant('2000-03') }),
    steps: fc.uniqueArray(fc.integer({ min: 1, max: 5 })),
  },
  { requiredKeys: [] },
);

const names = ['Nguyễn Văn An', 'TRẦN THỊ BÌNH', 'Lò Minh Châu', 'Y Bhiu', 'Đỗ Hải', 'Hà Gia', "K'Brể"];

/** Random lists whose persons have names and everything else that a row can say. */
const fullerList: fc.Arbitrary<NominationList> = fc
  .tuple(listArbitrary, fc.array(more, { minLength: 7, maxLength: 7 }))
  .map(([list, extras]) => ({
    ...list,
    nominees: list.nominees.map((nominee, index) => {
      const { steps = [], ...rest } = extras[index] ?? {};
      const nominations = nominee.nominations.map((nomination) => ({
        ...nomination,
        ...(steps.length > 0 && {
          steps: steps.toSorted().map((step) => ({ step, summoned: 20, inFavour: 12 })),
        }),
      }));
      return { ...nominee, name: names[index] ?? '', ...rest, nominations };
    }),
  }));

/** Only what stands in a list counts, not the order in which it was written down. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
};

/** A list without what no cell can say: a record that is there and holds nothing. */
function withoutEmpty(value: unknown, path = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutEmpty(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([key, item]) => [key, withoutEmpty(item, `${path}.${key}`)] as const,
  );
  return Object.fromEntries(
    entries.filter(([key, item]) => {
      const empty =
        typeof item === 'object' && item !== null && !Array.isArray(item) && Object.keys(item).length === 0;
      return !empty || path === '.bodies' || `${path}.${key}` === '.bodies';
    }),
  );
}

async function roundTrip(list: NominationList, locale: 'vi' | 'en') {
  const { workbook, leftOut } = await writeTemplate({ list, locale });
  const { attestations } = list;
  const read = await readList(workbook, {
    name: 'list.xlsx',
    ...(attestations && { frame: { attestations } }),
  });
  return { read, leftOut };
}

describe('a template', () => {
  it.each(['vi', 'en'] as const)('that is untouched names exactly what is missing (%s)', async (locale) => {
    const pack = await getPack('2020-2025');
    const { workbook, leftOut } = await writeTemplate({ ...(pack && { pack }), locale });
    expect(leftOut).toEqual([]);
    const read = await readList(workbook);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(read.list).toEqual({ term: '2020-2025', organization: {}, congress: {}, nominees: [] });
    expect(read.notes.map(({ code }) => code)).toEqual(['example-not-read']);
    const parsed = parseNominationList(read.list);
    const missing = parsed.ok ? [] : locateIssues(parsed.issues, read.cells);
    expect(missing.map(({ path, code, cell }) => [path, code, cell?.cell])).toEqual([
      ['organization.name', 'missing', 'B2'],
      ['organization.level', 'missing', 'B3'],
      ['organization.sector', 'missing', 'B4'],
      ['congress.date', 'missing', 'B14'],
      ['bodies', 'missing', 'B25'],
    ]);
  });

  it.each([
    ['2020-2025', ['political-standards', 'inspection-personnel-plan']],
    ['2025-2030', ['committee-number', 'time-in-post']],
  ])('offers the conclusions that the rules of %s ask for', async (id, some) => {
    const pack = await getPack(id);
    if (!pack) throw new Error('no pack');
    const rows = pack.rules.flatMap(({ table }) => table?.rows ?? []);
    const kinds = rows.flatMap(({ review, unavailable }) => (review ?? unavailable)?.attestation ?? []);
    const parts = new Map(Object.entries(unzip((await writeTemplate({ pack })).workbook)));
    const words = String(parts.get('xl/sharedStrings.xml'));
    expect([...kinds, ...some].filter((kind) => !words.includes(`>${kind}<`))).toEqual([]);
  });

  it('has the same bytes every time', async () => {
    const [first, second] = [await writeTemplate(), await writeTemplate()];
    expect(first.workbook).toEqual(second.workbook);
  });

  it('gives back any list that its sheets can hold', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fullerList, fc.constantFrom('vi' as const, 'en' as const), async (list, locale) => {
        const { read } = await roundTrip(list, locale);
        if (!read.ok) throw new Error(JSON.stringify(read.issues));
        expect(sorted(read.list)).toEqual(sorted(withoutEmpty(list)));
      }),
      { numRuns: 60 },
    );
  });

  it('writes text that starts like a formula as text', async () => {
    const list = nominationList({
      nominees: [{ ...nominee('a'), remarks: '=1+1', post: { title: '@SUM(A1)' } }],
    });
    const { workbook } = await writeTemplate({ list });
    const sheets = Object.entries(unzip(workbook)).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    for (const [, xml] of sheets) expect(String(xml)).not.toContain('<f>');
  });

  it('names what its sheets have no place for', async () => {
    const list: NominationList = {
      term: '2020-2025',
      organization: { name: 'Đảng bộ xã A', level: 'grassroots', sector: 'local' },
      congress: { date: '2020-04-20' },
      bodies: { committee: {} },
      nominees: [{ id: 'a', party: {}, nominations: [{ body: 'committee', role: 'member', steps: [] }] }],
      attestations: [{ kind: 'direct-election-pilot', by: 'Huyện ủy', conclusion: 'meets' }],
    };
    expect((await roundTrip(list, 'vi')).leftOut).toEqual([
      'nominees[0].party',
      'nominees[0].nominations[0].steps',
      'attestations[0].kind',
      'attestations[0].by',
      'attestations[0].conclusion',
    ]);
  });
});
