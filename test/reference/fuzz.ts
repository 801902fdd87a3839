import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { parseNominationList } from '../../src/index.ts';
import { getPack } from '../../src/packs/shipped.ts';
import { type Tally, tally } from '../../src/report/report.ts';
import { listOfTerm } from '../support/arbitrary.ts';
import { findingsOfBoth } from './both.ts';
import { packOver } from './random-pack.ts';

/** A pair of a pack and a list for which the two evaluators differ. */
export interface Difference {
  readonly term: string;
  readonly seed: number;
  readonly index: number;
  readonly pair: unknown;
}

/** What came of so many pairs: the first difference, and how many findings had each outcome. */
export interface Fuzzed {
  readonly difference?: Difference;
  readonly outcomes: Tally;
}

/** Holds the findings of both evaluators against each other for so many random pairs; the seed tells which. */
export async function fuzz(term: string, seed: number, pairs: number): Promise<Fuzzed> {
  const real = await getPack(term);
  if (!real) throw new Error(`no pack ${term}`);
  const samples = fc.sample(fc.tuple(packOver(real), listOfTerm(term)), { seed, numRuns: pairs });
  const outcomes = { ...tally([]) };
  for (const [index, [pack, input]] of samples.entries()) {
    const parsed = parseNominationList(input);
    if (!parsed.ok) throw new Error(`seed ${seed}: ${JSON.stringify(parsed.issues)}`);
    const [own, reference] = await findingsOfBoth(parsed.list, pack);
    for (const { outcome } of own) outcomes[outcome]++;
    if (!isDeepStrictEqual(own, reference))
      return { outcomes, difference: { term, seed, index, pair: { rules: pack.rules, list: input } } };
  }
  return { outcomes };
}
