import { canonicalJson } from '../report/hash.ts';
import type { Report } from '../report/report.ts';
import type { NominationList } from '../schema/nomination-list.ts';
import { isProblem } from './compare-findings.ts';
import type {
  ComparedFinding,
  ComparedNomination,
  ListComparison,
  PersonChange,
  RuleMove,
} from './comparison.ts';
import { isSameName } from './match-people.ts';

/** What each person is nominated to, by id. */
export type Nominations = ReadonlyMap<string, readonly ComparedNomination[]>;

/** What each person on a list is nominated to. */
export const nominationsOn = ({ nominees }: NominationList): Nominations =>
  new Map(
    nominees.map(({ id, nominations }) => [
      id,
      nominations.map(({ body, role, track, standing, fullTime }) => ({
        body,
        role,
        ...(track !== undefined && { track }),
        ...(standing !== undefined && { standing }),
        ...(fullTime !== undefined && { fullTime }),
      })),
    ]),
  );

/** Both drafts, as far as persons go. */
export interface Drafts {
  readonly before: Report['nominees'];
  readonly after: Report['nominees'];
  /** Absent where only reports are compared. */
  readonly nominations?: { readonly before: Nominations; readonly after: Nominations };
}

/** Who joined, left or stayed, and for whom something moved. */
export function comparePeople(
  drafts: Drafts,
  findings: readonly ComparedFinding[],
): ListComparison['people'] {
  const { nominations } = drafts;
  const [before, after] = [drafts.before, drafts.after].map(byId) as [People, People];
  const moves = movesBy(findings);
  const left = drafts.before.filter(({ id }) => !after.has(id));
  const people = [...drafts.after, ...left].map(({ id, name }): PersonChange => {
    const earlier = before.get(id);
    const presence = !after.has(id) ? 'left' : earlier ? 'stayed' : 'joined';
    const renamed = presence === 'stayed' && earlier?.name !== undefined && !isSameName(earlier.name, name);
    const [was = [], is = []] = [nominations?.before.get(id), nominations?.after.get(id)];
    return {
      id,
      ...(name !== undefined && { name }),
      ...(renamed && { formerName: earlier.name }),
      presence,
      ...(inAnyOrder(was) !== inAnyOrder(is) && { nominations: { before: was, after: is } }),
      moves: moves.get(id) ?? [],
    };
  });
  const count = (presence: PersonChange['presence']) =>
    people.filter((person) => person.presence === presence).length;
  const changed = people.filter(hasMoved);
  return {
    joined: count('joined'),
    left: count('left'),
    stayed: count('stayed'),
    unmoved: people.length - changed.length,
    changed,
  };
}

type People = ReadonlyMap<string, Report['nominees'][number]>;

const byId = (people: Report['nominees']): People => new Map(people.map((person) => [person.id, person]));

const inAnyOrder = (nominations: readonly ComparedNomination[]): string =>
  nominations.map(canonicalJson).sort().join();

const hasMoved = ({ presence, formerName, nominations, moves }: PersonChange) =>
  presence !== 'stayed' || formerName !== undefined || nominations !== undefined || moves.length > 0;

/** What moved, by person. */
function movesBy(findings: readonly ComparedFinding[]): ReadonlyMap<string, readonly RuleMove[]> {
  const moves = new Map<string, RuleMove[]>();
  for (const { rule, subject, before, after } of findings) {
    if (subject.kind !== 'nominee') continue;
    const [from, to] = [before?.outcome, after?.outcome];
    if (from === to) continue;
    // Of what only one draft is asked, what is in order is no news.
    if ((from === undefined || to === undefined) && !isProblem(from ?? to)) continue;
    const own = moves.get(subject.nominee) ?? [];
    moves.set(subject.nominee, own);
    own.push({ rule, body: subject.body, ...(from && { from }), ...(to && { to }) });
  }
  return moves;
}
