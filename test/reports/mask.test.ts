import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factNamed } from '../../src/facts/vocabulary.ts';
import { check, type NominationList, renderJson, renderText, type Waiver } from '../../src/index.ts';
import {
  maskReport,
  renderAnnotations,
  renderHtml,
  renderJunit,
  renderMarkdown,
  renderSarif,
} from '../../src/reports/index.ts';
import { listArbitrary } from '../support/arbitrary.ts';
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

/** A list whose names, ids, days and documents are told apart from everything else. */
function marked(list: NominationList): {
  readonly list: NominationList;
  readonly secrets: readonly string[];
} {
  const secrets = new Set<string>(['Đảng bộ Zyx', 'Kết luận Zyx', 'Ban Zyx']);
  const nominees = list.nominees.map((person, index) => {
    const own = { id: `qq-${index}-zz`, name: `Vũ Thị Zyx ${index}` };
    const birth =
      person.birth === undefined ? {} : { birth: `19${60 + (index % 30)}-07-${10 + (index % 18)}` };
    for (const secret of [own.id, own.name, ...Object.values(birth)]) secrets.add(secret);
    // How a day, and the month of retirement that follows from it, may be written in a report.
    for (const day of Object.values(birth)) {
      secrets.add(day.split('-').reverse().join('/'));
      secrets.add(day.replaceAll('-', ''));
      secrets.add(`07/${day.slice(0, 4)}`);
    }
    const attestations = person.attestations?.map((attestation) => ({
      ...attestation,
      by: 'Ban Zyx',
      document: 'Kết luận Zyx',
    }));
    return { ...person, ...own, ...birth, ...(attestations && { attestations }) };
  });
  return {
    list: { ...list, organization: { ...list.organization, name: 'Đảng bộ Zyx' }, nominees },
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
