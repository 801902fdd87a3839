import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  check,
  checkNominee,
  type Finding,
  mergeSummaries,
  type NominationList,
  type Screened,
  type ScreenOptions,
  type ScreenSummary,
  screen,
} from '../../src/index.ts';
import { bodies } from '../../src/schema/terms.ts';
import { listArbitrary, nomineeArbitrary } from '../support/arbitrary.ts';
import { readJson } from '../support/cases.ts';
import { policeContext as context } from '../support/form.ts';

async function drawn(
  values: Iterable<unknown>,
  options: ScreenOptions = {},
): Promise<{ readonly results: Screened[]; readonly summary: ScreenSummary | undefined }> {
  const screening = screen(values, options);
  const results: Screened[] = [];
  for await (const result of screening) results.push(result);
  return { results, summary: screening.summary };
}

const person = {
  id: 'P1',
  sex: 'male',
  birth: '1967-04',
  service: { kind: 'police', rank: 'senior-lieutenant-colonel' },
  nominations: [{ body: 'committee', role: 'member', track: 'first-time' }],
};

const isLoud = ({ outcome }: Finding) => outcome !== 'satisfied' && outcome !== 'not-applicable';
const listOf = (name: string) => readJson(`fixtures/lists/${name}.json`) as NominationList;

describe('screen', () => {
  it('gives the findings of checkNominee on whoever is sound, and refuses whoever is not', async () => {
    const anybody = nomineeArbitrary(bodies).map((record) => ({ id: 'P1', ...record }));
    await fc.assert(
      fc.asyncProperty(fc.array(anybody, { minLength: 1, maxLength: 4 }), async (people) => {
        const options = { ...context, bodies: Object.fromEntries(bodies.map((body) => [body, {}])) };
        const { results } = await drawn(people, { ...options, all: true });
        const loud = await drawn(people, options);
        for (const [index, record] of people.entries()) {
          const alone = await checkNominee(record, options);
          const own = results[index];
          if (alone.issues.length > 0) expect(own).toMatchObject({ decision: 'refused', findings: [] });
          else expect(own).toMatchObject({ decision: alone.decision, findings: alone.findings });
          expect(loud.results[index]?.findings).toEqual(own?.findings.filter(isLoud));
        }
        expect({ ...loud.summary, receipt: undefined }).toEqual({
          ...(await drawn(people, { ...options, all: true })).summary,
          receipt: undefined,
        });
      }),
      { numRuns: 100 },
    );
  });

  it('knows no more than the context says', async () => {
    const [half] = (await drawn([person], { pack: '2020-2025', all: true })).results;
    expect(half?.findings).toEqual((await checkNominee(person, { pack: '2020-2025' })).findings);
  });

  it('gives of whole lists what check does, under the pack of their term', async () => {
    const lists = ['city-police-five-defects', 'commune-conference', 'grassroots-cell'].map(listOf);
    const { results, summary } = await drawn(lists);
    for (const [index, list] of lists.entries()) {
      const report = await check(list);
      expect(results[index]).toEqual({
        list: list.organization.name,
        term: list.term,
        decision: report.decision,
        findings: (report.findings as readonly Finding[]).filter(isLoud),
        issues: [],
      });
    }
    expect(Object.keys(summary?.receipt.packs ?? {})).toEqual(['2020-2025', '2025-2030']);
  });

  it('screens for what is asked, whatever nominations are on record, with what else these say', async () => {
    const asked = { body: 'committee', role: 'member', track: 'first-time' } as const;
    const nominations = [
      { body: 'committee', role: 'secretary', track: 're-nominated', planned: true },
      { body: 'standing-committee', role: 'member' },
    ];
    const { results } = await drawn(
      [
        { ...person, nominations },
        { ...person, nominations: undefined },
      ],
      {
        ...context,
        for: asked,
        all: true,
      },
    );
    const by = async (nomination: object) =>
      (await checkNominee({ ...person, nominations: [nomination] }, context)).findings;
    expect(results[0]?.findings).toEqual(await by({ ...asked, planned: true }));
    expect(results[1]?.findings).toEqual(await by(asked));
  });

  it('refuses what it cannot read, with every mistake, and goes on', async () => {
    const { results, summary } = await drawn(
      [person, { ...person, sex: 'man', birth: '1967-13' }, 7, { id: 'P3' }, { ...person, id: 'P4' }],
      context,
    );
    expect(results.map(({ id, decision, issues }) => [id, decision, issues.map(({ path }) => path)])).toEqual(
      [
        ['P1', 'fail', []],
        ['P1', 'refused', ['sex', 'birth']],
        [undefined, 'refused', ['']],
        ['P3', 'refused', ['nominations']],
        ['P4', 'fail', []],
      ],
    );
    expect(summary?.persons).toEqual({ pass: 0, fail: 2, incomplete: 0, refused: 3 });
  });

  it('refuses an attestation that is nearly one that is asked for', async () => {
    const attestations = [{ kind: 'political-standard', by: 'Ban Thường vụ', conclusion: 'meets' }];
    const { results } = await drawn([{ ...person, attestations }], context);
    expect(results[0]?.issues.map(({ path, code }) => [path, code])).toEqual([
      ['attestations[0].kind', 'unknown-attestation'],
    ]);
  });

  it('reads nothing before its result is drawn, and no more than that', async () => {
    let read = 0;
    function* endless() {
      for (;;) {
        read++;
        yield person;
      }
    }
    const screening = screen(endless(), context);
    expect(read).toBe(0);
    for await (const _ of screening) if (read === 3) break;
    expect(read).toBe(3);
    expect(screening.summary?.persons.fail).toBe(3);
  });

  it.each<[string, ScreenOptions, RegExp]>([
    ['no such pack', { pack: '2021' as '2020-2025' }, /no rule pack `2021`/],
    ['nothing to choose a pack by', { for: { body: 'committee', role: 'member' } }, /expected a pack/],
    [
      'a context that is not sound',
      { pack: '2020-2025', organization: { level: 'country' as 'province' } },
      /organization\.level/,
    ],
    [
      'a day that the pack does not cover',
      { pack: '2020-2025', congress: { date: '2031-01-01' } },
      /congress\.date/,
    ],
  ])('throws for %s', async (_, options, message) => {
    await expect(drawn([person], options)).rejects.toThrow(message);
  });

  it('refuses single persons where no pack is named', async () => {
    const { results } = await drawn([person]);
    expect(results[0]).toMatchObject({ id: 'P1', decision: 'refused' });
  });
});

