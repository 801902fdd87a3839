import { describe, expect, it } from 'vitest';
import { type LintCode, lintCodes } from '../../src/authoring/index.ts';

const codes = Object.keys(lintCodes.en) as LintCode[];
const keysIn = (text: string) => [...text.matchAll(/`[^`]+`/g)].map(([key]) => key).sort();

describe('what a code means, and what to do about it', () => {
  it.each(codes)('%s is told alike in both languages', (code) => {
    const { vi, en } = lintCodes;
    expect(keysIn(vi[code].meaning)).toEqual(keysIn(en[code].meaning));
    expect(keysIn(vi[code].fix)).toEqual(keysIn(en[code].fix));
    expect(`${vi[code].meaning} ${vi[code].fix}`).toMatch(/[ăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵ]/i);
  });

  it('has the same codes in the same order', () => {
    expect(Object.keys(lintCodes.vi)).toEqual(codes);
  });
});
