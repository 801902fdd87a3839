import type { Evidence, Finding } from '../../report/finding.ts';
import { entriesOf, type RuleEntry, type Statement } from '../../report/outline.ts';
import { demandOf } from '../../report/sentence.ts';
import { statement as found } from '../../report/statement.ts';
import { upperFirst } from '../../text.ts';
import { markOf, verdictMarks } from '../marks.ts';
import { type Markup, markup, type Part } from '../markup.ts';
import type { Context } from './context.ts';
import { caveats, people, section, sign, signFor, sources, statement } from './parts.ts';

function who({ who: behind }: Evidence, { words, nameOf }: Context): Part {
  if (!behind) return undefined;
  const line = (label: string, ids: readonly string[]) =>
    ids.length > 0
      ? markup`<p class="who"><b>${label}:</b> ${people(ids.map(nameOf))}</p>
`
      : undefined;
  return [
    line(words.who(behind.counted.length), behind.counted),
    line(words.open(behind.open.length), behind.open),
  ];
}

/** The comparisons that decided a finding. */
function evidenceOf({ evidence }: Finding, context: Context): Part {
  if (evidence.length === 0) return undefined;
  const { words, locale } = context;
  const rows = evidence.map(
    (item) =>
      markup`<tr><td>${upperFirst(found(item, locale))}</td><td>${upperFirst(demandOf(item, locale))}</td><td class="${item.verdict}">${sign(verdictMarks[item.verdict])} ${words.verdict[item.verdict]}</td></tr>
`,
  );
  const behind = new Map(evidence.map((item) => [JSON.stringify(item.who), item]));
  return markup`<table class="evidence">
<caption class="unseen">${words.evidence}</caption>
<thead><tr><th scope="col">${words.found}</th><th scope="col">${words.demanded}</th><th scope="col">${words.outcome}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
${[...behind.values()].map((item) => who(item, context))}`;
}

/** What a person meets is said in the sentence already. */
const needsEvidence = ({ subject, outcome }: Finding) =>
  subject.kind !== 'nominee' || outcome !== 'satisfied';

function item(said: Statement, context: Context): Markup {
  const [finding] = said.findings;
  const { messages } = context;
  return markup`<li class="${finding.outcome}">${signFor(markOf(finding), `${messages.outcome[finding.outcome]}: `)} <div>${statement(said)}
${needsEvidence(finding) ? evidenceOf(finding, context) : ''}</div></li>
`;
}

/** How many findings have each outcome, as signs. */
function tallied({ rule }: RuleEntry, { messages }: Context): Part {
  return (['violated', 'undetermined', 'review', 'waived', 'satisfied'] as const).map((outcome) =>
    rule.outcomes[outcome] > 0
      ? markup` <span class="tally ${outcome}">${signFor(markOf({ outcome, modality: rule.modality }), `${messages.outcome[outcome]} `)} ${rule.outcomes[outcome]}</span>`
      : undefined,
  );
}

/** Paper shows in full what a reader has to look at; of the rest it shows what was opened. */
const isOpen = ({ rule }: RuleEntry) =>
  (['violated', 'undetermined', 'review', 'waived'] as const).some((outcome) => rule.outcomes[outcome] > 0);

function ruleDetails(entry: RuleEntry, context: Context): Markup {
  const { locale, words, messages, anchorOf } = context;
  const { rule, statements, caveats: notes, sources: cited } = entry;
  const instead = rule.overrides === undefined ? '' : ` (${messages.overrides(rule.overrides)})`;
  return markup`<details class="${isOpen(entry) ? 'attend' : 'met'}">
<summary><span class="title">${rule.title[locale]}</span> <span class="badge">${messages.modality[rule.modality]}</span>${tallied(entry, context)}</summary>
<div class="rule" id="${anchorOf(rule.id)}">
<p class="id"><code>${rule.id}</code>${instead}</p>
<ul class="statements">
${statements.map((said) => item(said, context))}</ul>
${caveats(notes, context)}${sources(cited, context, true)}
${rule.interpretation === undefined ? '' : markup`<p class="hint">${words.interpretation}: <span lang="en">${rule.interpretation}</span></p>`}
</div>
</details>
`;
}

/** Every rule that says something here, with its findings, their evidence and sources. */
export function findings(context: Context): Part {
  const { report, locale, words } = context;
  const applicable = report.findings.filter(({ outcome }) => outcome !== 'not-applicable');
  const entries = entriesOf(report, applicable, locale);
  if (entries.length === 0) return undefined;
  return section(
    'findings',
    words.findings,
    markup`<p class="hint screen">${words.findingsHint}</p>
${entries.map((entry) => ruleDetails(entry, context))}`,
  );
}
