import { describe, expect, it } from 'vitest';
import {
  type CheckOptions,
  check,
  compareLists,
  compareReports,
  type ListComparison,
  type NominationList,
  type Nominee,
  type Report,
} from '../../src/index.ts';
import { nomination, nominationList, nominee, without } from '../support/list.ts';
import { waivablePack } from '../support/waivable.ts';

const man = (id: string, changes: Parameters<typeof nominee>[1] = {}) =>
  nominee(id, { sex: 'male', name: `Trần Văn ${id}`, ...changes });

/** Four women and a man, of a committee of four; nothing is wrong with any of them. */
const people = [nominee('a'), nominee('b'), nominee('c'), nominee('d'), man('e')];
const draft = (nominees: readonly Nominee[]): NominationList =>
  nominationList({ bodies: { committee: { seats: 4, toElect: 4 } }, nominees: [...nominees] });

async function compare(
  before: NominationList,
  after: NominationList,
  options: CheckOptions = {},
): Promise<ListComparison> {
  const result = await compareLists(before, after, options);
  if (result.decision === 'refused') throw new Error(JSON.stringify(result.issues));
  return result;
}

/** `discipline-bar a: satisfied → violated`. */
const brief = (findings: ListComparison['findings'][keyof ListComparison['findings']]) =>
  findings.map(({ rule, subject, before, after }) => {
    const who = subject.kind === 'nominee' ? subject.nominee : subject.kind;
    return `${rule.replace(/.*\//, '')} ${who}: ${before?.outcome ?? '–'} → ${after?.outcome ?? '–'}`;
  });

const replaced = (id: string, changes: Parameters<typeof nominee>[1]) =>
  people.map((person) => (person.id === id ? { ...person, ...changes } : person));

const removed = { discipline: [{ kind: 'removal', decided: '2020-01-01' }] } as const;
const notFiled = { assetDeclaration: { filed: false } };

describe('a finding is', () => {
  it('new where a problem was none, and fixed the other way round', async () => {
    const [sound, failing] = [draft(people), draft(replaced('b', { discipline: [...removed.discipline] }))];
    const there = await compare(sound, failing);
    expect(brief(there.findings.new)).toEqual(['discipline-bar b: satisfied → violated']);
    expect(there.findings.fixed).toEqual([]);
    const decisions = [(await check(sound)).decision, (await check(failing)).decision];
    expect([there.before.decision, there.after.decision]).toEqual(decisions);
    expect(there.decision).toBe(there.after.decision);
    const back = await compare(failing, sound);
    expect(brief(back.findings.fixed)).toEqual(['discipline-bar b: violated → satisfied']);
    expect(back.findings.new).toEqual([]);
  });

  it('unchanged where the problem is the same, though others count', async () => {
    const violated = { discipline: [...removed.discipline] };
    const { findings } = await compare(
      draft(replaced('b', violated)),
      draft(replaced('b', { ...violated, name: 'Nguyễn Thị Khác' })),
    );
    expect(brief(findings.unchanged)).toContain('discipline-bar b: violated → violated');
    expect([findings.new, findings.fixed, findings.changed]).toEqual([[], [], []]);
  });

  it('unchanged where only the order of the list is another', async () => {
    const unknown = people.map((person) => without(person, 'sex') as never as Nominee);
    const { findings } = await compare(draft(unknown), draft(unknown.toReversed()));
    expect(brief(findings.unchanged)).toContain('women-share body: undetermined → undetermined');
    expect([findings.new, findings.fixed, findings.changed]).toEqual([[], [], []]);
  });

  it('changed where a problem became another one', async () => {
    const violated = draft(replaced('b', { discipline: [...removed.discipline] }));
    const unknown = draft(
      people.map((person) => (person.id === 'b' ? without(person, 'discipline') : person)) as never,
    );
    const { findings } = await compare(violated, unknown);
    expect(brief(findings.changed)).toEqual(['discipline-bar b: violated → undetermined']);
  });

  it('changed where it falls short by another figure, of a person as of a quota', async () => {
    const born = (birth: string) => replaced('e', { birth });
    const { findings } = await compare(draft(born('1962-01-01')), draft(born('1963-01-01')));
    expect(brief(findings.changed)).toContain('age-first-time e: violated → violated');
    const ten = Array.from('abcdefghij');
    const withWomen = (women: number) =>
      draft(ten.map((id, index) => (index < women ? nominee(id) : man(id))));
    const quotas = await compare(withWomen(0), withWomen(1));
    expect(brief(quotas.findings.changed)).toContain('women-share body: violated → violated');
  });

  it('a figure where a quota is met by another one', async () => {
    const { findings } = await compare(
      draft(people),
      draft(people.map((person) => (person.id === 'd' ? man('d') : person))),
    );
    expect(brief(findings.figures)).toContain('women-share body: satisfied → satisfied');
    const [women] = findings.figures.filter(({ rule }) => rule.endsWith('/women-share'));
    expect([women?.before?.evidence[0]?.found, women?.after?.evidence[0]?.found]).toEqual([
      { kind: 'share', min: 4, max: 4, whole: 5 },
      { kind: 'share', min: 3, max: 3, whole: 5 },
    ]);
  });

  it('nothing at all where the drafts are the same', async () => {
    const { findings, people: all } = await compare(draft(people), draft(people));
    expect([findings.new, findings.fixed, findings.changed, findings.figures]).toEqual([[], [], [], []]);
    expect(all).toMatchObject({ joined: 0, left: 0, stayed: 5, unmoved: 5, changed: [] });
  });

  it('accounted for: every problem of both drafts is in one group', async () => {
    const before = draft(replaced('b', notFiled));
    const after = draft(replaced('c', { discipline: [...removed.discipline], birth: '1990' }));
    const { findings } = await compare(before, after);
    const problems = async (list: NominationList) =>
      (await check(list)).findings.filter(({ outcome }) =>
        ['violated', 'undetermined', 'review'].includes(outcome),
      );
    const { new: fresh, fixed, changed, unchanged } = findings;
    expect([...fixed, ...changed, ...unchanged].map((one) => one.before)).toHaveLength(
      (await problems(before)).length,
    );
    expect([...fresh, ...changed, ...unchanged].map((one) => one.after)).toHaveLength(
      (await problems(after)).length,
    );
  });
});

