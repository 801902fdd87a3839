import { partly } from '../report/choice.ts';
import { cite } from '../report/citation.ts';
import type { Finding } from '../report/finding.ts';
import { describeIssue } from '../report/issues.ts';
import { messages } from '../report/messages.ts';
import type { CheckResult, Refusal, Report, RuleSummary } from '../report/report.ts';
import { term } from '../terms.ts';
import { type Locale, upperFirst } from '../text.ts';
import { type Markup, markup } from './markup.ts';
import type { ListResult, SelectiveOptions } from './options.ts';
import { namedSentence, subjectName } from './subject.ts';
import { reportWords } from './words.ts';

/** What a finding is to a test runner. */
type Verdict = 'passed' | 'failure' | 'error' | 'skipped';

/**
 * A report as JUnit XML: a suite for each rule, a case for each finding.
 *
 * A mandatory rule that is violated is a failure. One that is undetermined or awaits review is an error: the check came
 * to no verdict, and a runner must not show it as passed. Targets that are missed or open, and what is waived, are
 * skipped with the reason, since they fail no list. What does not apply stands there on request only.
 */
export function renderJunit(result: CheckResult, { file, ...options }: SelectiveOptions = {}): string {
  return renderJunitOf([{ name: '', result, ...(file !== undefined && { file }) }], options);
}

/** Reports on several lists in one document; suites are then named by the file as well. */
export function renderJunitOf(
  lists: readonly ListResult[],
  { locale = 'vi', all = false }: SelectiveOptions = {},
): string {
  const [only, ...others] = lists.map(({ result }) => notOnAll(result, locale));
  const suites = lists.flatMap(({ name, result, file }): Suite[] => {
    const place = { file, prefix: others.length > 0 ? `${name}${notOnAll(result, locale)}: ` : '' };
    if (result.decision === 'refused') return [refusalSuite(result, locale, place)];
    return result.rules.flatMap((rule) => {
      const findings = result.findings.filter((finding) => finding.rule === rule.id);
      const shown = all ? findings : findings.filter(isCase);
      return shown.length > 0 ? [ruleSuite(rule, shown, result, locale, place)] : [];
    });
  });
  const total = (key: keyof Counts) => suites.reduce((sum, { counts }) => sum + counts[key], 0);
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="nhansu${others.length > 0 ? '' : only}" tests="${total('tests')}" failures="${total('failures')}" errors="${total('errors')}" skipped="${total('skipped')}" time="0">
${suites.map(({ text }) => text)}</testsuites>
`.text;
}

/** That the decision is not on all rules. */
const notOnAll = (result: CheckResult, locale: Locale): string =>
  result.decision === 'refused' ? '' : partly(result.receipt.rules, locale);

/** What does not apply is no case; what was left out is one that was skipped, lest the run look whole. */
const isCase = (finding: Finding): boolean =>
  finding.outcome !== 'not-applicable' || finding.reason === 'left-out';

/** The file a suite is about, and what goes before its name. */
interface Place {
  readonly file: string | undefined;
  readonly prefix: string;
}

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

interface Suite {
  readonly counts: Counts;
  readonly text: Markup;
}

function verdictOf({ outcome, modality }: Finding): Verdict {
  if (outcome === 'satisfied') return 'passed';
  if (outcome === 'waived' || outcome === 'not-applicable' || modality === 'target') return 'skipped';
  return outcome === 'violated' ? 'failure' : 'error';
}

function suite(
  name: string,
  properties: readonly (readonly [string, string])[],
  cases: readonly Markup[],
  verdicts: readonly Verdict[],
  { file, prefix }: Place,
): Suite {
  const count = (wanted: Verdict) => verdicts.filter((verdict) => verdict === wanted).length;
  const counts = {
    tests: verdicts.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  };
  const listed = properties.map(
    ([key, value]) => markup`      <property name="${key}" value="${value}"/>
`,
  );
  return {
    counts,
    text: markup`  <testsuite name="${prefix}${name}" tests="${counts.tests}" failures="${counts.failures}" errors="${counts.errors}" skipped="${counts.skipped}" time="0"${file === undefined ? '' : markup` file="${file}"`}>
    <properties>
${listed}    </properties>
${cases}  </testsuite>
`,
  };
}

function ruleSuite(
  rule: RuleSummary,
  findings: readonly Finding[],
  report: Report,
  locale: Locale,
  place: Place,
): Suite {
  const { modality } = messages[locale];
  const properties: (readonly [string, string])[] = [
    ['rule', rule.id],
    [reportWords[locale].modality, modality[rule.modality]],
    ...rule.source.map(
      (source) => [reportWords[locale].sources, cite(source, report.instruments, locale)] as const,
    ),
  ];
  const cases = findings.map((finding) => ruleCase(finding, rule, report, locale));
  return suite(rule.title[locale], properties, cases, findings.map(verdictOf), place);
}

function ruleCase(finding: Finding, rule: RuleSummary, report: Report, locale: Locale): Markup {
  const { subject, outcome, modality } = finding;
  const body = subject.kind === 'nominee' ? ` (${term(subject.body)[locale]})` : '';
  const name = `${subjectName(finding, report, locale)}${body}`;
  const sentence = namedSentence(finding, report, locale);
  const verdict = verdictOf(finding);
  const word = messages[locale].outcome[outcome];
  const reason =
    outcome === 'waived' || modality === 'mandatory' ? word : `${messages[locale].modality.target}, ${word}`;
  const cited = (finding.source ?? rule.source).map((source) => cite(source, report.instruments, locale));
  const detail = `${sentence}\n${messages[locale].source}: ${cited.join('; ')}`;
  const result = {
    passed: undefined,
    failure: markup`<failure type="${outcome}" message="${sentence}">${lines(detail)}</failure>`,
    error: markup`<error type="${outcome}" message="${sentence}">${lines(detail)}</error>`,
    skipped: markup`<skipped message="${upperFirst(reason)}: ${sentence}"/>`,
  }[verdict];
  return result === undefined
    ? markup`    <testcase classname="${rule.id}" name="${name}" time="0"/>
`
    : markup`    <testcase classname="${rule.id}" name="${name}" time="0">${result}</testcase>
`;
}

const lines = (text: string): Markup[] =>
  text.split('\n').map((line, index) => (index > 0 ? markup`\n${line}` : markup`${line}`));

/** A list that cannot be checked: an error for each mistake, so that no run of it looks clean. */
function refusalSuite({ issues }: Refusal, locale: Locale, place: Place): Suite {
  const { decision } = messages[locale];
  const cases = issues.map(
    (issue) =>
      markup`    <testcase classname="nomination-list" name="${issue.path || reportWords[locale].list}" time="0"><error type="${issue.code}" message="${describeIssue(issue, locale)}"/></testcase>
`,
  );
  const verdicts = issues.map((): Verdict => 'error');
  return suite(decision.refused, [['decision', 'refused']], cases, verdicts, place);
}
