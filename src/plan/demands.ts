import type { Evaluated } from '../evaluate/conditions.ts';
import { opposite, shareOperators } from '../evaluate/operators.ts';
import type { Scalar, Share } from '../facts/fact-value.ts';
import { parseShare } from '../facts/share.ts';
import { allows } from '../facts/when.ts';
import { allowedBy } from '../packs/bounds.ts';
import type { Leaf } from '../schema/condition.ts';

/** A comparison that must hold, and whether what is known settles it already. */
export interface Demand extends Leaf {
  readonly settled: boolean;
}

/**
 * The comparisons that must all hold, once alternatives that cannot hold have dropped out; `undefined` where several
 * are left to choose from.
 */
export function demandsOf(node: Evaluated, negated = false): readonly Demand[] | undefined {
  if ('leaf' in node) {
    const { fact, operator, written, truth } = node.leaf;
    return [
      {
        fact,
        operator: negated ? opposite(operator) : operator,
        value: written,
        settled: truth !== 'unknown',
      },
    ];
  }
  if ('not' in node) return demandsOf(node.not, !negated);
  const parts = 'all' in node ? node.all : node.any;
  const holding = negated ? 'false' : 'true';
  if ('all' in node !== negated) {
    const all = parts.map((part) => demandsOf(part, negated));
    return all.includes(undefined) ? undefined : all.flatMap((part) => part ?? []);
  }
  const left = parts.filter((part) => part.truth === 'unknown' || part.truth === holding);
  const [only, ...others] = left.some((part) => part.truth === holding)
    ? left.filter((part) => part.truth === holding)
    : left;
  return only && others.length === 0 ? demandsOf(only, negated) : undefined;
}

/** Whether the comparison holds for a value. */
export function holds(leaf: Leaf, value: Scalar): boolean {
  if (leaf.operator in shareOperators) {
    const wanted = parseShare(String(leaf.value));
    if (!wanted) throw new Error(`INVARIANT: not a share: ${String(leaf.value)}`);
    return shareOperators[leaf.operator as keyof typeof shareOperators](value as Share, wanted);
  }
  const allowed = allowedBy(leaf);
  if (allowed === undefined) throw new Error(`INVARIANT: no comparison \`${leaf.operator}\``);
  return allows(allowed, value);
}
