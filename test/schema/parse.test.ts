import { describe, expect, it } from 'vitest';
import { type InputIssue, parseNominationList } from '../../src/index.ts';
import { nomination, nominationList, nominee } from '../support/list.ts';

/** The issues of a list given as JSON text or as a value. */
function issuesOf(input: unknown): readonly InputIssue[] {
  const result = parseNominationList(typeof input === 'string' ? JSON.parse(input) : input);
  return result.ok ? [] : result.issues;
}

const brief = ({ path, code, found, suggestion }: InputIssue) =>
  [path, code, found, suggestion].filter((part) => part !== undefined).join(' ');

describe('text', () => {
  it('is trimmed and put into NFC, so that equal names compare equal', () => {
    const result = parseNominationList(
      nominationList({ nominees: [nominee('a', { name: ' Nguyễn Thị Hà '.normalize('NFD') })] }),
    );
    expect(result.ok && result.list.nominees[0]?.name).toBe('Nguyễn Thị Hà'.normalize('NFC'));
  });

  it('gives the same list from NFC and from NFD', () => {
    const list = nominationList();
    const nfd: unknown = JSON.parse(JSON.stringify(list).normalize('NFD'));
    expect(parseNominationList(nfd)).toEqual(parseNominationList(list));
  });

  it('that is only spaces is no text', () => {
    expect(issuesOf(nominationList({ nominees: [nominee('a', { name: '  ' })] }))).toEqual([
      { path: 'nominees[0].name', code: 'invalid', found: '"  "', expected: { kind: 'text' } },
    ]);
  });

  it('leaves the given object as it was', () => {
    const list = nominationList({ nominees: [nominee('a', { name: ' Hà ' })] });
    const before = structuredClone(list);
    parseNominationList(list);
    expect(list).toEqual(before);
  });
});

it('expects a date where a date is missing or is none', () => {
  const { congress: _, ...rest } = nominationList();
  const input = { ...rest, congress: {}, nominees: [{ ...nominee('a'), birth: 1975 }] };
  expect(issuesOf(input).map(({ path, code, expected }) => `${path} ${code} ${expected.kind}`)).toEqual([
    'congress.date missing date',
    'nominees[0].birth invalid partial-date',
  ]);
});

describe('a key that nobody knows', () => {
  it.each([
    ['at the top', '{"nomines": []}', 'nomines unknown-key "nomines" nominees'],
    ['in the organization', '{"organization": {"levle": 1}}', 'organization.levle unknown-key "levle" level'],
    ['in a nominee', '{"nominees": [{"brith": 1}]}', 'nominees[0].brith unknown-key "brith" birth'],
    [
      'in a nomination',
      '{"nominees": [{"nominations": [{"rol": 1}]}]}',
      'nominees[0].nominations[0].rol unknown-key "rol" role',
    ],
    ['of a body', '{"bodies": {"comittee": {}}}', 'bodies.comittee unknown-key "comittee" committee'],
    ['with spaces', '{"full name": 1}', '"full name" unknown-key "full name"'],
    ['__proto__', '{"__proto__": {"term": "2020-2025"}}', '__proto__ unknown-key "__proto__"'],
    ['constructor', '{"constructor": {}}', 'constructor unknown-key "constructor"'],
    [
      '__proto__ in a nominee',
      '{"nominees": [{"__proto__": {"sex": "female"}}]}',
      'nominees[0].__proto__ unknown-key "__proto__"',
    ],
    ['toString', '{"organization": {"toString": 1}}', 'organization.toString unknown-key "toString"'],
  ])('is a mistake: %s', (_, json, expected) => {
    expect(issuesOf(json).map(brief)).toContain(expected);
  });

  it('names the keys that may stand there', () => {
    const [issue] = issuesOf(nominationList({ bodies: JSON.parse('{"committee": {"seat": 3}}') }));
    expect(issue).toEqual({
      path: 'bodies.committee.seat',
      code: 'unknown-key',
      found: '"seat"',
      expected: { kind: 'keys', keys: ['seats', 'toElect', 'extra'] },
      suggestion: 'seats',
    });
  });

  it('cannot reach the prototype of any object', () => {
    parseNominationList(JSON.parse('{"__proto__": {"polluted": true}, "nominees": [{"__proto__": {}}]}'));
    expect('polluted' in {}).toBe(false);
  });
});

