import type { FactType } from '../facts/fact.ts';
import type { When } from '../schema/condition.ts';
import { show } from '../schema/input-issue.ts';
import { checkLiteral, type Grammar } from './check-conditions.ts';
import type { Report } from './pack-error.ts';
import { meet } from './region.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Checks one row's `when` in raw JSON; true when it may be used further. */
function checkWhen(
  when: unknown,
  path: readonly PropertyKey[],
  grammar: Grammar,
  report: Report,
): when is When {
  let sound = true;
  const note: Report = (...mistake) => {
    sound = false;
    report(...mistake);
  };
  if (!isRecord(when)) {
    note(path, 'table-row', `expected facts and their allowed values, found ${show(when)}`);
    return false;
  }
  for (const [fact, allowed] of Object.entries(when)) {
    const at = [...path, fact];
    const type = grammar.typeOf(fact);
    if ('refused' in type) note(at, type.refused, type.why);
    else if (type.kind === 'share') note(at, 'table-row', 'a row cannot depend on a share');
    else checkAllowed(allowed, type, at, note);
  }
  return sound;
}

function checkAllowed(allowed: unknown, type: FactType, path: readonly PropertyKey[], report: Report): void {
  if (!isRecord(allowed)) {
    const items = Array.isArray(allowed) ? allowed : [allowed];
    if (items.length === 0) report(path, 'table-row', 'an empty list of values never holds');
    for (const item of items) checkLiteral(item, type, path, report);
    return;
  }
  const keys = Object.keys(allowed);
  if (keys.length === 1 && keys[0] === 'not') {
    checkAllowed(allowed['not'], type, [...path, 'not'], report);
    return;
  }
  const bounds = keys.every((key) => key === 'min' || key === 'max') && keys.length > 0;
  if (!bounds || type.kind !== 'integer') {
    report(
      path,
      'table-row',
      `expected a value, a list, {"not": …} or, for whole numbers, {"min": …, "max": …}, found keys ${keys.join(', ')}`,
    );
    return;
  }
  for (const key of keys) checkLiteral(allowed[key], type, [...path, key], report);
  const { min, max } = allowed;
  if (typeof min === 'number' && typeof max === 'number' && min > max) {
    report(path, 'table-row', `min ${min} is above max ${max}`);
  }
}

/** Checks the `when` of all rows of a table: each by itself, and that no two can hold together. */
export function checkRows(
  rows: readonly unknown[],
  path: readonly PropertyKey[],
  grammar: Grammar,
  report: Report,
): void {
  const sound = rows.flatMap((row, index) => {
    const when = isRecord(row) ? row['when'] : undefined;
    return checkWhen(when, [...path, index, 'when'], grammar, report) ? [{ index, when }] : [];
  });
  const typeOf = (fact: string) => {
    const type = grammar.typeOf(fact);
    return 'refused' in type ? undefined : type;
  };
  sound.forEach((row, position) => {
    for (const other of sound.slice(position + 1)) {
      if (meet([row.when], [other.when], typeOf)) {
        report(
          [...path, other.index],
          'table-overlap',
          `row ${other.index} and row ${row.index} can hold together`,
        );
      }
    }
  });
}
