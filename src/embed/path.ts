/** Where something stands in a record, key by key. */
export type Keys = readonly (string | number)[];

/** `['discipline', 0, 'kind']` for `discipline[0].kind`, as `formatPath` writes it. */
export const keysOf = (path: string): Keys =>
  [...path.matchAll(/\[(\d+)\]|"(?:[^"\\]|\\.)*"|[^.[\]"]+/g)].map(([key, index]) => {
    if (index !== undefined) return Number(index);
    return key.startsWith('"') ? String(JSON.parse(key)) : key;
  });

/** What stands there; `undefined` where nothing does. */
export const valueAt = (value: unknown, keys: Keys): unknown =>
  keys.reduce<unknown>(
    (inner, key) =>
      Object.hasOwn(Object(inner), key) ? (inner as Record<string | number, unknown>)[key] : undefined,
    value,
  );
