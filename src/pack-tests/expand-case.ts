import { type ParseResult, parseNominationList } from '../schema/parse.ts';
import { type Body, bodies } from '../schema/terms.ts';
import type { Case } from './case-file.ts';
import { isObject, type Json } from './edits.ts';

/** What a case's list is where the case does not say: its term, and the congress of that term. */
export interface CaseDefaults {
  readonly term: string;
  readonly congress: Json;
}

/** Objects are merged, anything else replaced; `null` takes the field away. */
function merge(base: unknown, change: unknown): unknown {
  if (!isObject(base) || !isObject(change)) return change;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(change)) {
    if (value === null) delete merged[key];
    else merged[key] = merge(merged[key], value);
  }
  return merged;
}

/** The body that a rule's path names. */
export function bodyOf(rule: string): Body {
  const body = bodies.find((name) => rule.split('/').includes(name));
  if (!body) throw new Error(`INVARIANT: no body in the path of ${rule}`);
  return body;
}

/** Writes a case out as the list that is checked. Every body that somebody is nominated to is elected. */
export function expandCase(
  rule: string,
  { list, nominees = [] }: Case,
  { term, congress }: CaseDefaults,
): ParseResult {
  const body = bodyOf(rule);
  const people = nominees
    .flatMap(({ times = 1, ...nominee }) => Array.from({ length: times }, () => nominee as Json))
    .map(({ nomination = {}, ...nominee }, index) => ({
      id: `n${index + 1}`,
      nominations: [merge({ body, role: 'member' }, nomination)],
      ...nominee,
    }));
  const nominatedTo = people.flatMap(({ nominations }) =>
    (Array.isArray(nominations) ? nominations : []).flatMap((nomination) =>
      isObject(nomination) ? String(nomination['body']) : [],
    ),
  );
  const least = {
    term,
    organization: { name: 'Đảng bộ Mẫu', level: 'province', sector: 'local' },
    congress,
    bodies: Object.fromEntries([body, ...nominatedTo].map((name) => [name, {}])),
    nominees: people,
  };
  return parseNominationList(merge(least, list ?? {}));
}
