import type { CaseIssueCode } from '../pack-tests/result.ts';
import type { PackIssueCode } from '../packs/pack-error.ts';

/** What only lint looks for: a pack with such a finding loads. */
export type AdviceCode =
  | 'negative-on-missing'
  | 'constant-condition'
  | 'constant-requirement'
  | 'never-applies'
  | 'shadowed-rule'
  | 'unreachable-row'
  | 'threshold-without-source'
  | 'modality-verb'
  | 'one-language'
  | 'placeholder'
  | 'missing-outcome'
  | 'unused-allowance';

/** Every kind of finding. */
export type LintCode = PackIssueCode | CaseIssueCode | AdviceCode;

/** One thing about a pack that is wrong, or most likely is. */
export interface LintFinding {
  /** File as the pack names it, e.g. `2020-2025/committee/quota/women-share.json`. */
  readonly file: string;
  /** Path within the file, e.g. `require.all[0].value`; empty for the file as a whole. */
  readonly path: string;
  /** What kind of finding it is; `lintCodes` explains it. */
  readonly code: LintCode;
  /** What was found, and what was expected, in English. */
  readonly message: string;
  /** What to do about it, in English; `lintCodes` has it in Vietnamese as well. */
  readonly fix: string;
  /** Where the code is explained, in the package: `docs/errors.md#unknown-fact`. */
  readonly page: string;
}

/** A finding before it is told what to do about it. */
export type Found = Pick<LintFinding, 'file' | 'path' | 'code' | 'message'> & {
  /** The rule that it is about, where the file is not the rule's own. */
  readonly rule?: string;
};

/** What lint says of a pack. */
export interface PackLint {
  /** The form of this object; a change that breaks a reader gives it another name. */
  readonly format: 'nhansu-lint/1';
  /** Id of the pack. */
  readonly pack: string;
  /** Sorted by file, then in the order of the checks. */
  readonly findings: readonly LintFinding[];
  /** How many rules of the pack's own were looked at. */
  readonly rules: number;
}

/** Notes something at a path of a rule. */
export type Advise = (path: readonly PropertyKey[], code: AdviceCode, message: string) => void;
