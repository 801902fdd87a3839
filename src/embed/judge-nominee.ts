import { contains, overlap, type Period } from '../dates/period.ts';
import { type CompiledRule, compileRule } from '../evaluate/compile-rule.ts';
import { type Trial, trialsOf } from '../evaluate/evaluate-list.ts';
import { judgeRows } from '../evaluate/judge.ts';
import { type MissingField, withoutRepeats } from '../facts/fact-value.ts';
import type { Pack } from '../packs/pack.ts';
import type { Finding } from '../report/finding.ts';
import type { Nominee } from '../schema/nominee.ts';
import type { NomineeContext } from './nominee-context.ts';
import { keysOf, valueAt } from './path.ts';
import { prepareNominee } from './prepare-nominee.ts';
import type { ReadNominee } from './read-nominee.ts';

/** A finding on the person. */
export interface Judged {
  readonly finding: Finding;
  /** Where it is undetermined: every field that may settle it. A finding names those of what it came to grief on. */
  readonly open: readonly MissingField[];
}

/** A rule about persons, and whether it is in effect on the day, or on some days of the pack where the day is not known. */
export interface RuleInEffect {
  readonly compiled: CompiledRule;
  readonly effect: 'all' | 'some';
}

/** The rules about persons that are in effect, or may be. */
export const rulesInEffect = (pack: Pack, date: string | undefined): RuleInEffect[] =>
  pack.rules
    .filter(({ subject }) => subject === 'nominee')
    .flatMap((rule) => {
      const effect = effectOf(rule.effective, pack.effective, date);
      return effect === 'none' ? [] : [{ compiled: compileRule(rule), effect }];
    });

/** The rules about persons on one of whom no more is known than record and context say. */
export function judgeNominee(read: ReadNominee, pack: Pack, context: NomineeContext): Judged[] {
  const prepared = prepareNominee(read, pack, context);
  const [nominee] = read.list.nominees;
  return rulesInEffect(pack, context.congress?.date).flatMap(({ compiled, effect }) =>
    trialsOf(compiled, prepared).map((trial) => judged(trial, nominee, effect)),
  );
}

/** The finding as it stands where the rule may not be in effect on the day. */
export const onTheDay = (own: Finding, effect: RuleInEffect['effect']): Finding =>
  effect === 'some' && own.outcome !== 'not-applicable' ? onSomeDays(own) : own;

/** Whether a rule is in effect on the day, or on some or all days of the pack where the day is not known. */
function effectOf(rule: Period, pack: Period, day: string | undefined): 'all' | 'some' | 'none' {
  if (day !== undefined) return contains(rule, day) ? 'all' : 'none';
  if (!overlap(rule, pack)) return 'none';
  const lasts = rule.to === null || (pack.to !== null && pack.to <= rule.to);
  return rule.from <= pack.from && lasts ? 'all' : 'some';
}

const day: MissingField = { field: 'congress.date' };

function judged({ hearings, missing }: Trial, nominee: Nominee, effect: RuleInEffect['effect']): Judged {
  const own = judgeRows(hearings, missing);
  const finding = onTheDay(own, effect);
  if (finding.outcome !== 'undetermined') return { finding, open: [] };
  // Under each row that may hold, something else may be open.
  const rows = hearings.map((hearing) => judgeRows([hearing], []));
  const open = [finding, own, ...rows].flatMap((one) => (one.outcome === 'undetermined' ? one.missing : []));
  return {
    finding,
    open: withoutRepeats([...open, ...missing].flatMap((field) => [field, ...beside(field, nominee)])),
  };
}

const onSomeDays = ({ rule, modality, subject }: Finding): Finding => ({
  rule,
  modality,
  subject,
  evidence: [],
  caveats: [],
  outcome: 'undetermined',
  open: 'applicability',
  missing: [day],
});

/** Other fields that may settle the same: the day of the decision, since announcements follow it; the track, of a member. */
function beside({ nominee: id, field }: MissingField, nominee: Nominee): MissingField[] {
  const keys = keysOf(field);
  const last = keys.at(-1);
  const next = last === 'announced' ? 'decided' : last === 'higherPost' ? 'track' : undefined;
  if (id === undefined || next === undefined) return [];
  const holder = keys.slice(0, -1);
  const told = valueAt(nominee, [...holder, next]);
  const isMember = valueAt(nominee, [...holder, 'role']) === 'member';
  if (next === 'track' ? told !== undefined || !isMember : String(told).length === fullDate) return [];
  return [{ nominee: id, field: field.slice(0, -String(last).length) + next }];
}

const fullDate = '2020-06-15'.length;
