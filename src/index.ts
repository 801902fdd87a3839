/**
 * Checks nomination lists, and what goes with it: packs, plans, comparisons, one person at a time. In Node and in browsers;
 * `loadPack` of a folder alone needs a file system.
 *
 * @module nhansu
 */

export { compareLists } from './compare/compare-lists.ts';
export { compareReports } from './compare/compare-reports.ts';
export type {
  ComparedFinding,
  ComparedNomination,
  ComparedPerson,
  ComparisonRefusal,
  ComparisonResult,
  Draft,
  ListComparison,
  PersonChange,
  RuleMove,
} from './compare/comparison.ts';
export { renderComparison } from './compare/render-comparison.ts';
export { renderComparisonMarkdown } from './compare/render-comparison-markdown.ts';
export { type PartialDate, parsePartialDate } from './dates/partial-date.ts';
export type { Period } from './dates/period.ts';
export type {
  ChangeBase,
  CitedSource,
  DiffedPack,
  DiffRow,
  DiffSide,
  DiffStatus,
  PackDiff,
  RequirementChange,
  RowBase,
  WrittenBound,
} from './diff/diff.ts';
export { diffPacks } from './diff/diff-packs.ts';
export { renderDiff } from './diff/render-diff.ts';
export { renderDiffMarkdown } from './diff/render-diff-markdown.ts';
export {
  type AskedReview,
  checkNominee,
  type NomineeCheck,
  type OpenField,
} from './embed/check-nominee.ts';
export type { EngineConditions, EngineItem } from './embed/engine-conditions.ts';
export { type EnginePack, type EngineRule, type EngineRun, toEngineRules } from './embed/engine-rules.ts';
export type { NomineeContext } from './embed/nominee-context.ts';
export type { NomineeIssue, ValidatorOptions } from './embed/nominee-issues.ts';
export {
  type NomineeInput,
  type NomineeSchema,
  type SchemaOptions,
  type SchemaResult,
  toStandardSchema,
  toZodCheck,
  type ZodPayload,
} from './embed/standard-schema.ts';
export { type CheckOptions, check } from './evaluate/check.ts';
export { type CheckSyncOptions, checkSync } from './evaluate/check-sync.ts';
export type { RuleChoice } from './evaluate/leave-out.ts';
export { facts } from './facts/catalogue.ts';
export type { FactDefinition, FactType, Scope, Unit } from './facts/fact.ts';
export type { MissingField, Scalar, Share } from './facts/fact-value.ts';
export type { FactId } from './facts/generated/fact-ids.ts';
export {
  type RetirementGround,
  type RetirementMonth,
  type RetirementOptions,
  retirementMonth,
} from './facts/retirement-month.ts';
export type { RuleFiles } from './packs/assemble-pack.ts';
export {
  type BasePack,
  type ConditionDefinition,
  definePack,
  extendPack,
  type Fixed,
  type MeasureDefinition,
  type PackDefinition,
  type RowDefinition,
  type RuleDefinition,
} from './packs/define-pack.ts';
export type { PackId, RuleId } from './packs/generated/ids.ts';
export { loadPack } from './packs/load-pack.ts';
export type { Pack } from './packs/pack.ts';
export { PackError, type PackIssue, type PackIssueCode } from './packs/pack-error.ts';
export { type SelectedFor, selectPack } from './packs/select-pack.ts';
export { getPack, getPackFiles, packIds } from './packs/shipped.ts';
export type {
  Clash,
  Plan,
  PlannedNumber,
  PlannedOrganization,
  PlannedRule,
  PlanOptions,
  PlanRefusal,
  PlanResult,
  RuleStanding,
  Sizes,
} from './plan/plan.ts';
export { planBodies } from './plan/plan-bodies.ts';
export { renderPlan } from './plan/render-plan.ts';
export type {
  Evidence,
  Finding,
  FindingBase,
  Found,
  Open,
  Outcome,
  Reason,
  Subject,
} from './report/finding.ts';
export { describeIssue } from './report/issues.ts';
export { renderJson } from './report/json.ts';
export type {
  CheckResult,
  Decision,
  Receipt,
  Refusal,
  Report,
  RuleSummary,
  Tally,
  UnusedWaiver,
} from './report/report.ts';
export { describeRule } from './report/requirement.ts';
export { describeFinding, type NameOf } from './report/sentence.ts';
export { renderText, type TextOptions } from './report/text.ts';
export type { Expected } from './schema/common.ts';
export type { Allowed, Condition, ConditionItem, Leaf, Literal, Operand } from './schema/condition.ts';
export type { CellPlace, InputIssue } from './schema/input-issue.ts';
export type { Congress, NominationList, Organization, Waiver } from './schema/nomination-list.ts';
export type { Attestation, Discipline, Nomination, Nominee } from './schema/nominee.ts';
export { type ParseResult, parseNominationList } from './schema/parse.ts';
export type {
  Instrument,
  LegalTable,
  Measure,
  PackManifest,
  Review,
  Rule,
  Source,
  TableRow,
} from './schema/rule.ts';
export type { Body, Modality, Role } from './schema/terms.ts';
export { type Screening, screen } from './screen/screen.ts';
export type { Counts, Screened, ScreenedPack, ScreenSummary } from './screen/screened.ts';
export type { ScreenedFor, ScreenOptions } from './screen/screener.ts';
export { mergeSummaries } from './screen/summary.ts';
export type { Locale, Text } from './text.ts';
export { version } from './version.ts';
