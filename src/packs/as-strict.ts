import { describeFact } from '../evaluate/evidence.ts';
import { compareShares } from '../facts/share.ts';
import type { Leaf } from '../schema/condition.ts';
import type { Rule } from '../schema/rule.ts';
import { allowedBy, type Comparison, limitOf, sidesOf } from './bounds.ts';
import { complement, someValue } from './region.ts';

/**
 * Whether the comparisons of one quantity, taken together, are at least as strict as another's.
 *
 * @param base The rule of that other, whose measures it may name.
 */
export function asStrict(own: readonly Comparison[], { leaf }: Comparison, base: Rule): boolean {
  const wanted = allowedBy(leaf);
  const type = describeFact(base, leaf.fact)?.type;
  if (wanted === undefined || type?.kind === 'share') return own.some((other) => tighter(other.leaf, leaf));
  const left = own.flatMap((other) => allowedBy(other.leaf) ?? []);
  return type !== undefined && complement(wanted).every((rest) => !someValue([...left, rest], type));
}

const excludesBound = ({ operator }: Leaf) => operator === 'moreThanShare' || operator === 'lessThanShare';

/** For shares: equal or tighter on the same side. */
function tighter(own: Leaf, base: Leaf): boolean {
  const [side] = sidesOf(base);
  const [found, needed] = [limitOf(own), limitOf(base)];
  if (!found || !needed || sidesOf(own)[0] !== side) return false;
  const distance = compareShares(found, needed) * (side === 'lower' ? 1 : -1);
  return distance > 0 || (distance === 0 && (excludesBound(own) || !excludesBound(base)));
}
