import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factNamed } from '../../src/facts/vocabulary.ts';
import {
  check,
  type NominationList,
  type Nominee,
  renderJson,
  renderText,
  type Waiver,
} from '../../src/index.ts';
import { buildPack } from '../../src/packs/build-pack.ts';
import {
  maskReport,
  renderAnnotations,
  renderHtml,
  renderJunit,
  renderMarkdown,
  renderSarif,
} from '../../src/reports/index.ts';
import * as terms from '../../src/schema/terms.ts';
import { listArbitrary } from '../support/arbitrary.ts';
import { basePack } from '../support/base-pack.ts';
import { nominationList, nominee, without } from '../support/list.ts';
import { waivablePack } from '../support/waivable.ts';
import { listNamed, reportOf } from './support.ts';

const located = { all: true, file: 'lists/list.json', locate: () => ({ line: 7, column: 3 }) };

const renderers: Readonly<Record<string, (result: Awaited<ReturnType<typeof check>>) => string>> = {
  text: (result) => renderText(result),
  json: renderJson,
  markdown: (result) => renderMarkdown(result),
  html: (result) => renderHtml(result),
  junit: (result) => renderJunit(result, located),
  sarif: (result) => renderSarif(result, located),
  github: (result) => renderAnnotations(result, located),
};

/** A person with every field that a record may have, so that none is left out by chance. */
const complete = (person: Nominee): Nominee => ({
  ...person,
  name: 'tên',
  ethnicity: 'Kinh',
  birth: '1971-01-01',
  party: { admitted: '1997-02-23', official: '1998-02-23' },
  service: { ...person.service, ground: 'căn cứ' },
  post: { ...person.post, title: 'chức vụ', since: '2011-11-17' },
  qualifications: { professional: 'chuyên môn', politicalTheory: 'lý luận', scienceTechnology: true },
  rotation: { date: '2013-08-19', planned: false },
  discipline: [{ kind: 'removal', decided: '2019-12-07', announced: '2019-12-09' }],
  assetDeclaration: { filed: true, date: '2020-03-29' },
  papersFiled: '2020-04-27',
  remarks: 'ghi chú',
  attestations: (person.attestations ?? []).map((attestation) => ({
    ...attestation,
    document: 'văn bản',
    date: '2020-05-28',
  })),
  nominations: person.nominations.map((nomination) => ({
    ...nomination,
    floorSupport: { inFavour: 31, attending: 149 },
    steps: [1, 3, 4, 5].map((step) => ({ step, summoned: 211, inFavour: 97 })),
    votes: { inFavour: 89, base: 197, elected: true },
  })),
});

/** Words of the schema, which stand in every report. */
const words = new Set<string>(Object.values(terms).flatMap((values) => Object.values(values).flat()));

/** Days that no source of a rule has, in whatever form: others may stand in every report. */
const days = new Set(JSON.stringify(complete(nominee('a'))).match(/\d{4}-\d\d-\d\d/g));

/** How a day, and a month, may be written in a report. */
const writtenDays = (day: string) => [day, day.split('-').reverse().join('/'), day.replaceAll('-', '')];
const writtenMonths = (day: string) => [day.slice(0, 7), `${day.slice(5, 7)}/${day.slice(0, 4)}`];

/** A list whose people, organization and texts are told apart from everything else. */
function marked(list: NominationList): {
  readonly list: NominationList;
  readonly secrets: readonly string[];
} {
  const secrets = new Set<string>([
    'Zyx',
    '31/149',
    '97/211',
    '89/197',
    '31 of 149',
    '97 of 211',
    '89 of 197',
  ]);
  const mark = <T>(value: T, key = ''): T => {
    if (Array.isArray(value)) return value.map((item) => mark(item)) as T;
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mark(item, name)])) as T;
    }
    if (typeof value !== 'string' || words.has(value) || key === 'kind') return value;
    if (!/^\d{4}/.test(value)) return `${value} Zyx` as T;
    if (days.has(value)) for (const written of writtenDays(value)) secrets.add(written);
    return value;
  };
  const nominees = list.nominees.map((person, index) => {
    const birth = `19${60 + (index % 30)}-07-${10 + (index % 18)}`;
    for (const written of [...writtenDays(birth), ...writtenMonths(birth)]) secrets.add(written);
    const own = { id: `qq-${index}-zz`, ...(person.birth !== undefined && { birth }) };
    secrets.add(own.id);
    return { ...mark(person), ...own };
  });
  const { name } = list.organization;
  return {
    list: { ...list, organization: { ...list.organization, name: `${name} Zyx` }, nominees },
    secrets: [...secrets],
  };
}

