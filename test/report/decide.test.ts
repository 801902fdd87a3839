import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Outcome } from '../../src/index.ts';
import { outcomes } from '../../src/report/finding.ts';
import { type Decision, decide, tally } from '../../src/report/report.ts';

/** A finding of which only the modality and the outcome are looked at. */
const finding = (modality: Finding['modality'], outcome: Outcome) =>
  ({
    rule: 'r',
    modality,
    outcome,
    subject: { kind: 'list' },
    evidence: [],
    caveats: [],
  }) as unknown as Finding;

describe('the decision', () => {
  it.each<[string, Outcome[], Decision]>([
    ['nothing', [], 'pass'],
    ['what is satisfied, waived or does not apply', ['satisfied', 'waived', 'not-applicable'], 'pass'],
    ['something undetermined', ['satisfied', 'undetermined'], 'incomplete'],
    ['something that awaits review', ['review', 'satisfied'], 'incomplete'],
    ['a violation, whatever else is open', ['review', 'undetermined', 'violated', 'satisfied'], 'fail'],
  ])('on %s', (_, mandatory, decision) => {
    expect(decide(mandatory.map((outcome) => finding('mandatory', outcome)))).toBe(decision);
  });

  it('does not look at targets', () => {
    expect(decide(outcomes.map((outcome) => finding('target', outcome)))).toBe('pass');
  });

  it('never gets better by one more finding', () => {
    const grave = ['pass', 'incomplete', 'fail'];
    const any = fc.constantFrom(...outcomes).map((outcome) => finding('mandatory', outcome));
    fc.assert(
      fc.property(fc.array(any), any, (findings, one) => {
        expect(grave.indexOf(decide([...findings, one]))).toBeGreaterThanOrEqual(
          grave.indexOf(decide(findings)),
        );
      }),
    );
  });
});

it('counts every outcome, those that do not occur as well', () => {
  const findings = (['violated', 'satisfied', 'satisfied'] as const).map((outcome) =>
    finding('target', outcome),
  );
  expect(tally(findings)).toEqual({
    violated: 1,
    undetermined: 0,
    review: 0,
    waived: 0,
    satisfied: 2,
    'not-applicable': 0,
  });
});
