import { describe, expect, it } from 'vitest';
import { check, getPackFiles, PackError, type RuleFiles } from '../../src/index.ts';
import { buildPack } from '../../src/packs/build-pack.ts';
import { basePack, type Change, changed } from '../support/base-pack.ts';
import { nominationList, nominee, without } from '../support/list.ts';

const named = (en: string) => ({ vi: `Quy tắc: ${en}`, en });
const guidance = { instrument: '01-HD/HU-2020', clause: 'mục 2', confidence: 'primary' };

const local: RuleFiles = {
  'local/a/pack.json': {
    id: 'local/a',
    title: named('District A'),
    version: '1.0.0',
    extends: 'test',
    effective: { from: '2020-05-01', to: '2022-01-01' },
  },
  'local/a/instruments.json': [
    {
      id: '01-HD/HU-2020',
      number: '01-HD/HU',
      issuer: named('District committee'),
      title: named('Guidance'),
      date: '2020-04-15',
    },
  ],
};

const delegated = {
  ...Object(basePack()['test/committee/quota/women-share.json']),
  id: 'test/committee/quota/delegated',
  modality: 'mandatory',
  require: undefined,
  measures: undefined,
  delegated: { to: named('the district committee'), asks: named('the share of workers') },
};

const withDelegated = JSON.parse(
  JSON.stringify({ ...basePack(), ...local, 'test/committee/quota/delegated.json': delegated }),
);

/** The base rule as a local pack would write it, with changes. */
function override(base: string, changes: readonly Change[], extra: RuleFiles = {}): RuleFiles {
  const id = base.replace('test/', 'local/a/').replace('ground/', 'local/a/');
  const files: RuleFiles = { ...withDelegated, [`${id}.json`]: withDelegated[`${base}.json`] };
  const asLocal: readonly Change[] = [
    { op: 'replace', path: '/id', value: id },
    { op: 'add', path: '/overrides', value: base },
    { op: 'add', path: '/source/-', value: guidance },
    { op: 'replace', path: '/effective', value: { from: '2020-05-01', to: null } },
  ];
  return { ...changed(files, { [`${id}.json`]: [...asLocal, ...changes] }), ...extra };
}

/** The mistakes in the local pack: `path: code`. */
function mistakes(files: RuleFiles): PackError['issues'] {
  try {
    buildPack('local/a', files);
    return [];
  } catch (error) {
    if (error instanceof PackError) return error.issues;
    throw error;
  }
}
const brief = (files: RuleFiles) => mistakes(files).map(({ path, code }) => `${path}: ${code}`);

const replace = (path: string, value: unknown): Change => ({ op: 'replace', path, value });
const add = (path: string, value: unknown): Change => ({ op: 'add', path, value });
const remove = (path: string): Change => ({ op: 'remove', path });

const age = 'test/committee/criteria/age';
const bands = 'test/committee/structure/age-bands';
const notRemoved = 'ground/committee/criteria/not-removed';
const size = 'test/committee/quota/size';
const standards = 'test/committee/criteria/standards';
const toFill = 'test/committee/quota/delegated';
const women = 'test/committee/quota/women-share';

const firstRow = '/table/rows/0/values';
const secondRow = '/table/rows/1/values';

type Row = readonly [description: string, base: string, changes: readonly Change[]];

