import type { FactDefinition } from './fact.ts';
import { meanings } from './meanings.ts';
import { bareFacts } from './vocabulary.ts';

/** Everything a condition may speak of, besides a rule's own measures: id, type, unit, meaning, fields read. */
export const facts: readonly FactDefinition[] = /* @__PURE__ */ bareFacts.map((fact) => {
  const meaning = meanings[fact.id];
  if (!meaning) throw new Error(`INVARIANT: ${fact.id} has a meaning`);
  return { ...fact, meaning };
});
