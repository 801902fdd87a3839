import { overlap } from '../dates/period.ts';
import { retirementYear, retirementYearType, tableLookups } from '../facts/table-lookups.ts';
import type { Allowed } from '../schema/condition.ts';
import type { Instrument, LegalTable } from '../schema/rule.ts';
import { checkPeriod, checkSources } from './check-citations.ts';
import type { Grammar } from './check-conditions.ts';
import { vocabularyGrammar } from './check-rule.ts';
import { checkRows } from './check-when.ts';
import type { Report } from './pack-error.ts';

const vocabulary = vocabularyGrammar(() => true);

/** The vocabulary, and the year of retirement, which only tables know. */
const grammar: Grammar = {
  ...vocabulary,
  typeOf: (fact) => (fact === retirementYear ? retirementYearType : vocabulary.typeOf(fact)),
};

/** Checks a legal table: id, citations, dates, and rows by which a service age can be found. */
export function checkTable(
  table: LegalTable,
  idFromPath: string,
  instruments: readonly Instrument[],
  report: Report,
): void {
  if (table.id !== idFromPath)
    report(['id'], 'id-path', `found \`${table.id}\`, expected the file's path \`${idFromPath}\``);
  table.versions.forEach((version, index) => {
    const path = ['versions', index];
    checkSources(version.source, [...path, 'source'], instruments, report);
    checkPeriod(version.effective, [...path, 'effective'], version.source, instruments, report);
    checkRows(version.rows, [...path, 'rows'], grammar, report);
    version.rows.forEach((row, position) => {
      checkRow(row, [...path, 'rows', position], report);
    });
    for (const other of table.versions.slice(index + 1)) {
      if (overlap(version.effective, other.effective))
        report(path, 'table-overlap', 'two versions are in force on the same day');
    }
  });
}

function checkRow(
  { when, values }: LegalTable['versions'][number]['rows'][number],
  path: readonly PropertyKey[],
  report: Report,
): void {
  for (const fact of Object.keys(when)) {
    if (!tableLookups.includes(fact))
      report([...path, 'when', fact], 'fact-scope', `expected one of ${tableLookups.join(', ')}`);
  }
  const years = when[retirementYear];
  for (const year of years === undefined ? [] : numbersIn(years)) {
    if (year < 1900 || year > 2199)
      report([...path, 'when', retirementYear], 'value-type', `expected a calendar year, found ${year}`);
  }
  const age = values['ageInMonths'];
  if (typeof age !== 'number' || age <= 0) {
    report([...path, 'values'], 'table-row', 'expected `ageInMonths`, the service age in months');
  }
}

/** Every number a row allows or excludes, bounds included. */
function numbersIn(allowed: Allowed): number[] {
  if (typeof allowed === 'number') return [allowed];
  return typeof allowed === 'object' ? Object.values(allowed).flatMap((part) => numbersIn(part)) : [];
}
