const daysAWeek = 7;
const weekdaysAWeek = 5;
const milliseconds = 86_400_000;

/** Days since 1 January 1970, a Thursday. */
const dayNumber = (date: string) => Date.parse(`${date}T00:00:00Z`) / milliseconds;

/** Mondays to Fridays before the day, counted from the first Monday of the calendar used here. */
function weekdaysBefore(day: number): number {
  const sinceMonday = day + 3;
  const weeks = Math.floor(sinceMonday / daysAWeek);
  return weeks * weekdaysAWeek + Math.min(sinceMonday - weeks * daysAWeek, weekdaysAWeek);
}

/** Mondays to Fridays from the first day, included, to the last, excluded; negative when they are the other way round. */
export function weekdaysBetween(first: string, last: string): number {
  return weekdaysBefore(dayNumber(last)) - weekdaysBefore(dayNumber(first));
}
