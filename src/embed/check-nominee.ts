import type { Finding } from '../report/finding.ts';
import { type Decision, decide } from '../report/report.ts';
import { describeMissing } from '../report/sentence.ts';
import { formatPath, type InputIssue } from '../schema/input-issue.ts';
import type { Review } from '../schema/rule.ts';
import type { Text } from '../text.ts';
import { type Judged, judgeNominee } from './judge-nominee.ts';
import { type NomineeContext, packOf } from './nominee-context.ts';
import { keysOf } from './path.ts';
import { type ReadNominee, readNominee } from './read-nominee.ts';

/** A field that still matters: filling it in, alone or with others, may settle rules that are undetermined. */
export interface OpenField {
  /** Path within the record as it was typed, e.g. `service.rank`; of the context where `of` says so, e.g. `congress.kind`. */
  readonly field: string;
  /** Whether it is of the person, or of what the person is checked for. */
  readonly of: 'nominee' | 'context';
  /** What the field is called. */
  readonly label: Text;
  /** Ids of the rules that it leaves open, targets among them. */
  readonly rules: readonly string[];
}

/** A conclusion that a competent body must put on record, under `attestations`. */
export interface AskedReview {
  /** Id of the rule that asks for it. */
  readonly rule: string;
  /** What must have been concluded, and by whom. */
  readonly review: Review;
}

/** How one person stands with the rules about persons. */
export interface NomineeCheck {
  /**
   * As of a list: `fail` and `incomplete` look at mandatory rules alone. Never `pass` while there are issues, since what is
   * invalid was not judged.
   */
  readonly decision: Decision;
  /** On this person alone, by rule and body; what the list as a whole must meet is not looked at. */
  readonly findings: readonly Finding[];
  /** The fields that still matter, those that leave the most rules open first. No other field settles what is undetermined. */
  readonly open: readonly OpenField[];
  /** The conclusions that are asked for, and are not on file. */
  readonly reviews: readonly AskedReview[];
  /** What is invalid as it was typed; such a field is otherwise taken for absent. Paths are within the record as it was typed. */
  readonly issues: readonly InputIssue[];
}

/**
 * Checks one person as a form is typed: what holds already, what does not, and which fields still matter.
 *
 * The record may be any value, whole or half: fields that are empty (`''`, `null`, `NaN`, a group or a list of nothing else)
 * are absent, invalid ones are told and left out. `id` may be left out; findings then name `nominee`. Whatever the context
 * leaves out is not known, and what it would decide is undetermined. Nothing is thrown for what is typed.
 *
 * A pure function of its arguments, but for loading the pack: the answer to an older call may come later than that to a
 * newer one only while the pack is being loaded.
 *
 * @throws TypeError (as a rejection) when the context names no pack and no congress to choose one by; RangeError when no
 * pack covers that day.
 */
export async function checkNominee(nominee: unknown, context: NomineeContext): Promise<NomineeCheck> {
  const pack = await packOf(context);
  const { read, issues } = readNominee(nominee, context, pack);
  if (!read) return { decision: 'incomplete', findings: [], open: [], reviews: [], issues };
  const judged = judgeNominee(read, pack, context);
  const findings = judged.map(({ finding }) => finding);
  const decision = decide(findings);
  return {
    decision: decision === 'pass' && issues.length > 0 ? 'incomplete' : decision,
    findings,
    open: openFields(judged, read),
    reviews: findings.flatMap((finding) =>
      finding.outcome === 'review' ? [{ rule: finding.rule, review: finding.review }] : [],
    ),
    issues,
  };
}

function openFields(judged: readonly Judged[], { original }: ReadNominee): OpenField[] {
  const fields = new Map<string, { readonly of: OpenField['of']; readonly rules: Set<string> }>();
  for (const { finding, open } of judged) {
    for (const { nominee, field } of open) {
      const of = nominee === undefined ? 'context' : 'nominee';
      const entry = fields.get(field) ?? { of, rules: new Set<string>() };
      fields.set(field, entry);
      entry.rules.add(finding.rule);
    }
  }
  return [...fields]
    .map(([field, { of, rules }]) => ({
      field: of === 'nominee' ? formatPath(original(keysOf(field))) : field,
      of,
      label: { vi: describeMissing({ field }, 'vi'), en: describeMissing({ field }, 'en') },
      rules: [...rules],
    }))
    .sort((a, b) => b.rules.length - a.rules.length || (a.field < b.field ? -1 : 1));
}
