import { type FactValue, map } from './fact-value.ts';
import { monthsSince } from './months.ts';
import { retirement } from './retirement.ts';
import type { ServiceContext } from './table-lookups.ts';

/** Whole months from the reference month to retirement. */
export function monthsOfServiceLeft(context: ServiceContext): FactValue<number> {
  return map(monthsSince(context, retirement(context)), (months) => -months);
}
