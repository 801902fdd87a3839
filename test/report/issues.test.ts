import { describe, expect, it } from 'vitest';
import { describeIssue, type Expected, type InputIssue } from '../../src/index.ts';

/** Every code; a new one does not compile until it stands here. */
const codes: Readonly<Record<InputIssue['code'], true>> = {
  missing: true,
  invalid: true,
  'unknown-key': true,
  duplicate: true,
  'not-json': true,
  unreadable: true,
  ambiguous: true,
  conflict: true,
  'unknown-pack': true,
  'not-in-force': true,
  'unknown-rule': true,
  'unknown-subject': true,
  'unknown-attestation': true,
  'not-waivable': true,
  'wrong-authority': true,
  'expired-waiver': true,
};

const expectations: readonly Expected[] = [
  { kind: 'type', type: 'string' },
  { kind: 'type', type: 'int' },
  { kind: 'type', type: 'boolean' },
  { kind: 'type', type: 'array' },
  { kind: 'type', type: 'object' },
  { kind: 'one-of', values: ['female', 'male'] },
  { kind: 'keys', keys: ['seats', 'toElect'] },
  { kind: 'at-least', bound: 1 },
  { kind: 'at-most', bound: 9 },
  { kind: 'partial-date' },
  { kind: 'date' },
  { kind: 'text' },
  { kind: 'url' },
  { kind: 'share' },
  { kind: 'unique' },
  { kind: 'note', vi: 'một ngày', en: 'a day' },
];

const issue = (changes: Partial<InputIssue> = {}): InputIssue => ({
  path: 'nominees[3].sex',
  code: 'invalid',
  found: '"femal"',
  expected: { kind: 'one-of', values: ['female', 'male'] },
  ...changes,
});

describe('a mistake of a user in one line', () => {
  it('says where, what was found, what was expected and what may be meant', () => {
    const mistake = issue({ suggestion: 'female' });
    expect(describeIssue(mistake, 'en')).toBe(
      'nominees[3].sex: not valid; found "femal"; expected one of: female, male — did you mean "female"?',
    );
    expect(describeIssue(mistake, 'vi')).toBe(
      'nominees[3].sex: không hợp lệ; thấy "femal"; cần một trong: female, male — có phải "female"?',
    );
  });

  it('leaves out what there is not', () => {
    const { found: _, ...mistake } = issue({ path: '', code: 'missing', expected: { kind: 'text' } });
    expect(describeIssue(mistake, 'en')).toBe('missing; expected text that is not empty');
  });

  it('names the first twelve of many words', () => {
    const values = Array.from({ length: 63 }, (_, index) => `p${index}`);
    const line = describeIssue(issue({ expected: { kind: 'one-of', values } }), 'en');
    expect(line).toContain('p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11 and 51 more');
    expect(line).not.toContain('p12');
  });

  const lines = (locale: 'vi' | 'en', issues: InputIssue[]) =>
    issues.map((one) => describeIssue(one, locale));
  it.each([
    ['code', (Object.keys(codes) as InputIssue['code'][]).map((code) => issue({ code }))],
    ['expectation', expectations.map((expected) => issue({ expected }))],
  ] as const)('is worded in both languages for every %s, each in its own words', (_, issues) => {
    const [vi, en] = [lines('vi', [...issues]), lines('en', [...issues])];
    for (const line of [...vi, ...en]) expect(line).not.toMatch(/undefined|null|\[object/);
    expect(new Set([...vi, ...en]).size).toBe(2 * issues.length);
  });
});
