import type { Finding } from '../report/finding.ts';
import type { Decision, Tally } from '../report/report.ts';
import type { InputIssue } from '../schema/input-issue.ts';

/** What a person, or a whole list, comes to. */
export interface Screened {
  /** Id of the person; absent for a list, and where it could not be read. */
  readonly id?: string;
  /** Name of the organization, for a list. */
  readonly list?: string;
  /** Term of the list. */
  readonly term?: string;
  /** As of a list; `refused` where it could not be read. */
  readonly decision: Decision | 'refused';
  /** Findings that ask for a look, in the order of rules; all of them where that was asked for. */
  readonly findings: readonly Finding[];
  /** What is wrong with it, where it was refused. */
  readonly issues: readonly InputIssue[];
}

/** What all that was screened comes to. Plain JSON, and that of parts can be added up: see `mergeSummaries`. */
export interface ScreenSummary {
  /** The form of this object; a change that breaks a reader gives it another name. */
  readonly format: 'nhansu-screening/1';
  /** How many persons and lists there were of each decision. */
  readonly persons: Counts;
  /** The same of whole lists. */
  readonly lists: Counts;
  /** How many findings each rule has of each outcome, by id. */
  readonly rules: Readonly<Record<string, Tally>>;
  /** What it rests on. */
  readonly receipt: {
    /** What screened. */
    readonly library: {
      /** Its name. */
      readonly name: 'nhansu';
      /** The version of the package. */
      readonly version: string;
    };
    /** The packs, by id. */
    readonly packs: Readonly<Record<string, ScreenedPack>>;
    /** SHA-256 of what was asked for beside the pack, `sha256:…`: parts can be added up where they were asked the same. */
    readonly asked: string;
  };
}

/** A pack that was screened against. */
export interface ScreenedPack {
  /** Semantic version of its meaning. */
  readonly version: string;
  /** SHA-256 of its content, as `sha256:…`. */
  readonly hash: string;
}

/** How many there were of each decision. */
export type Counts = Readonly<Record<Screened['decision'], number>>;

/** Outcomes that ask for no look. */
export const isQuiet = ({ outcome }: Finding): boolean =>
  outcome === 'satisfied' || outcome === 'not-applicable';
