import { describe, expect, it } from 'vitest';
import { check, getPack, type NominationList, retirementMonth } from '../src/index.ts';

type Nominee = NominationList['nominees'][number];
type Service = NonNullable<Nominee['service']>;
type Rank = NonNullable<Service['rank']>;

const tracks = ['first-time', 're-nominated'] as const;
const groups: Readonly<Record<string, string>> = {
  subalterns: 'second-lieutenant,lieutenant,senior-lieutenant,captain',
  generals: 'major-general,lieutenant-general,colonel-general,general',
};

/**
 * The earliest birth months that the texts admit for 2020–2025, worked out by hand: the month at which the directive counts age
 * (April, June and September 2020), plus the 60 months of a full term (first-time) or the 30 of half a term
 * (re-nominated), less the service age of the laws in force in 2020. First-time stands before re-nominated.
 */
const earliest2020 = `
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

/**
 * The same for 2025–2030: April, June, July (communes) and September 2025, plus 60 months (first-time) or 48
 * (re-nominated), less the service age of the laws in force in 2025. Where a roadmap by year governs, the month is the
 * first in which the age of that calendar year is reached.
 */
const earliest2025 = `
service           rank                      sex     grassroots        above-grassroots  commune           province
civil             -                         male    1968-04 1967-04  1968-06 1967-06  1968-07 1967-07  1968-09 1967-09
civil             -                         female  1972-01 1971-05  1972-02 1971-06  1972-03 1971-07  1972-05 1971-09
civil             serves-as-long-as-men     female  1970-04 1969-04  1970-06 1969-06  1970-07 1969-07  1970-09 1969-09
police            non-commissioned          both    1983-04 1982-04  1983-06 1982-06  1983-07 1982-07  1983-09 1982-09
police            subalterns                both    1975-04 1974-04  1975-06 1974-06  1975-07 1974-07  1975-09 1974-09
police            major,lieutenant-colonel  male    1973-04 1972-04  1973-06 1972-06  1973-07 1972-07  1973-09 1972-09
police            major,lieutenant-colonel  female  1975-04 1974-04  1975-06 1974-06  1975-07 1974-07  1975-09 1974-09
police            senior-lieutenant-colonel male    1970-04 1969-04  1970-06 1969-06  1970-07 1969-07  1970-09 1969-09
police            senior-lieutenant-colonel female  1972-04 1971-05  1972-06 1971-06  1972-07 1971-07  1972-09 1971-09
police            colonel                   male    1968-04 1967-04  1968-06 1967-06  1968-07 1967-07  1968-09 1967-09
police            colonel                   female  1972-01 1971-05  1972-02 1971-06  1972-03 1971-07  1972-05 1971-09
police            generals                  male    1968-04 1967-04  1968-06 1967-06  1968-07 1967-07  1968-09 1967-09
police            generals                  female  1970-04 1969-04  1970-06 1969-06  1970-07 1969-07  1970-09 1969-09
army              subalterns                both    1980-04 1979-04  1980-06 1979-06  1980-07 1979-07  1980-09 1979-09
army              major                     both    1978-04 1977-04  1978-06 1977-06  1978-07 1977-07  1978-09 1977-09
army              lieutenant-colonel        both    1976-04 1975-04  1976-06 1975-06  1976-07 1975-07  1976-09 1975-09
army              senior-lieutenant-colonel both    1974-04 1973-04  1974-06 1973-06  1974-07 1973-07  1974-09 1973-09
army              colonel                   both    1972-04 1971-04  1972-06 1971-06  1972-07 1971-07  1972-09 1971-09
army              generals                  both    1970-04 1969-04  1970-06 1969-06  1970-07 1969-07  1970-09 1969-09
army-professional subalterns                both    1978-04 1977-04  1978-06 1977-06  1978-07 1977-07  1978-09 1977-09
army-professional major,lieutenant-colonel  both    1976-04 1975-04  1976-06 1975-06  1976-07 1975-07  1976-09 1975-09
army-professional senior-lieutenant-colonel male    1974-04 1973-04  1974-06 1973-06  1974-07 1973-07  1974-09 1973-09
army-professional senior-lieutenant-colonel female  1975-04 1974-04  1975-06 1974-06  1975-07 1974-07  1975-09 1974-09
`;

type Organization = Omit<NominationList['organization'], 'name'>;
const organizations: Readonly<Record<string, Organization>> = {
  grassroots: { level: 'grassroots', sector: 'local', unitKind: 'public-unit' },
  'above-grassroots': { level: 'above-grassroots', sector: 'local', unitKind: 'public-unit' },
  commune: { level: 'above-grassroots', sector: 'local', unitKind: 'commune', superior: 'province' },
  province: { level: 'province', sector: 'local', unitKind: 'province' },
};

interface Person {
  readonly sex: 'male' | 'female';
  readonly service: Service;
  readonly births: readonly string[];
}

/** Everybody whom a table names, with the months of the columns. */
function peopleOf(table: string): Person[] {
  const [, ...rows] = table.trim().split('\n');
  return rows.flatMap((row) => {
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
}

interface Term {
  readonly term: string;
  readonly date: string;
  readonly columns: readonly string[];
  readonly people: readonly Person[];
}

const terms: readonly Term[] = [
  {
    term: '2020-2025',
    date: '2020-05-15',
    columns: ['grassroots', 'above-grassroots', 'province'],
    people: peopleOf(earliest2020),
  },
  {
    term: '2025-2030',
    date: '2025-07-15',
    columns: ['grassroots', 'above-grassroots', 'commune', 'province'],
    people: peopleOf(earliest2025),
  },
];

type Track = (typeof tracks)[number];

const asMonth = (number: number) =>
  `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;

