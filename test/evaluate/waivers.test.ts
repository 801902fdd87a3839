import { describe, expect, it } from 'vitest';
import { check, type Finding, type InputIssue, type NominationList, type Waiver } from '../../src/index.ts';
import { nominationList, nominee, without } from '../support/list.ts';

const age = '2020-2025/committee/criteria/age-first-time';
const renewal = '2020-2025/committee/quota/renewal';

const waiver = (changes: Partial<Waiver> = {}): Waiver => ({
  rule: age,
  subject: 'a',
  authority: 'Ban Thường vụ Tỉnh ủy',
  document: '12-CV/TU',
  reason: 'trường hợp đặc biệt',
  ...changes,
});

/** One nominee too old, in a list that is otherwise sound. */
const withWaivers = (...waivers: Waiver[]): NominationList =>
  nominationList({
    bodies: { committee: { seats: 4 } },
    nominees: [nominee('a', { birth: '1960-01' }), ...['b', 'c', 'd', 'e'].map((id) => nominee(id))],
    waivers,
  });

async function findingOf(list: NominationList, rule: string, subject?: string): Promise<Finding | undefined> {
  const { findings } = await check(list);
  return findings.find(
    (finding) =>
      finding.rule === rule &&
      (!subject || (finding.subject.kind === 'nominee' && finding.subject.nominee === subject)),
  );
}

async function issuesOf(list: NominationList): Promise<readonly InputIssue[]> {
  const result = await check(list);
  return result.decision === 'refused' ? result.issues : [];
}

describe('a waiver', () => {
  it('excuses a violation, which stays visible with what it would have been', async () => {
    expect((await findingOf(withWaivers(), age, 'a'))?.outcome).toBe('violated');
    const finding = await findingOf(withWaivers(waiver()), age, 'a');
    expect(finding).toMatchObject({ outcome: 'waived', instead: 'violated', waiver: waiver() });
    expect(finding?.evidence).toHaveLength(1);
  });

  it('excuses one person and nobody else', async () => {
    const list = withWaivers(waiver({ subject: 'b' }));
    expect((await findingOf(list, age, 'a'))?.outcome).toBe('violated');
  });

  it('leaves what is satisfied as it is', async () => {
    const list = withWaivers(waiver({ subject: 'b' }));
    expect((await findingOf(list, age, 'b'))?.outcome).toBe('satisfied');
  });

  it.each([
    ['undetermined', { ...nominee('b', { birth: '1960-01' }), sex: undefined }],
    ['review', nominee('b', { attestations: [] })],
  ] as const)('excuses what is %s', async (instead, { sex, ...rest }) => {
    const person = sex === undefined ? rest : { ...rest, sex };
    const rule = instead === 'review' ? '2020-2025/committee/criteria/political-standards' : age;
    const list = withWaivers(waiver({ rule, subject: 'b' }));
    const undated = instead === 'undetermined' ? without(person, 'birth') : person;
    const nominees = list.nominees.map((one) => (one.id === 'b' ? undated : one));
    expect(await findingOf({ ...list, nominees }, rule, 'b')).toMatchObject({ outcome: 'waived', instead });
  });

  it('of a rule about a body names no person', async () => {
    const tracks = withWaivers().nominees.map((person) => ({
      ...person,
      nominations: person.nominations.map((one) => ({ ...one, track: 're-nominated' as const })),
    }));
    const outcome = async (...waivers: Waiver[]) =>
      (await findingOf({ ...withWaivers(...waivers), nominees: tracks }, renewal))?.outcome;
    expect(await outcome()).toBe('violated');
    expect(await outcome(without(waiver({ rule: renewal }), 'subject'))).toBe('waived');
  });

  it.each([
    ['2020-06-14', true],
    ['2020-06-15', false],
  ])('that holds until %s is expired at the congress of 15 June: %s', async (expires, expired) => {
    const codes = (await issuesOf(withWaivers(waiver({ expires })))).map(({ code }) => code);
    expect(codes).toEqual(expired ? ['expired-waiver'] : []);
  });

  it('of a rule that the pack does not have is refused, with the nearest rule', async () => {
    const [issue] = await issuesOf(withWaivers(waiver({ rule: `${age}s` })));
    expect(issue).toMatchObject({ path: 'waivers[0].rule', code: 'unknown-rule', suggestion: age });
  });

  it('for a person who is not on the list is refused', async () => {
    const [issue] = await issuesOf(withWaivers(waiver({ subject: 'z' })));
    expect(issue).toMatchObject({ path: 'waivers[0].subject', code: 'unknown-subject', found: '"z"' });
  });

  it('is refused together with every other that is wrong', async () => {
    const issues = await issuesOf(
      withWaivers(waiver({ rule: 'x' }), waiver({ expires: '2020-01-01', rule: 'y' })),
    );
    expect(issues.map(({ path }) => path)).toEqual([
      'waivers[0].rule',
      'waivers[1].rule',
      'waivers[1].expires',
    ]);
  });
});