describe('a mistake reports where it is, what was found and what was expected', () => {
  const person = (changes: object) => nominationList({ nominees: [{ ...nominee('a'), ...changes }] });
  it.each<[string, unknown, InputIssue]>([
    [
      'a field left out',
      { ...nominationList(), term: undefined },
      { path: 'term', code: 'missing', expected: { kind: 'type', type: 'string' } },
    ],
    [
      'null for a field',
      person({ birth: null }),
      {
        path: 'nominees[0].birth',
        code: 'invalid',
        found: 'null',
        expected: { kind: 'partial-date' },
      },
    ],
    [
      'a number for a date',
      person({ birth: 1975 }),
      {
        path: 'nominees[0].birth',
        code: 'invalid',
        found: '1975',
        expected: { kind: 'partial-date' },
      },
    ],
    [
      'a day that does not exist',
      person({ birth: '1975-02-30' }),
      {
        path: 'nominees[0].birth',
        code: 'invalid',
        found: '"1975-02-30"',
        expected: { kind: 'partial-date' },
      },
    ],
    [
      'a month where a day is needed',
      nominationList({ congress: { date: '2020-06' } }),
      { path: 'congress.date', code: 'invalid', found: '"2020-06"', expected: { kind: 'date' } },
    ],
    [
      'a word that is not among those known',
      person({ sex: 'femal' }),
      {
        path: 'nominees[0].sex',
        code: 'invalid',
        found: '"femal"',
        expected: { kind: 'one-of', values: ['female', 'male'] },
        suggestion: 'female',
      },
    ],
    [
      'a fraction of a seat',
      nominationList({ bodies: { committee: { seats: 2.5 } } }),
      {
        path: 'bodies.committee.seats',
        code: 'invalid',
        found: '2.5',
        expected: { kind: 'type', type: 'int' },
      },
    ],
    [
      'no seat at all',
      nominationList({ bodies: { committee: { seats: 0 } } }),
      {
        path: 'bodies.committee.seats',
        code: 'invalid',
        found: '0',
        expected: { kind: 'at-least', bound: 1 },
      },
    ],
    [
      'more members than can be counted',
      nominationList({ organization: { partyMembers: 1e300 } }),
      {
        path: 'organization.partyMembers',
        code: 'invalid',
        found: '1e+300',
        expected: { kind: 'at-most', bound: Number.MAX_SAFE_INTEGER },
      },
    ],
    [
      'yes for true',
      person({ congressDelegate: 'yes' }),
      {
        path: 'nominees[0].congressDelegate',
        code: 'invalid',
        found: '"yes"',
        expected: { kind: 'type', type: 'boolean' },
      },
    ],
    [
      'an object for a list',
      person({ discipline: {} }),
      {
        path: 'nominees[0].discipline',
        code: 'invalid',
        found: '{…}',
        expected: { kind: 'type', type: 'array' },
      },
    ],
    [
      'a list for an object',
      person({ service: ['police'] }),
      {
        path: 'nominees[0].service',
        code: 'invalid',
        found: '[…] (1)',
        expected: { kind: 'type', type: 'object' },
      },
    ],
    [
      'nobody to nominate',
      person({ nominations: [] }),
      {
        path: 'nominees[0].nominations',
        code: 'invalid',
        found: '[…] (0)',
        expected: { kind: 'at-least', bound: 1 },
      },
    ],
    [
      'the whole file a text',
      'not a list',
      { path: '', code: 'invalid', found: '"not a list"', expected: { kind: 'type', type: 'object' } },
    ],
  ])('%s', (_, input, expected) => {
    const result = parseNominationList(input);
    expect(result).toEqual({ ok: false, issues: [expected] });
  });
});

