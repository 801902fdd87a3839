import { describe, expect, it } from 'vitest';
import { check, getPack, getPackFiles, loadPack, PackError, packIds } from '../../src/index.ts';
import { buildPack } from '../../src/packs/build-pack.ts';
import { basePack, changed } from '../support/base-pack.ts';
import { nominationList } from '../support/list.ts';

const load = (changes: Parameters<typeof basePack>[0] = {}) => buildPack('test', basePack(changes));

/** The error of a pack that must not load. */
function errorOf(action: () => unknown): PackError {
  try {
    action();
  } catch (error) {
    if (error instanceof PackError) return error;
  }
  throw new Error('the pack loaded');
}

const size = 'test/committee/quota/size.json';
const women = 'test/committee/quota/women-share.json';

describe('a sound pack', () => {
  it('has its own rules and those of the pack it extends, sorted by id', () => {
    expect(load().rules.map((rule) => rule.id)).toEqual([
      'ground/committee/criteria/not-removed',
      'test/committee/criteria/age',
      'test/committee/criteria/standards',
      'test/committee/quota/size',
      'test/committee/quota/women-share',
      'test/committee/structure/age-bands',
    ]);
    expect(load().chain).toEqual(['test', 'ground']);
  });

  it('takes the reference months and the reading of bare years from the nearest pack that has them', () => {
    const { source } = load().referenceMonths[0] ?? {};
    const inherited = load({
      'test/pack.json': [
        { op: 'remove', path: '/referenceMonths' },
        { op: 'remove', path: '/bareYear' },
      ],
      'ground/pack.json': [
        { op: 'add', path: '/referenceMonths', value: [{ when: {}, values: { month: '2019-01' }, source }] },
        { op: 'add', path: '/bareYear', value: { assume: '07-01', source } },
      ],
    });
    expect(inherited.referenceMonths.map(({ values }) => values.month)).toEqual(['2019-01']);
    expect(inherited.bareYear?.assume).toBe('07-01');
  });

  it('says for which requirements no text was found; its hash knows of its own', () => {
    const textNotFound = ['committee/quota/renewal', 'delegation/structure/delegate-number'];
    const change = { op: 'add', path: '/textNotFound', value: textNotFound } as const;
    const saying = load({ 'test/pack.json': [change] });
    expect(saying.textNotFound).toEqual(textNotFound);
    expect(saying.hash).not.toBe(load().hash);
    const inherited = load({ 'ground/pack.json': [change] });
    expect(inherited.textNotFound).toEqual(textNotFound);
    expect(inherited.hash).toBe(load().hash);
    expect(load({ 'test/pack.json': [change], 'ground/pack.json': [change] }).textNotFound).toEqual(
      textNotFound,
    );
  });

  it('does not say so of what it has a rule for, though a pack that it extends does', () => {
    const value = ['committee/quota/women-share', 'committee/quota/renewal'];
    const pack = load({ 'ground/pack.json': [{ op: 'add', path: '/textNotFound', value }] });
    expect(pack.textNotFound).toEqual(['committee/quota/renewal']);
  });

  it('is frozen to the last value', () => {
    const pack = load();
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(pack)).toBe(true);
  });

  it('leaves the files as they were, and not frozen', () => {
    const files = basePack();
    buildPack('test', files);
    expect(files).toEqual(basePack());
    expect(Object.isFrozen(files[size])).toBe(false);
  });

  it('has a hash that follows its meaning, not the order of its files', () => {
    const files = basePack();
    const reversed = Object.fromEntries(Object.entries(files).toReversed());
    expect(buildPack('test', reversed).hash).toBe(load().hash);
    const stricter = load({ [women]: [{ op: 'replace', path: '/require/all/0/value', value: '16%' }] });
    expect(stricter.hash).not.toBe(load().hash);
    expect(load().hash).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('does not look at the files of packs it does not extend', () => {
    expect(buildPack('ground', basePack({ 'test/stray.json': {} })).rules).toHaveLength(1);
  });
});

describe('a mistaken pack', () => {
  it('is refused with all its mistakes in one error', () => {
    const error = errorOf(() =>
      load({
        'instruments.json': [{ op: 'replace', path: '/1/until', value: '2020-01-01' }],
        'tables/retirement-age.json': [{ op: 'replace', path: '/id', value: 'tables/age' }],
        'test/pack.json': [{ op: 'replace', path: '/bareYear/assume', value: '13-01' }],
        'test/notes.json': {},
        [size]: [
          { op: 'remove', path: '/title/en' },
          { op: 'replace', path: '/require/all/0/fact', value: 'comittee.seats' },
          { op: 'replace', path: '/require/all/1/operator', value: 'atMost' },
        ],
        [women]: [
          { op: 'replace', path: '/source/0/instrument', value: '1' },
          { op: 'replace', path: '/effective/to', value: '2019-01-01' },
        ],
        'ground/committee/criteria/not-removed.json': [{ op: 'remove', path: '/require' }],
      }),
    );
    expect(error.issues.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'instruments.json period',
      'test/pack.json citation',
      'tables/retirement-age.json id-path',
      `${size} unknown-fact`,
      `${size} unknown-operator`,
      `${size} schema`,
      `${women} unknown-instrument`,
      `${women} period`,
      'test/notes.json stray-file',
      'ground/committee/criteria/not-removed.json require-or-review',
    ]);
  });

  it('is refused in words that name file, path and what was expected', () => {
    const error = errorOf(() =>
      load({ [size]: [{ op: 'replace', path: '/require/all/0/fact', value: 'comittee.seats' }] }),
    );
    expect(error.name).toBe('PackError');
    expect(error.message).toBe(
      'pack `test` has 1 mistake\n' +
        '  test/committee/quota/size.json require.all[0].fact: unknown fact `comittee.seats`; did you mean `committee.seats`?',
    );
  });

  it('is refused when there is no such pack among the files', () => {
    expect(errorOf(() => buildPack('nowhere', basePack())).issues).toEqual([
      {
        file: 'nowhere/pack.json',
        path: '',
        code: 'missing-file',
        message: 'no such file; a pack has a pack.json',
      },
    ]);
  });

  it('is refused when there are no instruments', () => {
    const { issues } = errorOf(() => load({ 'instruments.json': null }));
    expect(issues[0]).toMatchObject({ file: 'instruments.json', path: '', code: 'schema' });
  });

  it.each([
    null,
    3,
    'x',
    [],
    [[]],
    { require: { all: [null, 3, [], {}] } },
    { table: { rows: [null, 3, {}] } },
    { measures: { a: null, b: 3 } },
  ])('is refused, not crashed upon, when a rule is %j', (rule) => {
    const files = { ...basePack(), [women]: rule };
    expect(errorOf(() => buildPack('test', files)).issues.length).toBeGreaterThan(0);
  });
});

