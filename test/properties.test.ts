import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  check,
  type Finding,
  type NominationList,
  type Nominee,
  type Outcome,
  type Report,
  renderJson,
} from '../src/index.ts';
import { listArbitrary, listOfTerm, nomineeArbitrary } from './support/arbitrary.ts';
import { termPack } from './support/context.ts';
import { nominationList, nominee } from './support/list.ts';
import { withAndWithout } from './support/poorer.ts';

async function reportOn(list: NominationList): Promise<Report> {
  const result = await check(list);
  if (result.decision === 'refused') throw new Error(JSON.stringify(result.issues));
  return result;
}

const keyOf = ({ rule, subject }: Finding) => `${rule} ${JSON.stringify(subject)}`;
const outcomesOf = ({ findings }: Report) =>
  new Map(findings.map((finding) => [keyOf(finding), finding.outcome]));

/** Everything a report says of its findings, but for the order in which it lists people and missing fields. */
function findingsOf({ findings }: Report): unknown[] {
  const sorted = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).toSorted();
  return findings.map((finding) => ({
    ...finding,
    ...(finding.outcome === 'undetermined' && { missing: sorted(finding.missing) }),
    evidence: finding.evidence.map(({ who, ...evidence }) => ({
      ...evidence,
      ...(who && { who: { counted: sorted(who.counted), open: sorted(who.open) } }),
    })),
  }));
}

const runs = { numRuns: 40 };

describe('for any list', () => {
  it('the order of the nominees is irrelevant', async () => {
    await fc.assert(
      fc.asyncProperty(listArbitrary, fc.infiniteStream(fc.nat()), async (list, numbers) => {
        const order = list.nominees.map((person) => ({ person, place: numbers.next().value ?? 0 }));
        const nominees = order.toSorted((a, b) => a.place - b.place).map(({ person }) => person);
        expect(findingsOf(await reportOn({ ...list, nominees }))).toEqual(findingsOf(await reportOn(list)));
      }),
      runs,
    );
  });

  it('the same list gives the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(listArbitrary, async (list) => {
        const first = renderJson(await check(list));
        expect(renderJson(await check(structuredClone(list)))).toBe(first);
      }),
      { numRuns: 30 },
    );
  });

  it('a list of the same data in another order of keys gives the same bytes', async () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, item]) => [key, reversed(item)]),
      );
    };
    await fc.assert(
      fc.asyncProperty(listArbitrary, async (list) => {
        const other = reversed(list) as NominationList;
        expect(renderJson(await check(other))).toBe(renderJson(await check(list)));
      }),
      { numRuns: 30 },
    );
  });

  it('every rule of the pack is accounted for, and every finding is counted once', async () => {
    await fc.assert(
      fc.asyncProperty(listArbitrary, async (list) => {
        const { rules } = await termPack(list.term);
        const report = await reportOn(list);
        const ids = rules.map(({ id }) => id);
        expect(report.rules.map(({ id }) => id)).toEqual(ids);
        expect([...new Set(report.findings.map(({ rule }) => rule))].toSorted()).toEqual(ids);
        const sum = (counts: object) => Object.values(counts).reduce((all, count) => all + count, 0);
        expect(sum(report.counts.mandatory) + sum(report.counts.target)).toBe(report.findings.length);
        expect(report.rules.map(({ outcomes }) => sum(outcomes)).reduce((a, b) => a + b)).toBe(
          report.findings.length,
        );
        expect(outcomesOf(report).size).toBe(report.findings.length);
      }),
      runs,
    );
  });

  it('the decision is the one its mandatory findings call for', async () => {
    await fc.assert(
      fc.asyncProperty(listArbitrary, async (list) => {
        const { decision, findings } = await reportOn(list);
        const mandatory = findings.filter(({ modality }) => modality === 'mandatory');
        const some = (...outcomes: Outcome[]) => mandatory.some(({ outcome }) => outcomes.includes(outcome));
        const expected = some('violated') ? 'fail' : some('undetermined', 'review') ? 'incomplete' : 'pass';
        expect(decision).toBe(expected);
      }),
      runs,
    );
  });

  it('an undetermined finding names a field to complete, and a violated one shows why', async () => {
    await fc.assert(
      fc.asyncProperty(listArbitrary, async (list) => {
        for (const finding of (await reportOn(list)).findings) {
          if (finding.outcome === 'undetermined') expect(finding.missing.length).toBeGreaterThan(0);
          if (finding.outcome === 'violated' && !finding.attestation) {
            expect(finding.evidence.some(({ verdict }) => verdict === 'not-met')).toBe(true);
          }
        }
      }),
      runs,
    );
  });
});

