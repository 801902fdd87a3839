import type { Invocation, Notification, Result } from 'sarif';
import { decisionWords } from '../report/choice.ts';
import { describeIssue } from '../report/issues.ts';
import { messages } from '../report/messages.ts';
import type { CheckResult, Refusal, Report } from '../report/report.ts';
import type { Locale } from '../text.ts';
import { locationsOf, placeInSheet } from './sarif-places.ts';
import { type Placed, sarifResult } from './sarif-results.ts';
import { plainMessage } from './sarif-text.ts';
import { reportWords } from './words.ts';

const exitCodes = { pass: 0, fail: 1, incomplete: 2, refused: 3 } as const;

/** What one list adds to the run. */
export interface RunPart {
  readonly invocation: Invocation;
  readonly results: readonly Result[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What the list adds to the run that it has a place in. */
export const partOf = (result: CheckResult, locale: Locale, placed: Placed): RunPart =>
  result.decision === 'refused' ? refusalPart(result, locale, placed) : reportPart(result, locale, placed);

function invocationOf(decision: CheckResult['decision'], notifications: Notification[]): Invocation {
  return {
    executionSuccessful: decision !== 'refused',
    exitCode: exitCodes[decision],
    toolExecutionNotifications: notifications,
  };
}

function reportPart(report: Report, locale: Locale, placed: Placed): RunPart {
  const { decision, counts, receipt, findings } = report;
  const words = decisionWords(report, locale);
  const mandatory = messages[locale].summary(counts.mandatory);
  const notification: Notification = {
    level: ({ pass: 'note', incomplete: 'warning', fail: 'error' } as const)[decision],
    message: {
      text: plainMessage(placed.prefix + reportWords[locale].summary({ decision: words, mandatory })),
    },
  };
  const shown = placed.all ? findings : findings.filter(({ outcome }) => outcome === 'violated');
  return {
    invocation: invocationOf(decision, [notification]),
    results: shown.map((finding) => sarifResult(finding, report, locale, placed)),
    properties: { ...listOf(placed), decision, counts, receipt },
  };
}

function refusalPart({ decision, issues }: Refusal, locale: Locale, placed: Placed): RunPart {
  const notifications = issues.map((issue): Notification => {
    const locations = locationsOf(
      [{ path: issue.path, kind: 'member' }],
      placed,
      issue.place ?? (issue.cell && placeInSheet(issue.cell)),
    );
    return {
      level: 'error',
      message: { text: plainMessage(placed.prefix + describeIssue(issue, locale)) },
      descriptor: { id: issue.code },
      ...(locations.length > 0 && { locations }),
    };
  });
  return {
    invocation: invocationOf(decision, notifications),
    results: [],
    properties: { ...listOf(placed), decision },
  };
}

/** Which list it is, where there are several. */
const listOf = ({ prefix }: Placed) => (prefix === '' ? {} : { list: prefix.slice(0, -2) });
