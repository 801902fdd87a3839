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
  /** Id of the rule. */
  readonly id: string;
  /** What the rule is called. */
  readonly title: Text;
  /** `mandatory`, or `target`, which never fails a list. */
  readonly modality: Modality;
  /** The clauses the rule rests on, each with its confidence. */
  readonly source: readonly Source[];
  /** Any reading that the text does not force. */
  readonly interpretation?: string;
  /** The rule of a base pack that this one stands for. */
  readonly overrides?: string;
  /** How many findings of the rule have each outcome. */
  readonly outcomes: Tally;
}

/** A waiver on the list that excused nothing, since the rule is satisfied or does not apply. */
export interface UnusedWaiver {
  /** As the list has it. */
  readonly waiver: Waiver;
  /** How the rule stands without it. */
  readonly outcome: 'satisfied' | 'not-applicable';
}

/** What the report rests on. The same input under the same pack gives the same bytes. */
export interface Receipt {
  /** What checked. */
  readonly library: {
    /** Its name. */
    readonly name: 'nhansu';
    /** The version of the package. */
    readonly version: string;
  };
  /** What was checked against. */
  readonly pack: {
    /** Id of the pack. */
    readonly id: string;
    /** Semantic version of its meaning. */
    readonly version: string;
    /** SHA-256, as `sha256:…` in hexadecimal. */
    readonly hash: string;
    /** Ids of the packs whose rules hold too. */
    readonly extends: readonly string[];
  };
  /** The days that decide. */
  readonly dates: {
    /** First day of the congress, `2020-06-15`. */
    readonly congress: string;
    /** The month at which age and service are counted, `2020-06`; `null` where none or several are possible. */
    readonly referenceMonth: string | null;
  };
  /** What was checked. */
  readonly input: {
    /** SHA-256 of the list as it was read, `sha256:…`. */
    readonly hash: string;
  };
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
  /** The form of this object; a change that breaks a reader gives it another name. */
  readonly format: 'nhansu-report/1';
  /** `fail` if a mandatory rule is violated; else `incomplete` if one is undetermined or awaits review; else `pass`. */
  readonly decision: Decision;
  /** As the list has it. */
  readonly organization: Organization;
  /** As the list has it. */
  readonly term: string;
  /** The nominees, so that ids in findings can be read. */
  readonly nominees: readonly {
    /** Id of the person. */
    readonly id: string;
    /** Absent where the list has none; a masked report has `Nhân sự 09` instead. */
    readonly name?: string;
  }[];
  /** How many findings have each outcome, by modality. */
  readonly counts: Readonly<Record<Modality, Tally>>;
  /** Sorted by rule, then subject. Every rule of the pack has at least one. */
  readonly findings: readonly Finding[];
  /** Every rule of the pack, sorted by id. */
  readonly rules: readonly RuleSummary[];
  /** Waivers on the list that nothing needed, in the order of the list. */
  readonly unusedWaivers: readonly UnusedWaiver[];
  /** The instruments that the rules cite. */
  readonly instruments: readonly Pick<Instrument, 'id' | 'number' | 'date' | 'title'>[];
  /** Always empty, so that a report and a refusal are read alike. */
  readonly issues: readonly [];
  /** What the report rests on. */
  readonly receipt: Receipt;
}

/** The list could not be checked: it is invalid, or no pack covers it. */
export interface Refusal {
  /** The form of this object; a change that breaks a reader gives it another name. */
  readonly format: 'nhansu-report/1';
  /** Always this word, which tells it from a report. */
  readonly decision: 'refused';
  /** Every mistake at once. */
  readonly issues: readonly [InputIssue, ...InputIssue[]];
  /** Always empty, so that a report and a refusal are read alike. */
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