describe('a local pack may', () => {
  it.each<Row>([
    ['say the same again', size, []],
    ['say the same of a table with a figure that is not known', age, []],
    ['say the same of any and not', bands, []],
    ['raise a floor', size, [replace(`${secondRow}/least`, 10)]],
    ['lower a ceiling', size, [replace(`${secondRow}/most`, 14)]],
    ['set a bound where the base has none', size, [replace(`${firstRow}/least`, 5)]],
    [
      'set one figure that meets every row',
      size,
      [
        remove('/table'),
        replace('/require/all/0', { fact: 'committee.seats', operator: 'equal', value: 9 }),
        remove('/require/all/1'),
      ],
    ],
    [
      'write the same bound otherwise',
      size,
      [
        replace('/require/all/1', {
          fact: 'committee.seats',
          operator: 'lessThan',
          value: { param: 'most' },
        }),
        replace(`${firstRow}/most`, 10),
        replace(`${secondRow}/most`, 16),
      ],
    ],
    [
      'split a row in two',
      size,
      [
        replace('/table/rows/1', {
          when: { 'organization.partyMembers': { min: 100, max: 199 } },
          values: { least: 9, most: 13 },
        }),
        add('/table/rows/-', {
          when: { 'organization.partyMembers': { min: 200 } },
          values: { least: 11, most: 15 },
        }),
      ],
    ],
    [
      'ask for more besides',
      size,
      [
        add('/require/all/-', {
          fact: 'organization.level',
          operator: 'in',
          value: ['province', 'above-grassroots', 'grassroots', 'cell'],
        }),
      ],
    ],
    ['demand more months', age, [replace(`${firstRow}/months`, 61)]],
    [
      'give the figure that the base could not give',
      age,
      [remove('/table/rows/2/unavailable'), add('/table/rows/2/values', { months: 12 })],
    ],
    ['leave out where the rule applies', age, [remove('/appliesWhen')]],
    ['allow no exception where the base does', notRemoved, []],
    ['keep a review', standards, [replace('/review/asks', named('a conclusion in writing'))]],
    [
      'narrow the words that are allowed',
      notRemoved,
      [add('/require/all/-', { fact: 'nominee.disciplineInForce', operator: 'equal', value: 'none' })],
    ],
    ['make a target mandatory', women, [replace('/modality', 'mandatory')]],
    ['raise a target', women, [replace('/require/all/0/value', '20%')]],
    ['lower a target', women, [replace('/require/all/0/value', '10%')]],
    ['begin with its first day', size, [replace('/effective/from', '2020-05-01')]],
    ['end with its last day', size, [replace('/effective/to', '2022-01-01')]],
    [
      'fill what is delegated',
      toFill,
      [
        remove('/delegated'),
        add('/require', { all: [{ fact: 'committee.seats', operator: 'equal', value: 9 }] }),
        replace('/modality', 'target'),
      ],
    ],
    [
      'ask for a conclusion on what is delegated',
      toFill,
      [
        remove('/delegated'),
        add('/review', {
          attestation: 'workers',
          by: named('the district'),
          asks: named('the share of workers'),
        }),
      ],
    ],
  ])('%s', (_, base, changes) => {
    expect(mistakes(override(base, changes))).toEqual([]);
  });
});

const looser = (path: string) => [`${path}: override-looser`];

