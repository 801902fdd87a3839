import { allows } from '../facts/when.ts';
import { canonicalJson } from '../report/hash.ts';
import type { Allowed, Literal, When } from '../schema/condition.ts';

const isLiteral = (allowed: Allowed): allowed is Literal | readonly Literal[] =>
  typeof allowed !== 'object' || Array.isArray(allowed);

const largest = (a = Number.NEGATIVE_INFINITY, b = Number.NEGATIVE_INFINITY) => Math.max(a, b);
const smallest = (a = Number.POSITIVE_INFINITY, b = Number.POSITIVE_INFINITY) => Math.min(a, b);

/** What two rows of tables say together, each fact once where that can be said. */
export function narrowed(a: When, b: When): When[] {
  const both: Record<string, Allowed> = { ...a, ...b };
  const besides: Record<string, Allowed> = {};
  for (const [fact, allowed] of Object.entries(a)) {
    const other = b[fact];
    if (other === undefined) continue;
    const [first, second] = together(allowed, other);
    both[fact] = first;
    if (second !== undefined) besides[fact] = second;
  }
  return Object.keys(besides).length > 0 ? [both, besides] : [both];
}

function together(a: Allowed, b: Allowed): [Allowed, Allowed?] {
  if (canonicalJson(a) === canonicalJson(b)) return [a];
  if (isLiteral(a)) return [[a].flat().filter((value) => allows(b, value))];
  if (isLiteral(b)) return together(b, a);
  if ('not' in a && 'not' in b) return [{ not: [...new Set([a.not, b.not].flat())] }];
  if ('not' in a || 'not' in b) return [a, b];
  const [x, y] = [a, b] as { readonly min?: number; readonly max?: number }[];
  const [min, max] = [largest(x?.min, y?.min), smallest(x?.max, y?.max)];
  return [{ ...(Number.isFinite(min) && { min }), ...(Number.isFinite(max) && { max }) }];
}
