import { type FactSource, numberOf } from '../facts/fact-source.ts';
import type { FactValue, Scalar, Share } from '../facts/fact-value.ts';
import { parseShare } from '../facts/share.ts';
import { factNamed } from '../facts/vocabulary.ts';
import type { Condition, ConditionItem, Leaf, Literal } from '../schema/condition.ts';
import type { Evaluated, LeafOutcome } from './conditions.ts';
import { compare, type OperatorName, shareOperators } from './operators.ts';
import { negation, type Truth } from './truth.ts';

/** A condition as functions of facts. */
export interface Compiled {
  /** How it stands. */
  readonly truth: (facts: FactSource) => Truth;
  /** The same, with the truth of every part and what is known of every fact. */
  readonly evaluate: (facts: FactSource) => Evaluated;
}

/**
 * Compiles a condition whose parameters are resolved.
 *
 * A leaf is asked once for every value that its fact may have: agreement is knowledge, anything else is not. The tree is
 * folded from the leaves by Kleene's logic.
 */
export function compileCondition(condition: Condition): Compiled {
  const { evaluate, from } = compileItem(condition);
  const first = from('true', 'false');
  return { evaluate, truth: (facts) => walk(first, facts) ?? evaluate(facts).truth };
}

/** A comparison, and where its answer leads: to another, or to the answer of the whole. */
interface Step {
  readonly fact: string;
  readonly number: number | undefined;
  readonly operator: OperatorName;
  readonly value: LeafOutcome['value'];
  readonly yes: Next;
  readonly no: Next;
}

type Next = Step | 'true' | 'false';

/** The answer of the whole where every comparison on the way has one; none where one has not: another may then decide. */
function walk(first: Next, facts: FactSource): 'true' | 'false' | undefined {
  let next = first;
  while (typeof next === 'object') {
    const answer = agreement(next, read(next, facts));
    if (answer === 'unknown') return undefined;
    next = answer === 'true' ? next.yes : next.no;
  }
  return next;
}

/** A part of a condition: as a function, and as steps that lead to where a true and a false answer go on. */
interface Part {
  readonly evaluate: Compiled['evaluate'];
  readonly from: (yes: Next, no: Next) => Next;
}

function compileItem(item: ConditionItem): Part {
  if ('all' in item) return compileAll(item.all.map(compileItem));
  if ('any' in item) return compileAny(item.any.map(compileItem));
  if ('not' in item) return compileNot(compileItem(item.not));
  return compileLeaf(item);
}

const compileAll = (parts: readonly Part[]): Part => ({
  evaluate: (facts) => {
    const all = parts.map((part) => part.evaluate(facts));
    return { all, truth: decided(all, 'false', 'true') };
  },
  from: (yes, no) => parts.reduceRight((next, part) => part.from(next, no), yes),
});

const compileAny = (parts: readonly Part[]): Part => ({
  evaluate: (facts) => {
    const any = parts.map((part) => part.evaluate(facts));
    return { any, truth: decided(any, 'true', 'false') };
  },
  from: (yes, no) => parts.reduceRight((next, part) => part.from(yes, next), no),
});

/** The truth that one part is enough for, else what is open, else the other. */
function decided(parts: readonly Evaluated[], enough: Truth, otherwise: Truth): Truth {
  let truth = otherwise;
  for (const part of parts) if (part.truth === enough || truth === otherwise) truth = part.truth;
  return truth;
}

const compileNot = (part: Part): Part => ({
  evaluate: (facts) => {
    const not = part.evaluate(facts);
    return { not, truth: negation(not.truth) };
  },
  from: (yes, no) => part.from(no, yes),
});

const anything: FactValue = { possible: undefined, missing: [] };

function read({ fact, number }: Pick<Step, 'fact' | 'number'>, facts: FactSource): FactValue {
  return (number === undefined || !facts.at ? facts.get(fact) : facts.at(number)) ?? anything;
}

function compileLeaf(leaf: Leaf): Part {
  const { fact } = leaf;
  const operator = leaf.operator as OperatorName;
  const written = leaf.value as Literal | readonly Literal[];
  const value = operandOf(leaf);
  const definition = factNamed(fact);
  const number = numberOf(fact);
  const compared = { fact, number, operator, value };
  return {
    evaluate: (facts) => {
      const found = read(compared, facts);
      const truth = agreement(compared, found);
      return { leaf: { fact, definition, operator, value, written, found, truth }, truth };
    },
    from: (yes, no) => ({ fact, number, operator, value, yes, no }),
  };
}

/** The answer for every value that the fact may have, where they agree. */
function agreement({ operator, value }: Pick<Step, 'operator' | 'value'>, { possible }: FactValue): Truth {
  if (possible === undefined || possible.length === 0) return 'unknown';
  const answer = compare(operator, possible[0] as Scalar, value);
  for (let index = 1; index < possible.length; index++) {
    if (compare(operator, possible[index] as Scalar, value) !== answer) return 'unknown';
  }
  return answer ? 'true' : 'false';
}

/** The operand of a leaf, a share as counts. */
export function operandOf(leaf: Leaf): LeafOutcome['value'] {
  if (!(leaf.operator in shareOperators)) return leaf.value as Literal | readonly Literal[];
  const share: Share | undefined = parseShare(String(leaf.value));
  if (!share) throw new Error(`INVARIANT: not a share: ${String(leaf.value)}`);
  return share;
}