describe('mergeSummaries', () => {
  it('adds the parts up to the whole, however it is cut and in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(listArbitrary, fc.constant(person), fc.constant(7)), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.nat(),
        async (values, seed) => {
          const whole = (await drawn(values, context)).summary;
          const cut = seed % (values.length + 1);
          const parts = [values.slice(cut), values.slice(0, cut)];
          const summaries = [];
          for (const part of parts) summaries.push((await drawn(part, context)).summary as ScreenSummary);
          expect(JSON.stringify(mergeSummaries(summaries))).toBe(JSON.stringify(whole));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('adds up no parts that do not belong together', async () => {
    const of = async (options: ScreenOptions) => (await drawn([person], options)).summary as ScreenSummary;
    const one = await of(context);
    const otherwise = await of({ ...context, all: true });
    const byAnother = {
      ...one,
      receipt: { ...one.receipt, library: { name: 'nhansu' as const, version: '9' } },
    };
    const packs = { '2020-2025': { version: '9', hash: 'sha256:0' } };
    expect(() => mergeSummaries([])).toThrow(TypeError);
    expect(() => mergeSummaries([one, otherwise])).toThrow(/asked for different things/);
    expect(() => mergeSummaries([one, byAnother])).toThrow(/by nhansu/);
    expect(() => mergeSummaries([one, { ...one, receipt: { ...one.receipt, packs } }])).toThrow(
      /different packs/,
    );
  });
});
