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

const service = fc.record(
  {
    kind: fc.constantFrom(...terms.serviceKinds),
    rank: fc.constantFrom(...terms.ranks),
    servesAsLongAsMen: fc.boolean(),
  },
  { requiredKeys: [] },
);

const attestations = fc.array(
  fc.record({
    kind: fc.constantFrom('political-standards', 'age-non-staff', 'inspection-personnel-plan'),
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
      },
      { requiredKeys: ['body', 'role'] },
    );
  return fc
    .subarray([...elected], { minLength: 1 })
    .chain((bodies) => fc.tuple(...bodies.map(one)) as fc.Arbitrary<Nominee['nominations']>);
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
        { kind: fc.constantFrom(...terms.postKinds), headsUnit: fc.boolean() },
        { requiredKeys: [] },
      ),
      discipline,
      assetDeclaration: fc.record({ filed: fc.boolean() }, { requiredKeys: [] }),
      congressDelegate: fc.boolean(),
      attestations,
      nominations: nominations(elected),
    },
    { requiredKeys: ['nominations'] },
  );
}

const bodySize = fc.record(
  { seats: fc.integer({ min: 1, max: 12 }), toElect: fc.integer({ min: 1, max: 12 }) },
  { requiredKeys: [] },
);

const organization = fc.record(
  {
    name: fc.constant('Đảng bộ A'),
    level: fc.constantFrom('province', 'above-grassroots', 'grassroots'),
    sector: fc.constantFrom(...terms.sectors),
    unitKind: fc.constantFrom(...terms.unitKinds),
    superior: fc.constantFrom(...terms.superiors),
    place: fc.constantFrom(...provinces, 'ha-noi', 'nghe-an'),
    partyMembers: fc.integer({ min: 3, max: 500 }),
    officialMembers: fc.integer({ min: 3, max: 20 }),
  },
  { requiredKeys: ['name', 'level', 'sector'] },
);

/** A sound list of the term 2020–2025 at any level from the grassroots to the province. */
export const listArbitrary: fc.Arbitrary<NominationList> = fc
  .subarray(['standing-committee', 'inspection-committee', 'delegation'] as const)
  .chain((others) => {
    const elected: Body[] = ['committee', ...others];
    return fc.record(
      {
        term: fc.constant('2020-2025'),
        organization,
        congress: fc.record(
          {
            date: fc.constantFrom('2020-03-01', '2020-06-15', '2020-10-20'),
            kind: fc.constantFrom(...terms.congressKinds),
          },
          { requiredKeys: ['date'] },
        ),
        bodies: fc.tuple(...elected.map(() => bodySize)).map((sizes) => {
          return Object.fromEntries(elected.map((body, index) => [body, sizes[index] ?? {}]));
        }),
        nominees: fc
          .array(nomineeArbitrary(elected), { maxLength: 7 })
          .map((people) => people.map((person, index): Nominee => ({ id: `n${index}`, ...person }))),
        attestations,
      },
      { requiredKeys: ['term', 'organization', 'congress', 'bodies', 'nominees'] },
    );
  });