describe('what no single field shows', () => {
  const people = (...ids: string[]) => nominationList({ nominees: ids.map((id) => nominee(id)) });
  const nominated = (...nominations: ReturnType<typeof nomination>[]) =>
    nominationList({
      bodies: { committee: {}, 'inspection-committee': {} },
      nominees: [nominee('a', { nominations })],
    });
  it.each<[string, unknown, string]>([
    ['two persons of one id', people('a', 'b', 'a'), 'nominees[2].id duplicate "a"'],
    [
      'one id in NFC and in NFD',
      people('Hà'.normalize('NFC'), 'Hà'.normalize('NFD')),
      `nominees[1].id duplicate "${'Hà'.normalize('NFC')}"`,
    ],
    ['one id with and without a space', people('a', ' a'), 'nominees[1].id duplicate "a"'],
    [
      'two nominations to one body',
      nominated(nomination(), nomination({ role: 'secretary' })),
      'nominees[0].nominations[1].body duplicate "committee"',
    ],
    [
      'a role that the body does not have',
      nominated(nomination({ role: 'chair' })),
      'nominees[0].nominations[0].role invalid "chair"',
    ],
    [
      'a body that is not elected',
      nominated(nomination({ body: 'delegation' })),
      'nominees[0].nominations[0].body invalid "delegation"',
    ],
    [
      'a birth after the congress',
      nominationList({ nominees: [nominee('a', { birth: '2021', party: {} })] }),
      'nominees[0].birth invalid "2021"',
    ],
    [
      'a birth after admission to the Party',
      nominationList({ nominees: [nominee('a', { birth: '1980-05', party: { admitted: '1980-04-30' } })] }),
      'nominees[0].birth invalid "1980-05"',
    ],
    [
      'official membership before admission',
      nominationList({
        nominees: [nominee('a', { party: { admitted: '2005-05-19', official: '2005-05-18' } })],
      }),
      'nominees[0].party.admitted invalid "2005-05-19"',
    ],
    [
      'discipline announced before it was decided',
      nominationList({
        nominees: [
          nominee('a', { discipline: [{ kind: 'warning', decided: '2019-05', announced: '2019-04-30' }] }),
        ],
      }),
      'nominees[0].discipline[0].decided invalid "2019-05"',
    ],
    [
      'discipline announced after the congress',
      nominationList({
        nominees: [nominee('a', { discipline: [{ kind: 'removal', announced: '2020-06-16' }] })],
      }),
      'nominees[0].discipline[0].announced invalid "2020-06-16"',
    ],
    [
      'a waiver for somebody who is not on the list',
      nominationList({
        waivers: [{ rule: 'r', subject: 'z', authority: 'politburo', document: 'd', reason: 'r' }],
      }),
      'waivers[0].subject unknown-subject "z"',
    ],
  ])('%s', (_, input, expected) => {
    expect(issuesOf(input).map(brief)).toEqual([expected]);
  });

  it('compares dates only as far as both are given', () => {
    const list = nominationList({
      nominees: [nominee('a', { birth: '1980', party: { admitted: '2005-05', official: '2005' } })],
    });
    expect(issuesOf(list)).toEqual([]);
  });

  it('says which roles the body has, and which bodies are elected', () => {
    const issues = issuesOf(
      nominationList({
        nominees: [
          nominee('a', { nominations: [nomination({ body: 'standing-committee', role: 'secretary' })] }),
        ],
      }),
    );
    expect(issues.map((issue) => issue.expected)).toEqual([
      { kind: 'one-of', values: ['committee'] },
      { kind: 'one-of', values: ['member'] },
    ]);
  });

  it('is reported beside the mistakes of single fields', () => {
    const list = { ...people('a', 'a'), term: 5 };
    expect(issuesOf(list).map(brief)).toEqual(['term invalid 5', 'nominees[1].id duplicate "a"']);
  });
});

it('reports forty mistakes of forty nominees at once', () => {
  const nominees = Array.from({ length: 40 }, (_, index) => ({
    ...nominee(`n${index}`),
    birth: '31/12/1975',
  }));
  const issues = issuesOf({ ...nominationList(), nominees });
  expect(issues.map((issue) => issue.path)).toEqual(nominees.map((_, index) => `nominees[${index}].birth`));
});

