import { describe, expect, it } from 'vitest';
import { type DiffRow, diffPacks, renderDiff } from '../../src/index.ts';
import { basePack, type Change, type FileChanges } from '../support/base-pack.ts';
import { twoPacks } from '../support/two-packs.ts';

const replace = (path: string, value: unknown): Change => ({ op: 'replace', path, value });
const add = (path: string, value: unknown): Change => ({ op: 'add', path, value });
const remove = (path: string): Change => ({ op: 'remove', path });
const named = (en: string) => ({ vi: `Tên: ${en}`, en });
const leaf = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
const when = (...all: object[]) => ({ all });

const age = 'committee/criteria/age';
const standards = 'committee/criteria/standards';
const size = 'committee/quota/size';
const women = 'committee/quota/women-share';
const bands = 'committee/structure/age-bands';

const change = (path: string, changes: readonly Change[]): FileChanges => ({
  [`test/${path}.json`]: changes,
});

/** How a rule that changes in the second pack, and perhaps differs in the first, comes out. */
function rowOf(path: string, after: readonly Change[], before: readonly Change[] = []): DiffRow {
  const [a, b] = twoPacks(change(path, before), change(path, after));
  const { rows, counts } = diffPacks(a, b);
  const row = rows.find(({ requirement }) => requirement === path);
  if (!row) throw new Error(`no row for ${path}`);
  expect(rows).toHaveLength(6);
  expect(counts.unchanged).toBe(row.status === 'unchanged' ? 6 : 5);
  return row;
}

/** `tightened figure: Service left, civil: at least 60 months → at least 66 months`. */
const brief = (row: DiffRow) =>
  'changes' in row
    ? row.changes.map(
        ({ direction, kind, what, when, from, to }) =>
          `${direction} ${kind}: ${what.en}${when ? ` [${when.en}]` : ''}: ${from?.en ?? '–'} → ${to?.en ?? '–'}`,
      )
    : [];

const ageRows: readonly unknown[] = Object(basePack()[`test/${age}.json`]).table.rows;
const months = '/table/rows/0/values/months';
const firstSize = '/table/rows/0/values';
const secondSize = '/table/rows/1/values';
const inProvince = leaf('organization.level', 'equal', 'province');
const mandatory = replace('/modality', 'mandatory');
const leftTo = (to: string, asks = 'the number') => [
  remove('/review'),
  add('/delegated', { to: named(to), asks: named(asks) }),
];
const delegated = leftTo('district');
const reviewRow = Object(ageRows[2]).unavailable;

type Case = [what: string, path: string, changes: Change[], status: DiffRow['status'], told: string[]];

