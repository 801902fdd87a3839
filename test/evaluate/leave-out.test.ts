import { describe, expect, it } from 'vitest';
import {
  type CheckOptions,
  type CheckResult,
  check,
  compareLists,
  compareReports,
  type Report,
  renderComparison,
  renderComparisonMarkdown,
  renderText,
} from '../../src/index.ts';
import {
  maskReport,
  renderAnnotations,
  renderHtml,
  renderJunit,
  renderMarkdown,
  renderSarif,
} from '../../src/reports/index.ts';
import { nominationList, nominee } from '../support/list.ts';

const man = (id: string) => nominee(id, { sex: 'male', birth: '1961-01-01' });
const list = nominationList({ nominees: [nominee('A'), man('B'), man('C')] });
const whole = await reportWith({});

async function reportWith(options: CheckOptions): Promise<Report> {
  const result = await check(list, options);
  if (result.decision === 'refused') throw new Error(JSON.stringify(result.issues));
  return result;
}

const consideredIn = ({ findings, rules }: Report) =>
  rules
    .map(({ id }) => id)
    .filter((id) =>
      findings.some(
        (finding) =>
          finding.rule === id && !(finding.outcome === 'not-applicable' && finding.reason === 'left-out'),
      ),
    );

describe('the rules to look at', () => {
  it.each<[options: CheckOptions, expected: (id: string) => boolean]>([
    [{ only: ['women-share'] }, (id) => id.endsWith('/women-share')],
    [
      { only: ['2020-2025/committee/quota/women-share'] },
      (id) => id === '2020-2025/committee/quota/women-share',
    ],
    [{ only: ['committee/quota/*'] }, (id) => /\/committee\/quota\/[^/]+$/.test(id)],
    [{ only: ['charter/**'] }, (id) => id.startsWith('charter/')],
    [{ only: ['**/quota/*-share', 'charter/**'] }, (id) => /\/quota\/[^/]*-share$|^charter\//.test(id)],
    [{ skip: ['*-share'] }, (id) => !/-share$/.test(id)],
    [
      { only: ['charter/**'], skip: ['discipline-bar'] },
      (id) => /^charter\/.*(?<!\/discipline-bar)$/.test(id),
    ],
  ])('are those that %j names', async (options, expected) => {
    const report = await reportWith(options);
    const ids = whole.rules.map(({ id }) => id).filter(expected);
    expect(ids.length).toBeGreaterThan(0);
    expect(consideredIn(report)).toEqual(ids);
    const { only = [], skip = [] } = options;
    expect(report.receipt.rules).toEqual({ only, skip, considered: ids.length, all: whole.rules.length });
  });

  it('are all where nothing is asked, and the receipt says nothing of it', async () => {
    expect(await reportWith({ only: [], skip: [] })).toEqual(whole);
    expect(whole.receipt).not.toHaveProperty('rules');
  });

  it('are found as before; the others are there, as left out', async () => {
    const report = await reportWith({ skip: ['age-first-time'] });
    const rule = '2020-2025/committee/criteria/age-first-time';
    const others = (all: Report) => all.findings.filter((finding) => finding.rule !== rule);
    expect(others(report)).toEqual(others(whole));
    expect(report.findings.filter((finding) => finding.rule === rule)).toEqual([
      {
        rule,
        modality: 'mandatory',
        subject: { kind: 'list' },
        outcome: 'not-applicable',
        reason: 'left-out',
        evidence: [],
        caveats: [],
      },
    ]);
    expect(report.rules.find(({ id }) => id === rule)?.outcomes).toMatchObject({
      violated: 0,
      'not-applicable': 1,
    });
    const { mandatory } = report.counts;
    expect(Object.values(mandatory).reduce((sum, count) => sum + count)).toBe(
      report.findings.filter(({ modality }) => modality === 'mandatory').length,
    );
  });

  it('alone decide', async () => {
    expect(whole.decision).toBe('fail');
    expect((await reportWith({ only: ['age-first-time'] })).decision).toBe('fail');
    expect((await reportWith({ only: ['asset-declaration'] })).decision).toBe('pass');
  });
});

describe('a choice that cannot be made', () => {
  const issuesOf = async (options: CheckOptions) => {
    const result: CheckResult = await check(list, options);
    return result.issues.map(({ path, code, found, suggestion }) => ({ path, code, found, suggestion }));
  };

  it('is refused with every name of no rule, each with the one that may be meant', async () => {
    expect(
      await issuesOf({ only: ['women-share', 'womem-share', 'x*'], skip: ['charter/one-third'] }),
    ).toEqual([
      {
        path: 'only[1]',
        code: 'unknown-rule',
        found: '"womem-share"',
        suggestion: '2020-2025/committee/quota/women-share',
      },
      { path: 'only[2]', code: 'unknown-rule', found: '"x*"', suggestion: undefined },
      {
        path: 'skip[0]',
        code: 'unknown-rule',
        found: '"charter/one-third"',
        suggestion: 'charter/standing-committee/quota/one-third',
      },
    ]);
  });

  it('does not take a part of a word for a name', async () => {
    expect(await issuesOf({ only: ['share'] })).toHaveLength(1);
    expect(await issuesOf({ only: ['quota/women.share'] })).toHaveLength(1);
    expect(await issuesOf({ only: ['2020-2025/*/women-share'] })).toHaveLength(1);
    expect(await issuesOf({ only: ['2020-2025/**/women-share'] })).toEqual([]);
  });

  it('is refused where it leaves no rule', async () => {
    expect(await issuesOf({ only: ['women-share'], skip: ['**'] })).toMatchObject([
      { path: 'skip', code: 'invalid', found: '"**"' },
    ]);
  });

  it('is told even in a masked report: names of rules tell of nobody', async () => {
    const result = await check(list, { only: ['womem-share'] });
    expect(maskReport(result)).toEqual(result);
  });
});

describe('a waiver', () => {
  it('of a rule that was left out is not called unneeded', async () => {
    const waiver = {
      rule: '2020-2025/committee/structure/deputy-secretaries',
      authority: 'politburo',
      document: 'Thông báo số 12-TB/TW',
      reason: 'Địa bàn rộng',
    } as const;
    const excused = { ...list, waivers: [waiver] };
    const unused = async (options: CheckOptions) => {
      const result = await check(excused, options);
      if (result.decision === 'refused') throw new Error(JSON.stringify(result.issues));
      return result.unusedWaivers.length;
    };
    expect(await unused({})).toBe(1);
    expect(await unused({ skip: ['deputy-secretaries'] })).toBe(0);
  });
});

describe.each([
  ['vi', 'chỉ xét 1 trên', 'tất cả'],
  ['en', 'only 1 of', 'all 6'],
] as const)('in %s', (locale, partly, all) => {
  it('every form says beside the decision that only some rules were looked at', async () => {
    const report = await reportWith({ only: ['asset-declaration'] });
    const pass = locale === 'vi' ? 'ĐẠT' : 'PASS';
    const words = `${pass} (${partly} ${whole.rules.length}`;
    expect(renderText(report, { locale })).toMatch(new RegExp(`^${words.replace('(', '\\(')}`));
    expect(renderText(report, { locale })).not.toContain(`${all} `);
    expect(renderMarkdown(report, { locale }).split('\n')[0]).toContain(words);
    expect(renderHtml(report, { locale })).toContain(`<title>${words}`);
    expect(renderHtml(report, { locale })).toContain(`</span> ${words}`);
    expect(renderAnnotations(report, { locale }).split('\n')[0]).toContain(words);
    const [invocation] = JSON.parse(renderSarif(report, { locale })).runs[0].invocations;
    expect(invocation.toolExecutionNotifications[0].message.text).toContain(words);
    expect(renderJunit(report, { locale })).toContain(
      `<testsuites name="nhansu (${partly} ${whole.rules.length}`,
    );
  });

  it('a comparison says so too', async () => {
    const comparison = await compareLists(list, list, { only: ['asset-declaration'] });
    const words = `(${partly} ${whole.rules.length}`;
    expect(renderComparison(comparison, { locale }).split('\n')[0]).toContain(words);
    expect(renderComparisonMarkdown(comparison, { locale }).split('\n')[0]).toContain(words);
  });
});

it('JUnit has a skipped case for each rule that was left out, so that no run looks whole', async () => {
  const junit = renderJunit(await reportWith({ skip: ['age-first-time'] }));
  expect(junit).toContain(
    '<testcase classname="2020-2025/committee/criteria/age-first-time" name="Danh sách" time="0"><skipped message="Không áp dụng: Không xét, theo yêu cầu của người kiểm tra."/>',
  );
});

it('a page and Markdown name what was asked in the receipt', async () => {
  const report = await reportWith({ only: ['charter/**', 'women-share'], skip: ['one-third'] });
  expect(renderHtml(report)).toContain('<dt>Chỉ xét các quy tắc</dt><dd>charter/**, women-share</dd>');
  expect(renderMarkdown(report)).toContain('- Không xét các quy tắc: one-third\n');
});

it('reports on other rules of one pack are not compared', async () => {
  const some = await reportWith({ skip: ['women-share'] });
  expect(() => compareReports(whole, some)).toThrow(
    'expected the same rules left out of both reports, found none and 2020-2025/committee/quota/women-share',
  );
  expect(compareReports(some, await reportWith({ skip: ['committee/quota/women-share'] })).choice).toEqual({
    only: [],
    skip: ['committee/quota/women-share'],
    considered: whole.rules.length - 1,
    all: whole.rules.length,
  });
});