/** What of the secrets each format lets through. */
const leaks = (result: Awaited<ReturnType<typeof check>>, secrets: readonly string[]) =>
  Object.entries(renderers).flatMap(([format, render]) => {
    const text = render(result);
    return secrets.filter((secret) => text.includes(secret)).map((secret) => `${format}: ${secret}`);
  });

describe('a masked report, in every format', () => {
  it('holds no name, id, day of birth or document of the list', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(listArbitrary, async (arbitrary) => {
        const { list, secrets } = marked(arbitrary);
        expect(leaks(maskReport(await check(list)), secrets)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each(['city-police-five-defects', 'provincial-police-five-defects', 'commune-conference'])(
    'holds nothing of the records of %s, though they have every field',
    { timeout: 60_000 },
    async (name) => {
      const given = listNamed(name);
      const { list, secrets } = marked({ ...given, nominees: given.nominees.map(complete) });
      const result = await check(list);
      expect(result.decision).not.toBe('refused');
      expect(leaks(maskReport(result), secrets)).toEqual([]);
      expect(leaks(maskReport(result, { locale: 'en' }), secrets)).toEqual([]);
    },
  );

  it('is masked at all: without the mask the same secrets are there', { timeout: 60_000 }, async () => {
    const { list, secrets } = marked(listNamed('city-police-five-defects'));
    const told = leaks(await check(list), secrets);
    for (const format of Object.keys(renderers)) {
      expect(told.some((leak) => leak.startsWith(`${format}: `))).toBe(true);
    }
  });

  it('holds nothing of what made a list invalid', async () => {
    const list = nominationList({
      nominees: [
        nominee('qq-zz', { birth: '1975-13-41' }),
        { ...nominee('qq-yy'), 'Vũ Thị Zyx': 1 } as never,
        nominee('qq-yy', { sex: 'Zyx' as never }),
      ],
      waivers: [{ rule: 'Zyx', subject: 'qq-xx', authority: 'politburo', document: 'd', reason: 'r' }],
    });
    const result = await check(list);
    expect(result.decision).toBe('refused');
    expect(result.issues.length).toBeGreaterThan(3);
    expect(leaks(maskReport(result), ['Zyx', 'qq-', '1975-13'])).toEqual([]);
  });
});

const youngest = {
  id: 'test/committee/quota/youngest',
  title: { vi: 'Người trẻ nhất', en: 'The youngest' },
  subject: 'committee',
  modality: 'mandatory',
  source: [{ instrument: '01-QĐ/TW-2019', clause: 'Điều 1', confidence: 'primary' }],
  effective: { from: '2019-06-01', to: null },
  measures: {
    youngest: {
      label: { vi: 'Tuổi người trẻ nhất', en: 'Age of the youngest' },
      least: { of: 'committee', fact: 'nominee.age' },
    },
  },
  require: { all: [{ fact: 'measure.youngest', operator: 'lessThanInclusive', value: 35 }] },
};

describe('a mask', () => {
  it('numbers nominees in the order of the list', async () => {
    const { nominees } = maskReport(await reportOf(listNamed('grassroots-cell')));
    expect(nominees.map(({ id, name }) => [id, name])).toEqual(
      nominees.map((_, index) => [`n0${index + 1}`, `Nhân sự 0${index + 1}`]),
    );
  });

  it('speaks the language asked for', async () => {
    const { nominees, organization } = maskReport(await reportOf(listNamed('grassroots-cell')), {
      locale: 'en',
    });
    expect(nominees[0]?.name).toBe('Nominee 01');
    expect(organization.name).toBe('Party organization (name withheld)');
  });

  it('means the same person everywhere', async () => {
    const report = await reportOf(listNamed('city-police-missing-data'));
    const masked = maskReport(report);
    const nameOf = new Map(report.nominees.map(({ id }, index) => [id, masked.nominees[index]?.id]));
    for (const [index, finding] of report.findings.entries()) {
      const other = masked.findings[index];
      if (finding.subject.kind === 'nominee') {
        expect(other?.subject).toEqual({ ...finding.subject, nominee: nameOf.get(finding.subject.nominee) });
      }
      expect(other?.evidence.map(({ who }) => who)).toEqual(
        finding.evidence.map(
          ({ who }) =>
            who && {
              counted: who.counted.map((id) => nameOf.get(id)),
              open: who.open.map((id) => nameOf.get(id)),
            },
        ),
      );
    }
  });

  it('changes no outcome and no count', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(listArbitrary, async (list) => {
        const report = await reportOf(list);
        const masked = maskReport(report);
        const outline = ({ decision, counts, rules, findings }: typeof report) => ({
          decision,
          counts,
          rules,
          findings: findings.map(({ rule, outcome, modality }) => ({ rule, outcome, modality })),
        });
        expect(outline(masked)).toEqual(outline(report));
      }),
      { numRuns: 25 },
    );
  });

  it('says how a value of a person stands, not what it is', async () => {
    const masked = maskReport(await reportOf(listNamed('city-police-five-defects')));
    const text = renderText(masked, { locale: 'vi' });
    expect(text).toContain('thời gian công tác còn lại (đã che), không đạt quy định (ít nhất 60 tháng).');
    for (const { evidence } of masked.findings) {
      for (const { fact, found, notes } of evidence) {
        const personal = ['nominee', 'nomination'].includes(factNamed(fact)?.scope ?? '');
        if (personal) expect(['withheld', 'unknown', 'values']).toContain(found.kind);
        expect(notes).toEqual([]);
      }
    }
  });

  it('withholds the least and the greatest of many, which are of one person', async () => {
    const pack = buildPack('test', basePack({ 'test/committee/quota/youngest.json': youngest }));
    const birth = (year: number) => ({ birth: `${year}-01-01` });
    const list = nominationList({ nominees: [nominee('a', birth(1981)), nominee('b', birth(1973))] });
    const report = await check(list, { pack });
    expect(renderText(report)).toContain('39');
    const masked = maskReport(report);
    expect(leaks(masked, ['39 tuổi'])).toEqual([]);
    if (masked.decision === 'refused') throw new Error(JSON.stringify(masked.issues));
    const [finding] = masked.findings.filter(({ rule }) => rule === youngest.id);
    expect(finding).toMatchObject({ outcome: 'violated', evidence: [{ found: { kind: 'withheld' } }] });
    expect(finding?.evidence[0]).not.toHaveProperty('shortBy');
  });

  it('keeps the authority of a waiver, not its document and reason', async () => {
    const rule = '2020-2025/committee/criteria/age-first-time';
    const pack = await waivablePack({ [rule]: ['provincial-standing-committee'] });
    const waiver: Waiver = {
      rule,
      subject: 'qq-zz',
      authority: 'provincial-standing-committee',
      document: '12-CV/Zyx',
      reason: 'vì Zyx',
      date: '2020-01-02',
    };
    const unused: Waiver = { ...waiver, subject: 'qq-yy' };
    const list = nominationList({
      nominees: [
        nominee('qq-zz', { sex: 'male', birth: '1962-01-01' }),
        nominee('qq-yy'),
        without(nominee('c'), 'name'),
      ],
      waivers: [waiver, unused],
    });
    const masked = maskReport(await check(list, { pack }));
    if (masked.decision === 'refused') throw new Error(JSON.stringify(masked.issues));
    expect(masked.findings.filter(({ outcome }) => outcome === 'waived')).toHaveLength(1);
    expect(masked.unusedWaivers).toHaveLength(1);
    expect(renderText(masked)).toContain('ban thường vụ tỉnh ủy, thành ủy đã cho phép theo văn bản (đã che)');
    expect(leaks(masked, ['Zyx', 'qq-', '02/01/2020', '2020-01-02'])).toEqual([]);
  });
});
