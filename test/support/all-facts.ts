import type { ListContext, NomineeContext } from '../../src/facts/context.ts';
import { isPersonal } from '../../src/facts/fact.ts';
import type { FactSource } from '../../src/facts/fact-source.ts';
import type { FactValue } from '../../src/facts/fact-value.ts';
import { bareFacts, listFactsOf, nomineeFactsOf, spread as spreadIn } from '../../src/facts/vocabulary.ts';

/** Values by fact id. */
export type FactValues = Readonly<Record<string, FactValue>>;

function allOf(facts: FactSource, personal: boolean): FactValues {
  const ids = bareFacts.filter(({ scope }) => isPersonal(scope) === personal).map(({ id }) => id);
  return Object.fromEntries(
    ids.map((id) => {
      const value = facts.get(id);
      if (!value) throw new Error(`no fact ${id}`);
      return [id, value];
    }),
  );
}

/** All facts about the list. */
export const deriveListFacts = (context: ListContext): FactValues => allOf(listFactsOf(context), false);

/** All facts about one nomination of one person. */
export function deriveNomineeFacts(context: NomineeContext): FactValues {
  const { nominee, nomination } = context;
  const facts = nomineeFactsOf(nominee, context, listFactsOf(context))[
    nominee.nominations.indexOf(nomination)
  ];
  if (!facts) throw new Error('a nomination is one of the nominee');
  return allOf(facts, true);
}

/** Facts as a source of facts. */
export const sourceOf = (facts: FactValues): FactSource => ({ get: (id) => facts[id] });

/** Every value that a fact may have. */
export const spread = (id: string, facts: FactValues): FactValue => spreadIn(id, sourceOf(facts));
