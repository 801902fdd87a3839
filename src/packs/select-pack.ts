import { formatMonth } from '../dates/month.ts';
import { isFullDate } from '../dates/partial-date.ts';
import { referenceMonthsOf } from '../evaluate/reference-months.ts';
import type { Congress, Organization } from '../schema/nomination-list.ts';
import type { Pack } from './pack.ts';
import { getPack } from './shipped.ts';
import { termsNear, termsOn } from './term-periods.ts';

/** What of an organization decides to which of two terms its congress belongs. */
export type SelectedFor = Pick<Organization, 'level' | 'sector'> & Partial<Pick<Organization, 'unitKind'>>;

/** The first day of the congress round of the organization, as early as what is known of it lets it be. */
function roundOf(pack: Pack, organization: SelectedFor): string | undefined {
  const list = {
    term: pack.id,
    organization: { name: '-', ...organization },
    congress: { date: pack.effective.from },
    bodies: {},
    nominees: [],
  };
  const [first] = (referenceMonthsOf(list, pack).possible ?? []).toSorted((a, b) => a - b);
  return first === undefined ? undefined : `${formatMonth(first)}-01`;
}

/**
 * The shipped pack for a congress of the organization on the day.
 *
 * Terms overlap: the texts for the next are in force while the bodies of the last still sit. A congress then belongs to
 * the next term; a conference, which fills vacancies, to the last, until the month in which the congresses of its level
 * begin. A list that names its term needs none of this.
 *
 * @param kind A congress where left out.
 * @throws RangeError (as a rejection) when the day is not of the form `2025-06-15`, or no pack covers it: the message names the nearest.
 */
export async function selectPack(
  congressDate: string,
  organization: SelectedFor,
  kind?: Congress['kind'],
): Promise<Pack> {
  if (!isFullDate(congressDate)) {
    throw new RangeError(`expected a day such as \`2025-06-15\`, found \`${congressDate}\``);
  }
  const [newest, last] = await Promise.all(
    termsOn(congressDate)
      .toReversed()
      .map(({ id }) => getPack(id)),
  );
  if (!newest) {
    const nearest = termsNear(congressDate).map(
      ({ id, effective: { from, to } }) => `\`${id}\` (from ${from}${to === null ? '' : `, before ${to}`})`,
    );
    throw new RangeError(`no pack covers ${congressDate}; the nearest: ${nearest.join(', ')}`);
  }
  if (!last || kind !== 'conference') return newest;
  const round = roundOf(newest, organization);
  return round !== undefined && congressDate < round ? last : newest;
}
