import type { Finding, Outcome, Subject } from '../report/finding.ts';
import type { Decision, Receipt, Report, RuleSummary } from '../report/report.ts';
import type { InputIssue } from '../schema/input-issue.ts';
import type { Nomination } from '../schema/nominee.ts';
import type { Body, Modality } from '../schema/terms.ts';

/** One draft of the list. */
export interface Draft {
  /** What the draft comes to. */
  readonly decision: Decision;
  /** As the draft has it. */
  readonly organization: Report['organization'];
  /** Persons on the list. */
  readonly nominees: number;
  /** How many findings have each outcome, by modality. */
  readonly counts: Report['counts'];
  /** First day of the congress, and the month at which age and service are counted. */
  readonly dates: Receipt['dates'];
  /** Hash of the draft as it was read. */
  readonly input: Receipt['input'];
}

/** One rule on one subject in both drafts. */
export interface ComparedFinding {
  /** Id of the rule. */
  readonly rule: string;
  /** Whether it binds. */
  readonly modality: Modality;
  /** A nominee in one body, a body, or the list. */
  readonly subject: Subject;
  /** Absent where the rule did not look at the person: on the list after alone, or nominated otherwise. */
  readonly before?: Finding;
  /** Absent where the rule does not look at the person any more. */
  readonly after?: Finding;
}

/** How the outcome of a rule moved for a person. */
export interface RuleMove {
  /** Id of the rule. */
  readonly rule: string;
  /** The body that the person is nominated to. */
  readonly body: Body;
  /** Absent where the rule did not look at the person. */
  readonly from?: Outcome;
  /** Absent where the rule does not look at the person any more. */
  readonly to?: Outcome;
}

/** What a person is nominated to, without what came of it. */
export type ComparedNomination = Pick<Nomination, 'body' | 'role' | 'track' | 'standing' | 'fullTime'>;

/** Somebody on either draft. */
export interface ComparedPerson {
  /** Id of the person, in the later draft where both have the person. */
  readonly id: string;
  /** Absent where no draft has it. */
  readonly name?: string;
  /** The id in the draft before, where it is another. */
  readonly formerId?: string;
}

/** A person for whom something moved. */
export interface PersonChange {
  /** Id of the person, in the later draft where both have the person. */
  readonly id: string;
  /** Absent where no draft has it. */
  readonly name?: string;
  /** The name under the same id in the draft before, where it is another: perhaps another person. */
  readonly formerName?: string;
  /** Whether the person is on one draft or on both. */
  readonly presence: 'joined' | 'left' | 'stayed';
  /** Where they differ; only lists tell them, reports do not. */
  readonly nominations?: {
    /** In the earlier draft. */
    readonly before: readonly ComparedNomination[];
    /** In the later draft. */
    readonly after: readonly ComparedNomination[];
  };
  /** Of rules that look at the person in one draft alone, only those that are a problem there. */
  readonly moves: readonly RuleMove[];
}

/** Two drafts of one list, checked under one pack. A problem is a finding violated, undetermined or awaiting review. */
export interface ListComparison {
  /** The form of this object; a change that breaks a reader gives it another name. */
  readonly format: 'nhansu-comparison/1';
  /** The decision of the draft after. */
  readonly decision: Decision;
  /** The earlier draft. */
  readonly before: Draft;
  /** The later draft. */
  readonly after: Draft;
  /** The pack that both were checked against. */
  readonly pack: Receipt['pack'];
  /** What was asked of the rules, where not simply all; the same for both drafts. */
  readonly choice?: NonNullable<Receipt['rules']>;
  /** By group; each finding is in one of them, or is no problem in either draft. */
  readonly findings: {
    /** A problem that was none. */
    readonly new: readonly ComparedFinding[];
    /** A problem that is none any more. */
    readonly fixed: readonly ComparedFinding[];
    /** A problem in both, of another kind or by another figure. */
    readonly changed: readonly ComparedFinding[];
    /** The same problem in both. */
    readonly unchanged: readonly ComparedFinding[];
    /** Met in both, by another figure: of bodies and of the list alone. */
    readonly figures: readonly ComparedFinding[];
  };
  /** How many persons joined, left and stayed, and who of them moved. */
  readonly people: {
    /** Persons of the later draft alone. */
    readonly joined: number;
    /** Persons of the earlier draft alone. */
    readonly left: number;
    /** Persons of both. */
    readonly stayed: number;
    /** Of those who stayed, so many for whom nothing moved; they are not listed. */
    readonly unmoved: number;
    /** In the order of the draft after; those who left come last. */
    readonly changed: readonly PersonChange[];
  };
  /** The rules that are named above. */
  readonly rules: readonly Pick<RuleSummary, 'id' | 'title' | 'modality' | 'source'>[];
  /** Everybody on either draft, so that ids can be read. */
  readonly nominees: readonly ComparedPerson[];
}

/** The drafts could not be compared: one is invalid, or they are of different terms. */
export interface ComparisonRefusal {
  /** The form of this object; a change that breaks a reader gives it another name. */
  readonly format: 'nhansu-comparison/1';
  /** Always this word, which tells it from a comparison. */
  readonly decision: 'refused';
  /** By draft; at least one has an issue. */
  readonly issues: {
    /** Of the earlier draft. */
    readonly before: readonly InputIssue[];
    /** Of the later draft. */
    readonly after: readonly InputIssue[];
  };
}

/** What `compareLists` returns. */
export type ComparisonResult = ListComparison | ComparisonRefusal;

/** The groups of findings, in the order in which they are told. */
export const findingGroups = ['new', 'changed', 'fixed', 'unchanged', 'figures'] as const;

/** A group of findings. */
export type FindingGroup = (typeof findingGroups)[number];
