import type { Share } from './fact-value.ts';

/** Reads `15%`, `12.5%` or `1/3` as an exact share; `undefined` for any other text. */
export function parseShare(text: string): Share | undefined {
  const percent = /^(\d{1,4})(?:\.(\d{1,4}))?%$/.exec(text);
  if (percent) {
    const decimals = percent[2] ?? '';
    return { part: Number(percent[1] + decimals), whole: 100 * 10 ** decimals.length };
  }
  const fraction = /^(\d{1,4})\/(\d{1,4})$/.exec(text);
  if (!fraction || Number(fraction[2]) === 0) return undefined;
  return { part: Number(fraction[1]), whole: Number(fraction[2]) };
}

/** Negative, zero or positive as the first share is less, equal or more. Exact, by cross-multiplication. */
export function compareShares(a: Share, b: Share): number {
  return a.part * b.whole - b.part * a.whole;
}

/** The smallest number of persons that is at least the share of the whole. */
export function atLeastOf(share: Share, whole: number): number {
  return Math.floor((share.part * whole + share.whole - 1) / share.whole);
}

/** The largest number of persons that is at most the share of the whole. */
export function atMostOf(share: Share, whole: number): number {
  return Math.floor((share.part * whole) / share.whole);
}
