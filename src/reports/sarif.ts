import type { Log, Notification, Run } from 'sarif';
import { describeIssue } from '../report/issues.ts';
import { messages } from '../report/messages.ts';
import { printable } from '../report/printable.ts';
import type { CheckResult, Refusal, Report } from '../report/report.ts';
import type { Locale } from '../text.ts';
import { version } from '../version.ts';
import type { SelectiveOptions } from './options.ts';
import { artifactUri, locationsOf, placeInSheet } from './sarif-places.ts';
import { sarifResult } from './sarif-results.ts';
import { sarifRule } from './sarif-rules.ts';
import { plainMessage } from './sarif-text.ts';
import { reportWords } from './words.ts';

const exitCodes = { pass: 0, fail: 1, incomplete: 2, refused: 3 } as const;

/**
 * A report as a SARIF 2.1.0 log: what is violated, mandatory rules as errors and targets as notes. What is open,
 * awaits review, is met, waived or does not apply is there on request, each by its own kind.
 *
 * The run always tells the decision, so that a list without errors but with gaps does not look clean.
 */
export function renderSarif(result: CheckResult, options: SelectiveOptions = {}): string {
  const { locale = 'vi' } = options;
  const run =
    result.decision === 'refused' ? refusalRun(result, locale, options) : reportRun(result, locale, options);
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return `${JSON.stringify(log, (_, value) => (typeof value === 'string' ? clean(value) : value), 2)}\n`;
}

/** The lines of a text stay; all else that no format may hold goes. */
const clean = (text: string): string => text.split('\n').map(printable).join('\n');

function runOf(
  result: CheckResult,
  locale: Locale,
  { file }: SelectiveOptions,
  notifications: Notification[],
  rest: Pick<Run, 'results' | 'properties'>,
  rules: Report['rules'],
): Run {
  const instruments = 'instruments' in result ? result.instruments : [];
  return {
    tool: {
      driver: {
        name: 'nhansu',
        version,
        semanticVersion: version,
        rules: rules.map((rule) => sarifRule(rule, instruments, locale)),
      },
    },
    language: locale,
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: result.decision !== 'refused',
        exitCode: exitCodes[result.decision],
        toolExecutionNotifications: notifications,
      },
    ],
    ...(file !== undefined && { artifacts: [{ location: { uri: artifactUri(file) } }] }),
    ...rest,
  };
}

function reportRun(report: Report, locale: Locale, options: SelectiveOptions): Run {
  const decision = messages[locale].decision[report.decision];
  const mandatory = messages[locale].summary(report.counts.mandatory);
  const notification: Notification = {
    level: ({ pass: 'note', incomplete: 'warning', fail: 'error' } as const)[report.decision],
    message: { text: plainMessage(reportWords[locale].summary({ decision, mandatory })) },
  };
  const shown = options.all
    ? report.findings
    : report.findings.filter(({ outcome }) => outcome === 'violated');
  const { decision: verdict, counts, receipt } = report;
  return runOf(
    report,
    locale,
    options,
    [notification],
    {
      results: shown.map((finding) => sarifResult(finding, report, locale, options)),
      properties: { decision: verdict, counts, receipt },
    },
    report.rules,
  );
}

function refusalRun(refusal: Refusal, locale: Locale, options: SelectiveOptions): Run {
  const notifications = refusal.issues.map((issue): Notification => {
    const locations = locationsOf(
      [{ path: issue.path, kind: 'member' }],
      options.file,
      issue.place ?? (issue.cell && placeInSheet(issue.cell)),
    );
    return {
      level: 'error',
      message: { text: plainMessage(describeIssue(issue, locale)) },
      descriptor: { id: issue.code },
      ...(locations.length > 0 && { locations }),
    };
  });
  return runOf(
    refusal,
    locale,
    options,
    notifications,
    { results: [], properties: { decision: 'refused' } },
    [],
  );
}
