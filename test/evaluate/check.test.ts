import { describe, expect, it } from 'vitest';
import { type CheckResult, check, getPack, type NominationList, packIds, version } from '../../src/index.ts';
import { nominationList, nominee, without } from '../support/list.ts';

const issuesOf = (result: CheckResult) => (result.decision === 'refused' ? result.issues : []);

describe('a list that cannot be checked', () => {
  it('is refused with everything that is wrong with it, and has no findings', async () => {
    const list = { ...nominationList(), term: 5, nominees: [{}] } as unknown as NominationList;
    const result = await check(list);
    expect(result).toMatchObject({ format: 'nhansu-report/1', decision: 'refused', findings: [] });
    expect(issuesOf(result).map(({ path }) => path)).toEqual([
      'term',
      'nominees[0].id',
      'nominees[0].nominations',
    ]);
  });

  it('of a term without a pack is refused, with the packs there are', async () => {
    const [issue] = issuesOf(await check(nominationList({ term: '2020-2026' })));
    expect(issue).toEqual({
      path: 'term',
      code: 'unknown-pack',
      found: '"2020-2026"',
      expected: { kind: 'one-of', values: packIds },
      suggestion: '2020-2025',
    });
  });

  it('against a pack that there is not names no place in the list', async () => {
    const [issue] = issuesOf(await check(nominationList(), { pack: '__proto__' }));
    expect(issue).toMatchObject({ path: '', code: 'unknown-pack' });
  });

  it.each([
    ['2019-05-29', ['not-in-force']],
    ['2019-05-30', []],
    ['2025-12-31', []],
    ['2026-01-01', ['not-in-force']],
  ])('of %s: %j, by the days on which the pack is in force', async (date, codes) => {
    const list = nominationList({ congress: { date } });
    expect(issuesOf(await check(list)).map(({ code }) => code)).toEqual(codes);
  });

  it('because an attestation is misspelt is refused with the one meant; one for other rules is let be', async () => {
    const attestation = { by: 'Ban Thường vụ', conclusion: 'meets' as const };
    const list = nominationList({
      nominees: [nominee('a', { attestations: [{ kind: 'political-standard', ...attestation }] })],
      attestations: [{ kind: 'weather', ...attestation }],
    });
    const issues = issuesOf(await check(list));
    expect(issues.map(({ path, code, suggestion }) => [path, code, suggestion])).toEqual([
      ['nominees[0].attestations[0].kind', 'unknown-attestation', 'political-standards'],
    ]);
  });
});

describe('a judgement that a rule asks for', () => {
  const rule = '2020-2025/committee/criteria/political-standards';
  const outcome = async (...conclusions: ('meets' | 'does-not-meet')[]) => {
    const attestations = conclusions.map((conclusion) => ({
      kind: 'political-standards',
      by: 'B',
      conclusion,
    }));
    const { findings } = await check(nominationList({ nominees: [nominee('a', { attestations })] }));
    return findings.find((finding) => finding.rule === rule)?.outcome;
  };

  it.each([
    [['meets'], 'satisfied'],
    [['does-not-meet'], 'violated'],
    [['meets', 'does-not-meet'], 'violated'],
    [[], 'review'],
  ] as const)('with %j on file is %s', async (conclusions, expected) => {
    expect(await outcome(...conclusions)).toBe(expected);
  });

  it('with no attestations at all awaits review', async () => {
    const list = nominationList({ nominees: [without(nominee('a'), 'attestations')] });
    const { findings } = await check(list);
    expect(findings.find((finding) => finding.rule === rule)?.outcome).toBe('review');
  });
});

describe('a report', () => {
  it('says what it rests on', async () => {
    const pack = await getPack('2020-2025');
    const result = await check(nominationList());
    expect(result.decision !== 'refused' && result.receipt).toEqual({
      library: { name: 'nhansu', version },
      pack: { id: '2020-2025', version: pack?.version, hash: pack?.hash, extends: ['charter'] },
      dates: { congress: '2020-06-15', referenceMonth: '2020-06' },
      input: { hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
    });
  });

  it('has the hash of what was read, not of how it was written', async () => {
    const hash = async (list: NominationList) => {
      const result = await check(list);
      return result.decision === 'refused' ? undefined : result.receipt.input.hash;
    };
    const list = nominationList();
    const spaced = { ...list, organization: { ...list.organization, name: ` ${list.organization.name} ` } };
    expect(await hash(spaced)).toBe(await hash(list));
    expect(await hash({ ...list, congress: { date: '2020-06-16' } })).not.toBe(await hash(list));
  });

  it('is the same for a pack given by id, as loaded, or named by the term', async () => {
    const pack = await getPack('2020-2025');
    if (!pack) throw new Error('the pack is shipped');
    const list = nominationList();
    expect(await check(list, { pack: '2020-2025' })).toEqual(await check(list));
    expect(await check(list, { pack })).toEqual(await check(list));
  });

  it('holds no rule in silence: one that concerns nobody says so', async () => {
    const { findings } = await check(nominationList({ bodies: {}, nominees: [] }));
    const pack = await getPack('2020-2025');
    expect(new Set(findings.map(({ rule }) => rule)).size).toBe(pack?.rules.length);
    const reasons = findings.map((finding) => finding.outcome === 'not-applicable' && finding.reason);
    expect(reasons).toEqual(
      expect.arrayContaining(['nobody-concerned', 'body-not-elected', 'does-not-apply']),
    );
  });

  it('says that a rule is not in effect yet on the day', async () => {
    const { findings } = await check(nominationList({ congress: { date: '2019-06-01' } }));
    const chair = findings.find(({ rule }) => rule === '2020-2025/inspection-committee/structure/chair');
    expect(chair).toMatchObject({
      outcome: 'not-applicable',
      reason: 'not-in-effect',
      subject: { kind: 'list' },
    });
  });
});
