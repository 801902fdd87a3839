/** One mistake in a rule pack. */
export interface PackIssue {
  /** File below the rules folder, e.g. `2020-2025/committee/quota/women-share.json`. */
  readonly file: string;
  /** Path within the file, e.g. `require.all[0].value`; empty for the file as a whole. */
  readonly path: string;
  /** What kind of mistake it is. */
  readonly code: PackIssueCode;
  /** What is wrong, with what was found and what was expected. */
  readonly message: string;
}

/** The kinds of mistake a rule author can make. */
export type PackIssueCode =
  | 'schema'
  | 'missing-file'
  | 'stray-file'
  | 'cyclic-extends'
  | 'id-path'
  | 'duplicate-id'
  | 'subject'
  | 'require-or-review'
  | 'empty-condition'
  | 'ambiguous-condition'
  | 'condition-key'
  | 'unknown-fact'
  | 'fact-scope'
  | 'unknown-operator'
  | 'operator-type'
  | 'value-type'
  | 'unknown-param'
  | 'measure'
  | 'table-row'
  | 'table-overlap'
  | 'unknown-instrument'
  | 'citation'
  | 'period'
  | 'text-found'
  | 'quota-contradiction'
  | 'not-json'
  | 'override-unknown'
  | 'override-subject'
  | 'override-looser';

/** A rule author's mistakes, all at once. Thrown when a pack is loaded, never while a list is checked. */
export class PackError extends Error {
  /** Always `PackError`. */
  override readonly name = 'PackError';
  /** Every mistake, file by file. */
  readonly issues: readonly PackIssue[];

  constructor(pack: string, issues: readonly PackIssue[]) {
    const lines = issues.map(({ file, path, message }) => `  ${file}${path ? ` ${path}` : ''}: ${message}`);
    super(
      `pack \`${pack}\` has ${issues.length} mistake${issues.length === 1 ? '' : 's'}\n${lines.join('\n')}`,
    );
    this.issues = issues;
  }
}

/** Notes a mistake. */
export type Report = (path: readonly PropertyKey[], code: PackIssueCode, message: string) => void;