const cases: Case[] = [
  ['nothing', age, [], 'unchanged', []],
  [
    'a title, a source, a day and what a reader must know',
    age,
    [
      replace('/title', named('other')),
      replace('/source/0/clause', 'Điều 2'),
      replace('/effective/from', '2020-01-01'),
      remove('/caveats'),
    ],
    'unchanged',
    [],
  ],
  [
    'a higher floor',
    age,
    [replace(months, 66)],
    'tightened',
    ['tightened figure: Service left [kind of service is civil]: at least 60 months → at least 66 months'],
  ],
  [
    'a lower floor',
    age,
    [replace(months, 54)],
    'loosened',
    ['loosened figure: Service left [kind of service is civil]: at least 60 months → at least 54 months'],
  ],
  [
    'a floor that is written otherwise',
    age,
    [
      replace('/require/all/0/operator', 'greaterThan'),
      replace(months, 59),
      replace('/table/rows/1/values/months', 29),
    ],
    'unchanged',
    [],
  ],
  [
    'both ends moved, one in and one out',
    size,
    [replace(`${secondSize}/least`, 10), replace(`${secondSize}/most`, 16)],
    'changed',
    [
      'tightened figure: Seats of the committee [Party members: at least 100]: at least 9 → at least 10',
      'loosened figure: Seats of the committee [Party members: at least 100]: at most 15 → at most 16',
    ],
  ],
  [
    'an end that there was not',
    size,
    [replace(`${firstSize}/least`, 3)],
    'tightened',
    ['tightened figure: Seats of the committee [Party members: at most 99]: – → at least 3'],
  ],
  [
    'an end that there is no longer',
    size,
    [replace(`${secondSize}/least`, null)],
    'loosened',
    ['loosened figure: Seats of the committee [Party members: at least 100]: at least 9 → –'],
  ],
  [
    'one figure for a range',
    size,
    [
      replace('/require/all', [leaf('committee.seats', 'equal', { param: 'most' })]),
      replace('/table/rows', [{ when: { 'organization.partyMembers': { min: 100 } }, values: { most: 12 } }]),
    ],
    'changed',
    [
      'loosened cases: Requirement [Party members: at most 99]: seats of the committee: at most 9 → –',
      'tightened figure: Seats of the committee [Party members: at least 100]: at least 9 and at most 15 → exactly 12',
    ],
  ],
  [
    'a row more',
    age,
    [replace('/table/rows/1/when/nominee.serviceKind', ['police', 'army', 'army-professional'])],
    'tightened',
    [
      'tightened cases: Requirement [kind of service is professional serviceman]: – → service left: at least 30 months',
    ],
  ],
  [
    'a row fewer',
    age,
    [replace('/table/rows', ageRows.toSpliced(1, 1))],
    'loosened',
    ['loosened cases: Requirement [kind of service is police or army]: service left: at least 30 months → –'],
  ],
  [
    'a row cut in two by the day, the later one stricter',
    age,
    [
      replace('/table/rows/0/when', { 'nominee.serviceKind': 'civil', 'congress.date': { max: 20250413 } }),
      add('/table/rows/1', {
        when: { 'nominee.serviceKind': 'civil', 'congress.date': { min: 20250414 } },
        values: { months: 72 },
      }),
    ],
    'tightened',
    [
      'tightened figure: Service left [kind of service is civil; and date of the congress: from 2025-04-14 on]: at least 60 months → at least 72 months',
    ],
  ],
  [
    'a row cut in two that leaves a day out',
    age,
    [
      replace('/table/rows/0/when', { 'nominee.serviceKind': 'civil', 'congress.date': { max: 20250413 } }),
      add('/table/rows/1', {
        when: { 'nominee.serviceKind': 'civil', 'congress.date': { min: 20250415 } },
        values: { months: 60 },
      }),
    ],
    'loosened',
    [
      'loosened cases: Requirement [kind of service is civil; and date of the congress: exactly 2025-04-14]: service left: at least 60 months → –',
    ],
  ],
  [
    'a row narrower in two ways',
    size,
    [
      replace('/table/rows/0/when', {
        'organization.partyMembers': { max: 49 },
        'organization.level': { not: 'cell' },
      }),
    ],
    'loosened',
    [
      'loosened cases: Requirement [Party members: at least 50 and at most 99]: seats of the committee: at most 9 → –',
      'loosened cases: Requirement [Party members: at most 49; and level is cell]: seats of the committee: at most 9 → –',
    ],
  ],
  [
    'a figure for what a body was asked',
    age,
    [remove('/table/rows/2/unavailable'), add('/table/rows/2/values', { months: 12 })],
    'changed',
    [
      'changed demand: Requirement [kind of service is non-staff]: the age, as concluded by the superior (no figure was found) → service left: at least 12 months',
    ],
  ],
  [
    'the same question in the form of a judgement',
    age,
    [remove('/table/rows/2/unavailable'), add('/table/rows/2/review', reviewRow)],
    'unchanged',
    [],
  ],
  [
    'another question',
    age,
    [replace('/table/rows/2/unavailable/attestation', 'age-of-others')],
    'changed',
    [
      'changed demand: Requirement [kind of service is non-staff]: the age, as concluded by the superior (no figure was found) → the age, as concluded by the superior (no figure was found)',
    ],
  ],
  [
    'a judgement for another',
    standards,
    [replace('/review/attestation', 'conduct'), replace('/review/asks', named('good conduct'))],
    'changed',
    [
      'changed demand: Requirement: on file, from the committee: a conclusion → on file, from the committee: good conduct',
    ],
  ],
  [
    'a judgement of another body',
    standards,
    [replace('/review/by', named('the superior'))],
    'changed',
    [
      'changed demand: Requirement: on file, from the committee: a conclusion → on file, from the superior: a conclusion',
    ],
  ],
  [
    'a judgement in other words',
    standards,
    [replace('/review/asks', named('the conclusion'))],
    'unchanged',
    [],
  ],
  [
    'a figure for a judgement',
    standards,
    [remove('/review'), add('/require', when(leaf('nominee.age', 'lessThan', 50)))],
    'changed',
    ['changed demand: Requirement: on file, from the committee: a conclusion → age: less than 50 years'],
  ],
  [
    'what is left to others for a judgement',
    standards,
    delegated,
    'changed',
    ['changed demand: Requirement: on file, from the committee: a conclusion → left to district: the number'],
  ],
  [
    'a target of what was mandatory',
    size,
    [replace('/modality', 'target')],
    'loosened',
    ['loosened modality: Modality: mandatory → target'],
  ],
  [
    'mandatory what was a target',
    women,
    [mandatory],
    'tightened',
    ['tightened modality: Modality: target → mandatory'],
  ],
  [
    'mandatory what was a target, of fewer',
    women,
    [mandatory, replace('/require/all/0/value', '1/10')],
    'changed',
    [
      'tightened modality: Modality: target → mandatory',
      'loosened figure: women: at least 15% → at least 1/10',
    ],
  ],
  [
    'more than a share for at least that share',
    women,
    [replace('/require/all/0/operator', 'moreThanShare')],
    'tightened',
    ['tightened figure: women: at least 15% → more than 15%'],
  ],
  ['an equal share', women, [replace('/require/all/0/value', '3/20')], 'unchanged', []],
  [
    'others counted under the same name',
    women,
    [replace('/measures/women/share/where/all/0/value', 'male')],
    'changed',
    [
      'changed counted: women: the share, among those nominated to the committee, of persons for whom sex is female → the share, among those nominated to the committee, of persons for whom sex is male',
    ],
  ],
  [
    'a number instead of a share',
    women,
    [
      replace('/measures/women', { label: named('women'), count: { of: 'committee' } }),
      replace('/require/all/0', leaf('measure.women', 'greaterThanInclusive', 3)),
    ],
    'changed',
    ['loosened figure: women: at least 15% → –', 'tightened figure: women: – → at least 3'],
  ],
  [
    'the same measure by another name',
    women,
    [
      remove('/measures/women'),
      add('/measures/wives', {
        label: named('women'),
        share: { of: 'committee', where: when(leaf('nominee.sex', 'equal', 'female')) },
      }),
      replace('/require/all/0/fact', 'measure.wives'),
    ],
    'unchanged',
    [],
  ],
  [
    'a narrower scope',
    size,
    [add('/appliesWhen', when(inProvince))],
    'loosened',
    ['loosened scope: Scope: Applies to the committee. → Applies to the committee, where level is province.'],
  ],
  [
    'a wider scope',
    age,
    [remove('/for/role'), remove('/appliesWhen')],
    'tightened',
    [
      'tightened scope: Scope: Applies to each person nominated to the committee as member, first-time, where level is not cell. → Applies to each person nominated to the committee, first-time.',
    ],
  ],
  [
    'another scope',
    age,
    [replace('/for/track', 're-nominated')],
    'changed',
    [
      'changed scope: Scope: Applies to each person nominated to the committee as member, first-time, where level is not cell. → Applies to each person nominated to the committee as member, re-nominated, where level is not cell.',
    ],
  ],
  [
    'the same scope by other words',
    age,
    [
      replace('/appliesWhen', {
        not: { any: [leaf('organization.level', 'in', ['cell']), leaf('committee.seats', 'lessThan', 0)] },
      }),
      add('/appliesWhen/not/any/-', leaf('organization.level', 'equal', 'cell')),
      remove('/appliesWhen/not/any/1'),
    ],
    'unchanged',
    [],
  ],
  [
    'the scope in the rows of a table',
    women,
    [
      add('/table', { rows: [{ when: { 'organization.level': 'province' }, values: { least: '15%' } }] }),
      replace('/require/all/0/value', { param: 'least' }),
    ],
    'loosened',
    ['loosened cases: Requirement [level is not province]: women: at least 15% → –'],
  ],
  [
    'another subject',
    women,
    [replace('/subject', 'list')],
    'changed',
    ['changed scope: Scope: Applies to the committee. → Applies to the list.'],
  ],
  [
    'alternatives that differ',
    bands,
    [replace('/require/any/0/value', 4)],
    'changed',
    [
      'changed demand: Requirement: bands: at least 3; or it is not the case that level is province or above grassroots → bands: at least 4; or it is not the case that level is province or above grassroots',
    ],
  ],
  [
    'alternatives in another order',
    bands,
    [
      replace('/require', {
        any: [
          { not: leaf('organization.level', 'in', ['province', 'above-grassroots']) },
          leaf('measure.bands', 'greaterThanInclusive', 3),
        ],
      }),
    ],
    'unchanged',
    [],
  ],
  [
    'an exception allowed',
    size,
    [add('/waiver', { by: ['politburo'] })],
    'loosened',
    ['loosened waiver: Exceptions allowed by: nobody → Politburo'],
  ],
];

