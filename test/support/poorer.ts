import fc from 'fast-check';
import type { NominationList } from '../../src/index.ts';
import { listArbitrary } from './arbitrary.ts';

/** A place in a list whose value may be absent, as a path. */
type Place = readonly (string | number)[];

/** The places of all data that can be taken away, so that they are no longer known. */
function dataOf(list: NominationList): Place[] {
  const present = (holder: object | undefined, at: Place, ...keys: string[]): Place[] =>
    keys.filter((key) => holder && Object.hasOwn(holder, key)).map((key) => [...at, key]);
  const bodies = Object.entries(list.bodies).flatMap(([body, size]) =>
    present(size, ['bodies', body], 'seats', 'extra'),
  );
  const people = list.nominees.flatMap((person, index) => {
    const at = ['nominees', index];
    return [
      ...present(person, at, 'sex', 'birth', 'ethnicity', 'party', 'service', 'post'),
      ...present(person, at, 'discipline', 'assetDeclaration', 'congressDelegate', 'attestations'),
      ...present(person, at, 'formerSeat', 'qualifications', 'localPerson', 'papers', 'papersFiled'),
      ...present(person.rotation, [...at, 'rotation'], 'date', 'planned'),
      ...present(person.party, [...at, 'party'], 'admitted', 'official'),
      ...present(person.service, [...at, 'service'], 'kind', 'rank', 'servesAsLongAsMen', 'ground'),
      ...present(person.post, [...at, 'post'], 'kind', 'headsUnit', 'since'),
      ...present(person.post, [...at, 'post'], 'bloc', 'chairsCouncil', 'termsInARow'),
      ...present(person.assetDeclaration, [...at, 'assetDeclaration'], 'filed'),
      ...(person.discipline ?? []).flatMap((measure, place) =>
        present(measure, [...at, 'discipline', place], 'decided', 'announced'),
      ),
      ...person.nominations.flatMap((nomination, place) => [
        ...present(nomination, [...at, 'nominations', place], 'track', 'standing', 'fullTime'),
        ...present(nomination, [...at, 'nominations', place], 'proposedBy', 'higherPost', 'planned'),
        ...present(nomination, [...at, 'nominations', place], 'floorSupport', 'steps'),
        ...present(nomination.votes, [...at, 'nominations', place, 'votes'], 'elected'),
      ]),
    ];
  });
  const formerly = Object.entries(list.outgoing ?? {}).flatMap(([body, numbers]) =>
    present(numbers, ['outgoing', body], 'members', 'leaving', 'maximum', 'setFor2015'),
  );
  return [
    ...present(list.organization, ['organization'], 'unitKind', 'superior', 'place'),
    ...present(list.organization, ['organization'], 'partyMembers', 'officialMembers'),
    ...present(list.organization, ['organization'], 'merged', 'mergedFrom', 'subordinates'),
    ...present(list.congress, ['congress'], 'kind', 'days', 'delegates', 'directElection', 'voters'),
    // Where the pack assumes an election, a list that does not say is one.
    ...(list.term === '2020-2025' ? [] : present(list.congress, ['congress'], 'selection')),
    ...formerly,
    ...present(list, [], 'attestations'),
    ...bodies,
    ...people,
  ];
}

/** The list without the datum at a place. */
function lacking(list: NominationList, place: Place): NominationList {
  const copy = structuredClone(list);
  const holder = place
    .slice(0, -1)
    .reduce<Record<string | number, unknown>>(
      (inner, key) => inner[key] as Record<string | number, unknown>,
      copy as unknown as Record<string | number, unknown>,
    );
  delete holder[place.at(-1) ?? ''];
  return copy;
}

/** A list, and the same list without one of its data. */
export const withAndWithout = listArbitrary
  .filter((list) => dataOf(list).length > 0)
  .chain((list) =>
    fc.constantFrom(...dataOf(list)).map((place) => ({ place, list, poorer: lacking(list, place) })),
  );
