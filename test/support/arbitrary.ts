import fc from 'fast-check';
import type { Body, NominationList, Nominee } from '../../src/index.ts';
import { provinces } from '../../src/schema/provinces.ts';
import * as terms from '../../src/schema/terms.ts';

const padded = (number: number) => String(number).padStart(2, '0');

/** A date between two years, to the day, to the month or of the year alone. */
function partialDate(first: number, last: number): fc.Arbitrary<string> {
  const year = fc.integer({ min: first, max: last }).map(String);
  const month = fc.integer({ min: 1, max: 12 }).map(padded);
  const day = fc.integer({ min: 1, max: 28 }).map(padded);
  return fc.oneof(
    { weight: 1, arbitrary: year },
    { weight: 1, arbitrary: fc.tuple(year, month).map((parts) => parts.join('-')) },
    { weight: 3, arbitrary: fc.tuple(year, month, day).map((parts) => parts.join('-')) },
  );
}

const few = fc.integer({ min: 0, max: 9 });

const service = fc.record(
  {
    kind: fc.constantFrom(...terms.serviceKinds),
    rank: fc.constantFrom(...terms.ranks),
    servesAsLongAsMen: fc.boolean(),
    ground: fc.constant('Nghị định 83/2022/NĐ-CP'),
  },
  { requiredKeys: [] },
);

const attestations = fc.array(
  fc.record({
    kind: fc.constantFrom(
      'political-standards',
      'age-non-staff',
      'inspection-personnel-plan',
      'exclusion-criteria',
      'special-case',
    ),
    by: fc.constant('Ban Thường vụ'),
    conclusion: fc.constantFrom(...terms.conclusions),
  }),
  { maxLength: 2 },
);

const measure = fc.constantFrom(...terms.disciplineKinds);

/** Decided no later than announced, as far as both are given. */
const decidedAndAnnounced = fc
  .record({ kind: measure, decided: partialDate(2018, 2019), announced: partialDate(2018, 2019) })
  .filter(({ decided, announced }) => {
    const common = Math.min(decided.length, announced.length);
    return decided.slice(0, common) <= announced.slice(0, common);
  });

const discipline = fc.array(
  fc.oneof(
    fc.record({ kind: measure }),
    fc.record({ kind: measure, decided: partialDate(2018, 2019) }),
    fc.record({ kind: measure, announced: partialDate(2018, 2019) }),
    decidedAndAnnounced,
  ),
  { maxLength: 2 },
);

/** A member re-nominated as a member holds no higher post: a list that says so is refused. */
function withoutContradiction(nomination: Nominee['nominations'][number]) {
  const { higherPost, ...others } = nomination;
  const same = others.track === 're-nominated' && others.role === 'member';
  return higherPost === undefined || same ? others : { ...others, higherPost };
}

function nominations(elected: readonly Body[]): fc.Arbitrary<Nominee['nominations']> {
  const one = (body: Body) =>
    fc.record(
      {
        body: fc.constant(body),
        role: fc.constantFrom(...terms.rolesOf[body]),
        track: fc.constantFrom(...terms.tracks),
        standing: fc.boolean(),
        fullTime: fc.boolean(),
        proposedBy: fc.constantFrom(...terms.proposers),
        higherPost: fc.boolean(),
        planned: fc.boolean(),
        floorSupport: few.map((inFavour) => ({ inFavour, attending: 20 })),
        steps: fc
          .subarray([1, 2, 3, 4, 5], { minLength: 1 })
          .chain((steps) =>
            fc.tuple(...steps.map((step) => few.map((inFavour) => ({ step, inFavour, summoned: 16 })))),
          ),
        votes: fc.record({ inFavour: few, elected: fc.boolean() }, { requiredKeys: ['inFavour'] }),
      },
      { requiredKeys: ['body', 'role'] },
    );
  return fc
    .subarray([...elected], { minLength: 1 })
    .chain((bodies) => fc.tuple(...bodies.map(one)) as fc.Arbitrary<Nominee['nominations']>)
    .map((all) => all.map(withoutContradiction));
}