describe('the second pack has', () => {
  it.each(cases)('%s', (_, path, changes, status, told) => {
    const row = rowOf(path, changes);
    expect({ status: row.status, told: brief(row) }).toEqual({ status, told });
  });
});

it('cases of a row that are many are told as some of it', () => {
  const narrow = {
    'organization.partyMembers': { max: 49 },
    'organization.level': { not: 'cell' },
    'organization.sector': { not: 'army' },
    'organization.unitKind': { not: 'commune' },
    'congress.kind': { not: 'conference' },
  };
  const row = rowOf(size, [replace('/table/rows/0/when', narrow)]);
  expect('changes' in row && row.changes).toMatchObject([
    { kind: 'cases', direction: 'loosened', partly: true, when: { en: 'Party members: at most 99' } },
  ]);
});

describe('the first pack has', () => {
  it('a wider circle of those who allow an exception', () => {
    const by = (...authorities: string[]) => [add('/waiver', { by: authorities })];
    const tightened = rowOf(size, by('politburo'), by('politburo', 'secretariat'));
    expect([tightened.status, ...brief(tightened)]).toEqual([
      'tightened',
      'tightened waiver: Exceptions allowed by: Politburo or Secretariat → Politburo',
    ]);
    expect(rowOf(size, by('politburo'), by('secretariat')).status).toBe('changed');
  });

  it('what it leaves to others, where the second has a figure', () => {
    const row = rowOf(
      standards,
      [remove('/review'), add('/require', when(leaf('nominee.age', 'lessThan', 50)))],
      delegated,
    );
    expect([row.status, ...brief(row)]).toEqual([
      'changed',
      'changed demand: Requirement: left to district: the number → age: less than 50 years',
    ]);
  });

  it('left it to others, as the second does', () => {
    expect(rowOf(standards, delegated, delegated).status).toBe('unchanged');
  });

  it.each([
    ['it to another body', leftTo('province'), 'left to province: the number'],
    ['something else to it', leftTo('district', 'the age'), 'left to district: the age'],
  ])('left to others, where the second leaves %s', (_, after, told) => {
    const row = rowOf(standards, after, delegated);
    expect([row.status, ...brief(row)]).toEqual([
      'changed',
      `changed demand: Requirement: left to district: the number → ${told}`,
    ]);
  });

  it('an earlier day, which is no stricter than a later one of another term', () => {
    const until = (day: number) => [
      remove('/review'),
      remove('/for'),
      replace('/subject', 'list'),
      add('/require', when(leaf('congress.date', 'lessThanInclusive', day))),
    ];
    const row = rowOf(standards, until(20250831), until(20200831));
    expect([row.status, ...brief(row)]).toEqual([
      'changed',
      'changed figure: Date of the congress: no later than 2020-08-31 → no later than 2025-08-31',
    ]);
  });

  it('rows that leave out some cases, as the second does others', () => {
    const without = (...kinds: string[]) => [
      replace('/table', {
        rows: [
          { when: { 'organization.unitKind': { not: kinds } }, values: { least: 9, most: kinds.length } },
        ],
      }),
      replace('/require/all', [leaf('committee.seats', 'greaterThanInclusive', { param: 'least' })]),
      add('/require/all/-', leaf('committee.extra', 'lessThanInclusive', { param: 'most' })),
    ];
    const row = rowOf(size, without('district', 'commune'), without('commune'));
    expect([row.status, ...brief(row)]).toEqual([
      'loosened',
      'loosened cases: Requirement [kind of unit is district]: seats of the committee: at least 9; and seats of the committee outside the set number: at most 1 → –',
      'loosened figure: Seats of the committee outside the set number [kind of unit is not commune or district]: at most 1 → at most 2',
    ]);
  });

  it('comparisons beside the same alternatives', () => {
    const seats = (number: number) => [
      replace('/require', {
        all: [
          leaf('organization.partyMembers', 'greaterThanInclusive', number),
          { any: [leaf('measure.bands', 'greaterThanInclusive', 3), inProvince] },
        ],
      }),
    ];
    const row = rowOf(bands, seats(40), seats(30));
    expect([row.status, ...brief(row)]).toEqual([
      'tightened',
      'tightened figure: Party members: at least 30 → at least 40',
    ]);
  });

  it('a scope of several conditions, of which the second leaves one out or offers one as a choice', () => {
    const isLocal = leaf('organization.sector', 'equal', 'local');
    const scope = (appliesWhen: object) => [add('/appliesWhen', appliesWhen)];
    const status = (before: object, after: object) => rowOf(size, scope(after), scope(before)).status;
    const [both, either] = [{ all: [inProvince, isLocal] }, { any: [inProvince, isLocal] }];
    expect(status(both, { all: [inProvince] })).toBe('tightened');
    expect(status(both, either)).toBe('tightened');
    expect(status(either, { all: [isLocal] })).toBe('loosened');
    expect(status(either, { not: { all: [{ not: inProvince }, { not: isLocal }] } })).toBe('unchanged');
    expect(status(both, { not: { any: [{ not: isLocal }, { not: inProvince }] } })).toBe('unchanged');
  });

  it('days in its scope, which of two terms are neither more nor fewer', () => {
    const until = (day: number, ...others: object[]) => [
      add('/appliesWhen', when(leaf('congress.date', 'lessThanInclusive', day), ...others)),
    ];
    expect(rowOf(size, until(20251231), until(20201231)).status).toBe('unchanged');
    expect(rowOf(size, until(20251231, inProvince), until(20201231)).status).toBe('loosened');
    // What no day bounds before is narrowed by a day within the term.
    expect(rowOf(size, until(20251231)).status).toBe('loosened');
  });

  it('a share in its scope, which is taken for what it is', () => {
    const only = (value: string) => [
      add('/appliesWhen', when(leaf('committee.surplus', 'atLeastShare', value))),
    ];
    expect(rowOf(size, only('10%'), only('10%')).status).toBe('unchanged');
    expect(rowOf(size, only('10%'), only('20%')).status).toBe('changed');
  });
});

