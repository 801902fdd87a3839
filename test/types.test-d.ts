import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { refusalSchema, reportSchema, reportsSchema } from '../scripts/generate/report-schema.ts';
import type { ReportsDocument } from '../src/cli/main.ts';
import { type Cells, type ReadResult, type WriteReportOptions, writeReport } from '../src/files/index.ts';
import type {
  Attestation,
  CheckOptions,
  CheckResult,
  CheckSyncOptions,
  ComparisonRefusal,
  ComparisonResult,
  DiffRow,
  DiffSide,
  DiffStatus,
  EnginePack,
  EngineRun,
  Finding,
  InputIssue,
  ListComparison,
  MissingField,
  NominationList,
  Nominee,
  NomineeContext,
  NomineeSchema,
  Pack,
  PackDiff,
  ParseResult,
  Reason,
  Refusal,
  Report,
  RequirementChange,
  Review,
  Rule,
  RuleChoice,
  Screened,
  Screening,
  ScreenOptions,
  ScreenSummary,
  Waiver,
} from '../src/index.ts';
import {
  check,
  checkNominee,
  checkSync,
  compareLists,
  compareReports,
  diffPacks,
  parseNominationList,
  screen,
  toEngineRules,
} from '../src/index.ts';

type With<Outcome extends Finding['outcome']> = Extract<Finding, { outcome: Outcome }>;

describe('the result of a check', () => {
  it('is told apart by its decision', () => {
    expectTypeOf(check).returns.resolves.toEqualTypeOf<CheckResult>();
    expectTypeOf<Extract<CheckResult, { decision: 'refused' }>>().toEqualTypeOf<Refusal>();
    expectTypeOf<Exclude<CheckResult, { decision: 'refused' }>>().toEqualTypeOf<Report>();
    expectTypeOf<Report['decision']>().toEqualTypeOf<'pass' | 'fail' | 'incomplete'>();
  });

  it('is never a refusal without an issue, nor a report with one', () => {
    expectTypeOf<Refusal['issues']>().toEqualTypeOf<readonly [InputIssue, ...InputIssue[]]>();
    expectTypeOf<Report['issues']>().toEqualTypeOf<readonly []>();
    expectTypeOf<Refusal['findings']>().toEqualTypeOf<readonly []>();
  });
});

/** With every key, so that a key that only one of two types has makes them differ. */
type Whole<T> = T extends readonly unknown[]
  ? { readonly [Key in keyof T]: Whole<T[Key]> }
  : T extends object
    ? { readonly [Key in keyof T]-?: Whole<T[Key]> }
    : T;

describe('the JSON Schema of a report', () => {
  type Described = z.infer<typeof reportSchema>;
  type DescribedIssue = z.infer<typeof refusalSchema>['issues'][number];

  it('describes what the type says, and no more', () => {
    expectTypeOf<Whole<Described>>().toExtend<Whole<Report>>();
    expectTypeOf<Whole<Report>>().toExtend<Whole<Described>>();
  });

  it('describes the mistakes of a list', () => {
    expectTypeOf<Whole<DescribedIssue>>().toExtend<Whole<InputIssue>>();
    expectTypeOf<Whole<InputIssue>>().toExtend<Whole<DescribedIssue>>();
  });
});

describe('the JSON Schema of several reports', () => {
  type Described = z.infer<typeof reportsSchema>;

  it('describes what the command writes, and no more', () => {
    expectTypeOf<Whole<Described>['counts']>().toEqualTypeOf<Whole<ReportsDocument>['counts']>();
    expectTypeOf<Described['decision']>().toEqualTypeOf<ReportsDocument['decision']>();
    expectTypeOf<keyof Described>().toEqualTypeOf<keyof ReportsDocument>();
    expectTypeOf<keyof Described['lists'][number]>().toEqualTypeOf<keyof ReportsDocument['lists'][number]>();
  });
});

describe('the rules to look at', () => {
  it('are options of a check, of lists and of drafts', () => {
    expectTypeOf<CheckOptions>().toExtend<RuleChoice>();
    expectTypeOf<RuleChoice>().toEqualTypeOf<{
      readonly only?: readonly string[];
      readonly skip?: readonly string[];
    }>();
    expectTypeOf<ListComparison['choice']>().toEqualTypeOf<Report['receipt']['rules']>();
  });
});

