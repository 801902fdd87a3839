import { describe, expect, it } from 'vitest';
import { check, type Evidence, type Finding } from '../../src/index.ts';
import { buildPack } from '../../src/packs/build-pack.ts';
import { renderHtml } from '../../src/reports/index.ts';
import { quotasOf } from '../../src/reports/quota.ts';
import { basePack } from '../support/base-pack.ts';
import { nominationList } from '../support/list.ts';

const evidence = (found: Evidence['found'], changes: Partial<Evidence> = {}): Evidence => ({
  fact: 'committee.preparedSurplus',
  label: { vi: 'Số dư', en: 'Surplus' },
  operator: 'moreThanShare',
  negated: false,
  needed: '0%',
  neededCount: 1,
  found,
  verdict: 'unknown',
  notes: [],
  ...changes,
});

const finding = (...all: Evidence[]): Finding => ({
  rule: 'test/committee/quota/surplus',
  modality: 'mandatory',
  subject: { kind: 'body', body: 'committee' },
  outcome: 'violated',
  evidence: all,
  caveats: [],
});

describe('a number with a bound', () => {
  it('is a bar: what is surely there, what may be, and where the bound is', () => {
    const quotas = quotasOf(finding(evidence({ kind: 'share', min: 0, max: 2, whole: 9 })));
    expect(quotas).toMatchObject([{ known: 0, unknown: 2, whole: 9, least: 1, end: 9 }]);
  });

  it.each([
    [-3, -1],
    [-1, 2],
  ])('is none where it may be below nothing: %i to %i', (min, max) => {
    expect(quotasOf(finding(evidence({ kind: 'share', min, max, whole: 9 })))).toEqual([]);
  });

  it('is held against no bound that another comparison could take the place of', () => {
    const found = { kind: 'share', min: 1, max: 1, whole: 9 } as const;
    const instead = evidence(found, { operator: 'atMostShare', neededCount: 0, alternative: true });
    expect(quotasOf(finding(instead))).toEqual([]);
    const [quota] = quotasOf(finding(instead, evidence(found)));
    expect(quota?.evidence).toEqual([evidence(found)]);
    expect([quota?.least, quota?.most]).toEqual([1, undefined]);
  });
});

describe('a page on a rule that one of two comparisons would meet', () => {
  it('tells neither as demanded, and no distance to it', async () => {
    const pack = buildPack(
      'test',
      basePack({
        'test/committee/quota/either.json': {
          id: 'test/committee/quota/either',
          title: { vi: 'Ít người hoặc đông người', en: 'Few or many' },
          subject: 'committee',
          modality: 'mandatory',
          source: [{ instrument: '01-QĐ/TW-2019', clause: 'Điều 1', confidence: 'primary' }],
          effective: { from: '2019-06-01', to: null },
          require: {
            any: [
              { fact: 'committee.seats', operator: 'lessThan', value: 9 },
              { fact: 'committee.seats', operator: 'greaterThan', value: 19 },
            ],
          },
        },
      }),
    );
    const report = await check(nominationList({ bodies: { committee: { seats: 9 } } }), { pack });
    if (report.decision === 'refused') throw new Error(JSON.stringify(report.issues));
    const [own] = report.findings.filter(({ rule }) => rule === 'test/committee/quota/either');
    expect(own?.evidence.map(({ alternative, shortBy }) => [alternative, shortBy])).toEqual([
      [true, 1],
      [true, 11],
    ]);
    const html = renderHtml(report);
    expect(html).toContain('<td>Số lượng cấp ủy viên là 9 người</td><td></td><td class="not-met">');
    expect(html).not.toMatch(/dưới 9|trên 19|vượt 1 người|thiếu 11 người/);
  });
});
