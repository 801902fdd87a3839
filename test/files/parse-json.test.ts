import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/files/parse-json.ts';

const mistakeIn = (text: string) => {
  const parsed = parseJson(text);
  return parsed.ok ? undefined : parsed.issue;
};

describe('a mistake in the text', () => {
  it.each<[what: string, text: string, line: number, column: number, found: string]>([
    ['a truncated file', '{"a": [1,\n 2', 2, 3, 'EOF'],
    ['a key cut off', '{\n"a', 2, 1, '"\\"a"'],
    ['a trailing comma', '{"a": 1,}', 1, 9, '"}"'],
    ['a missing comma', '{"a": 1\n "b": 2}', 2, 2, '"\\"b\\""'],
    ['a missing value', '{"a": }', 1, 7, '"}"'],
    ['single quotes', "{'a': 1}", 1, 2, `"'a'"`],
    ['a comment', '{\n// a\n}', 2, 1, '"// a"'],
    ['a second value', '{} []', 1, 4, '"["'],
    ['a bare word', '[yes]', 1, 2, '"yes"'],
    ['nothing but blanks', '  ', 1, 3, 'EOF'],
  ])('%s is told with line, column and what stands there', (_, text, line, column, found) => {
    expect(mistakeIn(text)).toMatchObject({ code: 'not-json', place: { line, column }, found });
  });

  it('is a mistake of JSON.parse too, and the other way round', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      '-',
      '01',
      'null',
      ' ',
      '\n',
      '\\',
      '"',
    );
    fc.assert(
      fc.property(fc.string({ unit: pieces }), (text) => {
        let value: unknown;
        let valid = true;
        try {
          value = JSON.parse(text);
        } catch {
          valid = false;
        }
        const parsed = parseJson(text);
        expect(parsed.ok).toBe(valid);
        if (parsed.ok) expect(parsed.value).toEqual(value);
        else expect(parsed.issue.place).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });
});

describe('keys that stand twice', () => {
  it('are told with path and place, each in its own object', () => {
    const parsed = parseJson('{"a": {"x": 1}, "b": [{"x": 1,\n"x": 2}], "__proto__": 1, "__proto__": 2}');
    expect(parsed).toMatchObject({
      ok: true,
      issues: [
        { path: 'b[0].x', code: 'duplicate', found: '"x"', place: { line: 2, column: 1 } },
        { path: '__proto__', code: 'duplicate' },
      ],
    });
  });

  it('are found under another spelling', () => {
    expect(parseJson('{"a": 1, "\\u0061": 2}')).toMatchObject({ issues: [{ path: 'a' }] });
  });
});

describe('a hostile file', () => {
  it.each(['[', '{"a":'])('of 100,000 %s is refused, closed or not', (open) => {
    expect(mistakeIn(open.repeat(100_000))).toMatchObject({ code: 'unreadable', place: { line: 1 } });
    expect(mistakeIn('['.repeat(100_000) + ']'.repeat(100_000))).toMatchObject({ code: 'unreadable' });
  });

  it('of very many values is refused', () => {
    expect(mistakeIn(`[${'0,'.repeat(1_000_000)}0]`)).toMatchObject({ code: 'unreadable' });
  });
});
