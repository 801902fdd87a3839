import type { Evidence, Finding, Outcome } from '../report/finding.ts';
import type { Report } from '../report/report.ts';

/** Signs that stand beside colours and words, so that neither is needed to tell outcomes apart. */
export const outcomeMarks: Readonly<Record<Outcome, string>> = {
  violated: '✗',
  undetermined: '?',
  review: '…',
  waived: '≈',
  satisfied: '✓',
  'not-applicable': '–',
};

/** The sign of a finding: a target that is missed is not a rule that is broken. */
export const markOf = ({ outcome, modality }: Pick<Finding, 'outcome' | 'modality'>): string =>
  outcome === 'violated' && modality === 'target' ? '△' : outcomeMarks[outcome];

/** The signs of decisions. */
export const decisionMarks: Readonly<Record<Report['decision'] | 'refused', string>> = {
  pass: '✓',
  fail: '✗',
  incomplete: '?',
  refused: '⊘',
};

/** The signs of comparisons. */
export const verdictMarks: Readonly<Record<Evidence['verdict'], string>> = {
  met: '✓',
  'not-met': '✗',
  unknown: '?',
};
