import { listIssues } from '../evaluate/list-issues.ts';
import type { Pack } from '../packs/pack.ts';
import { formatPath, type InputIssue, note } from '../schema/input-issue.ts';
import type { NominationList } from '../schema/nomination-list.ts';
import type { Nominee } from '../schema/nominee.ts';
import { parseNominationList } from '../schema/parse.ts';
import { bodies } from '../schema/terms.ts';
import type { NomineeContext } from './nominee-context.ts';
import { type Keys, keysOf, valueAt } from './path.ts';
import { isFields, prune } from './prune.ts';

/** A list of one person. */
type ListOfOne = NominationList & { readonly nominees: readonly [Nominee] };

/** What of a record can be read. */
export interface ReadNominee {
  readonly list: ListOfOne;
  /** Whether a nomination is left out, so that it is not known what else the person is nominated to. */
  readonly partly: boolean;
  /** Where in the record as it was typed a field of the nominee stands. */
  readonly original: (keys: Keys) => Keys;
}

/** A record as it was typed: what of it can be read, and what is wrong with the rest. */
export interface Reading {
  /** Absent where too little can be read: a record without nominations is of nobody. */
  readonly read?: ReadNominee;
  /** Paths within the record; those of the context begin with `organization`, `congress`, `bodies` or `outgoing`. */
  readonly issues: readonly InputIssue[];
}

const person = 'nominees[0]';
/** Before which everything on record lies, where the day of the congress is not known. */
export const lastDay = '2199-12-31';

const notARecord: InputIssue = {
  path: '',
  code: 'invalid',
  expected: /* @__PURE__ */ note('một hồ sơ, là một đối tượng', 'a record, which is an object'),
};

const noNominations: InputIssue = {
  path: 'nominations',
  code: 'missing',
  expected: /* @__PURE__ */ note(
    'cơ quan mà người này được giới thiệu vào',
    'the bodies that the person is nominated to',
  ),
};

/** Reads a record that may be half typed. A field that is invalid is told, and then left out, so that the rest can be judged. */
export function readNominee(input: unknown, context: NomineeContext, pack: Pack): Reading {
  const taken = new Set<string>();
  const issues: InputIssue[] = [];
  // Each turn takes something away, so that it ends.
  for (;;) {
    const { value = {}, original } = prune(input, taken);
    if (!isFields(value)) return { issues: [notARecord] };
    const record = { id: 'nominee', ...value };
    const { list, found } = readList(record, context, pack);
    if (list && found.length === 0) {
      const partly = [...taken].some((path) => /^nominations\[\d+\]$/.test(path));
      return { read: { list, partly, original }, issues };
    }
    const own = found.filter(({ path }) => path.startsWith(person));
    for (const one of found) {
      const path = own.includes(one) ? formatPath(original(withinRecord(one))) : one.path;
      if (!issues.some((told) => told.path === path)) issues.push({ ...one, path });
    }
    if (value['nominations'] === undefined) return { issues: withoutNominations(issues) };
    if (own.length < found.length) return { issues };
    for (const issue of own) taken.add(formatPath(original(holderOf(withinRecord(issue), record))));
  }
}

const withinRecord = ({ path }: InputIssue): Keys => keysOf(path).slice(2);

/** What is taken away for a mistake: what stands there; where nothing does, what should hold it. */
const holderOf = (keys: Keys, record: unknown): Keys =>
  valueAt(record, keys) === undefined ? keys.slice(0, -1) : keys;

/** That there are no nominations, in words of forms, unless it is told already what is wrong with them. */
const withoutNominations = (issues: readonly InputIssue[]): InputIssue[] => {
  const others = issues.filter(({ path, code }) => path !== 'nominations' || code !== 'missing');
  return others.some(({ path }) => path.startsWith('nominations')) ? others : [...others, noNominations];
};

/** The person on a list of nobody else, or what is wrong with it; what the context does not say stands there for want of it. */
function readList(record: Record<string, unknown>, context: NomineeContext, pack: Pack) {
  const { organization, congress, outgoing } = context;
  const { nominations } = record;
  const elected = bodies.filter(
    (body) => Array.isArray(nominations) && nominations.some((nomination) => nomination?.body === body),
  );
  const parsed = parseNominationList({
    term: pack.id,
    organization: { name: '-', level: 'grassroots', sector: 'local', ...organization },
    congress: { date: lastDay, ...congress },
    bodies: { ...Object.fromEntries(elected.map((body) => [body, {}])), ...context.bodies },
    ...(outgoing && { outgoing }),
    nominees: [record],
  });
  if (!parsed.ok) return { found: parsed.issues };
  const isDated = congress?.date !== undefined;
  const found = listIssues(parsed.list, pack).filter(({ path }) => isDated || path !== 'congress.date');
  return { list: parsed.list as ListOfOne, found };
}
