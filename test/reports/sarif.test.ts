import { readFileSync } from 'node:fs';
import AjvDraft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, Run } from 'sarif';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.ts';
import { maskReport, renderSarif, type SelectiveOptions } from '../../src/reports/index.ts';
import { nominationList, nominee } from '../support/list.ts';
import { waivablePack } from '../support/waivable.ts';
import { hostileList, listNamed, reportOf } from './support.ts';

// The schema of the standard, as the SARIF SDK of Microsoft ships it: see fixtures/schemas/README.md.
const schema = JSON.parse(readFileSync('fixtures/schemas/sarif-2.1.0-rtm.5.json', 'utf8'));
const ajv = new AjvDraft4({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);

function read(text: string): Run {
  const log = JSON.parse(text) as Log;
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  const [run] = log.runs;
  if (!run) throw new Error('no run');
  return run;
}

const everything: SelectiveOptions = {
  all: true,
  file: 'danh sách/đại hội.json',
  locate: (path) => (path === '' ? undefined : { line: 12, column: 5 }),
};

describe.each(['city-police-five-defects', 'city-police-missing-data', 'grassroots-cell'])(
  'the log of %s',
  (name) => {
    it.each<[string, SelectiveOptions]>([
      ['alone', {}],
      ['in English', { locale: 'en' }],
      ['with all there is', everything],
      ['with cells', { ...everything, locate: () => ({ cell: "'Danh sách'!C7" }) }],
    ])('is valid %s', async (_, options) => {
      const report = await reportOf(listNamed(name));
      read(renderSarif(report, options));
      read(renderSarif(maskReport(report, options), options));
    });

    it('has the violated alone, and the rest by kind on request', async () => {
      const report = await reportOf(listNamed(name));
      const count = (outcome: string) =>
        report.findings.filter((finding) => finding.outcome === outcome).length;
      const kinds = (run: Run) => (run.results ?? []).map(({ kind }) => kind);
      const failing = kinds(read(renderSarif(report)));
      expect(failing).toEqual(Array.from({ length: count('violated') }, () => 'fail'));
      const all = kinds(read(renderSarif(report, everything)));
      const counted = Object.fromEntries(
        [...new Set(all)].map((kind) => [kind, all.filter((k) => k === kind).length]),
      );
      const expected = {
        fail: count('violated'),
        open: count('undetermined'),
        review: count('review'),
        pass: count('satisfied'),
        notApplicable: count('not-applicable'),
      };
      expect(counted).toEqual(
        Object.fromEntries(Object.entries(expected).filter(([, number]) => number > 0)),
      );
    });

    it('tells the decision', async () => {
      const report = await reportOf(listNamed(name));
      const run = read(renderSarif(report));
      expect(run.properties).toMatchObject({ decision: report.decision });
      expect(run.invocations?.[0]).toMatchObject({
        executionSuccessful: true,
        exitCode: { pass: 0, fail: 1, incomplete: 2 }[report.decision],
      });
      expect(run.invocations?.[0]?.toolExecutionNotifications).toHaveLength(1);
    });

    it('names the rule of each result, with its sources', async () => {
      const run = read(renderSarif(await reportOf(listNamed(name)), everything));
      const rules = run.tool.driver.rules ?? [];
      for (const { ruleId, ruleIndex } of run.results ?? []) expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId);
      for (const { help, fullDescription } of rules) {
        expect(help?.text).toMatch(/^- .+ \[(?:nguyên văn|nguồn thứ cấp)\]/);
        expect(fullDescription?.text).toContain('Căn cứ: ');
      }
    });
  },
);

it('points to the person in the list, and to the line where that is known', async () => {
  const report = await reportOf(listNamed('city-police-five-defects'));
  const [result] = read(renderSarif(maskReport(report), { ...everything, all: false })).results ?? [];
  expect(result).toMatchObject({
    level: 'error',
    message: { text: expect.stringMatching(/^Nhân sự 09: /) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'danh%20s%C3%A1ch/%C4%91%E1%BA%A1i%20h%E1%BB%99i.json' },
          region: { startLine: 12, startColumn: 5 },
        },
        logicalLocations: [
          { name: 'Nhân sự 09', fullyQualifiedName: 'nominees[8]' },
          { fullyQualifiedName: 'bodies.committee' },
        ],
      },
    ],
  });
});

it('has targets as notes', async () => {
  const people = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => nominee(id, { sex: 'male' }));
  const report = await reportOf(nominationList({ nominees: people, bodies: { committee: { seats: 7 } } }));
  const results = read(renderSarif(report)).results ?? [];
  const women = results.find(({ ruleId }) => ruleId === '2020-2025/committee/quota/women-share');
  expect(women).toMatchObject({ kind: 'fail', level: 'note' });
});

it('has a waiver as what suppresses a result', async () => {
  const rule = '2020-2025/committee/criteria/age-first-time';
  const pack = await waivablePack({ [rule]: ['politburo'] });
  const list = nominationList({
    nominees: [nominee('a', { sex: 'male', birth: '1962-01-01' }), nominee('b'), nominee('c')],
    waivers: [{ rule, subject: 'a', authority: 'politburo', document: '12-TB/TW', reason: 'cần' }],
  });
  const results = read(renderSarif(await check(list, { pack }), { all: true })).results ?? [];
  const suppressed = results.filter(({ suppressions }) => suppressions);
  expect(suppressed).toHaveLength(1);
  expect(suppressed[0]).toMatchObject({
    ruleId: rule,
    kind: 'fail',
    suppressions: [{ kind: 'external', status: 'accepted', justification: '12-TB/TW: cần' }],
  });
});

it('is valid for hostile names, and for a list that cannot be checked', async () => {
  read(renderSarif(await reportOf(hostileList()), everything));
  const run = read(renderSarif(await check({ ...hostileList(), term: '1935' }), everything));
  expect(run.invocations?.[0]).toMatchObject({ executionSuccessful: false, exitCode: 3 });
  expect(run.invocations?.[0]?.toolExecutionNotifications?.length).toBeGreaterThan(0);
});

it.each([
  ['lists/a.json', 'lists/a.json'],
  ['./lists/a.json', 'lists/a.json'],
  ['/srv/a b.json', 'file:///srv/a%20b.json'],
  ['C:\\lists\\a#1.json', 'file:///C:/lists/a%231.json'],
  ['a:b?.json', 'a%3Ab%3F.json'],
])('writes the file %s as %s', async (file, uri) => {
  const run = read(renderSarif(await reportOf(listNamed('grassroots-cell')), { file }));
  expect(run.artifacts?.[0]?.location?.uri).toBe(uri);
});
