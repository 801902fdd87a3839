import { overlap } from '../dates/period.ts';
import type { Share } from '../facts/fact-value.ts';
import { compareShares } from '../facts/share.ts';
import { factNamed } from '../facts/vocabulary.ts';
import type { Rule } from '../schema/rule.ts';
import { type Bound, boundsOf } from './bounds.ts';
import { meet } from './region.ts';

const together = (a: Bound, b: Bound) =>
  overlap(a.rule.effective, b.rule.effective) && meet(a.region, b.region, (fact) => factNamed(fact)?.type);
const written = ({ part, whole }: Share) => (whole === 1 ? String(part) : `${part}/${whole}`);

/** Pairs of requirements that no list could meet together: a floor above a ceiling, or shares that sum to more than all. */
export function contradictions(rules: readonly Rule[]): { readonly rule: Rule; readonly message: string }[] {
  const bounds = rules.flatMap(boundsOf);
  const lower = bounds.filter((bound) => bound.side === 'lower');
  const upper = bounds.filter((bound) => bound.side === 'upper');
  const clashes = lower.flatMap((floor) =>
    upper
      .filter((ceiling) => floor.quantity === ceiling.quantity && isAbove(floor, ceiling))
      .filter((ceiling) => together(floor, ceiling))
      .map((ceiling) => ({
        rule: floor.rule,
        message: `${floor.name}: at least ${written(floor.share)} here, at most ${written(ceiling.share)} in \`${ceiling.rule.id}\``,
      })),
  );
  const sums = lower.flatMap((one, index) =>
    lower
      .slice(index + 1)
      .filter((other) => exclude(one, other) && moreThanAll(one, other) && together(one, other))
      .map((other) => ({
        rule: one.rule,
        message: `${one.name} at least ${written(one.share)} and, in \`${other.rule.id}\`, ${other.name} at least ${written(other.share)} come to more than all`,
      })),
  );
  return [...clashes, ...sums];
}

function exclude({ category: a }: Bound, { category: b }: Bound): boolean {
  return a !== undefined && b !== undefined && a.of === b.of && a.fact === b.fact && a.value !== b.value;
}

/** Above a bound, or at it where one of the two is strict. */
const exceeds = (excess: number, ...bounds: readonly Bound[]) =>
  excess > 0 || (excess === 0 && bounds.some(({ strict }) => strict));

const isAbove = (floor: Bound, ceiling: Bound) =>
  exceeds(compareShares(floor.share, ceiling.share), floor, ceiling);

function moreThanAll(one: Bound, other: Bound): boolean {
  const [a, b] = [one.share, other.share];
  return exceeds(a.part * b.whole + b.part * a.whole - a.whole * b.whole, one, other);
}