describe('a local pack may not', () => {
  it.each<readonly [...Row, expected: readonly string[]]>([
    ['lower a floor', size, [replace(`${secondRow}/least`, 8)], looser('table.rows[1]')],
    ['raise a ceiling', size, [replace(`${secondRow}/most`, 16)], looser('table.rows[1]')],
    ['lift a floor', size, [replace(`${secondRow}/least`, null)], looser('table.rows[1]')],
    [
      'leave out a row',
      size,
      [replace('/table/rows', Object(basePack()[`${size}.json`]).table.rows.slice(0, 1))],
      looser('table.rows'),
    ],
    [
      'leave a gap between rows',
      size,
      [replace('/table/rows/1/when/organization.partyMembers', { min: 101 })],
      looser('table.rows'),
    ],
    [
      'set one figure that misses a row',
      size,
      [
        remove('/table'),
        replace('/require/all/0', { fact: 'committee.seats', operator: 'equal', value: 10 }),
        remove('/require/all/1'),
      ],
      looser('require'),
    ],
    [
      'drop a comparison',
      size,
      [remove('/require/all/1'), replace(firstRow, { least: null }), replace(secondRow, { least: 9 })],
      looser('table.rows[0]').concat(looser('table.rows[1]')),
    ],
    ['demand fewer months', age, [replace(`${firstRow}/months`, 59)], looser('table.rows[0]')],
    [
      'ask for a word where the base has a figure',
      age,
      [
        remove('/table/rows/0/values'),
        add('/table/rows/0/unavailable', { attestation: 'age-non-staff', by: named('x'), asks: named('y') }),
      ],
      looser('table.rows[0]'),
    ],
    [
      'ask for another word',
      age,
      [replace('/table/rows/2/unavailable/attestation', 'age-of-others')],
      looser('table.rows[2]'),
    ],
    [
      'compare more loosely',
      age,
      [replace('/require/all/0/fact', 'nominee.ageInMonths')],
      looser('table.rows[0]').concat(looser('table.rows[1]')),
    ],
    [
      'leave it at one of two',
      size,
      [
        replace('/require', {
          any: [
            { fact: 'committee.seats', operator: 'greaterThanInclusive', value: { param: 'least' } },
            { fact: 'committee.seats', operator: 'lessThanInclusive', value: { param: 'most' } },
          ],
        }),
      ],
      ['table.rows[0]', 'table.rows[1]', 'table.rows[1]'].flatMap(looser),
    ],
    ['turn a word round', notRemoved, [replace('/require/all/0/value', true)], looser('require')],
    [
      'exclude instead of demand',
      notRemoved,
      [replace('/require/all/0/fact', 'nominee.headsUnit')],
      looser('require'),
    ],
    ['touch alternatives or a negation', bands, [replace('/require/any/0/value', 4)], looser('require')],
    [
      'measure something else under any or not',
      bands,
      [replace('/measures/bands/distinct/fact', 'nominee.sex')],
      looser('require'),
    ],
    ['apply elsewhere', age, [replace('/appliesWhen/all/0/value', 'province')], looser('appliesWhen')],
    [
      'apply in fewer cases',
      notRemoved,
      [add('/appliesWhen', { all: [{ fact: 'organization.level', operator: 'equal', value: 'cell' }] })],
      looser('appliesWhen'),
    ],
    ['make a mandatory rule a target', size, [replace('/modality', 'target')], looser('modality')],
    ['begin a day late', size, [replace('/effective/from', '2020-05-02')], looser('effective.from')],
    ['end a day early', size, [replace('/effective/to', '2021-12-31')], looser('effective.to')],
    ['allow an exception', size, [add('/waiver', { by: ['politburo'] })], looser('waiver.by')],
    [
      'drop a review',
      standards,
      [
        remove('/review'),
        add('/require', { all: [{ fact: 'nominee.removalInForce', operator: 'equal', value: false }] }),
      ],
      looser('require'),
    ],
    ['ask for another review', standards, [replace('/review/attestation', 'other')], looser('review')],
    [
      'ask for a review instead of a requirement',
      notRemoved,
      [remove('/require'), add('/review', { attestation: 'no-removal', by: named('x'), asks: named('y') })],
      looser('review'),
    ],
    [
      'delegate a requirement',
      notRemoved,
      [remove('/require'), add('/delegated', { to: named('x'), asks: named('y') })],
      looser('delegated'),
    ],
    [
      'require nothing where nobody can be measured',
      size,
      [
        add('/measures', { women: { label: named('women'), share: { of: 'committee' } } }),
        add('/require/all/-', { fact: 'measure.women', operator: 'atLeastShare', value: '1%' }),
      ],
      looser('measures.women'),
    ],
    ['look at other nominations', age, [replace('/for/role', ['secretary'])], ['for: override-subject']],
    ['speak of another subject', women, [replace('/subject', 'list')], ['subject: override-subject']],
    [
      'fill what is delegated without guidance',
      toFill,
      [
        remove('/delegated'),
        add('/require', { all: [{ fact: 'committee.seats', operator: 'equal', value: 9 }] }),
        replace('/source', [{ ...guidance, instrument: '01-QĐ/TW-2019' }]),
      ],
      ['source: citation'],
    ],
  ])('%s', (_, base, changes, expected) => {
    expect(brief(override(base, changes))).toEqual(expected);
  });
});

