import type { Finding } from '../../report/finding.ts';
import { completeFirst, entriesOf, needingAttention, type RuleEntry } from '../../report/outline.ts';
import { upperFirst } from '../../text.ts';
import { markOf } from '../marks.ts';
import { type Markup, markup, type Part } from '../markup.ts';
import type { Context } from './context.ts';
import { caveats, section, sign, sources, statement } from './parts.ts';

/** Whose records to complete first. */
function gaps({ report, locale, words, messages }: Context): Part {
  const items = completeFirst(report, locale).map(
    ({ who, fields, findings }) =>
      markup`<li><b><bdi>${upperFirst(who)}</bdi></b>: ${fields.join(', ')} <span class="hint">(${words.leavesOpen(findings)})</span></li>
`,
  );
  if (items.length === 0) return undefined;
  return section(
    'complete',
    messages.heading.complete,
    markup`<ol class="gaps">
${items}</ol>`,
  );
}

function entry({ rule, statements, caveats: notes, sources: cited }: RuleEntry, context: Context): Markup {
  const { locale, anchorOf } = context;
  const items = statements.map(
    (said) =>
      markup`<li class="${said.findings[0].outcome}">${sign(markOf(said.findings[0]))} <span>${statement(said)}</span></li>
`,
  );
  return markup`<article class="entry">
<h3><a href="#${anchorOf(rule.id)}">${rule.title[locale]}</a></h3>
<ul class="statements">
${items}</ul>
${caveats(notes, context)}${sources(cited, context, false)}
</article>
`;
}

/** What a reader has to look at: what fails, what to complete, and the rest in the order of gravity. */
export function attention(context: Context): Part {
  const { report, locale, messages } = context;
  const { failed, missing, review, targets, waived } = needingAttention(report.findings);
  const part = (id: string, heading: string, findings: readonly Finding[]): Part =>
    findings.length === 0
      ? undefined
      : section(
          id,
          markup`${heading} <span class="hint">(${findings.length})</span>`,
          entriesOf(report, findings, locale).map((item) => entry(item, context)),
        );
  const { heading } = messages;
  return [
    part('failed', heading.failed, failed),
    gaps(context),
    part('missing', heading.missing, missing),
    part('review', heading.review, review),
    part('targets', heading.targets, targets),
    part('waived', heading.waived, waived),
  ];
}