describe('quotas that only seem to contradict each other', () => {
  const effective = { from: '2019-06-01', to: null };
  const rule = (slug: string, fact: string, value: string, operator: string, share: string, more = {}) => ({
    id: `test/committee/quota/${slug}`,
    title: { vi: slug, en: slug },
    subject: 'committee',
    modality: 'target',
    source: [{ instrument: '01-QĐ/TW-2019', clause: '1', confidence: 'primary' }],
    effective,
    measures: {
      group: {
        label: { vi: value, en: value },
        share: { of: 'committee', where: { all: [{ fact, operator: 'equal', value }] } },
      },
    },
    require: { all: [{ fact: 'measure.group', operator, value: share }] },
    ...more,
  });
  const levels = (...value: string[]) => ({
    appliesWhen: { all: [{ fact: 'organization.level', operator: 'in', value }] },
  });
  const sixtyWomen = (more = {}) => rule('a', 'nominee.sex', 'female', 'atLeastShare', '60%', more);
  const fiftyMen = (more = {}) => rule('b', 'nominee.sex', 'male', 'atLeastShare', '50%', more);
  const tenWomen = (more = {}) => rule('b', 'nominee.sex', 'female', 'atMostShare', '10%', more);
  const together = (a: object, b: object) =>
    load({ [women]: null, 'test/committee/quota/a.json': a, 'test/committee/quota/b.json': b });

  it.each([
    ['other levels', sixtyWomen(levels('province')), fiftyMen(levels('grassroots', 'cell'))],
    ['other levels, floor and ceiling', sixtyWomen(levels('province')), tenWomen(levels('grassroots'))],
    [
      'a level and all but that level',
      sixtyWomen(levels('province')),
      fiftyMen({
        appliesWhen: { all: [{ fact: 'organization.level', operator: 'notEqual', value: 'province' }] },
      }),
    ],
    [
      'one ends on the day the other begins',
      sixtyWomen({ effective: { from: '2019-06-01', to: '2022-01-01' } }),
      fiftyMen({ effective: { from: '2022-01-01', to: null } }),
    ],
    [
      'other numbers of members',
      sixtyWomen({
        appliesWhen: { all: [{ fact: 'organization.partyMembers', operator: 'lessThan', value: 100 }] },
      }),
      tenWomen({
        appliesWhen: {
          all: [{ fact: 'organization.partyMembers', operator: 'greaterThanInclusive', value: 100 }],
        },
      }),
    ],
    [
      'a district and a cell',
      sixtyWomen(levels('above-grassroots')),
      tenWomen({
        appliesWhen: { all: [{ fact: 'organization.isCell', operator: 'equal', value: true }] },
      }),
    ],
    ['another group', sixtyWomen(), rule('b', 'nomination.track', 'first-time', 'atLeastShare', '50%')],
    [
      'a floor and a ceiling that meet',
      sixtyWomen(),
      rule('b', 'nominee.sex', 'female', 'atMostShare', '60%'),
    ],
    ['shares of exactly all', sixtyWomen(), rule('b', 'nominee.sex', 'male', 'atLeastShare', '40%')],
  ])('%s', (_, a, b) => {
    expect(together(a, b).rules.map(({ id }) => id)).toContain('test/committee/quota/b');
  });

  it('do contradict each other when nothing keeps them apart', () => {
    const codes = (b: object) => errorOf(() => together(sixtyWomen(), b)).issues.map(({ code }) => code);
    expect(codes(fiftyMen())).toEqual(['quota-contradiction']);
    expect(codes(tenWomen())).toEqual(['quota-contradiction']);
    expect(codes(tenWomen(levels('province')))).toEqual(['quota-contradiction']);
    const isCell = { all: [{ fact: 'organization.isCell', operator: 'equal', value: true }] };
    expect(codes(tenWomen({ appliesWhen: isCell }))).toEqual(['quota-contradiction']);
  });
});

