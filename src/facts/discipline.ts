import type { Discipline } from '../schema/nominee.ts';
import { disciplineKinds } from '../schema/terms.ts';
import type { NomineeContext } from './context.ts';
import { type FactValue, type MissingField, oneOf, unknown } from './fact-value.ts';
import { fieldOf } from './person.ts';

const complete = (date: string, rest: string) => date + rest.slice(date.length - 'yyyy'.length);
const earliest = (date: string) => complete(date, '-01-01');
const latest = (date: string) => complete(date, '-12-31');

/** The same day of the next year. 29 February becomes a text between 28 February and 1 March, as a full year asks. */
const yearLater = (day: string) => String(Number(day.slice(0, 4)) + 1) + day.slice(4);

/** Whether the measure may be, and may not be, within one year of its announcement on the day. */
function inForce(measure: Discipline, day: string): boolean[] {
  // A decision is announced on its day or later, and what is on record was announced by the congress.
  const dates = [measure.decided, measure.announced].flatMap((date) => date ?? []);
  const first = dates.map(earliest).sort().at(-1);
  if (first === undefined) return [true, false];
  const last =
    measure.announced === undefined || latest(measure.announced) > day ? day : latest(measure.announced);
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
