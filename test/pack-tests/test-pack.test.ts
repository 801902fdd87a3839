import { describe, expect, it } from 'vitest';
import { type Case, type TestPackOptions, testPack } from '../../src/authoring/index.ts';
import { definePack, extendPack, type PackDefinition, type RuleDefinition } from '../../src/index.ts';

const seats = (id: string, change: Partial<RuleDefinition> = {}): RuleDefinition => ({
  id: `${id}/committee/structure/seats`,
  title: { vi: 'Số lượng', en: 'Number' },
  subject: 'committee',
  modality: 'mandatory',
  source: [{ instrument: '1-HD/HH-1995', clause: 'mục 1', confidence: 'secondary' }],
  effective: { from: '1996-02-01', to: null },
  require: { all: [{ fact: 'committee.seats', operator: 'lessThanInclusive', value: 37 }] },
  ...change,
});

const definition = (id: string, change: Partial<RuleDefinition> = {}): PackDefinition => ({
  id,
  title: { vi: 'Hội Mẫu', en: 'Sample Society' },
  version: '1.0.0',
  effective: { from: '1996-01-01', to: '1999-01-01' },
  instruments: [
    {
      id: '1-HD/HH-1995',
      number: '1-HD/HH',
      issuer: { vi: 'Ban Chấp hành', en: 'Committee' },
      title: { vi: 'Hướng dẫn', en: 'Guidance' },
      date: '1995-01-01',
    },
  ],
  rules: [seats(id, change)],
});

const sized = (count: number, list: object = {}) => ({ bodies: { committee: { seats: count } }, ...list });
const dated = (date: string, count: number) => sized(count, { congress: { date } });

const both: Case[] = [
  { name: 'as many as may be', list: sized(37), expect: 'satisfied' },
  { name: 'one too many', list: sized(38), expect: 'violated', shortBy: 1 },
];
const filed = (cases: readonly Case[], more: object = {}) => ({
  'seats.json': { rule: 'society/committee/structure/seats', modality: 'mandatory', cases, ...more },
});

const run = (files: object, options: TestPackOptions = {}, change: Partial<RuleDefinition> = {}) =>
  testPack(definePack(definition('society', change)), { ...files }, options);

describe('a pack that stands alone', () => {
  it('is of a term of its own; a case is of the first day on which the rule is in effect', async () => {
    const result = await run(filed(both), { mutate: true });
    expect(result.issues).toEqual([]);
    expect(result.rules[0]?.cases.map(({ passed }) => passed)).toEqual([true, true]);
    expect(result.mutation?.survivors.map(({ change }) => change)).toEqual([
      'effective.from: "1996-02-01" → "1996-01-31"',
    ]);
  });

  it('is of its own first day where the rule is older', async () => {
    const change = { effective: { from: '1995-06-01', to: null } };
    const { counts, mutation } = await run(filed(both), { mutate: true }, change);
    expect(counts.failed).toBe(0);
    // On no day that the pack covers does it show when the rule began.
    expect(mutation?.survivors).toEqual([]);
  });

  it('does not know the terms that are shipped', async () => {
    const { issues } = await run(filed([{ name: 'x', list: { term: '2020-2025' }, expect: 'satisfied' }]));
    expect(issues[0]?.message).toContain('found the term `2020-2025`, expected one of society');
  });
});

describe('a pack over others', () => {
  it('is checked on a day that it covers, with what it overrides', async () => {
    const effective = { from: '2026-03-01', to: '2026-06-01' };
    const period = { effective: { from: '2026-03-01', to: null } };
    const below = await extendPack('2025-2030', { ...definition('local/below', period), effective });
    const tighter = seats('local/above', {
      ...period,
      overrides: 'local/below/committee/structure/seats',
      require: { all: [{ fact: 'committee.seats', operator: 'lessThanInclusive', value: 30 }] },
    });
    const { instruments: _, ...rest } = definition('local/above');
    const above = extendPack(below, { ...rest, effective, rules: [tighter] });
    const cases = [
      { name: 'as many as may be', list: sized(30), expect: 'satisfied' },
      { name: 'one too many', list: sized(31), expect: 'violated' },
    ];
    const file = { rule: 'local/above/committee/structure/seats', modality: 'mandatory', cases };
    const result = await testPack(above, { 'a.json': file }, { mutate: true });
    expect(result).toMatchObject({ issues: [], counts: { passed: 2 }, mutation: { survivors: [] } });
  });
});

