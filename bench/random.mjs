/** Numbers from 0 to 1, the same in every run. */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What a random record is put together with. */
export function choosing(seed) {
  const next = random(seed);
  const below = (most) => Math.floor(next() * most);
  return { next, below, one: (values) => values[below(values.length)] };
}

/** `07`. */
export const two = (number) => String(number).padStart(2, '0');
