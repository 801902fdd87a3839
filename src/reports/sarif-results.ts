import type { Result } from 'sarif';
import type { Finding, Outcome } from '../report/finding.ts';
import type { Report } from '../report/report.ts';
import { term } from '../terms.ts';
import type { Locale } from '../text.ts';
import type { SelectiveOptions } from './options.ts';
import { type InRun, type ListPart, locationsOf } from './sarif-places.ts';
import { plainMessage } from './sarif-text.ts';
import { namedSentence, subjectName, subjectPath } from './subject.ts';

const kinds: Readonly<Record<Exclude<Outcome, 'waived'>, Result.kind>> = {
  violated: 'fail',
  undetermined: 'open',
  review: 'review',
  satisfied: 'pass',
  'not-applicable': 'notApplicable',
};

/** What a list needs to know of the run that its results are part of. */
export interface Placed extends InRun, Pick<SelectiveOptions, 'all' | 'locate'> {
  /** Places of the rules among those of the run. */
  readonly ruleIndex: ReadonlyMap<string, number>;
  /** Tells this list from others of the run; empty where there are none. */
  readonly prefix: string;
}

function partsOf(finding: Finding, report: Report, locale: Locale): ListPart[] {
  const { subject } = finding;
  const own: ListPart = {
    path: subjectPath(finding, report),
    name: subjectName(finding, report, locale),
    kind: 'object',
  };
  if (subject.kind !== 'nominee') return [own];
  return [own, { path: `bodies.${subject.body}`, name: term(subject.body)[locale], kind: 'object' }];
}

/** A finding as a result: its kind, its level, where it is, and what excuses it. */
export function sarifResult(finding: Finding, report: Report, locale: Locale, placed: Placed): Result {
  const { rule, outcome, modality, subject } = finding;
  // A waived finding is what it would be without the waiver, and suppressed by it.
  const kind = kinds[outcome === 'waived' ? finding.instead : outcome];
  const parts = partsOf(finding, report, locale);
  const locations = locationsOf(parts, placed, placed.locate?.(subjectPath(finding, report)));
  const whom = subject.kind === 'nominee' ? `${subject.nominee}/${subject.body}` : subject.kind;
  return {
    ruleId: rule,
    ruleIndex: placed.ruleIndex.get(rule) ?? -1,
    kind,
    level: kind !== 'fail' ? 'none' : modality === 'mandatory' ? 'error' : 'note',
    message: { text: plainMessage(namedSentence(finding, report, locale)) },
    ...(locations.length > 0 && { locations }),
    partialFingerprints: { 'ruleAndSubject/v1': `${placed.prefix}${rule}/${whom}` },
    ...(outcome === 'waived' && {
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: `${finding.waiver.document}: ${finding.waiver.reason}`,
        },
      ],
    }),
    properties: { outcome, modality },
  };
}
