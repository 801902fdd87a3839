import type { FactSource } from '../facts/fact-source.ts';
import type { FactValue, Scalar, Share } from '../facts/fact-value.ts';
import { parseShare } from '../facts/share.ts';
import type { Condition, ConditionItem, Leaf, Literal } from '../schema/condition.ts';
import type { Evaluated, LeafOutcome } from './conditions.ts';
import { comparisonOf, type OperatorName, shareOperators } from './operators.ts';
import { conjunction, disjunction, negation, type Truth } from './truth.ts';

/** A condition as functions of facts. */
export interface Compiled {
  /** How it stands. */
  readonly truth: (facts: FactSource) => Truth;
  /** The same, with the truth of every part and what is known of every fact. */
  readonly evaluate: (facts: FactSource) => Evaluated;
}

/**
 * Makes closures of a condition whose parameters are resolved.
 *
 * A leaf is asked once for every value that its fact may have: agreement is knowledge, anything else is not. The tree is
 * folded from the leaves by Kleene's logic.
 */
export function compileCondition(condition: Condition): Compiled {
  return compileItem(condition);
}

function compileItem(item: ConditionItem): Compiled {
  if ('all' in item) return compileAll(item.all.map(compileItem));
  if ('any' in item) return compileAny(item.any.map(compileItem));
  if ('not' in item) return compileNot(compileItem(item.not));
  return compileLeaf(item);
}

function compileAll(parts: readonly Compiled[]): Compiled {
  return {
    truth: (facts) => {
      let truth: Truth = 'true';
      for (const part of parts) {
        const own = part.truth(facts);
        if (own === 'false') return 'false';
        if (own === 'unknown') truth = 'unknown';
      }
      return truth;
    },
    evaluate: (facts) => {
      const all = parts.map((part) => part.evaluate(facts));
      return { all, truth: conjunction(all.map(({ truth }) => truth)) };
    },
  };
}

function compileAny(parts: readonly Compiled[]): Compiled {
  return {
    truth: (facts) => {
      let truth: Truth = 'false';
      for (const part of parts) {
        const own = part.truth(facts);
        if (own === 'true') return 'true';
        if (own === 'unknown') truth = 'unknown';
      }
      return truth;
    },
    evaluate: (facts) => {
      const any = parts.map((part) => part.evaluate(facts));
      return { any, truth: disjunction(any.map(({ truth }) => truth)) };
    },
  };
}

function compileNot(part: Compiled): Compiled {
  return {
    truth: (facts) => negation(part.truth(facts)),
    evaluate: (facts) => {
      const not = part.evaluate(facts);
      return { not, truth: negation(not.truth) };
    },
  };
}

const anything: FactValue = { possible: undefined, missing: [] };

function compileLeaf(leaf: Leaf): Compiled {
  const { fact, operator } = leaf;
  const written = leaf.value as Literal | readonly Literal[];
  const value = operandOf(leaf);
  const holds = comparisonOf(operator as OperatorName, value);
  const truthOf = ({ possible }: FactValue): Truth => {
    const first = possible?.[0];
    if (possible === undefined || first === undefined) return 'unknown';
    const answer = holds(first);
    for (let index = 1; index < possible.length; index++) {
      if (holds(possible[index] as Scalar) !== answer) return 'unknown';
    }
    return answer ? 'true' : 'false';
  };
  return {
    truth: (facts) => truthOf(facts.get(fact) ?? anything),
    evaluate: (facts) => {
      const found = facts.get(fact) ?? anything;
      const outcome: LeafOutcome = { fact, operator, value, written, found, truth: truthOf(found) };
      return { leaf: outcome, truth: outcome.truth };
    },
  };
}

/** The operand of a leaf, a share as counts. */
export function operandOf(leaf: Leaf): LeafOutcome['value'] {
  if (!(leaf.operator in shareOperators)) return leaf.value as Literal | readonly Literal[];
  const share: Share | undefined = parseShare(String(leaf.value));
  if (!share) throw new Error(`INVARIANT: not a share: ${String(leaf.value)}`);
  return share;
}