it('names keep their capitals in the line that tells of a change', () => {
  const packs = twoPacks(change(size, [add('/waiver', { by: ['politburo'] })]), {});
  const diff = diffPacks(...packs);
  expect(renderDiff(diff)).toContain('• Cho phép trường hợp đặc biệt: Bộ Chính trị → không quy định\n');
  expect(renderDiff(diff, { locale: 'en' })).toContain('• Exceptions allowed by: Politburo → nobody\n');
});

describe('a side of a row', () => {
  it('has the rule, its text in both languages and its sources with number and date', () => {
    const row = rowOf(age, [replace(months, 66)]);
    if (!('changes' in row)) throw new Error('the row has both sides');
    expect(row.from).toMatchObject({
      rule: 'test/committee/criteria/age',
      modality: 'mandatory',
      effective: { from: '2019-06-01', to: null },
      sources: [
        {
          instrument: '01-QĐ/TW-2019',
          number: '01-QĐ/TW',
          date: '2019-05-30',
          clause: 'Điều 1',
          confidence: 'primary',
        },
      ],
    });
    expect(row.to.rule).toBe('next/committee/criteria/age');
    expect(row.to.text.vi).toContain('66 tháng');
    expect(row.to.text.en).toContain('66 months');
    expect(row.changes).toMatchObject([
      {
        written: {
          from: [{ operator: 'greaterThanInclusive', value: 60 }],
          to: [{ operator: 'greaterThanInclusive', value: 66 }],
        },
      },
    ]);
  });

  it('has the sources of the rows of a table, each once', () => {
    const source = {
      instrument: '02-HD/TW-2020',
      clause: 'mục 7',
      confidence: 'secondary',
      url: 'https://a.vn/b',
    };
    const row = rowOf(age, [
      add('/table/rows/0/source', [source, source]),
      add('/table/rows/1/source', [source]),
    ]);
    if (!('to' in row)) throw new Error('the row has the second side');
    expect(row.to.sources.map(({ number, clause }) => `${number} ${clause}`)).toEqual([
      '01-QĐ/TW Điều 1',
      '02-HD/TW mục 7',
    ]);
    expect(row.to.sources[1]).toMatchObject({ url: 'https://a.vn/b', date: '2020-02' });
  });
});
