import type { InputIssue } from '../schema/input-issue.ts';
import type { Organization, Waiver } from '../schema/nomination-list.ts';
import type { Instrument, Source } from '../schema/rule.ts';
import type { Modality } from '../schema/terms.ts';
import type { Text } from '../text.ts';
import type { Finding, Outcome } from './finding.ts';

/** What a list comes to: `fail` and `incomplete` look at mandatory rules alone. */
export type Decision = 'pass' | 'fail' | 'incomplete';

/** How many findings have each outcome. */
export type Tally = Readonly<Record<Outcome, number>>;

/** A rule of the pack, as a report names it. */
export interface RuleSummary {
  readonly id: string;
  readonly title: Text;
  readonly modality: Modality;
  readonly source: readonly Source[];
  readonly interpretation?: string;
  /** The rule of a base pack that this one stands for. */
  readonly overrides?: string;
  readonly outcomes: Tally;
}

/** A waiver on the list that excused nothing, since the rule is satisfied or does not apply. */
export interface UnusedWaiver {
  readonly waiver: Waiver;
  readonly outcome: 'satisfied' | 'not-applicable';
}

/** What the report rests on. The same input under the same pack gives the same bytes. */
export interface Receipt {
  readonly library: { readonly name: 'nhansu'; readonly version: string };
  readonly pack: {
    readonly id: string;
    readonly version: string;
    /** SHA-256, as `sha256:…` in hexadecimal. */
    readonly hash: string;
    readonly extends: readonly string[];
  };
  readonly dates: {
    readonly congress: string;
    readonly referenceMonth: string | null;
  };
  readonly input: { readonly hash: string };
  /** What was asked of the rules, where not simply all; `considered` of `all` rules were looked at. */
  readonly rules?: {
    /** Patterns of rules to look at; none for all. */
    readonly only: readonly string[];
    /** Patterns of rules to leave out. */
    readonly skip: readonly string[];
    /** Rules looked at. */
    readonly considered: number;
    /** Rules of the pack. */
    readonly all: number;
  };
}

/** The result of a check. */
export interface Report {
  readonly format: 'nhansu-report/1';
  readonly decision: Decision;
  readonly organization: Organization;
  readonly term: string;
  /** The nominees, so that ids in findings can be read. */
  readonly nominees: readonly { readonly id: string; readonly name?: string }[];
  readonly counts: Readonly<Record<Modality, Tally>>;
  /** Sorted by rule, then subject. Every rule of the pack has at least one. */
  readonly findings: readonly Finding[];
  /** Every rule of the pack, sorted by id. */
  readonly rules: readonly RuleSummary[];
  /** Waivers on the list that nothing needed, in the order of the list. */
  readonly unusedWaivers: readonly UnusedWaiver[];
  /** The instruments that the rules cite. */
  readonly instruments: readonly Pick<Instrument, 'id' | 'number' | 'date' | 'title'>[];
  readonly issues: readonly [];
  readonly receipt: Receipt;
}

/** The list could not be checked: it is invalid, or no pack covers it. */
export interface Refusal {
  readonly format: 'nhansu-report/1';
  readonly decision: 'refused';
  readonly issues: readonly [InputIssue, ...InputIssue[]];
  readonly findings: readonly [];
}

/** What `check` returns. */
export type CheckResult = Report | Refusal;

/** The answer to a list that cannot be checked. */
export function refuse(issues: Refusal['issues']): Refusal {
  return { format: 'nhansu-report/1', decision: 'refused', issues, findings: [] };
}

const gravity: Readonly<Record<Outcome, Decision>> = {
  violated: 'fail',
  undetermined: 'incomplete',
  review: 'incomplete',
  waived: 'pass',
  satisfied: 'pass',
  'not-applicable': 'pass',
};

/** `fail` if a mandatory rule is violated; else `incomplete` if one is undetermined or awaits review; else `pass`. */
export function decide(findings: readonly Finding[]): Decision {
  const decisions = findings
    .filter((finding) => finding.modality === 'mandatory')
    .map((finding) => gravity[finding.outcome]);
  if (decisions.includes('fail')) return 'fail';
  return decisions.includes('incomplete') ? 'incomplete' : 'pass';
}

/** Counts findings by outcome. */
export function tally(findings: readonly Finding[]): Tally {
  const counts = { violated: 0, undetermined: 0, review: 0, waived: 0, satisfied: 0, 'not-applicable': 0 };
  for (const finding of findings) counts[finding.outcome]++;
  return counts;
}
