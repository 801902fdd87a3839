/** Kleene's three values. `unknown` means that the file does not say, never that the answer is no. */
export type Truth = 'true' | 'false' | 'unknown';

/** The truth of the opposite. */
export function negation(truth: Truth): Truth {
  if (truth === 'unknown') return 'unknown';
  return truth === 'true' ? 'false' : 'true';
}