describe('a person', () => {
  it('joined or left, with the problems that came or went along', async () => {
    const newcomer = man('f', { discipline: [...removed.discipline] });
    const [before, after] = [draft(people), draft([...people.filter(({ id }) => id !== 'a'), newcomer])];
    const { people: all, findings } = await compare(before, after);
    expect(all).toMatchObject({ joined: 1, left: 1, stayed: 4 });
    expect(all.changed.filter(({ presence }) => presence !== 'stayed')).toEqual([
      {
        id: 'f',
        name: 'Trần Văn f',
        presence: 'joined',
        nominations: {
          before: [],
          after: [{ body: 'committee', role: 'member', track: 'first-time', fullTime: true }],
        },
        moves: [{ rule: 'charter/committee/criteria/discipline-bar', body: 'committee', to: 'violated' }],
      },
      {
        id: 'a',
        name: 'Nguyễn Thị a',
        presence: 'left',
        nominations: {
          before: [{ body: 'committee', role: 'member', track: 'first-time', fullTime: true }],
          after: [],
        },
        moves: [],
      },
    ]);
    expect(brief(findings.new)).toContain('discipline-bar f: – → violated');
    const back = await compare(after, before);
    expect(brief(back.findings.fixed)).toContain('discipline-bar f: violated → –');
  });

  it('stayed, with the outcomes that moved and what the nominations are now', async () => {
    const now = { nominations: [nomination({ role: 'secretary', track: 're-nominated' })] };
    const { people: all } = await compare(draft(people), draft(replaced('b', now)));
    expect(all.unmoved).toBe(4);
    const [b, ...others] = all.changed;
    expect(others).toEqual([]);
    expect(b).toMatchObject({
      id: 'b',
      presence: 'stayed',
      nominations: { before: [{ role: 'member' }], after: [{ role: 'secretary', track: 're-nominated' }] },
    });
    expect(b?.moves.every(({ from, to }) => from !== to)).toBe(true);
  });

  it('is nominated to the same in another order: no news', async () => {
    const seats = [nomination(), nomination({ body: 'standing-committee' })];
    const list = (nominations: typeof seats) => ({
      ...draft(replaced('b', { nominations })),
      bodies: { committee: { seats: 4 }, 'standing-committee': { seats: 1 } },
    });
    const { people: all } = await compare(list(seats), list(seats.toReversed()));
    expect(all).toMatchObject({ unmoved: 5, changed: [] });
    const fewer = await compare(list(seats), list(seats.slice(0, 1)));
    expect(fewer.people.changed).toMatchObject([
      { id: 'b', nominations: { after: [{ body: 'committee' }] } },
    ]);
  });

  it('is the same person by name and birth, where the ids only tell the order of rows', async () => {
    const rows = (nominees: readonly Nominee[]) =>
      draft(nominees.map((person, index) => ({ ...person, id: `ns-${index + 1}` })));
    const failing = replaced('c', { discipline: [...removed.discipline] });
    const [before, after] = [rows(failing), rows(failing.slice(1))];
    const { people: all, findings, nominees, before: was } = await compare(before, after);
    expect(all).toMatchObject({ joined: 0, left: 1, stayed: 4 });
    expect(all.changed).toMatchObject([{ id: 'ns-1-before', name: 'Nguyễn Thị a', presence: 'left' }]);
    expect(brief(findings.unchanged)).toContain('discipline-bar ns-2: violated → violated');
    expect(brief(findings.new)).toEqual(['surplus body: satisfied → violated']);
    expect(nominees).toEqual([
      { id: 'ns-1', name: 'Nguyễn Thị b', formerId: 'ns-2' },
      { id: 'ns-2', name: 'Nguyễn Thị c', formerId: 'ns-3' },
      { id: 'ns-3', name: 'Nguyễn Thị d', formerId: 'ns-4' },
      { id: 'ns-4', name: 'Trần Văn e', formerId: 'ns-5' },
      { id: 'ns-1-before', name: 'Nguyễn Thị a', formerId: 'ns-1' },
    ]);
    const report = await check(before);
    expect(was.input).toEqual('receipt' in report && report.receipt.input);
  });

  it('keeps an exception under another id', async () => {
    const rule = 'charter/committee/criteria/discipline-bar';
    const pack = await waivablePack({ [rule]: ['politburo'] }, [rule]);
    const failing = replaced('c', { discipline: [...removed.discipline] });
    const rows = (nominees: readonly Nominee[], subject: string) => ({
      ...draft(nominees.map((person, index) => ({ ...person, id: `ns-${index + 1}` }))),
      waivers: [{ rule, subject, authority: 'politburo', document: 'CV 1', reason: 'x' } as const],
    });
    const { people: all, findings } = await compare(rows(failing, 'ns-3'), rows(failing.slice(1), 'ns-2'), {
      pack,
    });
    expect(all.changed.map(({ name, moves }) => [name, moves])).toEqual([['Nguyễn Thị a', []]]);
    expect(findings).toMatchObject({ new: [], fixed: [], changed: [], unchanged: [] });
  });

  it('of another name under the same id is told', async () => {
    const { people: all } = await compare(draft(people), draft(replaced('b', { name: 'Lê Thị Khác' })));
    expect(all.changed).toEqual([
      { id: 'b', name: 'Lê Thị Khác', formerName: 'Nguyễn Thị b', presence: 'stayed', moves: [] },
    ]);
  });
});

