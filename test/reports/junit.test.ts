import { parse } from 'junit2json';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.ts';
import { printable } from '../../src/report/printable.ts';
import { renderJunit } from '../../src/reports/index.ts';
import { hostileList, hostileNames, hostileWaivers, listNamed, reportOf } from './support.ts';

async function read(xml: string) {
  const suites = await parse(xml);
  if (!suites || !('testsuite' in suites)) throw new Error('not a JUnit report');
  const all = suites.testsuite ?? [];
  return { suites, all, cases: all.flatMap(({ testcase }) => testcase ?? []) };
}

const kindsOf = (cases: Awaited<ReturnType<typeof read>>['cases']) => ({
  failures: cases.filter(({ failure }) => failure).length,
  errors: cases.filter(({ error }) => error).length,
  skipped: cases.filter(({ skipped }) => skipped).length,
});

describe.each(['city-police-five-defects', 'city-police-missing-data', 'grassroots-cell'])(
  '%s, read back',
  (name) => {
    it('has a case for every finding, and counts that add up', async () => {
      const report = await reportOf(listNamed(name));
      const { suites, all, cases } = await read(renderJunit(report));
      const shown = report.findings.filter(({ outcome }) => outcome !== 'not-applicable');
      expect(cases).toHaveLength(shown.length);
      expect(suites).toMatchObject({ tests: cases.length, ...kindsOf(cases) });
      for (const suite of all) {
        const own = suite.testcase ?? [];
        expect(suite).toMatchObject({ tests: own.length, ...kindsOf(own) });
      }
      const { mandatory } = report.counts;
      expect(kindsOf(cases)).toMatchObject({
        failures: mandatory.violated,
        errors: mandatory.undetermined + mandatory.review,
      });
    });

    it('has what does not apply on request, as skipped', async () => {
      const report = await reportOf(listNamed(name));
      const { cases } = await read(renderJunit(report, { all: true }));
      expect(cases).toHaveLength(report.findings.length);
    });
  },
);

it('looks clean only where the list passes', async () => {
  for (const name of [
    'city-police',
    'city-police-five-defects',
    'city-police-missing-data',
    'grassroots-cell',
  ]) {
    const report = await reportOf(listNamed(name));
    const { failures, errors } = kindsOf((await read(renderJunit(report))).cases);
    expect(failures + errors === 0).toBe(report.decision === 'pass');
  }
});

it('says in a failure what was found and what it rests on', async () => {
  const report = await reportOf(listNamed('city-police-five-defects'));
  const { cases } = await read(renderJunit(report));
  const [failed] = cases.filter(({ failure }) => failure);
  expect(failed).toMatchObject({
    classname: '2020-2025/committee/criteria/age-first-time',
    name: 'Bùi Công Định (cấp ủy)',
  });
  const [failure] = failed?.failure ?? [];
  expect(failure?.message).toMatch(/^Bùi Công Định: thời gian công tác còn lại là 59 tháng, thiếu 1 tháng/);
  expect(failure?.inner).toContain('căn cứ: 35-CT/TW ngày 30/05/2019');
});

it('has hostile names as they are, but for what XML cannot hold', async () => {
  const { cases } = await read(renderJunit(await reportOf(hostileList())));
  const names = new Set(cases.map(({ name }) => name?.replace(/ \([^()]*\)$/, '')));
  for (const name of hostileNames) expect(names).toContain(printable(name));
  const [waived] = cases.filter(({ skipped }) =>
    skipped?.[0]?.message?.includes(hostileWaivers.used.document),
  );
  expect(waived?.skipped?.[0]?.message).toContain(hostileWaivers.used.reason);
});

it('has an error for every mistake of a list that cannot be checked', async () => {
  const result = await check({ ...hostileList(), nominees: [{ id: '' }, { id: '<x>' }] as never });
  const { cases } = await read(renderJunit(result, { file: 'a&b.json' }));
  expect(cases).toHaveLength(result.issues.length);
  expect(kindsOf(cases).errors).toBe(result.issues.length);
});
