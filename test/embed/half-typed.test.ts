import { describe, expect, it } from 'vitest';
import { checkNominee, type NomineeCheck } from '../../src/index.ts';
import { policeContext as context, outcomeOf } from '../support/form.ts';

const typed = {
  sex: 'male',
  birth: '1975-04',
  service: { kind: 'police', rank: 'senior-lieutenant-colonel' },
  nominations: [{ body: 'committee', role: 'member', track: 'first-time', proposedBy: 'outgoing-committee' }],
};

const paths = ({ issues }: NomineeCheck) => issues.map(({ path }) => path);
const fields = ({ open }: NomineeCheck) => open.map(({ field }) => field);

describe('a measure of discipline', () => {
  it.each<[string, unknown, string[], string]>([
    ['of no kind that there is', [{ kind: 'x' }], ['discipline[0].kind'], 'undetermined'],
    ['that is no object', ['cảnh cáo'], ['discipline[0]'], 'undetermined'],
    ['of which only a row is there', [{ kind: '', decided: '' }], [], 'undetermined'],
    ['of which only a day is there', [{ kind: '', decided: '2020' }], ['discipline[0].kind'], 'undetermined'],
    ['beside a sound one', [{ kind: 'warning' }, { kind: 'x' }], ['discipline[1].kind'], 'undetermined'],
    ['of no day', [{ kind: 'removal', announced: '20' }], ['discipline[0].announced'], 'undetermined'],
    ['that there is not', [], [], 'satisfied'],
  ])('%s is not none', async (_, discipline, wrong, outcome) => {
    const result = await checkNominee({ ...typed, discipline }, context);
    expect(paths(result)).toEqual(wrong);
    expect(outcomeOf(result, 'discipline-bar')).toBe(outcome);
  });

  it('may be settled by the day of the decision as well', async () => {
    const removed = (measure: object) =>
      checkNominee({ ...typed, discipline: [{ kind: 'removal', ...measure }] }, context);
    const before = await removed({});
    expect(fields(before)).toEqual(
      expect.arrayContaining(['discipline[0].announced', 'discipline[0].decided']),
    );
    expect(before.open.find(({ field }) => field.endsWith('decided'))?.label.vi).toBe(
      'ngày quyết định kỷ luật',
    );
    expect(outcomeOf(await removed({ decided: '2020-03-02' }), 'discipline-bar')).toBe('violated');
    expect(fields(await removed({ decided: '2018-03-02' }))).not.toContain('discipline[0].decided');
  });
});

describe('paths', () => {
  it('are those of the form, blank rows counted', async () => {
    const blank = { kind: '', announced: '' };
    const result = await checkNominee({ ...typed, discipline: [blank, { kind: 'removal' }] }, context);
    expect(fields(result)).toContain('discipline[1].announced');
    const wrong = await checkNominee(
      { ...typed, nominations: [{ body: '' }, { body: 'committee', role: 'boss' }] },
      context,
    );
    expect(paths(wrong)).toEqual(['nominations[1].role']);
  });

  it('stay what they are when something before them is taken away', async () => {
    const steps = [
      { step: 9, summoned: 5, inFavour: 5 },
      { step: 1, summoned: 5, inFavour: 6 },
    ];
    const result = await checkNominee(
      { ...typed, nominations: [{ ...typed.nominations[0], steps }] },
      context,
    );
    expect(paths(result)).toEqual(['nominations[0].steps[0].step', 'nominations[0].steps[1].inFavour']);
  });

  it('of every paper at fault are told at once', async () => {
    const result = await checkNominee({ ...typed, papers: ['x', 'y', 'application'] }, context);
    expect(paths(result)).toEqual(['papers[0]', 'papers[1]']);
  });

  it('may have keys of any form', async () => {
    const result = await checkNominee({ ...typed, 'a.b[0]': 1 }, context);
    expect(paths(result)).toEqual(['"a.b[0]"']);
    expect(result.findings.length).toBeGreaterThan(5);
  });
});