/** For everybody on the list, whether the age rule of the track accepts the month of birth. */
async function accepted(
  { term, date, people }: Term,
  column: string,
  track: Track,
  births: readonly number[],
): Promise<boolean[]> {
  const organization = organizations[column];
  if (!organization) throw new Error(`no organization for the column ${column}`);
  const nominees = people.map(
    ({ sex, service }, index): Nominee => ({
      id: `n${index}`,
      sex,
      service,
      birth: asMonth(births[index] ?? 0),
      post: { kind: 'other' },
      nominations: [{ body: 'committee', role: 'member', track }],
    }),
  );
  const { findings } = await check({
    term,
    organization: { name: 'Đảng bộ Mẫu', ...organization },
    congress: { date },
    bodies: { committee: {} },
    nominees,
  });
  const rule = `${term}/committee/criteria/age-${track}`;
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
async function search(term: Term, column: string, track: Track): Promise<string[]> {
  let refused = term.people.map(() => 1950 * 12);
  let taken = term.people.map(() => 1995 * 12);
  expect(await accepted(term, column, track, refused)).toEqual(term.people.map(() => false));
  expect(await accepted(term, column, track, taken)).toEqual(term.people.map(() => true));
  while (taken.some((month, index) => month - (refused[index] ?? 0) > 1)) {
    const middle = taken.map((month, index) => Math.floor((month + (refused[index] ?? 0)) / 2));
    const answers = await accepted(term, column, track, middle);
    taken = taken.map((month, index) => (answers[index] ? (middle[index] ?? 0) : month));
    refused = refused.map((month, index) => (answers[index] ? month : (middle[index] ?? 0)));
  }
  return taken.map(asMonth);
}

const described = ({ people }: Term, months: readonly string[]) =>
  people.map(({ sex, service }, index) => ({ ...service, sex, from: months[index] }));

/** The column of a table that the month stands in. */
const placeOf = ({ columns }: Term, column: string, track: Track) =>
  columns.indexOf(column) * tracks.length + tracks.indexOf(track);

describe.each(terms)('$term', (term) => {
  it.each(term.columns.flatMap((column) => tracks.map((track) => ({ column, track }))))(
    'accepts nobody born earlier than the texts admit, and everybody from then on: $column, $track',
    { timeout: 60_000 },
    async ({ column, track }) => {
      const byHand = term.people.map(({ births }) => births[placeOf(term, column, track)] ?? '');
      expect(described(term, await search(term, column, track))).toEqual(described(term, byHand));
    },
  );
});

/**
 * The months that the appendices print for civil servants: men, women, women who serve as long as men; `-` where no
 * source was seen. Of Directive 45-CT/TW in machine translation:
 * https://baohaiduong.vn/en/quy-dinh-do-tuoi-cap-uy-vien-nhiem-ky-2025-2030-409433.html
 */
const printed = `
2020-2025 province         first-time   1965-09 1970-09 1965-09
2025-2030 grassroots       first-time   1968-04 1972-01 -
2025-2030 above-grassroots first-time   1968-06 1972-02 1970-06
2025-2030 commune          first-time   1968-07 1972-03 1970-07
2025-2030 province         first-time   1968-09 1972-05 1970-09
2025-2030 above-grassroots re-nominated 1967-06 -       -
2025-2030 province         re-nominated 1967-09 1971-09 1969-09
`;

it('the months worked out by hand are those that the appendices print', () => {
  for (const row of printed.trim().split('\n')) {
    const [id, column = '', track = '', ...months] = row.split(/ +/);
    const term = terms.find((each) => each.term === id);
    if (!term) throw new Error(`no term ${id}`);
    const civil = term.people.filter(({ service }) => service.kind === 'civil');
    const place = placeOf(term, column, track as Track);
    const found = civil.map(({ births }, index) => (months[index] === '-' ? '-' : births[place]));
    expect([id, column, track, ...found]).toEqual(row.split(/ +/));
  }
});

it('takes a woman born in May 1969 by the published bracket, not by the sums', async () => {
  const pack = await getPack('2025-2030');
  if (!pack) throw new Error('the pack is shipped');
  const retires = (birth: string) =>
    retirementMonth(
      { birth, sex: 'female', service: { kind: 'civil', servesAsLongAsMen: false } },
      { referenceMonth: '2025-09', pack },
    ).months;
  expect(['1969-04', '1969-05', '1969-06'].map(retires)).toEqual([['2025-12'], ['2026-01'], ['2026-06']]);
});
