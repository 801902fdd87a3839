import { packOf } from '../embed/nominee-context.ts';
import { getPack, packIds } from '../packs/shipped.ts';
import { describeIssue } from '../report/issues.ts';
import type { Screened, ScreenSummary } from './screened.ts';
import { contextIssues, type Screener, type ScreenOptions, screenerOf } from './screener.ts';

/** Results as they are drawn, and what all that were drawn come to. */
export interface Screening extends AsyncIterable<Screened> {
  /** Of what was drawn so far; of all, once the results are at their end. */
  readonly summary: ScreenSummary | undefined;
}

/**
 * Screens any number of persons, or of whole lists, one after the other: nothing is read before its result is drawn, and
 * nothing is kept, so that memory does not grow and a slow reader slows the source.
 *
 * A person is a record as in a list, screened by all rules about persons for what `for` says, or else for the nominations on
 * record; whatever the context leaves out is not known, as in `checkNominee`. A value with `nominees` is a whole list, and
 * checked as `check` does. What cannot be read is `refused`, with every mistake, and the rest goes on.
 *
 * @throws TypeError (from the first result) when the context is not sound, or when persons are to be screened and no pack is
 * named; RangeError when no pack covers the day of the congress.
 */
export function screen(
  people: AsyncIterable<unknown> | Iterable<unknown>,
  options: ScreenOptions = {},
): Screening {
  let screener: Screener | undefined;
  async function* results(): AsyncGenerator<Screened> {
    screener = await readyScreener(options);
    for await (const value of people) yield screener.one(value);
  }
  return {
    [Symbol.asyncIterator]: results,
    get summary() {
      return screener?.summary;
    },
  };
}

/**
 * Gets everything ready to screen.
 *
 * @throws TypeError, RangeError as `screen`
 */
export async function readyScreener(options: ScreenOptions): Promise<Screener> {
  const namesPack = options.pack !== undefined || options.congress !== undefined || options.for !== undefined;
  if (!namesPack) {
    // Each list is checked against the pack of its term.
    await Promise.all(packIds.map(getPack));
    return screenerOf(undefined, options);
  }
  const pack = await packOf(options);
  const issues = contextIssues(pack, options);
  if (issues.length > 0) throw new TypeError(issues.map((issue) => describeIssue(issue, 'en')).join('\n'));
  return screenerOf(pack, options);
}
