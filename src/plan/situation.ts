import { formatMonth } from '../dates/month.ts';
import { referenceMonthsOf } from '../evaluate/reference-months.ts';
import type { FactSource } from '../facts/fact-source.ts';
import { unknown } from '../facts/fact-value.ts';
import { factNamed, listFactsOf } from '../facts/vocabulary.ts';
import type { Pack } from '../packs/pack.ts';
import type { NominationList } from '../schema/nomination-list.ts';
import { type Body, bodies } from '../schema/terms.ts';
import type { PlannedOrganization, PlanOptions, Sizes } from './plan.ts';

/** What is planned: a list without nominees, in which every body stands, and the sizes that were given. */
export interface Situation {
  readonly list: NominationList;
  readonly seats: Sizes;
}

/** One size to try in place of what was given. */
export interface Trial {
  readonly body: Body;
  readonly seats?: number;
  readonly nominees?: number;
}

/** The list as plain data, to be checked like any other. */
export function listOf(organization: PlannedOrganization, term: string, options: PlanOptions, date: string) {
  const { seats = {}, extra = {}, congress, outgoing } = options;
  const planned = bodies
    .filter((body) => seats[body] !== 0)
    .map((body) => [
      body,
      { ...(seats[body] !== undefined && { seats: seats[body] }), extra: extra[body] ?? 0 },
    ]);
  return {
    term,
    organization: { name: '-', ...organization },
    congress: { selection: 'election', ...congress, date },
    bodies: Object.fromEntries(planned),
    ...(outgoing && { outgoing }),
    nominees: [],
  };
}

/** The first of the month at which the pack counts ages for the level; else for any level, else its first day. */
export function usualDate(pack: Pack, organization: PlannedOrganization): string {
  const list = listOf(organization, pack.id, {}, pack.effective.from) as NominationList;
  const [month] = referenceMonthsOf(list, pack).possible ?? [];
  if (month !== undefined) return `${formatMonth(month)}-01`;
  const months = pack.referenceMonths.map(({ values }) => values.month).sort();
  return months.length > 0 ? `${months.at(-1)}-01` : pack.effective.from;
}

function nomineesOf(body: Body, count: number): NominationList['nominees'] {
  return Array.from({ length: count }, (_, index) => ({
    id: String(index),
    nominations: [{ body, role: 'member' as const, proposedBy: 'outgoing-committee' as const }],
  }));
}

/** Whether a fact tells of names, so that a list without any says nothing of it; votes apart, which come last. */
const isAboutNames = (id: string): boolean =>
  factNamed(id)?.reads.some((field) => field.startsWith('nominees[]')) === true;

/** The facts of the list, with one size put in its place. A body whose size is open may or may not be elected. */
export function factsIn({ list, seats }: Situation, trial?: Trial): FactSource {
  const tried = trial && list.bodies[trial.body];
  const bodiesTried = trial?.seats === undefined ? {} : { [trial.body]: { ...tried, seats: trial.seats } };
  const facts = listFactsOf({
    list: {
      ...list,
      bodies: { ...list.bodies, ...bodiesTried },
      nominees: trial?.nominees === undefined ? [] : nomineesOf(trial.body, trial.nominees),
    },
    tables: [],
    bareYear: undefined,
    referenceMonth: undefined,
  });
  const isOpen = (id: string) => isAboutNames(id) && trial?.nominees === undefined;
  return {
    get: (id) => {
      const body = bodies.find((name) => id === `${name}.elected`);
      if (body && seats[body] === undefined) return unknown({ field: `bodies.${body}.seats` });
      return isOpen(id) ? unknown() : facts.get(id);
    },
  };
}