describe('shares of a mandatory rule', () => {
  const mandatory = (operator: string): Change[] => [
    replace('/modality', 'mandatory'),
    replace('/require/all/0/operator', operator),
  ];
  const codes = (base: string, operator: string, value: string) => {
    const files = changed(withDelegated, { [`${women}.json`]: mandatory(base) });
    const id = 'local/a/committee/quota/women-share';
    const rule = { ...Object(files[`${women}.json`]), id, overrides: women };
    const own = [...mandatory(operator), replace('/require/all/0/value', value)];
    return brief(changed({ ...files, [`${id}.json`]: rule }, { [`${id}.json`]: own }));
  };
  const refused = ['require: override-looser'];

  it.each([
    ['atLeastShare', 'atLeastShare', '15%', []],
    ['atLeastShare', 'atLeastShare', '3/20', []],
    ['atLeastShare', 'atLeastShare', '14.9%', refused],
    ['atLeastShare', 'moreThanShare', '15%', []],
    ['moreThanShare', 'atLeastShare', '15%', refused],
    ['moreThanShare', 'atLeastShare', '15.1%', []],
    ['atLeastShare', 'atMostShare', '20%', refused],
    ['atMostShare', 'atMostShare', '1/7', []],
    ['atMostShare', 'atMostShare', '1/6', refused],
    ['lessThanShare', 'atMostShare', '15%', refused],
    ['atMostShare', 'lessThanShare', '15%', []],
  ])('base %s 15%%, local %s %s', (base, operator, value, expected) => {
    expect(codes(base, operator, value)).toEqual(expected);
  });
});

