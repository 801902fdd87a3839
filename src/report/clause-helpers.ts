/** `a, b or c`. */
export const listed = (or: string) => (values: readonly string[]) =>
  values.length < 2 ? values.join() : `${values.slice(0, -1).join(', ')}${or}${values.at(-1)}`;

/** A day is never compared as a share. */
export function sameForShares(words: (day: string) => string) {
  return { atLeastShare: words, moreThanShare: words, atMostShare: words, lessThanShare: words };
}
