import { describe, expect, it } from 'vitest';
import type { NominationList, Nominee } from '../../src/index.ts';
import { deriveListFacts } from '../support/all-facts.ts';
import { factOf } from '../support/context.ts';
import { nomination, nominationList, nominee, without } from '../support/list.ts';

const on = (date: string, person: Nominee) => ({
  list: nominationList({ congress: { date }, nominees: [person] }),
});

describe('time in the present post', () => {
  const since = (date: string) => nominee('a', { post: { since: date } });

  it.each([
    ['2023-06-15', [24]],
    ['2023-06-16', [23]],
    ['2023-06', [23, 24]],
    ['2025', [0, 1, 2, 3, 4, 5]],
    ['2025-06-15', [0]],
  ])('from %s to 15 June 2025 is %j whole months', async (date, months) => {
    const person = since(date);
    expect((await factOf('nominee.monthsInPost', person, on('2025-06-15', person))).possible).toEqual(months);
  });

  it('counts a month that is too short for the day as not full', async () => {
    const person = since('2024-01-31');
    expect((await factOf('nominee.monthsInPost', person, on('2024-02-29', person))).possible).toEqual([0]);
    expect((await factOf('nominee.monthsInPost', person, on('2024-03-01', person))).possible).toEqual([1]);
  });

  it('is not known without its beginning', async () => {
    expect(await factOf('nominee.monthsInPost', nominee('a', { post: {} }))).toEqual({
      possible: undefined,
      missing: [{ nominee: 'a', field: 'post.since' }],
    });
  });
});

describe('months since a measure of discipline', () => {
  const punished = (...discipline: NonNullable<Nominee['discipline']>) => nominee('a', { discipline });
  const since = async (person: Nominee) =>
    factOf('nominee.monthsSinceReprimand', person, on('2025-06-15', person));

  it.each([
    ['2024-06-15', 12],
    ['2024-06-16', 11],
    ['2025-06-15', 0],
  ])('announced on %s are %i', async (announced, months) => {
    expect((await since(punished({ kind: 'reprimand', announced }))).possible).toEqual([months]);
  });

  it('are counted from the latest of its kind, and no other kind', async () => {
    const person = punished(
      { kind: 'reprimand', announced: '2020-01-01' },
      { kind: 'reprimand', announced: '2024-01-15' },
      { kind: 'warning', announced: '2025-01-15' },
    );
    expect((await since(person)).possible).toEqual([17]);
    expect((await factOf('nominee.monthsSinceWarning', person, on('2025-06-15', person))).possible).toEqual([
      5,
    ]);
  });

  it('run from the decision at the earliest to the congress at the latest where the announcement is not on record', async () => {
    const { possible, missing } = await since(punished({ kind: 'reprimand', decided: '2025-03-15' }));
    expect(possible).toEqual([0, 1, 2, 3]);
    expect(missing).toEqual([{ nominee: 'a', field: 'discipline[0].announced' }]);
  });

  it('may be any number where nothing is dated, unless a later measure bounds them', async () => {
    expect((await since(punished({ kind: 'reprimand' }))).possible).toBeUndefined();
    const two = punished({ kind: 'reprimand' }, { kind: 'reprimand', announced: '2025-04-15' });
    expect(await since(two)).toMatchObject({
      possible: [0, 1, 2],
      missing: [{ nominee: 'a', field: 'discipline[0].announced' }],
    });
  });

  it('ask only for the dates that may make them fewer', async () => {
    const { possible, missing } = await since(
      punished(
        { kind: 'reprimand', announced: '2025-04' },
        { kind: 'reprimand', announced: '2024' },
        { kind: 'reprimand', decided: '2025-05-20' },
      ),
    );
    expect(possible).toEqual([0]);
    expect(missing).toEqual([]);
    const older = punished(
      { kind: 'reprimand', announced: '2025-04' },
      { kind: 'reprimand', announced: '2024' },
    );
    expect(await since(older)).toMatchObject({
      possible: [1, 2],
      missing: [{ nominee: 'a', field: 'discipline[0].announced' }],
    });
  });

  it('are not known where none is on record', async () => {
    expect(await since(punished())).toEqual({
      possible: undefined,
      missing: [{ nominee: 'a', field: 'discipline' }],
    });
  });

  it('say whether a measure is on record at all', async () => {
    const record = (person: Nominee) => factOf('nominee.reprimandOnRecord', person);
    expect((await record(punished())).possible).toEqual([false]);
    expect((await record(punished({ kind: 'warning' }))).possible).toEqual([false]);
    expect((await record(punished({ kind: 'reprimand' }))).possible).toEqual([true]);
    const silent = without(punished(), 'discipline');
    expect(await record(silent)).toEqual({
      possible: undefined,
      missing: [{ nominee: 'a', field: 'discipline' }],
    });
  });
});

