import type { Unit } from '../facts/fact.ts';
import type { MissingField } from '../facts/fact-value.ts';
import type { Evidence, Open, Reason } from '../report/finding.ts';
import type { InputIssue } from '../schema/input-issue.ts';
import type { Congress, NominationList, Organization } from '../schema/nomination-list.ts';
import type { Instrument, Rule, Source } from '../schema/rule.ts';
import type { Body, Modality } from '../schema/terms.ts';
import type { Text } from '../text.ts';

/** Members by body. */
export type Sizes = Readonly<Partial<Record<Body, number>>>;

/** What is known before there is a name. */
export interface PlanOptions {
  /** Members each body is to have; 0 for a body that is not elected. A body left out is open. */
  readonly seats?: Sizes;
  /** Of the seats, those added outside the set number; none unless given. */
  readonly extra?: Sizes;
  /** First day of the congress. By default the first of the month at which the pack counts ages for the level. */
  readonly date?: string;
  /** What else is known of the congress; an election, unless this says that the bodies are appointed. */
  readonly congress?: Omit<Congress, 'date'>;
  /** As in a list: what the outgoing bodies were, for renewal and reduction. */
  readonly outgoing?: NominationList['outgoing'];
}

/** An organization, of which no name is needed. */
export type PlannedOrganization = Omit<Organization, 'name'> & { readonly name?: string };

/** A whole number that a rule asks for. */
export interface PlannedNumber {
  /** Id of the rule. */
  readonly rule: string;
  /** Whether it binds. */
  readonly modality: Modality;
  /** The body whose seats or nominees are counted; absent for anything else. */
  readonly body?: Body;
  /**
   * Seats; nominees on the list; those whom the convening committee puts forward; those nominees who have one trait; or
   * anything else.
   */
  readonly counts: 'seats' | 'nominees' | 'prepared' | 'persons' | 'other';
  /** What is counted. */
  readonly label: Text;
  /** What the numbers count; absent for a share. */
  readonly unit?: Unit;
  /** The smallest and the largest number allowed. No number at all is where the smallest is above the largest. */
  readonly min?: number;
  /** At most, inclusive. */
  readonly max?: number;
  /** What the sizes given make of it. */
  readonly planned?: number;
  /**
   * The share that the number comes from, as the rule writes it, and the number of persons it was taken of. A share of
   * nominees was taken of a list as long as the body has seats, and grows with the list.
   */
  readonly share?: {
    /** The share at least, as written: `15%`. */
    readonly least?: string;
    /** The share at most, as written. */
    readonly most?: string;
    /** How many persons the share was taken of. */
    readonly of: number;
    /** Whether the number grows with the length of the list. */
    readonly growsWithList: boolean;
  };
  /** What a reader must know beside the numbers. */
  readonly caveats: readonly Text[];
}

/** Requirements that the sizes given cannot meet: of one rule, or of several together. */
export interface Clash {
  /** Ids of the rules. */
  readonly rules: readonly [string, ...string[]];
  /** `target` if without targets the rest could be met. */
  readonly modality: Modality;
  /** What of one rule is not met whatever the names. */
  readonly evidence: readonly Evidence[];
  /** The numbers that cannot be met together. */
  readonly numbers: readonly PlannedNumber[];
}

/** How a rule stands with the plan. */
export type RuleStanding =
  | {
      /** It asks for numbers; the sizes given meet it; they cannot. */
      readonly outcome: 'numbers' | 'met' | 'contradictory';
    }
  | {
      /** It depends on data that was not given, or on names alone where no field is missing. */
      readonly outcome: 'open';
      /** What is not known. */
      readonly open: Open;
      /** The fields that would settle it. */
      readonly missing: readonly MissingField[];
    }
  | {
      /** A body has to say: what is asked is a judgement, was not found, or is left to it. */
      readonly outcome: 'asked';
      /** The body. */
      readonly by: Text;
      /** What it has to say. */
      readonly asks: Text;
    }
  | {
      /** It is about single persons. */
      readonly outcome: 'personal';
    }
  | {
      /** It says nothing here. */
      readonly outcome: 'not-applicable';
      /** Why it says nothing. */
      readonly reason: Reason;
    };

/** A rule of the pack, and how it stands with the plan. */
export type PlannedRule = Pick<Rule, 'id' | 'title' | 'modality' | 'waiver'> & {
  /** Those of the table row that it rests on, or the rule's own. */
  readonly source: readonly Source[];
} & RuleStanding;

/** The whole numbers that follow from a pack for bodies of given sizes, before there is a name. */
export interface Plan {
  /** The form of this object; a change that breaks a reader gives it another name. */
  readonly format: 'nhansu-plan/1';
  /** `contradictory` if mandatory rules cannot be met; a target that cannot be is told, and does not make it so. */
  readonly decision: 'feasible' | 'contradictory';
  /** As it was given. */
  readonly organization: PlannedOrganization;
  /** First day of the congress, given or assumed. */
  readonly date: string;
  /** The sizes asked for. */
  readonly seats: Sizes;
  /** Of them, seats outside the set number. */
  readonly extra: Sizes;
  /** By body, what they count, and rule. */
  readonly numbers: readonly PlannedNumber[];
  /** Numbers that rule each other out. */
  readonly clashes: readonly Clash[];
  /** Every rule of the pack, sorted by id. */
  readonly rules: readonly PlannedRule[];
  /** The instruments that the rules cite. */
  readonly instruments: readonly Pick<Instrument, 'id' | 'number' | 'date' | 'title'>[];
  /** The pack that the numbers follow from. */
  readonly pack: {
    /** Id of the pack. */
    readonly id: string;
    /** Semantic version of its meaning. */
    readonly version: string;
    /** SHA-256 of the pack, `sha256:…`. */
    readonly hash: string;
  };
  /** Always empty, so that a plan and a refusal are read alike. */
  readonly issues: readonly [];
}

/** What was asked cannot be planned: the organization is invalid, or no pack covers the day. */
export interface PlanRefusal {
  /** The form of this object; a change that breaks a reader gives it another name. */
  readonly format: 'nhansu-plan/1';
  /** Always this word, which tells it from a plan. */
  readonly decision: 'refused';
  /** Every mistake at once. */
  readonly issues: readonly [InputIssue, ...InputIssue[]];
}

/** What `planBodies` returns. */
export type PlanResult = Plan | PlanRefusal;
