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
  const { before, after } = drafts;
  const left = before.filter(({ id }) => !after.some((person) => person.id === id));
  const people = [...after, ...left].map((person) => personChange(person, drafts, findings));
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

const hasMoved = ({ presence, formerName, nominations, moves }: PersonChange) =>
  presence !== 'stayed' || formerName !== undefined || nominations !== undefined || moves.length > 0;

function personChange(
  { id, name }: Report['nominees'][number],
  { before, after, nominations }: Drafts,
  findings: readonly ComparedFinding[],
): PersonChange {
  const earlier = before.find((person) => person.id === id);
  const isOn = after.some((person) => person.id === id);
  const presence = !isOn ? 'left' : earlier ? 'stayed' : 'joined';
  const renamed = presence === 'stayed' && earlier?.name !== undefined && earlier.name !== name;
  const [was = [], is = []] = [nominations?.before.get(id), nominations?.after.get(id)];
  return {
    id,
    ...(name !== undefined && { name }),
    ...(renamed && { formerName: earlier.name }),
    presence,
    ...(canonicalJson(was) !== canonicalJson(is) && { nominations: { before: was, after: is } }),
    moves: findings.flatMap((finding) => moveOf(finding, id)),
  };
}

function moveOf({ rule, subject, before, after }: ComparedFinding, id: string): RuleMove[] {
  if (subject.kind !== 'nominee' || subject.nominee !== id) return [];
  const [from, to] = [before?.outcome, after?.outcome];
  if (from === to) return [];
  // Of what only one draft is asked, what is in order is no news.
  if ((from === undefined || to === undefined) && !isProblem(from ?? to)) return [];
  return [{ rule, body: subject.body, ...(from && { from }), ...(to && { to }) }];
}
