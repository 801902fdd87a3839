import { type Finding, type Outcome, outcomes } from '../../report/finding.ts';
import type { RuleSummary } from '../../report/report.ts';
import { type Body, bodies } from '../../schema/terms.ts';
import { term } from '../../terms.ts';
import { markOf, outcomeMarks } from '../marks.ts';
import { type Markup, markup, type Part } from '../markup.ts';
import type { Context } from './context.ts';
import { section, sign, signFor } from './parts.ts';

type PersonalFinding = Finding & { readonly subject: { readonly kind: 'nominee'; readonly body: Body } };

const isPersonal = (finding: Finding): finding is PersonalFinding => finding.subject.kind === 'nominee';

const filters: readonly Outcome[] = outcomes.filter(
  (outcome) => outcome !== 'satisfied' && outcome !== 'not-applicable',
);

// More columns than fit on an upright sheet.
const widest = 12;

/** Findings that lead somewhere when they are followed. */
const isExplained = ({ outcome }: Finding) => filters.includes(outcome);

function cell(finding: Finding | undefined, { words, messages, anchorOf }: Context): Markup {
  if (!finding) return markup`<td><span class="unseen">${words.notConcerned}</span></td>`;
  const { outcome, rule } = finding;
  const shown = signFor(markOf(finding), messages.outcome[outcome]);
  return isExplained(finding)
    ? markup`<td class="${outcome}"><a href="#${anchorOf(rule)}">${shown}</a></td>`
    : markup`<td class="${outcome}">${shown}</td>`;
}

/** The rules that say something of some nominee of the body. */
function rulesFor(body: Body, findings: readonly PersonalFinding[], { report }: Context): RuleSummary[] {
  const said = findings.filter(
    ({ subject, outcome }) => subject.body === body && outcome !== 'not-applicable',
  );
  return report.rules.filter(({ id }) => said.some(({ rule }) => rule === id));
}

function table(body: Body, findings: readonly PersonalFinding[], context: Context): Markup | undefined {
  const { report, locale, words, nameOf, anchorOf } = context;
  const rules = rulesFor(body, findings, context);
  if (rules.length === 0) return undefined;
  const own = findings.filter(({ subject }) => subject.body === body);
  const byCell = new Map(own.map((finding) => [`${finding.subject.nominee} ${finding.rule}`, finding]));
  const rows = report.nominees.flatMap(({ id }) => {
    const cells = rules.map((rule) => byCell.get(`${id} ${rule.id}`));
    if (cells.every((finding) => finding === undefined)) return [];
    const has = filters.filter((outcome) => cells.some((finding) => finding?.outcome === outcome));
    return markup`<tr class="${has.map((outcome) => `has-${outcome}`).join(' ')}"><th scope="row"><bdi>${nameOf(id)}</bdi></th>${cells.map((finding) => cell(finding, context))}</tr>
`;
  });
  const heads = rules.map(
    ({ id, title }) =>
      markup`<th scope="col"><a href="#${anchorOf(id)}"><span>${title[locale]}</span></a></th>`,
  );
  const heading = `matrix-${body}`;
  return markup`<div class="of-body">
<h3 id="${heading}">${words.matrixOf(term(body)[locale])}</h3>
<section class="scroll" tabindex="0" aria-labelledby="${heading}">
<table aria-labelledby="${heading}">
<thead><tr><th scope="col">${words.nominee}</th>${heads}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</section>
</div>
`;
}

function choices(findings: readonly PersonalFinding[], { words, messages }: Context): Markup {
  const persons = (of: readonly PersonalFinding[]) => new Set(of.map(({ subject }) => subject.nominee)).size;
  const having = (outcome: Outcome) => persons(findings.filter((finding) => finding.outcome === outcome));
  const found = filters.filter((outcome) => having(outcome) > 0);
  return markup`<fieldset class="filter">
<legend>${words.filter}</legend>
<label><input type="radio" name="show" id="show-all" checked> ${words.everybody(persons(findings))}</label>
${found.map(
  (
    outcome,
  ) => markup`<label class="${outcome}"><input type="radio" name="show" id="show-${outcome}"> ${sign(outcomeMarks[outcome])} ${words.having(messages.outcome[outcome], having(outcome))}</label>
`,
)}</fieldset>
`;
}

/** Rows and tables that a choice hides; without script, and all are shown where `:has` is not understood. */
export const filterStyle: string = filters
  .map((outcome) => {
    const chosen = `.matrix:has(#show-${outcome}:checked)`;
    return `${chosen} tbody tr:not(.has-${outcome}),${chosen} .of-body:not(:has(.has-${outcome})){display:none}`;
  })
  .join('\n');

/** Nominees by criteria, a table for each body, with a filter. */
export function matrix(context: Context): Part {
  const personal = context.report.findings.filter(isPersonal);
  const columns = new Map(bodies.map((body) => [body, rulesFor(body, personal, context).length]));
  const findings = personal.filter(({ subject }) => columns.get(subject.body));
  if (findings.length === 0) return undefined;
  const tables = bodies.map((body) => table(body, findings, context));
  const { words, messages } = context;
  const legend = outcomes.map(
    (outcome) =>
      markup`<li class="${outcome}">${sign(outcomeMarks[outcome])} ${messages.outcome[outcome]}</li>`,
  );
  return section(
    'matrix',
    words.matrix,
    markup`<div class="matrix${Math.max(...columns.values()) > widest ? ' wide' : ''}">
${choices(findings, context)}<ul class="legend">${legend}<li><span class="blank" aria-hidden="true"></span> ${words.notConcerned}</li></ul>
<p class="hint screen">${words.matrixHint}</p>
${tables}</div>`,
  );
}