describe('a rule that overrides', () => {
  const id = 'local/a/committee/quota/size';

  it('takes the place of the other, of which the report keeps the name', async () => {
    const pack = buildPack('local/a', override(size, [replace(`${firstRow}/most`, 8)]));
    expect(pack.rules.map((rule) => rule.id)).not.toContain(size);
    const report = await check(nominationList({ nominees: [without(nominee('a'), 'attestations')] }), {
      pack,
    });
    if (report.decision === 'refused') throw new Error(JSON.stringify(report.issues));
    expect(report.rules.find((rule) => rule.id === id)?.overrides).toBe(size);
    expect(report.rules.filter((rule) => rule.overrides !== undefined)).toHaveLength(1);
    expect(report.receipt.pack.extends).toEqual(['test', 'ground']);
  });

  it.each<[string, Change[], RegExp]>([
    [
      'is unknown',
      [replace('/overrides', 'test/committee/quota/sice')],
      /no rule .*did you mean `test\/committee\/quota\/size`/,
    ],
    ['stands in the same pack', [replace('/overrides', id)], /this same pack/],
  ])('is refused where the other %s', (_, changes, message) => {
    const [issue, ...others] = mistakes(override(size, changes));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ file: `${id}.json`, path: 'overrides', code: 'override-unknown' });
    expect(issue?.message).toMatch(message);
  });

  it('is refused where its pack extends none', () => {
    const files = changed(override(size, []), { 'local/a/pack.json': [remove('/extends')] });
    expect(mistakes(files).map(({ code, message }) => `${code} ${message}`)).toEqual([
      'override-unknown `local/a` extends no pack, so there is nothing to override',
    ]);
  });

  it('is refused where another does so already', () => {
    const files = override(size, []);
    const second = 'local/a/committee/quota/twice';
    const rule = { ...Object(files[`${id}.json`]), id: second };
    const issues = mistakes({ ...files, [`${second}.json`]: rule });
    expect(issues.map(({ file, message }) => `${file} ${message}`)).toEqual([
      `${second}.json \`${id}\` overrides \`${size}\` already; one rule stands for it`,
    ]);
  });

  it('is not called unknown where the other has mistakes of its own', () => {
    const files = changed(override(size, []), { [`${size}.json`]: [remove('/title')] });
    expect(mistakes(files).map(({ file, code }) => `${file} ${code}`)).toEqual([`${size}.json schema`]);
  });

  it('may be overridden in turn, by what is no looser than itself', () => {
    const files = override(size, [replace(`${secondRow}/most`, 14)]);
    const own = 'local/b/committee/quota/size';
    const further = (most: number, overrides: string) => ({
      ...files,
      'local/b/pack.json': { ...Object(local['local/a/pack.json']), id: 'local/b', extends: 'local/a' },
      ...changed(
        { [`${own}.json`]: { ...Object(files[`${id}.json`]), id: own, overrides } },
        { [`${own}.json`]: [replace(`${secondRow}/most`, most)] },
      ),
    });
    expect(buildPack('local/b', further(14, id)).rules.map((rule) => rule.id)).toContain(own);
    expect(() => buildPack('local/b', further(15, id))).toThrow(/looser than the mandatory `local\/a/);
    expect(() => buildPack('local/b', further(13, size))).toThrow(
      /`local\/a.*` overrides .*; override that rule/,
    );
  });

  it('is told the clause of the other, what was found and what is required', () => {
    const [issue] = mistakes(override(size, [replace(`${secondRow}/most`, 16)]));
    expect(issue?.message).toBe(
      'looser than the mandatory `test/committee/quota/size` (01-QĐ/TW of 2019-05-30, Điều 1): ' +
        'committee.seats: found at most 16, the base requires at most 15',
    );
  });

  it('is told the clause of the row, where that has its own', () => {
    const source = [{ instrument: '02-HD/TW-2020', clause: 'mục 7', confidence: 'primary' }];
    const files = changed(withDelegated, { [`${size}.json`]: [add('/table/rows/1/source', source)] });
    const rule = changed(
      { rule: override(size, [])[`${id}.json`] },
      { rule: [replace(`${secondRow}/least`, 1)] },
    )['rule'];
    const [issue] = mistakes({ ...files, [`${id}.json`]: rule });
    expect(issue?.message).toContain('(02-HD/TW of 2020-02, mục 7): committee.seats: found at least 1');
  });
});

describe('instruments of a local pack', () => {
  it('may be cited beside those of the base', () => {
    const pack = buildPack('local/a', override(size, []));
    expect(pack.instruments.map((instrument) => instrument.id)).toEqual([
      '01-QĐ/TW-2019',
      '02-HD/TW-2020',
      '01-HD/HU-2020',
    ]);
  });

  it('may be replaced by those of the base, but not change them', () => {
    const file = 'local/a/instruments.json';
    const replaced = changed(override(size, []), { [file]: [add('/0/replacedBy', '01-QĐ/TW-2019')] });
    expect(mistakes(replaced)).toEqual([]);
    const [base] = Object(basePack()['instruments.json']);
    const issues = mistakes(changed(override(size, []), { [file]: [add('/-', base)] }));
    expect(issues.map(({ file, path, code }) => `${file} ${path} ${code}`)).toEqual([
      `${file} [1].id duplicate-id`,
    ]);
  });
});

it('a rule added beside the base may not contradict it', () => {
  const files = override(size, [
    replace(`${secondRow}/most`, 16),
    remove('/overrides'),
    replace(`${firstRow}/least`, 10),
    replace(`${firstRow}/most`, 12),
  ]);
  expect(brief(files)).toEqual(['require: quota-contradiction']);
});

it('a shipped rule with a table can be made stricter, and not looser', async () => {
  const base = '2020-2025/committee/criteria/age-re-nominated';
  const id = 'local/a/committee/criteria/age-re-nominated';
  const files = (await getPackFiles('2020-2025')) ?? {};
  const pack = { ...Object(local['local/a/pack.json']), extends: '2020-2025' };
  const withMonths = (months: number) =>
    changed(
      { ...files, ...local, 'local/a/pack.json': pack, [`${id}.json`]: files[`${base}.json`] },
      {
        [`${id}.json`]: [
          replace('/id', id),
          add('/overrides', base),
          replace('/table/rows/0/values/months', months),
        ],
      },
    );
  expect(buildPack('local/a', withMonths(31)).rules.map((rule) => rule.id)).toContain(id);
  expect(() => buildPack('local/a', withMonths(29))).toThrow(
    /35-CT\/TW of 2019-05-30, Phần II, mục 3.*at least 29.*at least 30/,
  );
});
