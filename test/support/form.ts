import type { NomineeCheck, NomineeContext } from '../../src/index.ts';

/** Where a form of the police asks for one person. */
export const policeContext = {
  pack: '2020-2025',
  organization: { level: 'above-grassroots', sector: 'police', superior: 'province' },
  congress: { date: '2020-08-05' },
} as const satisfies NomineeContext;

/** What the rule of this slug came to. */
export const outcomeOf = ({ findings }: NomineeCheck, rule: string) =>
  findings.find((finding) => finding.rule.endsWith(`/${rule}`))?.outcome;
