import type { Pack } from '../packs/pack.ts';
import { selectPack } from '../packs/select-pack.ts';
import { getPack } from '../packs/shipped.ts';
import type { Finding } from '../report/finding.ts';
import { type Decision, decide } from '../report/report.ts';
import { describeMissing } from '../report/sentence.ts';
import type { InputIssue } from '../schema/input-issue.ts';
import type { Text } from '../text.ts';
import { findingsAnywhere, findingsOn, type NomineeContext } from './nominee-context.ts';
import { readNominee } from './read-nominee.ts';

/** A field that still matters: filling it in may settle rules that are undetermined. */
export interface OpenField {
  /** Path within the record, e.g. `service.rank`; of the context where `of` says so, e.g. `congress.kind`. */
  readonly field: string;
  /** Whether it is of the person, or of what the person is checked for. */
  readonly of: 'nominee' | 'context';
  /** What the field is called. */
  readonly label: Text;
  /** Ids of the rules that it leaves open. */
  readonly rules: readonly string[];
}

/** How one person stands with the rules about persons. */
export interface NomineeCheck {
  /** As of a list: `fail` and `incomplete` look at mandatory rules alone. `incomplete` where too little is typed to judge. */
  readonly decision: Decision;
  /** On this person alone, by rule and body; what the list as a whole must meet is not looked at. */
  readonly findings: readonly Finding[];
  /** The fields that still matter, those that leave the most rules open first. */
  readonly open: readonly OpenField[];
  /** What is invalid as it was typed; such a field is otherwise taken for absent. */
  readonly issues: readonly InputIssue[];
}

/**
 * Checks one person as a form is typed: what holds already, what does not, and which fields still matter.
 *
 * The record may be any value, whole or half: fields that are empty (`''`, `null`) are absent, invalid ones are told and
 * left out. `id` may be left out; findings then name `nominee`. Without organization and congress, what they might decide is
 * undetermined. Nothing is thrown for what is typed.
 *
 * @throws TypeError (as a rejection) when the context names no pack and no congress to choose one by; RangeError when no
 * pack covers that day.
 */
export async function checkNominee(nominee: unknown, context: NomineeContext): Promise<NomineeCheck> {
  const pack = await packOf(context);
  const { list, issues } = readNominee(nominee, context, pack.id);
  if (!list) return { decision: 'incomplete', findings: [], open: [], issues };
  const isPlaced = context.organization !== undefined && context.congress !== undefined;
  const findings = isPlaced ? findingsOn(list, pack) : findingsAnywhere(list.nominees[0], pack);
  return { decision: decide(findings), findings, open: openFields(findings), issues };
}

/** The pack that a context means. */
export async function packOf({ pack, organization, congress }: NomineeContext): Promise<Pack> {
  const named = await pack;
  if (typeof named === 'object') return named;
  if (named !== undefined) {
    const found = await getPack(named);
    if (found) return found;
    throw new TypeError(`no rule pack \`${named}\``);
  }
  if (organization && congress) return selectPack(congress.date, organization, congress.kind);
  throw new TypeError('expected a pack, or an organization and its congress to choose one by');
}

function openFields(findings: readonly Finding[]): OpenField[] {
  const fields = new Map<string, { readonly of: OpenField['of']; readonly rules: Set<string> }>();
  for (const finding of findings) {
    if (finding.outcome !== 'undetermined') continue;
    for (const { nominee, field } of finding.missing) {
      const of = nominee === undefined ? 'context' : 'nominee';
      const entry = fields.get(field) ?? { of, rules: new Set<string>() };
      fields.set(field, entry);
      entry.rules.add(finding.rule);
    }
  }
  return [...fields]
    .map(([field, { of, rules }]) => ({
      field,
      of,
      label: { vi: describeMissing({ field }, 'vi'), en: describeMissing({ field }, 'en') },
      rules: [...rules],
    }))
    .sort((a, b) => b.rules.length - a.rules.length || (a.field < b.field ? -1 : 1));
}
