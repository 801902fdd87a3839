import type { NominationList } from '../schema/nomination-list.ts';
import { baseOf, voterFields } from '../schema/voters.ts';
import { type FactValue, known, unknown } from './fact-value.ts';

/** The number on which a majority is counted at a members' congress, as its own numbers give it. */
export function majorityBase({ congress: { voters = {} } }: NominationList): FactValue<number> {
  const base = baseOf(voters);
  if (base !== undefined) return known(base);
  const missing = voterFields.filter((field) => voters[field] === undefined);
  return unknown(...missing.map((field) => ({ field: `congress.voters.${field}` })));
}
