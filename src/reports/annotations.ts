import { decisionWords } from '../report/choice.ts';
import type { Finding } from '../report/finding.ts';
import { describeIssue } from '../report/issues.ts';
import { messages } from '../report/messages.ts';
import { entriesOf, needingAttention } from '../report/outline.ts';
import { printable } from '../report/printable.ts';
import type { CheckResult, Refusal, Report } from '../report/report.ts';
import { type Locale, upperFirst } from '../text.ts';
import type { FilePlace, SelectiveOptions } from './options.ts';
import { subjectPath } from './subject.ts';
import { reportWords } from './words.ts';

type Level = 'error' | 'warning' | 'notice';

interface Annotation {
  readonly level: Level;
  readonly title: string;
  readonly message: string;
  readonly place?: FilePlace | undefined;
}

/**
 * A report as annotations of GitHub Actions: the decision first, then what fails as errors, what is open as warnings
 * and targets as notices; one for each rule and sentence, since GitHub shows only the first ten of a kind.
 */
export function renderAnnotations(result: CheckResult, options: SelectiveOptions = {}): string {
  const { locale = 'vi', file } = options;
  const annotations =
    result.decision === 'refused' ? ofRefusal(result, locale) : ofReport(result, locale, options);
  return annotations.map((annotation) => `${command(annotation, file)}\n`).join('');
}

const level: Readonly<Record<Report['decision'], Level>> = {
  fail: 'error',
  incomplete: 'warning',
  pass: 'notice',
};

function ofRefusal({ issues }: Refusal, locale: Locale): Annotation[] {
  const title = messages[locale].decision.refused;
  return issues.map((issue) => ({
    level: 'error',
    title,
    message: describeIssue(issue, locale),
    place: issue.place,
  }));
}

function ofReport(report: Report, locale: Locale, { all, locate }: SelectiveOptions): Annotation[] {
  const words = messages[locale];
  const { failed, missing, review, targets, waived } = needingAttention(report.findings);
  const satisfied = report.findings.filter(({ outcome }) => outcome === 'satisfied');
  const annotate = (findings: readonly Finding[], kind: Level): Annotation[] =>
    entriesOf(report, findings, locale).flatMap(({ rule, statements }) =>
      statements.map(({ sentence, names, findings: [first] }) => ({
        level: kind,
        title: `${upperFirst(words.outcome[first.outcome])}: ${rule.title[locale]}`,
        message: names.length > 0 ? `${names.join(', ')}: ${sentence}` : sentence,
        place: locate?.(subjectPath(first, report)),
      })),
    );
  const decision = decisionWords(report, locale);
  return [
    {
      level: level[report.decision],
      title: decision,
      message: reportWords[locale].summary({ decision, mandatory: words.summary(report.counts.mandatory) }),
    },
    ...annotate(failed, 'error'),
    ...annotate([...missing, ...review], 'warning'),
    ...annotate(targets, 'notice'),
    ...(all ? annotate([...waived, ...satisfied], 'notice') : []),
  ];
}

/** The escapes of workflow commands; a line of its own could be a command of its own. */
const data = (text: string): string =>
  printable(text).replace(/[%\r\n]/g, (character) => encodeURIComponent(character));

const property = (text: string): string =>
  data(text).replace(/[:,]/g, (character) => encodeURIComponent(character));

function command({ level, title, message, place }: Annotation, file: string | undefined): string {
  const where =
    file === undefined
      ? []
      : [
          `file=${property(file)}`,
          ...(place?.line === undefined ? [] : [`line=${place.line}`]),
          ...(place?.column === undefined ? [] : [`col=${place.column}`]),
        ];
  const cell = place?.cell === undefined ? '' : ` (${place.cell})`;
  return `::${level} ${[...where, `title=${property(title)}`].join(',')}::${data(message + cell)}`;
}
