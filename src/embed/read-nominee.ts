import { type InputIssue, note } from '../schema/input-issue.ts';
import type { NominationList } from '../schema/nomination-list.ts';
import type { Nominee } from '../schema/nominee.ts';
import { parseNominationList } from '../schema/parse.ts';
import { bodies } from '../schema/terms.ts';
import type { NomineeContext } from './nominee-context.ts';

/** A record as it was typed: what of it can be read, and what is wrong with the rest. */
export interface ReadNominee {
  /** Absent where too little can be read: a record without nominations is of nobody. */
  readonly list?: NominationList & { readonly nominees: readonly [Nominee] };
  /** Paths within the record; those of the context begin with `organization`, `congress` or `bodies`. */
  readonly issues: readonly InputIssue[];
}

type Json = Record<string, unknown>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Without what a form leaves empty: `''`, `null`, and groups in which nothing else is. */
function filled(value: unknown): unknown {
  if (value === '' || value === null) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) return value.map(filled).filter((item) => item !== undefined);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const kept = filled(item);
    return kept === undefined ? [] : [[key, kept]];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

const person = 'nominees[0]';
/** Before which everything on record lies, where the day of the congress is not known. */
const lastDay = '2199-12-31';

const ofRecord = ({ path, ...issue }: InputIssue): InputIssue => ({
  ...issue,
  path: path.startsWith(person) ? path.slice(person.length).replace(/^\./, '') : path,
});

const noNominations: InputIssue = {
  path: 'nominations',
  code: 'missing',
  expected: /* @__PURE__ */ note(
    'cơ quan mà người này được giới thiệu vào',
    'the bodies that the person is nominated to',
  ),
};

/** Reads a record that may be half typed. A field that is invalid is told, and then left out, so that the rest can be judged. */
export function readNominee(input: unknown, context: NomineeContext, term: string): ReadNominee {
  const typed = filled(input) ?? {};
  if (!isRecord(typed)) {
    const expected = note('một hồ sơ, là một đối tượng', 'a record, which is an object');
    return { issues: [{ path: '', code: 'invalid', expected }] };
  }
  const { organization, congress } = context;
  let record: unknown = { id: 'nominee', ...typed };
  const issues: InputIssue[] = [];
  // Each turn takes something away, so that it ends.
  for (;;) {
    const nominations = isRecord(record) ? record['nominations'] : undefined;
    if (!Array.isArray(nominations) || nominations.length === 0) {
      return {
        issues: issues.some(({ path }) => path.startsWith('nominations'))
          ? issues
          : [...issues, noNominations],
      };
    }
    const elected = nominations.flatMap((nomination) =>
      isRecord(nomination) ? [String(nomination['body'])] : [],
    );
    const known = Object.fromEntries(elected.filter((body) => isBody(body)).map((body) => [body, {}]));
    const parsed = parseNominationList({
      term,
      organization: { name: '-', level: 'grassroots', sector: 'local', ...organization },
      congress: { date: lastDay, ...congress },
      bodies: { ...known, ...context.bodies },
      nominees: [record],
    });
    if (parsed.ok) {
      const [nominee] = parsed.list.nominees;
      if (!nominee) throw new Error('INVARIANT: one goes in');
      return { list: { ...parsed.list, nominees: [nominee] }, issues };
    }
    issues.push(
      ...parsed.issues.map(ofRecord).filter((issue) => !issues.some(({ path }) => path === issue.path)),
    );
    const own = parsed.issues.filter(({ path }) => path.startsWith(person));
    if (own.length < parsed.issues.length) return { issues };
    const left = own.reduce((rest, { path }) => without(rest, keysOf(path.slice(person.length))), record);
    record = isRecord(left) ? { id: 'nominee', ...left } : left;
  }
}

const isBody = (word: string) => bodies.some((body) => body === word);

const keysOf = (path: string): string[] => [...path.matchAll(/[^.[\]"]+/g)].map(([key]) => key);

/** Without what stands at the keys; where that is not there, without what should hold it. */
function without(value: unknown, keys: readonly string[]): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return undefined;
  if (Array.isArray(value)) {
    const index = Number(key);
    const kept =
      rest.length > 0 && has(value[index], rest[0] ?? '') ? without(value[index], rest) : undefined;
    return value.flatMap((item, at) => (at === index ? (kept === undefined ? [] : [kept]) : [item]));
  }
  if (!isRecord(value)) return undefined;
  const { [key]: inner, ...others } = value;
  if (rest.length === 0 || !(isRecord(inner) || Array.isArray(inner))) return others;
  const kept = has(inner, rest[0] ?? '') ? without(inner, rest) : undefined;
  return kept === undefined ? others : { ...others, [key]: kept };
}

const has = (value: unknown, key: string): boolean =>
  Array.isArray(value) ? Number(key) < value.length : isRecord(value) && Object.hasOwn(value, key);
