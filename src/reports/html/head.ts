import { decisionWords } from '../../report/choice.ts';
import { outcomes } from '../../report/finding.ts';
import { groundsOfRules, headFacts } from '../../report/overview.ts';
import { upperFirst } from '../../text.ts';
import { decisionMarks, outcomeMarks } from '../marks.ts';
import { type Markup, markup } from '../markup.ts';
import type { Context } from './context.ts';
import { section, sign } from './parts.ts';

/** The decision, and what it is on. */
export function banner({ report, locale, words }: Context): Markup {
  const { decision, organization } = report;
  return markup`<header class="banner ${decision}">
<h1><span class="unseen">${words.title}: </span><span class="verdict">${sign(decisionMarks[decision])} ${decisionWords(report, locale)}</span>
<bdi class="organization">${organization.name}</bdi></h1>
<ul class="facts">${headFacts(report, locale).map((fact) => markup`<li>${fact}</li>`)}</ul>
</header>
`;
}

/** How many findings have each outcome, and what the rules rest on. */
export function counts({ report, locale, words, messages }: Context): Markup {
  const rows = outcomes.map(
    (
      outcome,
    ) => markup`<tr class="${outcome}"><th scope="row">${sign(outcomeMarks[outcome])} ${messages.outcome[outcome]}</th><td>${report.counts.mandatory[outcome]}</td><td>${report.counts.target[outcome]}</td></tr>
`,
  );
  return section(
    'total',
    words.total,
    markup`<table class="counts">
<caption class="unseen">${words.counts}</caption>
<thead><tr><th scope="col">${words.outcome}</th><th scope="col">${upperFirst(messages.modality.mandatory)}</th><th scope="col">${upperFirst(messages.modality.target)}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
<p class="hint">${groundsOfRules(report, locale)}</p>`,
  );
}
