/**
 * Stands in for `jsonpath-plus` in the bundle. No rule may hold a path, so nothing ever calls it;
 * its code-evaluating resolver must not reach a user's tree.
 */
export function JSONPath(): never {
  throw new Error('INVARIANT: rules hold no paths');
}
