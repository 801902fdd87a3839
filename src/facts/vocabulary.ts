import { bodyFacts } from './body-facts.ts';
import { careerFacts } from './career-facts.ts';
import type { ListContext, NomineeContext } from './context.ts';
import type { BareFact, Fact, Scope } from './fact.ts';
import { either, type FactValue } from './fact-value.ts';
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

/** All facts about one nomination of one person, for every reference month that there may be. */
export function deriveNomineeFacts(context: NomineeContext): FactValues {
  const { possible = [], missing = [] } = context.referenceMonths ?? {};
  if (possible.length < 2) return deriveAll(nomineeFacts, context);
  const byMonth = possible.map((referenceMonth) => deriveAll(nomineeFacts, { ...context, referenceMonth }));
  const values = (id: string) => byMonth.flatMap((facts) => facts[id] ?? []);
  return Object.fromEntries(nomineeFacts.map(({ id }) => [id, either(values(id), missing)]));
}

/** Every value that a fact may have, by its type where the record says nothing. */
export function spread(id: string, facts: FactValues): FactValue {
  const value = facts[id] ?? { possible: undefined, missing: [] };
  const type = factNamed(id)?.type;
  if (value.possible || !type) return value;
  if (type.kind === 'boolean') return { ...value, possible: [true, false] };
  return type.kind === 'enum' ? { ...value, possible: type.values } : value;
}
