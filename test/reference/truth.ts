import { negation, type Truth } from '../../src/evaluate/truth.ts';

/** Kleene's logic of lists of truths. */
export function conjunction(truths: readonly Truth[]): Truth {
  if (truths.includes('false')) return 'false';
  return truths.includes('unknown') ? 'unknown' : 'true';
}

export function disjunction(truths: readonly Truth[]): Truth {
  return negation(conjunction(truths.map(negation)));
}

/** One truth from the answers in every possible world: agreement is knowledge, anything else is not. */
export function agreement(answers: readonly boolean[]): Truth {
  const [first] = answers;
  if (first === undefined || answers.some((answer) => answer !== first)) return 'unknown';
  return first ? 'true' : 'false';
}
