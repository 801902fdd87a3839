import { expect, it } from 'vitest';
import { check, type NominationList } from '../src/index.ts';

type Nominee = NominationList['nominees'][number];
type Service = NonNullable<Nominee['service']>;
type Rank = NonNullable<Service['rank']>;

const levels = ['grassroots', 'above-grassroots', 'province'] as const;
const tracks = ['first-time', 're-nominated'] as const;
const groups: Readonly<Record<string, string>> = {
  subalterns: 'second-lieutenant,lieutenant,senior-lieutenant,captain',
  generals: 'major-general,lieutenant-general,colonel-general,general',
};

/**
 * The earliest birth months that the texts admit, worked out by hand: the month at which the directive counts age
 * (April, June and September 2020), plus the 60 months of a full term (first-time) or the 30 of half a term
 * (re-nominated), less the service age of the laws in force in 2020. First-time stands before re-nominated.
 */
const earliest = `
service           rank                      sex     grassroots        above-grassroots  province
civil             -                         male    1965-04 1962-10   1965-06 1962-12   1965-09 1963-03
civil             -                         female  1970-04 1967-10   1970-06 1967-12   1970-09 1968-03
civil             serves-as-long-as-men     female  1965-04 1962-10   1965-06 1962-12   1965-09 1963-03
police            non-commissioned          both    1980-04 1977-10   1980-06 1977-12   1980-09 1978-03
police            subalterns                both    1972-04 1969-10   1972-06 1969-12   1972-09 1970-03
police            major,lieutenant-colonel  male    1970-04 1967-10   1970-06 1967-12   1970-09 1968-03
police            major,lieutenant-colonel  female  1972-04 1969-10   1972-06 1969-12   1972-09 1970-03
police            senior-lieutenant-colonel male    1967-04 1964-10   1967-06 1964-12   1967-09 1965-03
police            senior-lieutenant-colonel female  1970-04 1967-10   1970-06 1967-12   1970-09 1968-03
police            colonel                   male    1965-04 1962-10   1965-06 1962-12   1965-09 1963-03
police            colonel                   female  1970-04 1967-10   1970-06 1967-12   1970-09 1968-03
police            generals                  both    1965-04 1962-10   1965-06 1962-12   1965-09 1963-03
army              subalterns                both    1979-04 1976-10   1979-06 1976-12   1979-09 1977-03
army              major                     both    1977-04 1974-10   1977-06 1974-12   1977-09 1975-03
army              lieutenant-colonel        both    1974-04 1971-10   1974-06 1971-12   1974-09 1972-03
army              senior-lieutenant-colonel both    1971-04 1968-10   1971-06 1968-12   1971-09 1969-03
army              colonel                   male    1968-04 1965-10   1968-06 1965-12   1968-09 1966-03
army              colonel                   female  1970-04 1967-10   1970-06 1967-12   1970-09 1968-03
army              generals                  male    1965-04 1962-10   1965-06 1962-12   1965-09 1963-03
army              generals                  female  1970-04 1967-10   1970-06 1967-12   1970-09 1968-03
army-professional subalterns                both    1973-04 1970-10   1973-06 1970-12   1973-09 1971-03
army-professional major,lieutenant-colonel  both    1971-04 1968-10   1971-06 1968-12   1971-09 1969-03
army-professional senior-lieutenant-colonel male    1969-04 1966-10   1969-06 1966-12   1969-09 1967-03
army-professional senior-lieutenant-colonel female  1970-04 1967-10   1970-06 1967-12   1970-09 1968-03
`;

const [, ...rows] = earliest.trim().split('\n');
const people = rows.flatMap((row) => {
  const [kind, ranks = '', sexes = '', ...births] = row.split(/ +/);
  const service = (rank: string): Service => ({
    kind: kind as NonNullable<Service['kind']>,
    ...(kind === 'civil' && sexes === 'female' && { servesAsLongAsMen: rank === 'serves-as-long-as-men' }),
    ...(kind !== 'civil' && { rank: rank as Rank }),
  });
  return (sexes === 'both' ? (['male', 'female'] as const) : [sexes as 'male' | 'female']).flatMap((sex) =>
    (groups[ranks] ?? ranks).split(',').map((rank) => ({ sex, service: service(rank), births })),
  );
});

const asMonth = (number: number) =>
  `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;

/** For everybody on the list, whether the age rule of the track accepts the month of birth. */
async function accepted(
  level: (typeof levels)[number],
  track: (typeof tracks)[number],
  births: readonly number[],
): Promise<boolean[]> {
  const nominees = people.map(
    ({ sex, service }, index): Nominee => ({
      id: `n${index}`,
      sex,
      service,
      birth: asMonth(births[index] ?? 0),
      nominations: [{ body: 'committee', role: 'member', track }],
    }),
  );
  const { findings } = await check({
    term: '2020-2025',
    organization: { name: 'Đảng bộ Mẫu', level, sector: 'local' },
    congress: { date: '2020-05-15' },
    bodies: { committee: {} },
    nominees,
  });
  const rule = `2020-2025/committee/criteria/age-${track}`;
  const outcomes = new Map(
    findings.flatMap(({ rule: id, subject, outcome }) =>
      id === rule && subject.kind === 'nominee' ? [[subject.nominee, outcome] as const] : [],
    ),
  );
  return nominees.map(({ id }) => {
    const outcome = outcomes.get(id);
    if (outcome !== 'satisfied' && outcome !== 'violated') throw new Error(`${id}: ${outcome}`);
    return outcome === 'satisfied';
  });
}

/** The first month accepted after one that is refused, by halving, for everybody at once. */
async function search(level: (typeof levels)[number], track: (typeof tracks)[number]): Promise<string[]> {
  let refused = people.map(() => 1950 * 12);
  let taken = people.map(() => 1990 * 12);
  expect(await accepted(level, track, refused)).toEqual(people.map(() => false));
  expect(await accepted(level, track, taken)).toEqual(people.map(() => true));
  while (taken.some((month, index) => month - (refused[index] ?? 0) > 1)) {
    const middle = taken.map((month, index) => Math.floor((month + (refused[index] ?? 0)) / 2));
    const answers = await accepted(level, track, middle);
    taken = taken.map((month, index) => (answers[index] ? (middle[index] ?? 0) : month));
    refused = refused.map((month, index) => (answers[index] ? month : (middle[index] ?? 0)));
  }
  return taken.map(asMonth);
}

const described = (months: readonly string[]) =>
  people.map(({ sex, service }, index) => ({ ...service, sex, from: months[index] }));

it.each(levels.flatMap((level) => tracks.map((track) => ({ level, track }))))(
  'accepts nobody born earlier than the texts admit, and everybody from then on: $level, $track',
  { timeout: 60_000 },
  async ({ level, track }) => {
    const column = levels.indexOf(level) * tracks.length + tracks.indexOf(track);
    const byHand = people.map(({ births }) => births[column] ?? '');
    expect(described(await search(level, track))).toEqual(described(byHand));
  },
);

it('agrees with the birth months that Appendix 2 of Directive 35-CT/TW prints', async () => {
  const months = described(await search('province', 'first-time'));
  expect(months.filter(({ kind }) => kind === 'civil')).toEqual([
    { kind: 'civil', sex: 'male', from: '1965-09' },
    { kind: 'civil', servesAsLongAsMen: false, sex: 'female', from: '1970-09' },
    { kind: 'civil', servesAsLongAsMen: true, sex: 'female', from: '1965-09' },
  ]);
});
