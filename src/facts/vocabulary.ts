import type { Nominee } from '../schema/nominee.ts';
import { bodyFacts } from './body-facts.ts';
import { careerFacts } from './career-facts.ts';
import type { ListContext, NomineeContext } from './context.ts';
import type { BareFact, Fact } from './fact.ts';
import { derivations, type FactSource, inEveryMonth, LazyFacts } from './fact-source.ts';
import type { FactValue } from './fact-value.ts';
import { nominationFacts } from './nomination-facts.ts';
import { personFacts } from './nominee-facts.ts';
import { organizationFacts } from './organization-facts.ts';

const nomineeFacts: readonly Fact<NomineeContext>[] = [...personFacts, ...careerFacts, ...nominationFacts];

const listFacts: readonly Fact<ListContext>[] = [...organizationFacts, ...bodyFacts];

/** Every fact of the vocabulary, without what it means in words. */
export const bareFacts: readonly BareFact[] = [...listFacts, ...nomineeFacts].map(
  ({ derive: _, ...definition }) => definition,
);

const byId: ReadonlyMap<string, BareFact> = new Map(bareFacts.map((fact) => [fact.id, fact]));

/** The definition of a fact, if the vocabulary has it. */
export const factNamed = (id: string): BareFact | undefined => byId.get(id);

const listDerivations = derivations(listFacts);

/** Most facts about a person are the same in each of the nominations, and need be derived only once. */
const personal = nomineeFacts.map((fact) => ({ ...fact, derive: inEveryMonth(fact.derive) }));
const personDerivations = derivations(personal.filter(({ scope }) => scope === 'nominee'));
const nominationDerivations = derivations(personal.filter(({ scope }) => scope === 'nomination'));

/** The facts about the list. */
export const listFactsOf = (context: ListContext): FactSource => new LazyFacts(listDerivations, context);

/** The facts about each nomination of a person, in their order, with those about the list around them. */
export function nomineeFactsOf(
  nominee: Nominee,
  context: ListContext,
  aboutTheList: FactSource,
): readonly FactSource[] {
  const [first] = nominee.nominations;
  if (!first) return [];
  const person = new LazyFacts(personDerivations, { ...context, nominee, nomination: first }, aboutTheList);
  return nominee.nominations.map(
    (nomination) => new LazyFacts(nominationDerivations, { ...context, nominee, nomination }, person),
  );
}

/** Every value that a fact may have, by its type where the record says nothing. */
export function spread(id: string, facts: FactSource): FactValue {
  const value = facts.get(id) ?? { possible: undefined, missing: [] };
  if (value.possible) return value;
  const type = factNamed(id)?.type;
  if (type?.kind === 'boolean') return { ...value, possible: [true, false] };
  return type?.kind === 'enum' ? { ...value, possible: type.values } : value;
}