describe('one more woman on the committee', () => {
  const womenShare = '2020-2025/committee/quota/women-share';
  const outcome = async (list: NominationList) =>
    (await reportOn(list)).findings.find(({ rule }) => rule === womenShare)?.outcome;

  it('never makes the share of women too small', async () => {
    await fc.assert(
      fc.asyncProperty(listOfTerm('2020-2025'), nomineeArbitrary(), async (list, person) => {
        const woman: Nominee = { ...person, id: 'one-more', sex: 'female' };
        const before = await outcome(list);
        const after = await outcome({ ...list, nominees: [...list.nominees, woman] });
        if (before === 'satisfied') expect(after).toBe('satisfied');
        if (before === 'undetermined') expect(after).not.toBe('violated');
        expect(after).toBeDefined();
      }),
      runs,
    );
  });

  it('makes it large enough where she alone was missing', async () => {
    const man = (id: string) => nominee(id, { sex: 'male' });
    const men = Array.from({ length: 6 }, (_, index) => man(`m${index}`));
    const five = nominationList({ nominees: men.slice(0, 5), bodies: { committee: { seats: 5 } } });
    expect(await outcome(five)).toBe('violated');
    expect(await outcome({ ...five, nominees: [...five.nominees, nominee('w')] })).toBe('satisfied');
    expect(await outcome({ ...five, nominees: [...men, nominee('w')] })).toBe('violated');
  });
});

const isNobody = (finding: Finding) =>
  finding.outcome === 'not-applicable' && finding.reason === 'nobody-concerned';

/** What a finding may become for want of a datum: never more certain than it was. */
const lessCertain: Readonly<Record<Exclude<Outcome, 'waived'>, readonly Outcome[]>> = {
  satisfied: ['satisfied', 'undetermined', 'review'],
  violated: ['violated', 'undetermined', 'review'],
  review: ['review', 'undetermined'],
  undetermined: ['undetermined'],
  'not-applicable': ['not-applicable', 'undetermined'],
};

/** How findings with a datum and without it differ otherwise than by being less certain. */
function contradictions(richer: Report, poorer: Report): string[] {
  const before = new Map(richer.findings.map((finding) => [keyOf(finding), finding]));
  const after = new Map(poorer.findings.map((finding) => [keyOf(finding), finding]));
  const lost = [...before].filter(([key, finding]) => !after.has(key) && !isNobody(finding));
  const turned = [...after].filter(([key, { outcome }]) => {
    const was = before.get(key)?.outcome;
    // A rule for one track speaks of a person, as undetermined or not applicable, once the track is not known.
    if (was === undefined) return !['undetermined', 'not-applicable'].includes(outcome);
    return was === 'waived' || !lessCertain[was].includes(outcome);
  });
  return [
    ...lost.map(([key]) => `${key} is gone`),
    ...turned.map(([key, { outcome }]) => `${key}: ${before.get(key)?.outcome} → ${outcome}`),
  ];
}

describe('one datum less', { timeout: 60_000 }, () => {
  it('can only make a finding undetermined or have it await review', async () => {
    await fc.assert(
      fc.asyncProperty(withAndWithout, async ({ list, poorer }) => {
        expect(contradictions(await reportOn(list), await reportOn(poorer))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('makes a list of 2020–2025 that does not say how bodies come to be one of an election', async () => {
    await fc.assert(
      fc.asyncProperty(listOfTerm('2020-2025'), async (list) => {
        const { selection: _, ...congress } = list.congress;
        const [silent, elects] = [
          { ...list, congress },
          { ...list, congress: { ...congress, selection: 'election' as const } },
        ];
        expect(findingsOf(await reportOn(silent))).toEqual(findingsOf(await reportOn(elects)));
      }),
      runs,
    );
  });

  it('leaves a list of 2025–2030 open that does not say how bodies come to be', async () => {
    const of = (congress: NominationList['congress']) => nominationList({ term: '2025-2030', congress });
    const date = '2025-06-15';
    const open = outcomesOf(await reportOn(of({ date, kind: 'delegates' })));
    const elects = outcomesOf(await reportOn(of({ date, kind: 'delegates', selection: 'election' })));
    const moved = [...open].filter(([key, outcome]) => elects.get(key) !== outcome);
    expect(moved.length).toBeGreaterThan(0);
    expect(new Set(moved.map(([, outcome]) => outcome))).toEqual(new Set(['undetermined']));
  });

  it('never makes a list pass that did not pass', async () => {
    await fc.assert(
      fc.asyncProperty(withAndWithout, async ({ list, poorer }) => {
        const [before, after] = [(await reportOn(list)).decision, (await reportOn(poorer)).decision];
        if (before === 'incomplete') expect(after).toBe('incomplete');
        if (before === 'fail') expect(after).not.toBe('pass');
        expect(['pass', 'incomplete', 'fail']).toContain(after);
      }),
      runs,
    );
  });
});

describe('a list with no datum missing', () => {
  it('leaves nothing undetermined where the pack has a figure for everybody', async () => {
    const report = await reportOn(
      nominationList({
        organization: {
          level: 'grassroots',
          unitKind: 'commune',
          officialMembers: 40,
          partyMembers: 45,
          merged: false,
        },
        congress: { date: '2020-05-20', kind: 'members', days: 1, directElection: false },
        bodies: { committee: { seats: 9, extra: 0 }, 'standing-committee': { seats: 3, extra: 0 } },
        nominees: [nominee('a', { post: { kind: 'unit-head', headsUnit: true } })],
      }),
    );
    expect(report.findings.filter(({ outcome }) => outcome === 'undetermined')).toEqual([]);
  });
});

describe('check never throws', () => {
  it('for any value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (input) => {
        const result = await check(input as NominationList);
        expect(result.decision).toBe('refused');
      }),
      { numRuns: 200 },
    );
  });

  it('for a sound list of any term', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (term) => {
        expect((await check(nominationList({ term }))).decision).toBe('refused');
      }),
      { numRuns: 50 },
    );
  });
});