describe('a finding', () => {
  it('has one of six outcomes', () => {
    expectTypeOf<Finding['outcome']>().toEqualTypeOf<
      'satisfied' | 'violated' | 'undetermined' | 'review' | 'not-applicable' | 'waived'
    >();
  });

  it('carries what its outcome calls for', () => {
    expectTypeOf<With<'violated'>>().toHaveProperty('attestation').toEqualTypeOf<Attestation | undefined>();
    expectTypeOf<With<'undetermined'>>().toHaveProperty('missing').toEqualTypeOf<readonly MissingField[]>();
    expectTypeOf<With<'review'>>().toHaveProperty('review').toEqualTypeOf<Review>();
    expectTypeOf<With<'not-applicable'>>().toHaveProperty('reason').toEqualTypeOf<Reason>();
    expectTypeOf<With<'waived'>>().toHaveProperty('waiver').toEqualTypeOf<Waiver>();
    expectTypeOf<With<'waived'>['instead']>().toEqualTypeOf<'violated' | 'undetermined' | 'review'>();
  });

  it('carries nothing of another outcome', () => {
    expectTypeOf<With<'satisfied'>>().not.toHaveProperty('missing');
    expectTypeOf<With<'violated'>>().not.toHaveProperty('reason');
    expectTypeOf<With<'undetermined'>>().not.toHaveProperty('review');
    expectTypeOf<With<'review'>>().not.toHaveProperty('waiver');
  });

  it('is narrowed by a switch', () => {
    const fieldsOf = (finding: Finding) => {
      switch (finding.outcome) {
        case 'undetermined':
          return finding.missing.map(({ field }) => field);
        case 'waived':
          return [finding.waiver.document];
        default:
          return [];
      }
    };
    expectTypeOf(fieldsOf).returns.toEqualTypeOf<string[]>();
  });
});

describe('the result of reading a list', () => {
  it('has the list or the issues', () => {
    expectTypeOf(parseNominationList).parameter(0).toBeUnknown();
    expectTypeOf(parseNominationList).returns.toEqualTypeOf<ParseResult>();
    expectTypeOf<Extract<ParseResult, { ok: true }>>().toHaveProperty('list').toEqualTypeOf<NominationList>();
    expectTypeOf<Extract<ParseResult, { ok: true }>>().not.toHaveProperty('issues');
    expectTypeOf<Extract<ParseResult, { ok: false }>>().not.toHaveProperty('list');
  });
});

describe('a nominee', () => {
  it('needs an id and nominations alone', () => {
    expectTypeOf<{
      id: string;
      nominations: { body: 'committee'; role: 'member' }[];
    }>().toExtend<Nominee>();
  });

  it('has fields that may be absent, but not undefined', () => {
    type Person<Fields> = { id: string; nominations: Nominee['nominations'] } & Fields;
    expectTypeOf<Person<{ birth: string }>>().toExtend<Nominee>();
    expectTypeOf<Person<{ birth: undefined }>>().not.toExtend<Nominee>();
    expectTypeOf<Person<{ sex: undefined }>>().not.toExtend<Nominee>();
    expectTypeOf<Person<{ sex: 'woman' }>>().not.toExtend<Nominee>();
    expectTypeOf<Omit<NominationList, 'waivers'>>().toExtend<NominationList>();
    expectTypeOf<Omit<NominationList, 'waivers'> & { waivers: undefined }>().not.toExtend<NominationList>();
  });
});

describe('a pack', () => {
  it('cannot be changed', () => {
    expectTypeOf<Pack>().toEqualTypeOf<Readonly<Pack>>();
    expectTypeOf<Pack['rules']>().toEqualTypeOf<readonly Rule[]>();
    expectTypeOf<Pack['rules']>().not.toExtend<Rule[]>();
  });
});