describe('rotation', () => {
  const rotated = (rotation: NonNullable<Nominee['rotation']>) =>
    nominee('a', { sex: 'male', birth: '1975-03-18', service: { kind: 'civil' }, rotation });

  it('is looked at where the record holds one', async () => {
    expect((await factOf('nominee.rotated', nominee('a'))).possible).toEqual([false]);
    expect((await factOf('nominee.rotated', rotated({}))).possible).toEqual([true]);
  });

  it('counts the service left by the law in force on its month', async () => {
    const left = async (date: string) =>
      (await factOf('nominee.serviceLeftAtRotation', rotated({ date }))).possible;
    // Sixty years under the code of 2012: March 2035. Sixty-two under the roadmap: March 2037.
    expect(await left('2020-03-01')).toEqual([180]);
    expect(await left('2022-03')).toEqual([180]);
    expect(await left('2022')).toEqual(Array.from({ length: 12 }, (_, index) => 182 - index));
  });

  it('asks for its date, and for what the retirement rests on', async () => {
    expect((await factOf('nominee.serviceLeftAtRotation', rotated({}))).missing).toEqual([
      { nominee: 'a', field: 'rotation.date' },
    ]);
    const unknown = without(rotated({ date: '2022' }), 'birth');
    expect((await factOf('nominee.serviceLeftAtRotation', unknown)).missing).toEqual([
      { nominee: 'a', field: 'rotation.date' },
      { nominee: 'a', field: 'birth' },
    ]);
    // Before June 2019 there is no table, after it the sex decides.
    const open = without(rotated({ date: '2019' }), 'sex');
    expect((await factOf('nominee.serviceLeftAtRotation', open)).missing).toEqual([
      { nominee: 'a', field: 'rotation.date' },
      { field: 'pack.tables' },
      { nominee: 'a', field: 'sex' },
      { nominee: 'a', field: 'service.servesAsLongAsMen' },
    ]);
  });
});

describe('a higher post', () => {
  const higher = async (changes: Parameters<typeof nomination>[0]) =>
    (await factOf('nomination.higherPost', nominee('a', { nominations: [nomination(changes)] }))).possible;

  it('is as recorded; a member re-nominated as a member has none', async () => {
    expect(await higher({ higherPost: true, track: 'first-time' })).toEqual([true]);
    expect(await higher({ track: 're-nominated' })).toEqual([false]);
    expect(await higher({ higherPost: false, track: 'first-time' })).toEqual([false]);
    expect(await higher({ track: 're-nominated', role: 'secretary' })).toBeUndefined();
    expect(await higher({ track: 'first-time' })).toBeUndefined();
  });
});

const factsOf = (list: NominationList, selection?: 'election') =>
  deriveListFacts({
    list,
    tables: [],
    bareYear: undefined,
    referenceMonth: undefined,
    ...(selection && { selection: { assume: selection, source: [] as never } }),
  });

