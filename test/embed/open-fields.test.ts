import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Keys, keysOf, valueAt } from '../../src/embed/path.ts';
import {
  check,
  checkNominee,
  type Nominee,
  type NomineeCheck,
  type NomineeContext,
} from '../../src/index.ts';
import { formatPath } from '../../src/schema/input-issue.ts';
import { bodies } from '../../src/schema/terms.ts';
import { listOfTerm, nomineeArbitrary } from '../support/arbitrary.ts';

type Outcomes = ReadonlyMap<string, string>;

/** The record with a value at the path. */
function put(record: unknown, [key, ...rest]: Keys, value: unknown): unknown {
  if (key === undefined) return value;
  const inner = put(valueAt(record, [key]), rest, value);
  return Array.isArray(record) ? record.with(Number(key), inner) : { ...(record as object), [key]: inner };
}

const outcomesOf = ({ findings }: NomineeCheck): Outcomes =>
  new Map(findings.map(({ rule, subject, outcome }) => [JSON.stringify([rule, subject]), outcome]));

/** Lists of one person of either term, and another person whose answers may be taken over. */
const situation = fc.constantFrom('2020-2025', '2025-2030').chain((term) =>
  fc.record({
    list: listOfTerm(term).filter(({ nominees }) => nominees.length > 0),
    other: nomineeArbitrary([...bodies]),
    left: fc.subarray(['organization', 'congress', 'bodies', 'outgoing'] as const),
  }),
);

function contextOf({ list, left }: { list: Parameters<typeof check>[0]; left: readonly string[] }) {
  const { organization, congress, bodies: elected, outgoing, term } = list;
  const given = { organization, congress, bodies: elected, ...(outgoing && { outgoing }) };
  const kept = Object.entries(given).filter(([part]) => !left.includes(part));
  return { pack: term, ...Object.fromEntries(kept) } as NomineeContext;
}

/** Fields whose absence says that there is no such thing, so that nothing is missing. */
const saysNone = /^rotation|\.votes/;

/** What the other has on record and the person has not, field by field. */
function answersOf(other: Omit<Nominee, 'id'>, nominee: Nominee): [Keys, unknown][] {
  const scalars = (value: unknown, path: Keys): [Keys, unknown][] => {
    const whole = path[0] !== 'nominations' && Array.isArray(value);
    if (typeof value !== 'object' || value === null || whole || path.length === 3) return [[path, value]];
    return Object.entries(value).flatMap(([key, inner]) => scalars(inner, [...path, key]));
  };
  const { nominations, ...own } = other;
  const ofNominations = nominee.nominations.flatMap((nomination, index) => {
    const same = nominations.find(({ body, role }) => body === nomination.body && role === nomination.role);
    return same
      ? scalars(same, []).map(([path, value]): [Keys, unknown] => [['nominations', index, ...path], value])
      : [];
  });
  const ofDiscipline = (nominee.discipline ?? []).flatMap((_, index): [Keys, unknown][] => [
    [['discipline', index, 'decided'], '2019-12-29'],
    [['discipline', index, 'announced'], '2019-12-30'],
  ]);
  return [...scalars(own, []), ...ofNominations, ...ofDiscipline].filter(
    ([path]) => valueAt(nominee, path) === undefined && !saysNone.test(formatPath(path)),
  );
}

describe('the fields that still matter', () => {
  it('are all that do: no other settles what is undetermined', async () => {
    await fc.assert(
      fc.asyncProperty(situation, async ({ list, other, left }) => {
        const [nominee] = list.nominees as [Nominee];
        const context = contextOf({ list, left });
        const before = await checkNominee(nominee, context);
        const named = before.open.map(({ field }) => field);
        const isNamed = (field: string) =>
          named.some(
            (one) =>
              one === field ||
              one.startsWith(`${field}.`) ||
              field.startsWith(`${one}.`) ||
              field.startsWith(`${one}[`),
          );
        const others = answersOf(other, nominee).filter(([path]) => !isNamed(formatPath(path)));
        const filled = others.reduce<unknown>((record, [path, value]) => put(record, path, value), nominee);
        const after = await checkNominee(filled, context);
        fc.pre(after.issues.length === 0);
        const now = outcomesOf(after);
        for (const [key, outcome] of outcomesOf(before))
          if (outcome === 'undetermined')
            expect(now.get(key), `${key} ${JSON.stringify(others)}`).toBe('undetermined');
      }),
      { numRuns: 300 },
    );
  });
});