describe('drafts are not compared', () => {
  const issues = async (before: NominationList, after: NominationList, options: CheckOptions = {}) => {
    const result = await compareLists(before, after, options);
    if (result.decision !== 'refused') throw new Error('it was compared');
    const told = (side: 'before' | 'after') => result.issues[side].map(({ path, code }) => `${path} ${code}`);
    return { before: told('before'), after: told('after') };
  };
  const later = nominationList({ term: '2025-2030', congress: { date: '2025-06-15' } });

  it('where one is invalid, with the issues of both', async () => {
    const invalid = { ...draft(people), term: 5 } as unknown as NominationList;
    expect(await issues(invalid, draft(people))).toEqual({ before: ['term invalid'], after: [] });
    expect(await issues(draft(people), {} as NominationList)).toMatchObject({ before: [] });
    expect(await issues(invalid, invalid)).toEqual({ before: ['term invalid'], after: ['term invalid'] });
  });

  it('where they are of different terms and no pack is named for both', async () => {
    expect(await issues(draft(people), later)).toEqual({ before: [], after: ['term invalid'] });
    const result = await compareLists(draft(people), later, { pack: 'charter' });
    expect(result).toMatchObject({ decision: expect.not.stringMatching('refused'), pack: { id: 'charter' } });
  });
});

describe('reports', () => {
  const reportOn = async (list: NominationList, options: CheckOptions = {}): Promise<Report> => {
    const result = await check(list, options);
    if (result.decision === 'refused') throw new Error('refused');
    return result;
  };

  it('are compared as lists are, but for the nominations', async () => {
    const [before, after] = [draft(people), draft([...replaced('b', notFiled), man('f')])];
    const { people: all, ...rest } = await compare(before, after);
    const { people: alsoAll, ...alsoRest } = compareReports(await reportOn(before), await reportOn(after));
    expect(alsoRest).toEqual(rest);
    expect(alsoAll.changed).toEqual(
      all.changed.map((person) => without({ nominations: [], ...person }, 'nominations')),
    );
  });

  it('of different packs are refused', async () => {
    const list = draft(people);
    const [own, charter] = [await reportOn(list), await reportOn(list, { pack: 'charter' })];
    expect(() => compareReports(own, charter)).toThrow(RangeError);
    expect(() => compareReports(own, charter)).toThrow(/one pack.*`2020-2025` sha256:.*`charter` sha256:/);
    const { pack } = own.receipt;
    const later = { ...own, receipt: { ...own.receipt, pack: { ...pack, hash: 'sha256:0' } } };
    expect(() => compareReports(own, later)).toThrow(RangeError);
    const fewer = { ...own, rules: own.rules.slice(1) };
    expect(() => compareReports(own, fewer)).toThrow(RangeError);
  });
});
