const complete = (date: string, rest: string) => date + rest.slice(date.length - 'yyyy'.length);

/** The first day that a date may mean. ISO dates compare as text, the impossible day of a short month included. */
export const earliestDay = (date: string): string => complete(date, '-01-01');

/** The last day that a date may mean. */
export const latestDay = (date: string): string => complete(date, '-12-31');

/** Whole months that have passed from one day to a later one: a month is full on the same day of the next. */
export function fullMonths(first: string, last: string): number {
  const [years, months, days] = [0, 1, 2].map((part) => {
    const [from = 0, to = 0] = [first, last].map((day) => Number(day.split('-')[part]));
    return to - from;
  }) as [number, number, number];
  return years * 12 + months - (days < 0 ? 1 : 0);
}

/** Every number of whole months that may have passed from a date, given in whole or part, to a day; none below zero. */
export function monthsFrom(date: string, day: string): number[] {
  const last = latestDay(date) > day ? day : latestDay(date);
  const [least, most] = [fullMonths(last, day), fullMonths(earliestDay(date), day)];
  return Array.from({ length: Math.max(0, most - least) + 1 }, (_, index) => least + index);
}
