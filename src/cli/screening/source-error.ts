import type { InputIssue } from '../../schema/input-issue.ts';

/** A source that cannot be read, or no further. */
export class SourceError extends Error {
  readonly issues: readonly InputIssue[];

  constructor(...issues: readonly InputIssue[]) {
    super('the source cannot be read');
    this.issues = issues;
  }
}
