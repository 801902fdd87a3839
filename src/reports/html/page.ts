import { decisionWords } from '../../report/choice.ts';
import { describeIssue } from '../../report/issues.ts';
import { messages } from '../../report/messages.ts';
import type { CheckResult, Refusal, Report } from '../../report/report.ts';
import type { Locale } from '../../text.ts';
import { version } from '../../version.ts';
import { decisionMarks } from '../marks.ts';
import { Markup, markup, type Part } from '../markup.ts';
import type { ReportOptions } from '../options.ts';
import { reportWords } from '../words.ts';
import { attention } from './attention.ts';
import { type Context, contextOf } from './context.ts';
import { findings } from './findings.ts';
import { banner, counts } from './head.ts';
import { matrix } from './matrix.ts';
import { section, sign } from './parts.ts';
import { quotas } from './quotas.ts';
import { notApplicable, notes, receipt, unusedWaivers } from './rest.ts';
import { style } from './style.ts';

// Nothing is loaded and no script runs: the page holds all there is.
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A report as one HTML page that needs nothing else: no script, no network, no font. For phones, screens and A4 paper.
 */
export function renderHtml(result: CheckResult, { locale = 'vi' }: ReportOptions = {}): string {
  return (result.decision === 'refused' ? refusal(result, locale) : report(result, locale)).text;
}

function page(locale: Locale, title: string, header: Part, main: Part): Markup {
  return markup`<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="nhansu ${version}">
<title>${title}</title>
<style>
${new Markup(style)}
</style>
</head>
<body>
<a class="skip" href="#main">${reportWords[locale].skip}</a>
${header}<main id="main" tabindex="-1">
${main}</main>
</body>
</html>
`;
}

function report(result: Report, locale: Locale): Markup {
  const context = contextOf(result, locale);
  const title = `${decisionWords(result, locale)} – ${result.organization.name}`;
  const long = { quotas: quotas(context), matrix: matrix(context), findings: findings(context) };
  return page(
    locale,
    title,
    [banner(context), contents(long, context)],
    [
      counts(context),
      attention(context),
      unusedWaivers(context),
      long.quotas,
      long.matrix,
      long.findings,
      notApplicable(context),
      notes(context),
      receipt(context),
    ],
  );
}

/** Links to the long parts of the page. */
function contents(
  parts: Readonly<Record<'quotas' | 'matrix' | 'findings', Part>>,
  { words }: Context,
): Markup {
  const links = (['quotas', 'matrix', 'findings'] as const).map((id) =>
    parts[id] === undefined ? undefined : markup`<li><a href="#${id}">${words[id]}</a></li>`,
  );
  return markup`<nav aria-label="${words.contents}"><ul>${links}<li><a href="#receipt">${words.receipt}</a></li></ul></nav>
`;
}

function refusal({ issues }: Refusal, locale: Locale): Markup {
  const { decision, heading } = messages[locale];
  const { title } = reportWords[locale];
  const header = markup`<header class="banner refused">
<h1><span class="unseen">${title}: </span><span class="verdict">${sign(decisionMarks.refused)} ${decision.refused}</span></h1>
</header>
`;
  const items = issues.map(
    (issue) => markup`<li>${describeIssue(issue, locale)}</li>
`,
  );
  return page(
    locale,
    decision.refused,
    header,
    section(
      'issues',
      heading.issues(issues.length).replace(/:$/, ''),
      markup`<ol class="issues">
${items}</ol>`,
    ),
  );
}
