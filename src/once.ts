/** The function computed once for each object, and kept as long as that is. */
export function oncePer<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const values = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const kept = values.get(key) ?? { value: compute(key) };
    values.set(key, kept);
    return kept.value;
  };
}
