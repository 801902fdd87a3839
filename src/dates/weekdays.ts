import { differenceInBusinessDays, parseISO } from 'date-fns';

/** Mondays to Fridays from the first day, included, to the last, excluded; negative when they are the other way round. */
export function weekdaysBetween(first: string, last: string): number {
  return differenceInBusinessDays(parseISO(last), parseISO(first));
}
