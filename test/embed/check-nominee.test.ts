import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  check,
  checkNominee,
  describeFinding,
  type NomineeCheck,
  type NomineeContext,
} from '../../src/index.ts';
import { nomineeArbitrary } from '../support/arbitrary.ts';

const context = {
  pack: '2020-2025',
  organization: { level: 'above-grassroots', sector: 'police', superior: 'province' },
  congress: { date: '2020-08-05' },
} as const satisfies NomineeContext;

const typed = {
  sex: 'male',
  birth: '1967-04',
  service: { kind: 'police', rank: 'senior-lieutenant-colonel' },
  nominations: [{ body: 'committee', role: 'member', track: 'first-time' }],
};

const outcomeOf = ({ findings }: NomineeCheck, rule: string) =>
  findings.find((finding) => finding.rule.endsWith(`/${rule}`))?.outcome;

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
    expect(result.open.some(({ of }) => of === 'context')).toBe(true);
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

  it('is found anywhere only if it is found wherever the congress is', async () => {
    const places = fc.record({
      level: fc.constantFrom('province', 'above-grassroots', 'grassroots'),
      sector: fc.constantFrom('local', 'police', 'army', 'agency', 'enterprise'),
    });
    const days = fc.constantFrom('2020-03-01', '2020-06-15', '2020-10-20', '2025-12-31');
    await fc.assert(
      fc.asyncProperty(nomineeArbitrary(), places, days, async (nominee, organization, date) => {
        const anywhere = await checkNominee(nominee, { pack: '2020-2025' });
        const here = await checkNominee(nominee, {
          pack: '2020-2025',
          organization: organization as (typeof context)['organization'],
          congress: { date },
        });
        const key = ({ rule, subject }: (typeof here.findings)[number]) => JSON.stringify([rule, subject]);
        const found = new Map(here.findings.map((finding) => [key(finding), finding.outcome]));
        for (const finding of anywhere.findings)
          if (finding.outcome === 'satisfied' || finding.outcome === 'violated')
            expect(found.get(key(finding)), key(finding)).toBe(finding.outcome);
      }),
      { numRuns: 150 },
    );
  });

  it('stays open until a field that is named is filled in', async () => {
    const filled = nomineeArbitrary();
    await fc.assert(
      fc.asyncProperty(filled, filled, async (nominee, more) => {
        const before = await checkNominee(nominee, context);
        const named = new Set(before.open.map(({ field }) => field.split(/[.[]/)[0]));
        const unnamed = Object.entries(more).filter(
          ([key]) => key !== 'nominations' && !Object.hasOwn(nominee, key) && !named.has(key),
        );
        const after = await checkNominee({ ...nominee, ...Object.fromEntries(unnamed) }, context);
        const stillOpen = new Set(
          after.findings.flatMap(({ outcome, rule, subject }) =>
            outcome === 'undetermined' ? [JSON.stringify([rule, subject])] : [],
          ),
        );
        for (const { outcome, rule, subject } of before.findings)
          if (outcome === 'undetermined') expect(stillOpen).toContain(JSON.stringify([rule, subject]));
      }),
      { numRuns: 150 },
    );
  });
});