describe('mutants', () => {
  it('of the last day are noticed on the days around it', async () => {
    const change = { effective: { from: '1996-01-01', to: '1998-01-01' } };
    const { mutation } = await run(filed(both), { mutate: true }, change);
    expect(mutation?.survivors.map(({ change: found }) => found)).toEqual([
      'effective.to: "1998-01-01" → "1997-12-31"',
      'effective.to: "1998-01-01" → "1998-01-02"',
    ]);
    const around: Case[] = [
      { name: 'the last day', list: dated('1997-12-31', 38), expect: 'violated' },
      { name: 'the day after', list: dated('1998-01-01', 38), expect: 'not-applicable' },
    ];
    const result = await run(filed([...both, ...around]), { mutate: true }, change);
    expect(result.mutation?.survivors).toEqual([]);
  });

  it('do not write one share in two ways', async () => {
    const share = { of: 'committee', where: { all: [women] } } as const;
    const change: Partial<RuleDefinition> = {
      measures: { women: { label: { vi: 'Nữ', en: 'Women' }, share } },
      require: { all: [{ fact: 'measure.women', operator: 'atLeastShare', value: '1/2' }] },
    };
    const { mutation } = await run(
      filed([{ name: 'none', expect: 'not-applicable' }]),
      { mutate: true },
      change,
    );
    const changes = mutation?.survivors.map(({ change: found }) => found);
    expect(changes).toContain('require.all[0].value: "1/2" → "51%"');
    expect(changes).not.toContain('require.all[0].value: "1/2" → "50%"');
  });

  it('that no list can show are counted once', async () => {
    const equivalent = { change: 'effective.from: "1996-02-01" → "1996-01-31"', reason: 'For the test.' };
    const { mutation } = await run(filed(both, { equivalents: [equivalent, equivalent] }), { mutate: true });
    expect(mutation).toMatchObject({ mutants: 5, killed: 4, equivalent: 1, survivors: [] });
  });
});

const women = { fact: 'nominee.sex', operator: 'equal', value: 'female' } as const;

describe('a mistake in cases', () => {
  const [first] = both;
  it.each<[why: string, change: object, path: string, says: string]>([
    ['more persons than there are', { nominees: [{ times: 1e9 }] }, 'nominees[0].times', 'at most 10000'],
    ['an id', { nominees: [{ id: 'a' }] }, 'nominees[0].id', 'no id: they are n1, n2, … in order, found "a"'],
  ])('is %s', async (_, change, path, says) => {
    const { issues } = await run(filed([{ ...first, ...change } as Case]));
    expect(issues).toMatchObject([{ file: 'seats.json', path: `cases[0].${path}`, code: 'schema' }]);
    expect(issues[0]?.message).toContain(says);
  });

  it('is a nominee of whom the rule says nothing', async () => {
    const { rules } = await run(filed([{ ...both[0], subject: 'n9' } as Case]));
    expect(rules[0]?.cases[0]).toMatchObject({ passed: false, sentence: 'no finding on n9' });
  });

  it('is a rule of no pack; those of other packs may lie beside, in files named by their rules', async () => {
    const { 'seats.json': file } = filed(both);
    const stray = { ...file, rule: 'socety/committee/structure/seats' };
    const { issues } = await run({ 'seats.json': stray });
    expect(issues.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      expect.stringMatching(/^case-rule: no rule .* did you mean `society\/committee\/structure\/seats`\?$/),
      'no-cases: the rule has no cases: no file of cases says `"rule": "society/committee/structure/seats"`',
    ]);
    const beside = { ...filed(both), 'cases/socety/committee/structure/seats.json': stray };
    expect((await run(beside)).issues).toEqual([]);
  });
});

it('tells findings in the language asked for', async () => {
  const vi = await run(filed(both), { lang: 'vi' });
  expect(vi.rules[0]?.cases[0]?.sentence).toMatch(/^Số lượng.* là 37/);
  const en = await run(filed(both));
  expect(en.rules[0]?.cases[0]?.sentence).toMatch(/^The number of seats/);
});
