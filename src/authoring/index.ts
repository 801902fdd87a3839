/**
 * For authors of rule packs: mistakes in a pack, and what its cases show. No file system.
 *
 * @module nhansu/authoring
 */

export { type CodeWords, lintCodes } from '../lint/codes.ts';
export type { AdviceCode, LintCode, LintFinding, PackLint } from '../lint/finding.ts';
export { lintPack } from '../lint/lint-pack.ts';
export type { Case, CaseFile } from '../pack-tests/case-file.ts';
export type { Packs } from '../pack-tests/examples.ts';
export type { Shown } from '../pack-tests/observe.ts';
export type {
  CaseIssue,
  CaseIssueCode,
  CaseResult,
  Coverage,
  Gap,
  Mutation,
  PackTest,
  RuleTest,
  Survivor,
} from '../pack-tests/result.ts';
export { type TestPackOptions, testPack } from '../pack-tests/test-pack.ts';
