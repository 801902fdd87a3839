import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { canonicalJson, hashOf } from '../../src/report/hash.ts';

describe('canonical JSON', () => {
  it.each([
    [{ b: 1, a: { d: [2, { f: 3, e: 4 }], c: null } }, '{"a":{"c":null,"d":[2,{"e":4,"f":3}]},"b":1}'],
    [{ a: undefined, b: [undefined] }, '{"b":[null]}'],
    ['Hà "A"\n', '"Hà \\"A\\"\\n"'],
    [[], '[]'],
  ])('of %j', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('does not depend on the order of keys, and says the same as JSON', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).toReversed());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

it('hashes by SHA-256 of UTF-8', () => {
  // echo -n '"Hà"' | sha256sum
  expect(hashOf('Hà'.normalize('NFC'))).toBe(
    'sha256:869e216d1fff41bc690f75f3f48507585fcf522d3bf6f56e1ab577093b824fa3',
  );
});

it('hashes the same where there is no Node, as in a browser', async () => {
  const builtin = vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);
  vi.resetModules();
  const elsewhere = await import('../../src/report/hash.ts');
  expect(builtin).toHaveBeenCalledWith('node:crypto');
  builtin.mockRestore();
  // Among them halves of letters, which are not to be written in UTF-8.
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(elsewhere.hashOf(text)).toBe(hashOf(text));
    }),
  );
  expect(elsewhere.hashOf('\ud800')).toBe(hashOf('\ud800'));
});
