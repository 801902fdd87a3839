import { earliestDay, fullMonths, latestDay } from '../dates/full-months.ts';
import type { Discipline } from '../schema/nominee.ts';
import { disciplineKinds } from '../schema/terms.ts';
import type { NomineeContext } from './context.ts';
import { type FactValue, type MissingField, oneOf, recorded, unknown } from './fact-value.ts';
import { fieldOf } from './person.ts';

/** The same day of the next year. 29 February becomes a text between 28 February and 1 March, as a full year asks. */
const yearLater = (day: string) => String(Number(day.slice(0, 4)) + 1) + day.slice(4);

/** The first and the last day on which the measure may have been announced; `undefined` where nothing is on record. */
function announcement(measure: Discipline, day: string): readonly [first: string, last: string] | undefined {
  // A decision is announced on its day or later, and what is on record was announced by the congress.
  const dates = [measure.decided, measure.announced].flatMap((date) => date ?? []);
  const first = dates.map(earliestDay).sort().at(-1);
  if (first === undefined) return undefined;
  const open = measure.announced === undefined || latestDay(measure.announced) > day;
  return [first, open ? day : latestDay(measure.announced ?? day)];
}

/** Whether the measure may be, and may not be, within one year of its announcement on the day. */
function inForce(measure: Discipline, day: string): boolean[] {
  const announced = announcement(measure, day);
  if (!announced) return [true, false];
  const [first, last] = announced;
  const may = day < yearLater(last);
  const mayNot = yearLater(first) <= day;
  return [...(may ? [true] : []), ...(mayNot ? [false] : [])];
}

interface Standing {
  readonly kind: Discipline['kind'];
  readonly possible: readonly boolean[];
  readonly missing: MissingField;
}

function standings({ nominee, list }: NomineeContext): Standing[] | undefined {
  return nominee.discipline?.map((measure, index) => ({
    kind: measure.kind,
    possible: inForce(measure, list.congress.date),
    missing: fieldOf(nominee, `discipline[${index}].announced`),
  }));
}

const uncertain = (standing: Standing) => standing.possible.length > 1;
const certain = (standing: Standing) => standing.possible.length === 1 && standing.possible[0] === true;

/** Whether a removal from post (cách chức) lies less than a year back on the first day of the congress. */
export function removalInForce(context: NomineeContext): FactValue<boolean> {
  const all = standings(context);
  if (!all) return unknown(fieldOf(context.nominee, 'discipline'));
  const removals = all.filter((standing) => standing.kind === 'removal');
  if (removals.some(certain)) return oneOf([true], []);
  const open = removals.filter(uncertain);
  return oneOf(
    open.length > 0 ? [true, false] : [false],
    open.map((standing) => standing.missing),
  );
}

/** The severest measure less than a year old on the first day of the congress. */
export function disciplineInForce(context: NomineeContext): FactValue<string> {
  const all = standings(context);
  if (!all) return unknown(fieldOf(context.nominee, 'discipline'));
  const severity = (standing: Standing) => disciplineKinds.indexOf(standing.kind);
  const severest = Math.max(-1, ...all.filter(certain).map(severity));
  const open = all.filter((standing) => uncertain(standing) && severity(standing) > severest);
  return oneOf(
    [severest < 0 ? 'none' : (disciplineKinds[severest] as string), ...open.map((standing) => standing.kind)],
    open.map((standing) => standing.missing),
  );
}

/** Whether a measure of the kind is on record, however old. */
export function disciplineOnRecord(
  { nominee }: NomineeContext,
  kind: Discipline['kind'],
): FactValue<boolean> {
  const onRecord = nominee.discipline?.some((measure) => measure.kind === kind);
  return recorded(onRecord, fieldOf(nominee, 'discipline'));
}

/** Whole months from the announcement of the latest measure of the kind to the first day of the congress. */
export function monthsSinceDiscipline(
  { nominee, list }: NomineeContext,
  kind: Discipline['kind'],
): FactValue<number> {
  const day = list.congress.date;
  const measures = (nominee.discipline ?? []).flatMap((measure, index) => {
    if (measure.kind !== kind) return [];
    const [first, last] = announcement(measure, day) ?? [];
    const least = last === undefined ? 0 : Math.max(0, fullMonths(last, day));
    const most = first === undefined ? Number.POSITIVE_INFINITY : Math.max(least, fullMonths(first, day));
    return [{ least, most, missing: fieldOf(nominee, `discipline[${index}].announced`) }];
  });
  if (measures.length === 0) return unknown(fieldOf(nominee, 'discipline'));
  const least = Math.min(...measures.map((one) => one.least));
  const most = Math.min(...measures.map((one) => one.most));
  const missing = measures.filter((one) => one.least < most).map((one) => one.missing);
  if (most === Number.POSITIVE_INFINITY) return unknown(...missing);
  return oneOf(
    Array.from({ length: most - least + 1 }, (_, index) => least + index),
    missing,
  );
}