describe('numbers that say the same thing twice', () => {
  const issuesOf = (changes: Parameters<typeof nominationList>[0]) => {
    const parsed = parseNominationList(nominationList(changes));
    return parsed.ok ? [] : parsed.issues.map(({ path, found }) => `${path}: ${found}`);
  };

  it('of units merged, are one at the most where nothing was merged; what is new may be of one', () => {
    expect(issuesOf({ organization: { merged: true, mergedFrom: 2 } })).toEqual([]);
    expect(issuesOf({ organization: { merged: false, mergedFrom: 1 } })).toEqual([]);
    expect(issuesOf({ organization: { merged: true, mergedFrom: 1 } })).toEqual([]);
    expect(issuesOf({ organization: { merged: false, mergedFrom: 2 } })).toEqual([
      'organization.mergedFrom: 2',
    ]);
  });

  const date = '2025-06-15';
  const voters = { summoned: 50, elsewhere: 2, exemptAbsent: 3, suspended: 1, absentExcused: 4 };
  const withBase = (base: number) => [
    nominee('a', { nominations: [nomination({ votes: { inFavour: 21, base } })] }),
  ];

  it('of voters, leave somebody to vote', () => {
    expect(issuesOf({ congress: { date, voters } })).toEqual([]);
    expect(issuesOf({ congress: { date, voters: { summoned: 3, elsewhere: 2 } } })).toEqual([]);
    expect(issuesOf({ congress: { date, voters: { summoned: 3, elsewhere: 2, suspended: 1 } } })).toEqual([
      'congress.voters.summoned: 3',
    ]);
  });

  it('of a post, do not call higher what is the same', () => {
    const member = (changes: Parameters<typeof nomination>[0]) => [
      nominee('a', { nominations: [nomination({ higherPost: true, ...changes })] }),
    ];
    expect(issuesOf({ nominees: member({ track: 're-nominated', role: 'secretary' }) })).toEqual([]);
    expect(issuesOf({ nominees: member({ track: 'first-time' }) })).toEqual([]);
    expect(issuesOf({ nominees: member({ track: 're-nominated' }) })).toEqual([
      'nominees[0].nominations[0].higherPost: true',
    ]);
  });

  it('of the majority, are the same', () => {
    expect(issuesOf({ congress: { date, voters }, nominees: withBase(40) })).toEqual([]);
    expect(issuesOf({ congress: { date, voters }, nominees: withBase(41) })).toEqual([
      'nominees[0].nominations[0].votes.base: 41',
    ]);
    expect(issuesOf({ congress: { date, voters: { summoned: 50 } }, nominees: withBase(41) })).toEqual([]);
  });

  it('of voters that leave nobody, say nothing of a base', () => {
    const nobody = { ...voters, summoned: 8 };
    expect(issuesOf({ congress: { date, voters: nobody }, nominees: withBase(40) })).toEqual([
      'congress.voters.summoned: 8',
    ]);
  });

  it('of those in favour, are at most those asked', () => {
    const all = (
      inFavour: number,
      changes: Parameters<typeof nominationList>[0] = { congress: { date } },
      votes: object = { inFavour, base: 40 },
    ) => {
      const own = {
        floorSupport: { inFavour, attending: 40 },
        steps: [{ step: 1, inFavour, summoned: 40 }],
        votes: votes as { inFavour: number },
      };
      const counted = nominee('a', { nominations: [nomination(own)] });
      return issuesOf({ ...changes, nominees: [counted] });
    };
    expect(all(40)).toEqual([]);
    const at = 'nominees[0].nominations[0]';
    const tooMany = [
      `${at}.floorSupport.inFavour: 41`,
      `${at}.steps[0].inFavour: 41`,
      `${at}.votes.inFavour: 41`,
    ];
    expect(all(41)).toEqual(tooMany);
    expect(all(41, { congress: { date, voters } }, { inFavour: 41 })).toEqual(tooMany);
    expect(all(41, { congress: { date } }, { inFavour: 41 })).toEqual(tooMany.slice(0, 2));
  });
});
