import { parseMonth } from '../dates/month.ts';
import { candidacyOf, type Prepared } from '../evaluate/evaluate-list.ts';
import { referenceMonthsOf } from '../evaluate/reference-months.ts';
import type { ListContext } from '../facts/context.ts';
import { type FactSource, numberOf, readAt } from '../facts/fact-source.ts';
import { type FactValue, oneOf, unknown } from '../facts/fact-value.ts';
import { bareFacts, listFactsOf, nomineeFactsOf, spread } from '../facts/vocabulary.ts';
import { matchRows, possibleRows } from '../facts/when.ts';
import type { Pack } from '../packs/pack.ts';
import type { NominationList } from '../schema/nomination-list.ts';
import type { Nominee } from '../schema/nominee.ts';
import { bodies } from '../schema/terms.ts';
import type { NomineeContext } from './nominee-context.ts';
import type { ReadNominee } from './read-nominee.ts';

/** What persons are checked for, without any of them. */
export interface Frame {
  readonly context: ListContext;
  readonly facts: FactSource;
  /** The facts of a person, those apart that hang on what the frame leaves out. */
  readonly known: (facts: FactSource) => FactSource;
}

/** The list without its persons, with nothing known that it does not say; `left` are the fields that stand in it for want of better. */
export function frameOf(list: NominationList, left: ReadonlySet<string>, pack: Pack): Frame {
  const { tables, bareYear, selection } = pack;
  const base: ListContext = { list, tables, bareYear, selection, referenceMonth: undefined };
  const known = without(left);
  const facts = known(listFactsOf(base));
  const referenceMonths = monthsUnder(facts, pack, list, left);
  return {
    facts,
    known,
    context: { ...base, referenceMonth: referenceMonths.possible?.[0], referenceMonths },
  };
}

/** A person in the frame before the rules. */
export function prepareIn({ context, facts, known }: Frame, nominee: Nominee): Prepared {
  const own = nomineeFactsOf(nominee, context, facts);
  const candidacies = nominee.nominations.map((nomination, index) =>
    candidacyOf(nominee, nomination, known(own[index] ?? facts)),
  );
  return { context, facts, candidacies };
}

/** The person before the rules, with nothing known that context and record do not say. */
export function prepareNominee({ list, partly }: ReadNominee, pack: Pack, given: NomineeContext): Prepared {
  const left = new Set([...leftOut(list, given), ...(partly ? ['nominations'] : [])]);
  return prepareIn(frameOf(list, left, pack), list.nominees[0]);
}

/** Fields that stand in the list for want of anything better. */
export function leftOut(
  list: NominationList,
  { organization, congress, bodies: elected }: NomineeContext,
): string[] {
  return [
    ...(['level', 'sector'] as const)
      .filter((field) => organization?.[field] === undefined)
      .map((field) => `organization.${field}`),
    ...(congress?.date === undefined ? ['congress.date'] : []),
    ...(elected ? [] : bodies.filter((body) => !list.bodies[body]).map((body) => `bodies.${body}`)),
  ];
}

type Fields = ReadonlySet<string>;

/** Whether a fact hangs on the other persons of the list. */
const isOfOthers = (field: string) => field.startsWith('nominees[]');

/** Facts, those apart that are derived from fields that are left out or from other persons. */
function without(left: Fields): (facts: FactSource) => FactSource {
  const open: FactValue[] = [];
  for (const { id, reads } of bareFacts) {
    const fields = reads.filter((field) => left.has(field) || isOfOthers(field));
    // What else the person, or anybody else, is nominated to is no field to fill in.
    const missing = fields.filter((field) => field !== 'nominations' && !isOfOthers(field));
    const number = numberOf(id);
    if (fields.length > 0 && number !== undefined)
      open[number] = unknown(...missing.map((field) => ({ field })));
  }
  return (facts) => {
    const at = (number: number) => open[number] ?? readAt(facts, number);
    const get = (id: string) => {
      const number = numberOf(id);
      return number === undefined ? facts.get(id) : at(number);
    };
    return { get, at };
  };
}

/** The months at which age may be counted; where the organization is not known, those that the pack has for any. */
function monthsUnder(facts: FactSource, pack: Pack, list: NominationList, left: Fields) {
  const isKnown = !['organization.level', 'organization.sector', 'congress.date'].some((field) =>
    left.has(field),
  );
  if (isKnown) return referenceMonthsOf(list, pack);
  const lookUp = (fact: string) => spread(fact, facts);
  const rows = possibleRows(pack.referenceMonths, lookUp).filter((row) => row !== undefined);
  const { missing } = matchRows(pack.referenceMonths, lookUp);
  if (rows.length === 0) return unknown(...missing);
  return oneOf(
    rows.map(({ values }) => parseMonth(values.month)),
    missing,
  );
}
