import { describe, expect, it } from 'vitest';
import { outcomesOf } from '../../src/lint/expected-outcomes.ts';
import { lintPack } from '../../src/lint/lint-pack.ts';
import type { Rule } from '../../src/schema/rule.ts';
import { basePack, type FileChanges } from '../support/base-pack.ts';

const women = 'test/committee/quota/women-share';
const alone: FileChanges = {
  'test/committee/criteria/age.json': null,
  'test/committee/criteria/standards.json': null,
  'test/committee/quota/size.json': null,
  'test/committee/structure/age-bands.json': null,
};
const shown = (...outcomes: readonly string[]) => ({
  'women.json': {
    rule: women,
    modality: 'target',
    cases: outcomes.map((expect) => ({ name: expect, expect })),
  },
});
const allowing = (code: string): FileChanges => ({
  ...alone,
  'test/pack.json': [
    { op: 'add', path: '/lint', value: [{ code, rule: 'committee/quota/women-share', reason: 'Meant.' }] },
  ],
});
const told = (files: FileChanges, cases?: object) =>
  lintPack('test', basePack(files), cases as Parameters<typeof lintPack>[2]).findings.map(({ code }) => code);

describe('cases of a pack', () => {
  it('show every outcome, or it is allowed that they do not', () => {
    const most = shown('satisfied', 'violated', 'undetermined');
    expect(told(alone, most)).toEqual(['missing-outcome']);
    expect(told(allowing('missing-outcome'), most)).toEqual([]);
    expect(told(allowing('no-cases'), {})).toEqual([]);
  });

  it('are not known to need an allowance where they are not looked at', () => {
    expect(told(allowing('no-cases'))).toEqual([]);
    expect(told(allowing('one-language'))).toEqual(['unused-allowance']);
  });

  it('are not complained of where the rule cannot be read', () => {
    const broken: FileChanges = {
      ...alone,
      [`${women}.json`]: [{ op: 'replace', path: '/require/all/0/operator', value: 'atLeast' }],
    };
    expect(told(broken, shown('satisfied'))).toEqual(['unknown-operator']);
  });
});

describe('a rule about the list', () => {
  const pack = { from: '2020-01-01', to: '2026-01-01' };
  const rule: Rule = {
    id: 'test/committee/structure/size',
    title: { vi: 'Số lượng', en: 'number' },
    subject: 'list',
    modality: 'mandatory',
    source: [{ instrument: '01-QĐ/TW-2019', clause: 'Điều 1', confidence: 'primary' }],
    effective: { from: '2019-06-01', to: null },
    require: { all: [{ fact: 'committee.seats', operator: 'lessThan', value: 9 }] },
  };
  const when = (level: unknown) => ({ when: { 'organization.level': level }, values: { most: 9 } });
  const withRows = (...rows: unknown[]) => ({ ...rule, table: { rows } }) as Rule;

  it.each<[string, Rule, boolean]>([
    ['always', rule, false],
    ['from a day within the pack', { ...rule, effective: { from: '2020-01-02', to: null } }, true],
    ['until a day within the pack', { ...rule, effective: { from: '2019-06-01', to: '2025-12-31' } }, true],
    ['for some', { ...rule, appliesWhen: rule.require ?? { all: [] } }, true],
    ['with a row for all', withRows(when('cell'), when({ not: 'cell' })), false],
    ['with a row for some', withRows(when('cell')), true],
    ['about a body', { ...rule, subject: 'committee' }, true],
  ])('in effect %s is not applicable somewhere', (_, one, expected) => {
    expect(outcomesOf(one, pack).includes('not-applicable')).toBe(expected);
  });
});
