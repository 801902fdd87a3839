import type { Shown } from './observe.ts';

/** One mistake in the files of cases. */
export interface CaseIssue {
  /** The file of cases, as it was named. */
  readonly file: string;
  /** Path within the file, e.g. `cases[2].expect`; empty for the file as a whole. */
  readonly path: string;
  /** What kind of mistake it is. */
  readonly code: CaseIssueCode;
  /** What is wrong, with what was found and what was expected. */
  readonly message: string;
}

/** The kinds of mistake in a file of cases. */
export type CaseIssueCode =
  | 'schema'
  | 'no-cases'
  | 'case-rule'
  | 'case-twice'
  | 'case-modality'
  | 'case-name'
  | 'case-list'
  | 'equivalent';

/** How one case came out. */
export interface CaseResult {
  /** What the case shows. */
  readonly name: string;
  /** Whether the finding shows what the case says. */
  readonly passed: boolean;
  /** What the case says of the finding. */
  readonly expected: Shown;
  /** What the finding shows; absent where there is none, since the list is refused. */
  readonly observed?: Shown;
  /** The finding in words; why there is none, in English, where the list is refused. */
  readonly sentence: string;
}

/** What cases have not shown of a rule. */
export interface Gap {
  /** Path of a comparison or of a row, e.g. `require.all[0]`. */
  readonly path: string;
  /** A comparison that was never met, or always; a row that never held. */
  readonly never: 'met' | 'not-met' | 'held';
}

/** How much of something cases have shown. */
export interface Coverage {
  /** How many of them were seen. */
  readonly covered: number;
  /** How many there are. */
  readonly all: number;
}

/** A change of a rule that no case notices. */
export interface Survivor {
  /** The file that was changed. */
  readonly file: string;
  /** What was changed, where: `require.all[0].value: 3 → 4`. */
  readonly change: string;
}

/** How the changes of a file came out. */
export interface Mutation {
  /** Changes tried. */
  readonly mutants: number;
  /** Changes that a case notices, or that the loader refuses. */
  readonly killed: number;
  /** Changes that no list can show, as its cases say. */
  readonly equivalent: number;
  /** Changes that no case notices. */
  readonly survivors: readonly Survivor[];
}

/** How the cases of one rule came out. */
export interface RuleTest {
  /** Id of the rule. */
  readonly rule: string;
  /** In the order of their file. */
  readonly cases: readonly CaseResult[];
  /** Each comparison is to be seen met and not met. */
  readonly conditions: Coverage;
  /** Each row of its table is to hold once. */
  readonly rows: Coverage;
  /** What cases have not shown. */
  readonly gaps: readonly Gap[];
  /** Changes of the rule, where they were asked for. */
  readonly mutation?: Mutation;
}

/** How the cases of a pack came out. */
export interface PackTest {
  /** The form of this object; a change that breaks a reader gives it another name. */
  readonly format: 'nhansu-test/1';
  /** The pack whose cases ran. */
  readonly pack: {
    /** Id of the pack. */
    readonly id: string;
    /** Semantic version of its meaning. */
    readonly version: string;
    /** SHA-256 of the pack, `sha256:…`. */
    readonly hash: string;
  };
  /** Sorted by id: the pack's own rules, not those of packs that it extends. */
  readonly rules: readonly RuleTest[];
  /** Every mistake in the files of cases; those without mistakes ran. */
  readonly issues: readonly CaseIssue[];
  /** Over all rules. */
  readonly counts: {
    /** Cases that hold. */
    readonly passed: number;
    /** Cases that do not. */
    readonly failed: number;
    /** Comparisons, each to be seen met and not met. */
    readonly conditions: Coverage;
    /** Rows of tables, each to hold once. */
    readonly rows: Coverage;
  };
  /** All changes of the rules and of `pack.json`, where they were asked for. */
  readonly mutation?: Mutation;
}