describe('what stands for nothing', () => {
  it.each<[string, object]>([
    ['blanks', { birth: ' ', sex: '' }],
    ['null', { birth: null, sex: null }],
    ['undefined', { birth: undefined, sex: undefined }],
    ['a group of blanks', { rotation: { date: '', planned: null } }],
    ['a number that was never typed', { post: { termsInARow: Number.NaN } }],
    ['rows of blanks', { papers: ['', ''], attestations: [{ kind: '', by: '' }] }],
  ])('is absent: %s', async (_, blank) => {
    const { [Object.keys(blank)[0] as 'sex']: _field, ...rest } = typed;
    const absent = Object.fromEntries(Object.entries(rest).filter(([key]) => !Object.hasOwn(blank, key)));
    expect(await checkNominee({ ...typed, ...blank }, context)).toEqual(await checkNominee(absent, context));
  });

  it('is not a rotation of which nothing is known', async () => {
    const later = { ...context, pack: '2025-2030', congress: { date: '2025-06-15' } } as const;
    const outcome = async (rotation: unknown) =>
      outcomeOf(await checkNominee({ ...typed, rotation }, later), 'rotation-planned');
    expect(await outcome({ date: '', planned: '' })).toBe('not-applicable');
    expect(await outcome({})).toBe('undetermined');
    expect(await outcome({ planned: 'x' })).toBe('undetermined');
  });
});

describe('what is no record', () => {
  const endless: Record<string, unknown> = { ...typed };
  endless['self'] = endless;
  let deep: object = {};
  for (let level = 0; level < 20_000; level++) deep = { deep };
  it.each<[string, unknown, string]>([
    ['a day of JavaScript', { ...typed, birth: new Date(0) }, 'birth'],
    ['a symbol', { ...typed, sex: Symbol('x') }, 'sex'],
    ['a big integer', { ...typed, post: { termsInARow: 3n } }, 'post.termsInARow'],
    [
      'a body that is no text',
      { ...typed, nominations: [{ body: { toString: 1 }, role: 'member' }] },
      'nominations[0].body',
    ],
    ['a record within itself', endless, 'self'],
    ['a record without end', { ...typed, deep }, 'deep'],
    ['a map', new Map(), ''],
    ['a function', () => 1, ''],
  ])('is told: %s', async (_, nominee, path) => {
    expect(paths(await checkNominee(nominee, context))).toEqual([path]);
  });
});

it('tells what is wrong with the rest before there is a nomination', async () => {
  const result = await checkNominee({ birth: '197', nominations: [] }, context);
  expect(paths(result).toSorted()).toEqual(['birth', 'nominations']);
  expect(result.decision).toBe('incomplete');
});

it('never passes a person of whom something invalid was typed', async () => {
  const delegate = { nominations: [{ body: 'delegation', role: 'member' }] };
  const cell = {
    pack: 'charter',
    organization: { level: 'grassroots', sector: 'local' },
    congress: context.congress,
  } as const;
  expect((await checkNominee(delegate, cell)).decision).toBe('pass');
  expect(await checkNominee({ ...delegate, name: 7 }, cell)).toMatchObject({
    decision: 'incomplete',
    issues: [{ path: 'name' }],
  });
});

it('does not take a nomination that is half typed for none', async () => {
  const nominations = [
    { body: 'committee', role: 'secretary' },
    { body: 'standing-committee', role: '' },
  ];
  const bodies = { committee: {}, 'standing-committee': {} };
  const result = await checkNominee({ ...typed, nominations }, { ...context, bodies });
  expect(paths(result)).toEqual(['nominations[1].role']);
  expect(outcomeOf(result, 'secretaries-on-standing-committee')).toBe('undetermined');
});

it('tells a slip in the name of a conclusion', async () => {
  const attestations = [{ kind: 'political-standard', by: 'A', conclusion: 'meets' }];
  const result = await checkNominee({ ...typed, attestations }, context);
  expect(result.issues).toMatchObject([{ path: 'attestations[0].kind', suggestion: 'political-standards' }]);
  expect(outcomeOf(result, 'political-standards')).toBe('review');
});
