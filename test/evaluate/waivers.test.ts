import { describe, expect, it } from 'vitest';
import {
  check,
  describeIssue,
  type Finding,
  type InputIssue,
  type NominationList,
  type Report,
  renderText,
  type Waiver,
} from '../../src/index.ts';
import { nomination, nominationList, nominee, without } from '../support/list.ts';
import { waivablePack } from '../support/waivable.ts';

const age = '2020-2025/committee/criteria/age-first-time';
const standards = '2020-2025/committee/criteria/political-standards';
const renewal = '2020-2025/committee/quota/renewal';
const women = '2020-2025/committee/quota/women-share';
const membership = '2020-2025/inspection-committee/structure/concurrent-members';

const discipline = 'charter/committee/criteria/discipline-bar';

const pack = await waivablePack(
  {
    [age]: ['directly-superior-committee', 'politburo'],
    [standards]: ['directly-superior-committee'],
    [renewal]: ['directly-superior-committee'],
    [women]: ['directly-superior-committee'],
    [membership]: ['central-inspection-commission'],
  },
  [age, standards, renewal, women, membership, discipline],
);

const waiver = (changes: Partial<Waiver> = {}): Waiver => ({
  rule: age,
  subject: 'a',
  authority: 'directly-superior-committee',
  document: 'Công văn số 12-CV/TU',
  reason: 'trường hợp đặc biệt',
  ...changes,
});

/** One nominee too old, in a list that is otherwise sound. */
const withWaivers = (...waivers: Waiver[]): NominationList =>
  nominationList({
    bodies: { committee: { seats: 4 } },
    nominees: [
      nominee('a', { birth: '1960-01' }),
      nominee('b', { birth: '1985-01' }),
      ...['c', 'd', 'e'].map((id) => nominee(id)),
    ],
    waivers,
  });

async function reportOn(list: NominationList): Promise<Report> {
  const result = await check(list, { pack });
  if (result.decision === 'refused') throw new Error(`refused: ${JSON.stringify(result.issues)}`);
  return result;
}

async function findingOf(list: NominationList, rule: string, subject?: string): Promise<Finding | undefined> {
  const { findings } = await reportOn(list);
  return findings.find(
    (finding) =>
      finding.rule === rule &&
      (!subject || (finding.subject.kind === 'nominee' && finding.subject.nominee === subject)),
  );
}

async function issuesOf(list: NominationList): Promise<readonly InputIssue[]> {
  const result = await check(list, { pack });
  return result.decision === 'refused' ? result.issues : [];
}

