import { describeFact, measurePrefix } from '../evaluate/evidence.ts';
import type { FactSource } from '../facts/fact-source.ts';
import type { Scalar } from '../facts/fact-value.ts';
import { factNamed } from '../facts/vocabulary.ts';
import type { Params, Rule } from '../schema/rule.ts';
import { type Body, bodies } from '../schema/terms.ts';
import type { Text } from '../text.ts';
import { type Base, type Constraint, type Counted, writtenShare } from './constraint.ts';
import { type Demand, holds } from './demands.ts';
import { countMeasure } from './measured.ts';
import type { PlannedNumber } from './plan.ts';
import { integerRange, largest, meetingOf, type Range, sweep } from './range.ts';
import { factsIn, type Situation } from './situation.ts';

/** The bodies on whose seats the fact rests, that of its name first. */
function seatsReadBy(fact: string): Body[] {
  const reads = factNamed(fact)?.reads ?? [];
  const read = bodies.filter((body) => reads.includes(`bodies.${body}.seats`));
  return read.sort((a, b) => Number(fact.startsWith(`${b}.`)) - Number(fact.startsWith(`${a}.`)));
}

function ofSeats(
  fact: string,
  demands: readonly Demand[],
  base: Base,
  situation: Situation,
): Constraint | undefined {
  const { seats } = situation;
  for (const body of seatsReadBy(fact)) {
    const at = (number: number) => factsIn(situation, { body, seats: number }).get(fact)?.possible?.[0];
    const [one, two] = [at(1), at(2)];
    if (one === undefined || two === undefined) continue;
    const range = sweep(1, largest, demands, (number) => at(number) as Scalar);
    const planned = seats[body];
    const wholes = [one, two].map((value) => (typeof value === 'object' ? value.whole : undefined));
    const [whole, other] = wholes;
    const share = whole !== undefined && whole === other && writtenShare(demands, whole, false);
    const number: PlannedNumber = {
      ...base,
      unit: 'seats',
      body,
      counts: 'seats',
      ...range,
      ...(planned !== undefined && { planned }),
      ...(share && { share }),
    };
    return { number, quantity: 'seats', persons: false, at: () => range };
  }
  return undefined;
}

function ofNominees(
  fact: string,
  demands: readonly Demand[],
  base: Base,
  situation: Situation,
): Constraint | undefined {
  const body = bodies.find((name) => fact.startsWith(`${name}.`));
  const seats = body && situation.seats[body];
  if (!body || seats === undefined) return undefined;
  const at = (nominees: number) => factsIn(situation, { body, nominees }).get(fact)?.possible?.[0];
  const sample = at(seats);
  if (sample === undefined) return undefined;
  const range = sweep(0, 3 * seats, demands, (nominees) => at(nominees) as Scalar);
  const share = typeof sample === 'object' && writtenShare(demands, sample.whole, false);
  const counts = fact === `${body}.preparedSurplus` ? 'prepared' : 'nominees';
  const number: PlannedNumber = {
    ...base,
    unit: 'persons',
    body,
    counts,
    ...range,
    ...(share && { share }),
  };
  return { number, quantity: counts, persons: false, at: () => range };
}

function ofElection(body: Body, demands: readonly Demand[], base: Base, { seats }: Situation): Constraint {
  const range: Range = demands.every((demand) => holds(demand, true)) ? { min: 1 } : { max: 0 };
  const planned = seats[body];
  const number: PlannedNumber = {
    ...base,
    unit: 'seats',
    body,
    counts: 'seats',
    ...range,
    ...(planned !== undefined && { planned }),
  };
  return { number, quantity: 'seats', persons: false, at: () => range };
}

function ofFact(
  fact: string,
  demands: readonly Demand[],
  base: Base,
  situation: Situation,
  facts: FactSource,
): Counted {
  const missing = facts.get(fact)?.missing ?? [];
  const definition = factNamed(fact);
  const elected = bodies.find((body) => fact === `${body}.elected`);
  if (elected) return { constraints: [ofElection(elected, demands, base, situation)], missing: [] };
  const aboutNominees = definition?.reads.some((field) => field.startsWith('nominees[]')) ?? false;
  const constraint = aboutNominees
    ? ofNominees(fact, demands, base, situation)
    : ofSeats(fact, demands, base, situation);
  if (constraint) return { constraints: [constraint], missing: [] };
  if (demands.every(({ settled }) => settled)) return { constraints: [], missing: [] };
  const numeric = definition?.type.kind === 'integer' && seatsReadBy(fact).length === 0 && !aboutNominees;
  if (!numeric) {
    const body = aboutNominees && bodies.find((name) => fact.startsWith(`${name}.`));
    return { constraints: [], missing: body ? [{ field: `bodies.${body}.seats` }] : missing };
  }
  const range = integerRange(demands);
  return {
    constraints: [
      { number: { ...base, counts: 'other', ...range }, quantity: fact, persons: false, at: () => range },
    ],
    missing: [],
  };
}

/** Two facts of one rule may set the ends of one size: its number then has both. */
function merged(constraints: readonly Constraint[]): Constraint[] {
  const sizes = new Map<string, Constraint>();
  for (const constraint of constraints) {
    const { number, quantity } = constraint;
    const isSize = ['seats', 'nominees', 'prepared'].includes(number.counts);
    const key = isSize ? `${number.body} ${quantity}` : `${sizes.size}`;
    const other = sizes.get(key)?.number;
    if (!other) {
      sizes.set(key, constraint);
      continue;
    }
    const range = meetingOf([other, number]);
    sizes.set(key, { ...constraint, number: { ...number, ...other, ...range }, at: () => range });
  }
  return [...sizes.values()];
}

/** The numbers that a rule's demands come to, fact by fact. */
export function countDemands(
  rule: Rule,
  params: Params,
  demands: readonly Demand[],
  situation: Situation,
  facts: FactSource,
  caveats: readonly Text[],
): Counted {
  const parts = [...new Set(demands.map(({ fact }) => fact))].map((fact): Counted => {
    const own = demands.filter((demand) => demand.fact === fact);
    const described = describeFact(rule, fact);
    if (!described) throw new Error(`INVARIANT: the loader lets no unknown fact through: ${fact}`);
    const { type, label } = described;
    const base = {
      rule: rule.id,
      modality: rule.modality,
      label,
      caveats,
      ...(type.kind === 'integer' && { unit: type.unit }),
    };
    const measure = fact.startsWith(measurePrefix) && rule.measures?.[fact.slice(measurePrefix.length)];
    return measure
      ? countMeasure(measure, own, params, base, situation.seats)
      : ofFact(fact, own, base, situation, facts);
  });
  return {
    constraints: merged(parts.flatMap(({ constraints }) => constraints)),
    missing: parts.flatMap(({ missing }) => missing),
  };
}
