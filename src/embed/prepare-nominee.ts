import { parseMonth } from '../dates/month.ts';
import type { Prepared } from '../evaluate/evaluate-list.ts';
import { referenceMonthsOf } from '../evaluate/reference-months.ts';
import type { ListContext } from '../facts/context.ts';
import type { BareFact } from '../facts/fact.ts';
import type { FactSource } from '../facts/fact-source.ts';
import { oneOf, unknown } from '../facts/fact-value.ts';
import { factNamed, listFactsOf, nomineeFactsOf, spread } from '../facts/vocabulary.ts';
import { matchRows, possibleRows } from '../facts/when.ts';
import type { Pack } from '../packs/pack.ts';
import { bodies } from '../schema/terms.ts';
import type { NomineeContext } from './nominee-context.ts';
import type { ReadNominee } from './read-nominee.ts';

/** The person before the rules, with nothing known that context and record do not say. */
export function prepareNominee(read: ReadNominee, pack: Pack, given: NomineeContext): Prepared {
  const { list } = read;
  const { tables, bareYear, selection } = pack;
  const [nominee] = list.nominees;
  const left = leftOut(read, given);
  const base: ListContext = { list, tables, bareYear, selection, referenceMonth: undefined };
  const facts = without(left, listFactsOf(base));
  const referenceMonths = monthsUnder(facts, pack, list, left);
  const context = { ...base, referenceMonth: referenceMonths.possible?.[0], referenceMonths };
  const own = nomineeFactsOf(nominee, context, facts);
  const candidacies = nominee.nominations.map((nomination, index) => ({
    nominee,
    nomination,
    facts: without(left, own[index] ?? facts),
  }));
  return { context, facts, candidacies };
}

/** Fields that stand in the list for want of anything better. */
function leftOut({ list, partly }: ReadNominee, { organization, congress, bodies: elected }: NomineeContext) {
  return new Set([
    ...(['level', 'sector'] as const)
      .filter((field) => organization?.[field] === undefined)
      .map((field) => `organization.${field}`),
    ...(congress?.date === undefined ? ['congress.date'] : []),
    ...(elected ? [] : bodies.filter((body) => !list.bodies[body]).map((body) => `bodies.${body}`)),
    ...(partly ? ['nominations'] : []),
  ]);
}

type Fields = ReadonlySet<string>;

/** Whether a fact hangs on the other persons of the list. */
const isOfOthers = (field: string) => field.startsWith('nominees[]');

/** Facts, those apart that are derived from fields that are left out or from other persons. */
function without(left: Fields, facts: FactSource): FactSource {
  const openFor = ({ reads }: BareFact) => reads.filter((field) => left.has(field) || isOfOthers(field));
  return {
    get: (id) => {
      const fact = factNamed(id);
      const open = fact ? openFor(fact) : [];
      if (open.length === 0) return facts.get(id);
      // What else the person, or anybody else, is nominated to is no field to fill in.
      const missing = open.filter((field) => field !== 'nominations' && !isOfOthers(field));
      return unknown(...missing.map((field) => ({ field })));
    },
  };
}

/** The months at which age may be counted; where the organization is not known, those that the pack has for any. */
function monthsUnder(facts: FactSource, pack: Pack, list: ReadNominee['list'], left: Fields) {
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