describe('a waiver', () => {
  it('excuses a violation, which stays visible with what it would have been', async () => {
    expect((await findingOf(withWaivers(), age, 'a'))?.outcome).toBe('violated');
    const finding = await findingOf(withWaivers(waiver()), age, 'a');
    expect(finding).toMatchObject({ outcome: 'waived', instead: 'violated', waiver: waiver() });
    expect(finding?.evidence).toHaveLength(1);
  });

  it('takes the violation out of the decision, and is counted by itself', async () => {
    expect((await reportOn(withWaivers())).decision).toBe('fail');
    const report = await reportOn(withWaivers(waiver()));
    expect(report.decision).toBe('pass');
    expect(report.counts.mandatory).toMatchObject({ violated: 0, waived: 1 });
    expect(report.unusedWaivers).toEqual([]);
  });

  it('excuses one person and nobody else', async () => {
    const list = withWaivers(waiver({ subject: 'b' }));
    expect((await findingOf(list, age, 'a'))?.outcome).toBe('violated');
  });

  it.each([
    ['undetermined', age, without(nominee('b'), 'birth')],
    ['review', standards, nominee('b', { attestations: [] })],
  ] as const)('excuses what is %s', async (instead, rule, person) => {
    const list = withWaivers(waiver({ rule, subject: 'b' }));
    const nominees = list.nominees.map((one) => (one.id === 'b' ? person : one));
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

  it('may be granted by any of the bodies that the rule names', async () => {
    expect(await issuesOf(withWaivers(waiver({ authority: 'politburo' })))).toEqual([]);
  });

  it('may concern a person whose track is not on record, so that the finding is undetermined', async () => {
    const list = withWaivers(waiver({ subject: 'b' }));
    const nominees = list.nominees.map((one) =>
      one.id === 'b' ? { ...one, nominations: [without(nomination(), 'track')] } : one,
    );
    expect(await findingOf({ ...list, nominees }, age, 'b')).toMatchObject({
      outcome: 'waived',
      instead: 'undetermined',
    });
  });
});

describe('a waiver that was not needed', () => {
  const unneeded = waiver({ subject: 'b' });
  const stray = without(waiver({ rule: membership, authority: 'central-inspection-commission' }), 'subject');

  it('leaves the finding as it is, and is reported with its outcome', async () => {
    const list = withWaivers(unneeded, waiver(), stray);
    expect((await findingOf(list, age, 'b'))?.outcome).toBe('satisfied');
    expect((await reportOn(list)).unusedWaivers).toEqual([
      { waiver: unneeded, outcome: 'satisfied' },
      { waiver: stray, outcome: 'not-applicable' },
    ]);
  });

  it('is told in the text, by name', async () => {
    const report = await reportOn(withWaivers(unneeded));
    expect(renderText(report)).toContain('Văn bản cho phép không cần dùng đến (1)');
    expect(renderText(report)).toContain('Nguyễn Thị b: quy định đã đạt, không cần Công văn số 12-CV/TU');
    expect(renderText(report, { locale: 'en' })).toContain(
      'Nguyễn Thị b: the requirement is met without Công văn số 12-CV/TU',
    );
  });
});

describe('a waiver is refused', () => {
  const cases: [string, Waiver, Partial<InputIssue>][] = [
    [
      'of a rule that the pack does not have, with the nearest rule',
      waiver({ rule: `${age}s` }),
      { path: 'waivers[0].rule', code: 'unknown-rule', suggestion: age },
    ],
    [
      'of a rule that allows none, with those that do',
      waiver({ rule: discipline }),
      {
        path: 'waivers[0].rule',
        code: 'not-waivable',
        expected: { kind: 'one-of', values: [age, standards, renewal, women, membership] },
      },
    ],
    [
      'from a body that may not grant it, with those that may',
      waiver({ authority: 'directly-superior-inspection-committee' }),
      {
        path: 'waivers[0].authority',
        code: 'wrong-authority',
        found: '"directly-superior-inspection-committee"',
        expected: { kind: 'one-of', values: ['directly-superior-committee', 'politburo'] },
        suggestion: 'directly-superior-committee',
      },
    ],
    [
      'for a person who is not on the list',
      waiver({ subject: 'aa' }),
      { path: 'waivers[0].subject', code: 'unknown-subject', found: '"aa"', suggestion: 'a' },
    ],
    [
      'for nobody, where the rule is about persons',
      without(waiver(), 'subject') as Waiver,
      {
        path: 'waivers[0].subject',
        code: 'missing',
        expected: { kind: 'one-of', values: ['a', 'b', 'c', 'd', 'e'] },
      },
    ],
    [
      'for a person, where the rule is about a body',
      waiver({ rule: renewal }),
      { path: 'waivers[0].subject', code: 'unknown-subject', found: '"a"' },
    ],
    [
      'that ended the day before the congress',
      waiver({ expires: '2020-06-14' }),
      { path: 'waivers[0].expires', code: 'expired-waiver' },
    ],
    [
      'that was granted the day after the congress',
      waiver({ date: '2020-06-16' }),
      { path: 'waivers[0].date', code: 'invalid' },
    ],
    [
      'that was granted after its own end',
      waiver({ date: '2020-06-12', expires: '2020-06-11' }),
      { path: 'waivers[0].date', code: 'invalid' },
    ],
  ];

  it.each(cases)('%s', async (_, one, expected) => {
    const issues = await issuesOf(withWaivers(one));
    expect(issues).toEqual([expect.objectContaining(expected)]);
    for (const locale of ['vi', 'en'] as const) {
      expect(describeIssue(issues[0] as InputIssue, locale)).not.toMatch(/undefined|\[object/);
    }
  });

  it('for a person whom the rule does not look at, with those it does', async () => {
    const list = withWaivers(waiver({ subject: 'b' }));
    const nominees = list.nominees.map((one) =>
      one.id === 'b' ? { ...one, nominations: [nomination({ track: 're-nominated' })] } : one,
    );
    const [issue] = await issuesOf({ ...list, nominees });
    expect(issue).toMatchObject({
      path: 'waivers[0].subject',
      code: 'unknown-subject',
      expected: { kind: 'one-of', values: ['a', 'c', 'd', 'e'] },
    });
  });

  it('of a rule not yet in effect on the day of the congress', async () => {
    const list = withWaivers(without(waiver({ rule: membership }), 'subject'));
    const [issue] = await issuesOf({ ...list, congress: { date: '2019-12-01' } });
    expect(issue).toMatchObject({ path: 'waivers[0].rule', code: 'not-in-force' });
  });

  it('a second time for the same rule and subject', async () => {
    const [issue, ...others] = await issuesOf(
      withWaivers(waiver(), waiver({ subject: 'b' }), waiver({ document: 'Công văn số 13-CV/TU' })),
    );
    expect(issue).toMatchObject({ path: 'waivers[2]', code: 'duplicate' });
    expect(others).toEqual([]);
  });

  it('together with every other that is wrong', async () => {
    const issues = await issuesOf(
      withWaivers(
        waiver({ rule: 'x' }),
        waiver({ rule: 'y', expires: '2020-01-01' }),
        waiver({ authority: 'secretariat', subject: 'b', expires: '2020-06-14' }),
      ),
    );
    expect(issues.map(({ path }) => path)).toEqual([
      'waivers[0].rule',
      'waivers[1].rule',
      'waivers[1].expires',
      'waivers[2].authority',
      'waivers[2].expires',
    ]);
  });

  it.each(['2020-06-15', '2020-06-16'])(
    'not, if it holds until %s and the congress is on the 15th',
    async (expires) => {
      expect(await issuesOf(withWaivers(waiver({ date: '2020-06-15', expires })))).toEqual([]);
    },
  );
});
