import { bodyFacts } from './body-facts.ts';
import { careerFacts } from './career-facts.ts';
import type { ListContext, NomineeContext } from './context.ts';
import type { BareFact, Fact, Scope } from './fact.ts';
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