/** A nominee of a list that elects these bodies; most fields may be absent. */
export function nomineeArbitrary(
  elected: readonly Body[] = ['committee'],
): fc.Arbitrary<Omit<Nominee, 'id'>> {
  return fc.record(
    {
      sex: fc.constantFrom(...terms.sexes),
      birth: partialDate(1955, 1990),
      ethnicity: fc.constantFrom('Kinh', 'Thái', 'kinh', 'Mường'),
      party: fc.record(
        { admitted: partialDate(1991, 2010), official: partialDate(2011, 2019) },
        { requiredKeys: [] },
      ),
      service,
      post: fc.record(
        {
          kind: fc.constantFrom(...terms.postKinds),
          headsUnit: fc.boolean(),
          bloc: fc.constantFrom(...terms.blocs),
          chairsCouncil: fc.boolean(),
          termsInARow: fc.integer({ min: 1, max: 4 }),
          since: partialDate(2016, 2019),
        },
        { requiredKeys: [] },
      ),
      discipline,
      formerSeat: fc.constantFrom(...terms.formerSeats),
      rotation: fc.record({ date: partialDate(2017, 2019), planned: fc.boolean() }, { requiredKeys: [] }),
      qualifications: fc.record({ scienceTechnology: fc.boolean() }, { requiredKeys: [] }),
      assetDeclaration: fc.record({ filed: fc.boolean() }, { requiredKeys: [] }),
      localPerson: fc.boolean(),
      papers: fc.subarray([...terms.papers]),
      papersFiled: fc.constantFrom('2019-12-02', '2020-02-20', '2025-05-30'),
      congressDelegate: fc.boolean(),
      attestations,
      nominations: nominations(elected),
    },
    { requiredKeys: ['nominations'] },
  );
}

const bodySize = fc.record(
  {
    seats: fc.integer({ min: 1, max: 12 }),
    toElect: fc.integer({ min: 1, max: 12 }),
    extra: fc.integer({ min: 0, max: 2 }),
  },
  { requiredKeys: [] },
);

const organization = fc
  .record(
    {
      name: fc.constant('Đảng bộ A'),
      level: fc.constantFrom('province', 'above-grassroots', 'grassroots'),
      sector: fc.constantFrom(...terms.sectors),
      unitKind: fc.constantFrom(...terms.unitKinds),
      superior: fc.constantFrom(...terms.superiors),
      place: fc.constantFrom(...provinces, 'ha-noi', 'nghe-an'),
      partyMembers: fc.integer({ min: 3, max: 500 }),
      officialMembers: fc.integer({ min: 3, max: 20 }),
      merged: fc.boolean(),
      mergedFrom: fc.integer({ min: 1, max: 4 }),
      subordinates: fc.record(
        { committees: fc.integer({ min: 0, max: 5 }), cells: fc.integer({ min: 0, max: 5 }) },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['name', 'level', 'sector'] },
  )
  // A number of units says already whether they were merged.
  .map(({ merged, ...others }) =>
    merged === undefined || others.mergedFrom !== undefined ? others : { ...others, merged },
  );

const days: Readonly<Record<string, readonly string[]>> = {
  '2020-2025': ['2020-03-01', '2020-06-15', '2020-10-20'],
  '2025-2030': ['2024-12-01', '2025-03-20', '2025-06-15', '2025-09-10', '2025-10-20', '2027-05-04'],
};

const voters = fc.record(
  {
    // Whatever is taken off, more are left than vote in favour.
    summoned: fc.integer({ min: 46, max: 60 }),
    elsewhere: few,
    exemptAbsent: few,
    suspended: few,
    absentExcused: few,
  },
  { requiredKeys: [] },
);

const outgoing = fc.record(
  {
    members: fc.integer({ min: 5, max: 15 }),
    leaving: fc.integer({ min: 0, max: 4 }),
    maximum: fc.integer({ min: 5, max: 15 }),
    setFor2015: fc.integer({ min: 5, max: 15 }),
  },
  { requiredKeys: [] },
);

/** A sound list of a term at any level from the grassroots to the province. */
export const listOfTerm = (term: string): fc.Arbitrary<NominationList> =>
  fc.subarray(['standing-committee', 'inspection-committee', 'delegation'] as const).chain((others) => {
    const elected: Body[] = ['committee', ...others];
    return fc.record(
      {
        term: fc.constant(term),
        organization,
        congress: fc.record(
          {
            date: fc.constantFrom(...(days[term] ?? [])),
            kind: fc.constantFrom(...terms.congressKinds),
            days: fc.integer({ min: 1, max: 5 }),
            delegates: fc.integer({ min: 50, max: 600 }),
            directElection: fc.boolean(),
            selection: fc.constantFrom(...terms.selections),
            voters,
          },
          { requiredKeys: ['date'] },
        ),
        bodies: fc.tuple(...elected.map(() => bodySize)).map((sizes) => {
          return Object.fromEntries(elected.map((body, index) => [body, sizes[index] ?? {}]));
        }),
        nominees: fc
          .array(nomineeArbitrary(elected), { maxLength: 7 })
          .map((people) => people.map((person, index): Nominee => ({ id: `n${index}`, ...person }))),
        outgoing: fc.record({ committee: outgoing, 'standing-committee': outgoing }, { requiredKeys: [] }),
        attestations,
      },
      { requiredKeys: ['term', 'organization', 'congress', 'bodies', 'nominees'] },
    );
  });

/** A sound list of either term. */
export const listArbitrary: fc.Arbitrary<NominationList> = fc.oneof(...Object.keys(days).map(listOfTerm));