describe('units merged', () => {
  const facts = (organization: Partial<NominationList['organization']>) => {
    const { 'organization.merged': merged, 'organization.mergedFrom': from } = factsOf(
      nominationList({ organization }),
    );
    return [merged?.possible, from?.possible];
  };

  it('follow from each other as far as they can', () => {
    expect(facts({ mergedFrom: 1 })).toEqual([[false], [1]]);
    expect(facts({ mergedFrom: 3 })).toEqual([[true], [3]]);
    expect(facts({ merged: false })).toEqual([[false], [1]]);
    expect(facts({ merged: true })).toEqual([[true], undefined]);
    expect(facts({ merged: true, mergedFrom: 1 })).toEqual([[true], [1]]);
    expect(facts({})).toEqual([undefined, undefined]);
  });
});

describe('election or appointment', () => {
  const selected = (congress: Partial<NominationList['congress']>, assume?: 'election') =>
    factsOf(nominationList({ congress: { date: '2025-06-15', ...congress } }), assume)['congress.selection'];

  it('is what the list says, then what the pack assumes, and asked for otherwise', () => {
    expect(selected({ selection: 'appointment' }, 'election')?.possible).toEqual(['appointment']);
    expect(selected({}, 'election')?.possible).toEqual(['election']);
    expect(selected({})).toEqual({ possible: undefined, missing: [{ field: 'congress.selection' }] });
  });
});

describe('votes', () => {
  const voters = { summoned: 50, elsewhere: 2, exemptAbsent: 3, suspended: 1, absentExcused: 4 };
  const person = (votes: { inFavour: number; base?: number }) =>
    nominee('a', { nominations: [nomination({ votes })] });
  const share = (own: Nominee, congress: Partial<NominationList['congress']> = {}) =>
    factOf('nomination.votes', own, {
      list: nominationList({ congress: { date: '2025-06-15', ...congress }, nominees: [own] }),
    });

  it('are counted on the base beside them, or on those summoned less those left out', async () => {
    expect((await share(person({ inFavour: 21, base: 40 }))).possible).toEqual([{ part: 21, whole: 40 }]);
    expect((await share(person({ inFavour: 21 }), { voters })).possible).toEqual([{ part: 21, whole: 40 }]);
  });

  it('ask for the base beside them, and at a congress of members for the numbers that make it up', async () => {
    const base = { nominee: 'a', field: 'nominations[0].votes.base' };
    const missing = async (congress: Partial<NominationList['congress']>) =>
      (await share(person({ inFavour: 21 }), congress)).missing;
    expect(await missing({})).toEqual([base]);
    expect(await missing({ kind: 'delegates' })).toEqual([base]);
    expect(await missing({ kind: 'members' })).toEqual([
      base,
      ...Object.keys(voters).map((field) => ({ field: `congress.voters.${field}` })),
    ]);
  });

  it('ask for the rest of the voters where some of them are counted', async () => {
    const { suspended: _, ...incomplete } = voters;
    expect((await share(person({ inFavour: 21 }), { voters: incomplete })).missing).toEqual([
      { field: 'congress.voters.suspended' },
    ]);
  });
});

describe('the surplus that the convening committee prepares', () => {
  const list = (...proposers: (NonNullable<Nominee['nominations'][number]['proposedBy']> | undefined)[]) =>
    nominationList({
      bodies: { committee: { seats: 2 } },
      nominees: proposers.map((proposedBy, index) => {
        const { proposedBy: _, ...open } = nomination();
        return nominee(`n${index}`, { nominations: [proposedBy ? { ...open, proposedBy } : open] });
      }),
    });
  const surplus = (own: NominationList) => factsOf(own)['committee.preparedSurplus'];

  it('counts whom it put forward, and nobody else', () => {
    const own = list('outgoing-committee', 'outgoing-committee', 'outgoing-committee', 'self', 'delegate');
    expect(surplus(own)).toEqual({ possible: [{ part: 1, whole: 2 }], missing: [] });
  });

  it('is a range where it is not told who put somebody forward', () => {
    expect(surplus(list('outgoing-committee', 'outgoing-committee', undefined))).toEqual({
      possible: [
        { part: 0, whole: 2 },
        { part: 1, whole: 2 },
      ],
      missing: [{ nominee: 'n2', field: 'nominations[0].proposedBy' }],
    });
  });
});
