import type { Period } from '../dates/period.ts';
import { nearest } from '../schema/input-issue.ts';
import type { Instrument, Source } from '../schema/rule.ts';
import type { Report } from './pack-error.ts';

/** Checks that every citation names a known instrument. */
export function checkSources(
  sources: readonly Source[],
  path: readonly PropertyKey[],
  instruments: readonly Instrument[],
  report: Report,
): void {
  const ids = instruments.map((instrument) => instrument.id);
  sources.forEach(({ instrument }, index) => {
    if (ids.includes(instrument)) return;
    const suggestion = nearest(instrument, ids);
    const hint = suggestion ? `; did you mean \`${suggestion}\`?` : '';
    report(
      [...path, index, 'instrument'],
      'unknown-instrument',
      `\`${instrument}\` is not in instruments.json${hint}`,
    );
  });
}

/** Checks that a range is not empty and does not begin before any of the texts that it rests on. */
export function checkPeriod(
  period: Period,
  path: readonly PropertyKey[],
  sources: readonly Source[],
  instruments: readonly Instrument[],
  report: Report,
): void {
  if (period.to !== null && period.to <= period.from) {
    report([...path, 'to'], 'period', `the range ends on ${period.to}, not after ${period.from}`);
  }
  const cited = instruments.filter(({ id }) => sources.some(({ instrument }) => instrument === id));
  const dates = cited.map(({ date, from }) => from ?? date);
  if (dates.length > 0 && dates.every((date) => period.from < date)) {
    report(
      [...path, 'from'],
      'citation',
      `begins on ${period.from}, before every text it cites (${dates.sort()[0]})`,
    );
  }
}

/** Checks a list of instruments itself, and that it says nothing new of those known already. */
export function checkInstruments(
  instruments: readonly Instrument[],
  known: readonly Instrument[],
  report: Report,
): void {
  const seen = new Set(known.map(({ id }) => id));
  instruments.forEach((instrument, index) => {
    const { id, number, date, from, until, replacedBy } = instrument;
    if (seen.has(id)) report([index, 'id'], 'duplicate-id', `\`${id}\` stands twice`);
    seen.add(id);
    const year = date.slice(0, 4);
    if (id !== number && id !== `${number}-${year}`) {
      report(
        [index, 'id'],
        'citation',
        `found \`${id}\`, expected the number, or number and year: \`${number}-${year}\``,
      );
    }
    if (until !== undefined && until <= (from ?? date)) {
      report([index, 'until'], 'period', `ends on ${until}, not after ${from ?? date}`);
    }
    if (replacedBy !== undefined && ![...known, ...instruments].some(({ id }) => id === replacedBy)) {
      report([index, 'replacedBy'], 'unknown-instrument', `\`${replacedBy}\` is not in instruments.json`);
    }
  });
}
