import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InputIssue, parseNominationList } from '../../src/index.ts';
import { nominationList, nominee } from '../support/list.ts';

/** No text of an issue other than its path may carry more of a user's value than this. */
const longest = 100;

function textsOf(issue: InputIssue): string[] {
  const { expected, found = '', suggestion = '' } = issue;
  const words = Object.values(expected).flat().map(String);
  return [found, suggestion, ...words];
}

function isResult(input: unknown): boolean {
  const result = parseNominationList(input);
  if (result.ok) return true;
  return result.issues.length > 0 && result.issues.every((issue) => typeof issue.path === 'string');
}

/** A sound list in which one place holds some other value. */
const damaged = fc
  .tuple(
    fc.constantFrom('term', 'organization', 'congress', 'bodies', 'nominees', 'attestations', 'waivers'),
    fc.option(fc.constantFrom('0', 'id', 'name', 'date', 'committee', 'level', 'birth', '__proto__')),
    fc.anything(),
  )
  .map(([key, inner, value]) => ({
    ...nominationList(),
    [key]: inner === null ? value : Object.fromEntries([[inner, value]]),
  }));

describe('whatever it is given, reading a list returns a result', () => {
  it('for any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        expect(isResult(input)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('for any value at all', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
    });
    fc.assert(
      fc.property(anything, (input) => {
        expect(isResult(input)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('for a sound list with one place damaged', () => {
    fc.assert(
      fc.property(damaged, (input) => {
        expect(isResult(input)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('for a nominee with one field damaged', () => {
    const fields = Object.keys(nominee('a'));
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.anything(), (field, value) => {
        const list = nominationList({ nominees: [{ ...nominee('a'), [field]: value }] });
        expect(isResult(list)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['{"a":', '['])('for values nested ten thousand deep: %s', (open) => {
    const close = open === '[' ? ']' : '}';
    const deep: unknown = JSON.parse(`${open.repeat(10_000)}1${close.repeat(10_000)}`);
    for (const input of [
      deep,
      { ...nominationList(), nominees: deep },
      { ...nominationList(), extra: deep },
    ]) {
      expect(parseNominationList(input).ok).toBe(false);
    }
  });
});

describe('an issue shows only the beginning of a value', () => {
  const long = 'x'.repeat(5000);
  it.each<[string, unknown]>([
    ['a text', { ...nominationList(), organization: { name: 'A', level: long, sector: long } }],
    ['a date', nominationList({ congress: { date: long } })],
    ['a date of digits', { ...nominationList(), congress: { date: '0'.repeat(5000) } }],
    ['an id that stands twice', nominationList({ nominees: [nominee(long), nominee(long)] })],
    [
      'a waiver for nobody',
      nominationList({
        waivers: [{ rule: long, subject: long, authority: 'politburo', document: 'd', reason: 'r' }],
      }),
    ],
    ['a body', { ...nominationList(), bodies: { [long]: {} } }],
    ['a whole nominee', { ...nominationList(), nominees: [long] }],
    ['a key', { ...nominationList(), [long]: 1 }],
  ])('%s', (_, input) => {
    const result = parseNominationList(input);
    const texts = result.ok ? [] : result.issues.flatMap(textsOf);
    expect(texts.length).toBeGreaterThan(0);
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(longest);
  });
});

it('answers even where there are more mistakes than can be named', () => {
  const list = nominationList({ nominees: Array.from({ length: 200_000 }, () => ({})) as never });
  const result = parseNominationList(list);
  expect(result.ok).toBe(false);
});