/** Any answer to what may be asked of a person. */
const answers: Readonly<Record<string, unknown>> = {
  sex: 'female',
  birth: '1975-04-02',
  ethnicity: 'Kinh',
  localPerson: false,
  congressDelegate: true,
  'party.admitted': '1999-02-03',
  'service.kind': 'civil',
  'service.rank': 'lieutenant-colonel',
  'service.servesAsLongAsMen': false,
  'service.ground': 'Nghị định 83/2022/NĐ-CP',
  'post.kind': 'council-chair',
  'post.headsUnit': false,
  'post.bloc': 'police-bloc',
  'post.chairsCouncil': false,
  'post.termsInARow': 1,
  'post.since': '2016-01-01',
  formerSeat: 'commune-police-chief',
  papers: [],
  discipline: [],
  'rotation.date': '2018-01-01',
  'rotation.planned': true,
  'assetDeclaration.filed': true,
  papersFiled: '2019-12-02',
  attestations: [],
  'qualifications.scienceTechnology': false,
  'discipline[].decided': '2018-01-01',
  'discipline[].announced': '2019-12-30',
  'nominations[].track': 'first-time',
  'nominations[].standing': true,
  'nominations[].fullTime': true,
  'nominations[].proposedBy': 'outgoing-committee',
  'nominations[].higherPost': false,
  'nominations[].planned': true,
  'nominations[].floorSupport': { inFavour: 5, attending: 9 },
  'nominations[].steps': [1, 3, 4, 5].map((step) => ({ step, summoned: 16, inFavour: 9 })),
  'nominations[].votes': { inFavour: 5, base: 99, elected: true },
  'nominations[].votes.base': 99,
  'nominations[].votes.elected': true,
};

describe('who answers what is asked', () => {
  it('is soon asked nothing more, and nothing about the person is left open', async () => {
    await fc.assert(
      fc.asyncProperty(situation, async ({ list }) => {
        const context = contextOf({ list, left: [] });
        let nominee: unknown = list.nominees[0];
        for (let round = 0; ; round++) {
          const { open, issues, findings } = await checkNominee(nominee, context);
          fc.pre(issues.length === 0);
          const own = open.filter(({ of }) => of === 'nominee').map(({ field }) => field);
          if (own.length === 0) {
            const gaps = findings.flatMap((finding) =>
              finding.outcome === 'undetermined' ? finding.missing : [],
            );
            expect(gaps.filter((gap) => gap.nominee !== undefined)).toEqual([]);
            break;
          }
          expect(round, own.join()).toBeLessThan(6);
          for (const field of own) {
            const answer = answers[field.replace(/\[\d+\]/g, '[]')];
            expect(answer, field).toBeDefined();
            nominee = put(nominee, keysOf(field), answer);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('what the context leaves out', () => {
  it('is not known: what is found holds whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(situation, async ({ list, left }) => {
        const [nominee] = list.nominees as [Nominee];
        const whole = await checkNominee(nominee, contextOf({ list, left: [] }));
        // Where a congress says nothing, the pack assumes an election.
        fc.pre(list.congress.selection !== 'appointment' || !left.includes('congress'));
        const part = await checkNominee(nominee, contextOf({ list, left }));
        fc.pre(whole.issues.length + part.issues.length === 0);
        const found = outcomesOf(whole);
        for (const [key, outcome] of outcomesOf(part))
          if (outcome !== 'undetermined')
            expect([outcome, ...(outcome === 'not-applicable' ? [undefined] : [])], key).toContain(
              found.get(key),
            );
      }),
      { numRuns: 200 },
    );
  });

  it('changes nothing where nothing is left out: a list of the person says the same', async () => {
    await fc.assert(
      fc.asyncProperty(situation, async ({ list }) => {
        const [nominee] = list.nominees as [Nominee];
        const { findings } = await check({ ...list, nominees: [nominee] });
        const own = findings.filter(({ subject }) => subject.kind === 'nominee');
        expect((await checkNominee(nominee, contextOf({ list, left: [] }))).findings).toEqual(own);
      }),
      { numRuns: 100 },
    );
  });
});
