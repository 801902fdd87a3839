import type { NominationList } from '../schema/nomination-list.ts';
import { type FactValue, known, unknown } from './fact-value.ts';

const deducted = ['elsewhere', 'exemptAbsent', 'suspended', 'absentExcused'] as const;

/**
 * The number on which a majority is counted at a members' congress: the official members summoned, less those registered
 * elsewhere, exempt and absent, suspended or detained, and absent throughout with leave (Regulation 190-QĐ/TW, Article 30).
 */
export function majorityBase({ congress }: NominationList): FactValue<number> {
  const { voters } = congress;
  const missing = (['summoned', ...deducted] as const).filter((field) => voters?.[field] === undefined);
  const { summoned = 0, ...others } = voters ?? {};
  if (missing.length > 0) return unknown(...missing.map((field) => ({ field: `congress.voters.${field}` })));
  return known(deducted.reduce((base, field) => base - (others[field] ?? 0), summoned));
}