describe('a comparison of packs', () => {
  it('is made without waiting', () => {
    expectTypeOf(diffPacks).parameters.toEqualTypeOf<[Pack, Pack]>();
    expectTypeOf(diffPacks).returns.toEqualTypeOf<PackDiff>();
    expectTypeOf<PackDiff['counts']>().toEqualTypeOf<Readonly<Record<DiffStatus, number>>>();
  });

  it('has rows told apart by their status, each with the sides that it has', () => {
    type Row<Status extends DiffStatus> = Extract<DiffRow, { status: Status }>;
    expectTypeOf<DiffRow['status']>().toEqualTypeOf<DiffStatus>();
    expectTypeOf<Row<'added'>['to']>().toEqualTypeOf<DiffSide>();
    expectTypeOf<Row<'added'>>().not.toHaveProperty('from');
    expectTypeOf<Row<'removed'>['from']>().toEqualTypeOf<DiffSide>();
    expectTypeOf<Row<'removed'>>().toHaveProperty('textNotFound').toEqualTypeOf<true | undefined>();
    const changesOf = (row: DiffRow) =>
      row.status === 'added' || row.status === 'removed' ? [] : [...row.changes];
    expectTypeOf(changesOf).returns.toEqualTypeOf<RequirementChange[]>();
  });
});

describe('a comparison of drafts', () => {
  it('is told apart by its decision', () => {
    expectTypeOf(compareLists).returns.resolves.toEqualTypeOf<ComparisonResult>();
    expectTypeOf<Extract<ComparisonResult, { decision: 'refused' }>>().toEqualTypeOf<ComparisonRefusal>();
    expectTypeOf<ListComparison['decision']>().toEqualTypeOf<Report['decision']>();
  });

  it('of reports is never refused', () => {
    expectTypeOf(compareReports).parameters.toEqualTypeOf<[Report, Report]>();
    expectTypeOf(compareReports).returns.toEqualTypeOf<ListComparison>();
  });
});

describe('a report in a workbook', () => {
  it('is made of what reading gives, and of reports as well as refusals', () => {
    type Read = Extract<ReadResult, { ok: true }>;
    expectTypeOf<Pick<Read, 'cells' | 'list'>>().toExtend<WriteReportOptions>();
    expectTypeOf<WriteReportOptions['cells']>().toEqualTypeOf<Cells | undefined>();
    expectTypeOf(writeReport).parameter(0).toEqualTypeOf<CheckResult>();
    expectTypeOf(writeReport).returns.resolves.toEqualTypeOf<Uint8Array>();
  });
});

describe('the parts for other libraries', () => {
  it('take whatever is typed, and a context of which any part is known', () => {
    expectTypeOf(checkNominee).parameter(0).toBeUnknown();
    expectTypeOf<Record<never, never>>().toExtend<NomineeContext>();
    expectTypeOf<{
      organization: { sector: 'police' };
      congress: { kind: 'members' };
    }>().toExtend<NomineeContext>();
    expectTypeOf<{ pack: '2021-2026' }>().not.toExtend<NomineeContext>();
  });

  it('give a schema whose input needs no id, and whose output has one', () => {
    type Types = NonNullable<NomineeSchema['~standard']['types']>;
    expectTypeOf<Pick<Nominee, 'nominations'>>().toExtend<Types['input']>();
    expectTypeOf<Types['output']>().toEqualTypeOf<Nominee>();
  });

  it('give runs whose subject is a nomination or the list', () => {
    expectTypeOf<EngineRun['subject']['kind']>().toEqualTypeOf<'nominee' | 'list'>();
    expectTypeOf(toEngineRules).returns.toEqualTypeOf<EnginePack>();
  });
});

describe('a check at once, and a screening', () => {
  it('gives what check gives, but takes no pack that is still being loaded', () => {
    expectTypeOf(checkSync).returns.toEqualTypeOf<CheckResult>();
    expectTypeOf<CheckSyncOptions['pack']>().toEqualTypeOf<string | Pack | undefined>();
  });

  it('is drawn result by result, and has a summary from the first on', () => {
    expectTypeOf(screen).returns.toExtend<AsyncIterable<Screened>>();
    expectTypeOf<Screening['summary']>().toEqualTypeOf<ScreenSummary | undefined>();
    expectTypeOf<Screened['decision']>().toEqualTypeOf<'pass' | 'fail' | 'incomplete' | 'refused'>();
    expectTypeOf<NonNullable<ScreenOptions['for']>['track']>().toEqualTypeOf<
      'first-time' | 're-nominated' | undefined
    >();
    // @ts-expect-error a track that is none
    screen([], { for: { body: 'committee', role: 'member', track: 'new' } });
  });
});
