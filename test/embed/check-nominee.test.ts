import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, checkNominee, describeFinding, getPack, type NomineeContext } from '../../src/index.ts';
import { policeContext as context, outcomeOf } from '../support/form.ts';

const typed = {
  sex: 'male',
  birth: '1967-04',
  service: { kind: 'police', rank: 'senior-lieutenant-colonel' },
  nominations: [{ body: 'committee', role: 'member', track: 'first-time' }],
};

describe('checkNominee', () => {
  it('says what does not hold, in the words of a report', async () => {
    const result = await checkNominee({ ...typed, birth: '1965-01' }, context);
    expect(result.decision).toBe('fail');
    const finding = result.findings.find(({ outcome }) => outcome === 'violated');
    expect(finding && describeFinding(finding, 'en')).toContain('short of the requirement');
    expect(result.issues).toEqual([]);
  });

  it('names the fields that still matter, with the rules that they leave open', async () => {
    const { birth: _, ...unborn } = typed;
    const { open, decision } = await checkNominee(unborn, context);
    expect(decision).toBe('incomplete');
    const birth = open.find(({ field }) => field === 'birth');
    expect(birth).toMatchObject({ of: 'nominee', label: { vi: 'ngày sinh', en: 'date of birth' } });
    expect(birth?.rules).toContain('2020-2025/committee/criteria/age-first-time');
    expect(open.map(({ field }) => field)).not.toContain('sex');
  });

  it('gives the findings that a check of the list gives on the person', async () => {
    const list = {
      term: '2020-2025',
      organization: { name: 'Đảng bộ Mẫu', ...context.organization },
      congress: context.congress,
      bodies: { committee: {} },
      nominees: [{ id: 'nominee', ...typed }],
    };
    const { findings } = await check(list as Parameters<typeof check>[0]);
    const own = findings.filter(({ subject }) => subject.kind === 'nominee');
    expect((await checkNominee(typed, context)).findings).toEqual(own);
  });

  it.each<[string, unknown, string[]]>([
    ['nothing', undefined, ['nominations']],
    ['null', null, ['nominations']],
    ['no field yet', {}, ['nominations']],
    ['a text', 'Nguyễn Văn A', ['']],
    ['an array', [typed], ['']],
    ['no nomination yet', { ...typed, nominations: [] }, ['nominations']],
    ['a nomination of blanks', { ...typed, nominations: [{ body: '', role: '' }] }, ['nominations']],
    [
      'a nomination without its role',
      { ...typed, nominations: [{ body: 'committee' }] },
      ['nominations[0].role'],
    ],
    ['half a date', { ...typed, birth: '197' }, ['birth']],
    ['a number as text', { ...typed, post: { termsInARow: '2' } }, ['post.termsInARow']],
    ['a word of no vocabulary', { ...typed, service: { ...typed.service, rank: 'boss' } }, ['service.rank']],
    ['a field of no record', { ...typed, shoeSize: 42 }, ['shoeSize']],
    [
      'several at once',
      { ...typed, birth: 'x', sex: 'x', discipline: [{ kind: 'x' }] },
      ['sex', 'birth', 'discipline[0].kind'],
    ],
    ['an id that is none', { ...typed, id: 7 }, ['id']],
  ])('takes %s', async (_, nominee, paths) => {
    const { issues, decision } = await checkNominee(nominee, context);
    expect(issues.map(({ path }) => path).sort()).toEqual([...paths].sort());
    expect(decision).not.toBe('pass');
  });

  it('judges the rest where a field is invalid', async () => {
    const result = await checkNominee({ ...typed, birth: '197' }, context);
    expect(result.issues.map(({ path }) => path)).toEqual(['birth']);
    expect(result.findings.length).toBeGreaterThan(5);
    expect(result.open.map(({ field }) => field)).toContain('birth');
  });

  it('takes what a form leaves empty for absent', async () => {
    const empty = {
      name: '',
      ethnicity: null,
      party: { admitted: '', official: '  ' },
      papers: [],
      discipline: null,
    };
    const [blank, absent] = await Promise.all([
      checkNominee({ ...empty, ...typed }, context),
      checkNominee({ papers: [], ...typed }, context),
    ]);
    expect(blank).toEqual(absent);
  });

  it('chooses the pack for the congress where none is named', async () => {
    const { pack: _, ...place } = context;
    const { findings } = await checkNominee(typed, place);
    expect(findings.some(({ rule }) => rule.startsWith('2020-2025/'))).toBe(true);
    await expect(checkNominee(typed, {})).rejects.toThrow(TypeError);
    await expect(checkNominee(typed, { pack: '2021' as '2020-2025' })).rejects.toThrow('no rule pack `2021`');
  });

  it('tells what is wrong with the context as well', async () => {
    const organization = { level: 'village', sector: 'local' } as unknown as typeof context.organization;
    const { issues, findings } = await checkNominee(typed, { ...context, organization });
    expect(issues.map(({ path }) => path)).toEqual(['organization.level']);
    expect(findings).toEqual([]);
  });

  it('knows nothing of organization and congress where they are not given', async () => {
    const result = await checkNominee(
      { ...typed, assetDeclaration: { filed: false } },
      { pack: '2020-2025' },
    );
    expect(outcomeOf(result, 'age-first-time')).toBe('undetermined');
    expect(result.open).toContainEqual(
      expect.objectContaining({
        field: 'organization.level',
        of: 'context',
        label: { vi: 'cấp của tổ chức đảng', en: 'level of the organization' },
      }),
    );
  });

  it('takes a context of which a part is known', async () => {
    const { level: _, ...organization } = context.organization;
    const partly = await checkNominee(typed, { ...context, organization });
    expect(outcomeOf(partly, 'age-first-time')).toBe('undetermined');
    expect(partly.open.map(({ field }) => field)).toContain('organization.level');
    expect(partly.open.map(({ field }) => field)).not.toContain('organization.sector');
    await expect(checkNominee(typed, { organization, congress: context.congress })).rejects.toThrow(
      TypeError,
    );
  });

  it('does not take a body for one that is not elected where nobody says which are', async () => {
    const secretary = { ...typed, nominations: [{ body: 'committee', role: 'secretary' }] };
    const outcome = async (bodies?: NomineeContext['bodies']) =>
      outcomeOf(
        await checkNominee(secretary, { ...context, ...(bodies && { bodies }) }),
        'secretaries-on-standing-committee',
      );
    expect(await outcome()).toBe('undetermined');
    expect(await outcome({ committee: {} })).toBe('not-applicable');
    expect(await outcome({ committee: {}, 'standing-committee': {} })).toBe('violated');
  });

  it('judges nobody on a day that the pack does not cover', async () => {
    const { issues, findings, decision } = await checkNominee(typed, {
      ...context,
      congress: { date: '2031-01-01' },
    });
    expect(issues).toMatchObject([{ path: 'congress.date', code: 'not-in-force' }]);
    expect([findings, decision]).toEqual([[], 'incomplete']);
  });

  it('leaves open a rule that is in effect on some days alone where the day is not known', async () => {
    const withoutDay = { ...context, congress: {} };
    const { findings } = await checkNominee(typed, withoutDay);
    const pack = await getPack('2020-2025');
    const dated = pack?.rules.filter(
      ({ subject, effective }) => subject === 'nominee' && effective.from > pack.effective.from,
    );
    for (const { id } of dated ?? []) {
      const outcomes = findings.filter(({ rule }) => rule === id).map(({ outcome }) => outcome);
      expect(outcomes.filter((outcome) => outcome === 'satisfied' || outcome === 'violated')).toEqual([]);
    }
  });

  it('lists the conclusions that are asked for', async () => {
    const { reviews } = await checkNominee(typed, context);
    expect(reviews).toContainEqual({
      rule: '2020-2025/committee/criteria/political-standards',
      review: expect.objectContaining({ attestation: 'political-standards' }),
    });
    const concluded = { kind: 'political-standards', by: 'Ban Thường vụ', conclusion: 'meets' };
    const after = await checkNominee({ ...typed, attestations: [concluded] }, context);
    expect(after.reviews.map(({ review }) => review.attestation)).not.toContain('political-standards');
  });
});

describe('whatever is typed', () => {
  it('never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (nominee) => {
        await checkNominee(nominee, context);
        await checkNominee({ ...typed, service: nominee, nominations: [nominee] }, context);
      }),
      { numRuns: 200 },
    );
  });
});
