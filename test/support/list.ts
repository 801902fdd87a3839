import type { Nomination, NominationList, Nominee, Organization } from '../../src/index.ts';

type Changes<T> = { readonly [Key in keyof T]?: T[Key] };

/** An invented woman of the district police, complete enough for every fact; changes replace whole fields. */
export function nominee(id: string, changes: Changes<Nominee> = {}): Nominee {
  return {
    id,
    name: `Nguyễn Thị ${id}`,
    sex: 'female',
    birth: '1980-03-18',
    ethnicity: 'Kinh',
    party: { admitted: '2005-05-19', official: '2006-05-19' },
    service: { kind: 'civil', servesAsLongAsMen: false },
    post: { kind: 'other', headsUnit: false },
    discipline: [],
    assetDeclaration: { filed: true },
    congressDelegate: true,
    attestations: [{ kind: 'political-standards', by: 'Ban Thường vụ', conclusion: 'meets' }],
    nominations: [nomination()],
    ...changes,
  };
}

/** A first-time nomination as a member of the committee. */
export function nomination(changes: Changes<Nomination> = {}): Nomination {
  return {
    body: 'committee',
    role: 'member',
    track: 'first-time',
    fullTime: true,
    proposedBy: 'outgoing-committee',
    ...changes,
  };
}

/** The record without one field. */
export function without<T extends object, Key extends keyof T>(record: T, key: Key): Omit<T, Key> {
  const { [key]: _, ...rest } = record;
  return rest;
}

const district: Organization = {
  name: 'Đảng bộ huyện A',
  level: 'above-grassroots',
  sector: 'local',
  unitKind: 'district',
  superior: 'province',
  place: 'nghe-an',
};

/** A district congress of June 2020 that elects a committee of three. */
export function nominationList(
  changes: Changes<Omit<NominationList, 'organization'>> & {
    readonly organization?: Changes<Organization>;
  } = {},
): NominationList {
  return {
    term: '2020-2025',
    congress: { date: '2020-06-15', kind: 'delegates' },
    bodies: { committee: { seats: 3, toElect: 3 } },
    nominees: [nominee('a'), nominee('b'), nominee('c'), nominee('d')],
    ...changes,
    organization: { ...district, ...changes.organization },
  };
}