describe('the shipped packs', () => {
  it.each(packIds)('%s loads without a mistake', async (id) => {
    const pack = await getPack(id);
    expect(pack?.id).toBe(id);
    expect(pack?.rules.length).toBeGreaterThan(0);
  });

  it('are loaded once', async () => {
    expect(await getPack('2020-2025')).toBe(await getPack('2020-2025'));
  });

  it.each(['', 'nowhere', 'constructor', '__proto__', 'toString'])('do not include %j', async (id) => {
    expect(await getPack(id)).toBeUndefined();
    expect(await getPackFiles(id)).toBeUndefined();
  });

  it('can be built on: a local pack adds a rule of its own', async () => {
    const files = await getPackFiles('2020-2025');
    const local = {
      id: 'local/district',
      title: { vi: 'Huyện A', en: 'District A' },
      version: '1.0.0',
      effective: { from: '2020-01-01', to: '2021-01-01' },
      extends: '2020-2025',
    };
    const rule = {
      ...Object(files?.['2020-2025/committee/quota/women-share.json']),
      id: 'local/district/committee/quota/women-share',
      modality: 'mandatory',
    };
    const pack = buildPack(
      'local/district',
      changed(files ?? {}, {
        'local/district/pack.json': local,
        'local/district/committee/quota/women-share.json': rule,
      }),
    );
    expect(pack.chain).toEqual(['local/district', '2020-2025', 'charter']);
    expect(pack.rules.map(({ id }) => id)).toContain('local/district/committee/quota/women-share');
    expect(pack.referenceMonths).toHaveLength(3);
  });
});

it('loads and checks a pack of one’s own behind a promise', async () => {
  const { hash } = await loadPack('test', basePack());
  expect(hash).toBe(load().hash);
  await expect(loadPack('nowhere', basePack())).rejects.toThrow(PackError);
});

it('may be given to a check before it is loaded', async () => {
  const files = (await getPackFiles('charter')) ?? {};
  const list = nominationList({});
  const early = await check(list, { pack: loadPack('charter', files) });
  expect(early).toEqual(await check(list, { pack: await loadPack('charter', files) }));
});
