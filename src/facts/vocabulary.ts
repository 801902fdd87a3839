import { bodyFacts } from './body-facts.ts';
import type { ListContext, NomineeContext } from './context.ts';
import type { Fact, FactDefinition, Scope } from './fact.ts';
import type { FactValue } from './fact-value.ts';
import { nominationFacts } from './nomination-facts.ts';
import { personFacts } from './nominee-facts.ts';
import { organizationFacts } from './organization-facts.ts';

const nomineeFacts: readonly Fact<NomineeContext>[] = [...personFacts, ...nominationFacts];

const listFacts: readonly Fact<ListContext>[] = [...organizationFacts, ...bodyFacts];

/** Everything a condition may speak of, besides a rule's own measures: id, type, unit, meaning, fields read. */
export const facts: readonly FactDefinition[] = [...listFacts, ...nomineeFacts].map(
  ({ derive: _, ...definition }) => definition,
);

const byId: ReadonlyMap<string, FactDefinition> = new Map(facts.map((fact) => [fact.id, fact]));

/** The definition of a fact, if the vocabulary has it. */
export const factNamed = (id: string): FactDefinition | undefined => byId.get(id);

/** True for facts that are about one person rather than the list. */
export const isPersonal = (scope: Scope): boolean => scope === 'nominee' || scope === 'nomination';

/** Values by fact id. */
export type FactValues = Readonly<Record<string, FactValue>>;

function deriveAll<Context>(definitions: readonly Fact<Context>[], context: Context): FactValues {
  return Object.fromEntries(definitions.map((fact) => [fact.id, fact.derive(context)]));
}

/** All facts about the list. */
export const deriveListFacts = (context: ListContext): FactValues => deriveAll(listFacts, context);

/** All facts about one nomination of one person. */
export const deriveNomineeFacts = (context: NomineeContext): FactValues => deriveAll(nomineeFacts, context);
