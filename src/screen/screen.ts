import { packOf } from '../embed/nominee-context.ts';
import { getPack, packIds } from '../packs/shipped.ts';
import { describeIssue } from '../report/issues.ts';
import type { InputIssue } from '../schema/input-issue.ts';
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
 * Where no pack is named, that of persons is chosen by `organization` and `congress`, and that of a list by its term.
 *
 * @throws TypeError (from the first result) when the context is not sound, or when `for` is given and nothing to choose a pack by;
 * RangeError when no pack covers the day of the congress.
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

/** What is said of everybody is not sound. */
export class ContextError extends TypeError {
  /** Every mistake at once. */
  readonly issues: readonly InputIssue[];

  constructor(issues: readonly InputIssue[]) {
    super(issues.map((issue) => describeIssue(issue, 'en')).join('\n'));
    this.issues = issues;
  }
}

/**
 * Gets everything ready to screen.
 *
 * @throws ContextError, TypeError, RangeError as `screen`
 */
export async function readyScreener(options: ScreenOptions): Promise<Screener> {
  const { pack, organization, congress } = options;
  // Without a pack that is named, each list is checked against that of its term.
  if (pack === undefined) await Promise.all(packIds.map(getPack));
  const forPersons = pack ?? options.for ?? (organization?.level && organization.sector && congress?.date);
  const chosen = forPersons === undefined ? undefined : await packOf(options);
  const issues = chosen ? contextIssues(chosen, options) : [];
  if (issues.length > 0) throw new ContextError(issues);
  return screenerOf(
    { ...(chosen && { persons: chosen, ...(pack !== undefined && { lists: chosen }) }) },
    options,
  );
}
