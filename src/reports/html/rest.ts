import { entriesOf } from '../../report/outline.ts';
import { caveatsOfSatisfied, leftToOthers, unusedWaiversOf } from '../../report/overview.ts';
import { outcomeMarks } from '../marks.ts';
import { type Markup, markup, type Part } from '../markup.ts';
import { receiptRows } from '../receipt.ts';
import type { Context } from './context.ts';
import { people, section, sign, statement } from './parts.ts';

/** Waivers on the list that nothing needed. */
export function unusedWaivers({ report, locale, messages }: Context): Part {
  const unused = unusedWaiversOf(report, locale);
  if (unused.length === 0) return undefined;
  const items = unused.map(
    ({ title, ...said }) =>
      markup`<li>${sign(outcomeMarks.waived)} <span>${title}: ${statement(said)}</span></li>
`,
  );
  return section(
    'unused',
    messages.heading.unused,
    markup`<ul class="statements">
${items}</ul>`,
  );
}

/** What no single finding says. */
export function notes({ report, locale, words }: Context): Part {
  const all = [...caveatsOfSatisfied(report, locale), ...leftToOthers(report, locale)];
  if (all.length === 0) return undefined;
  return section(
    'notes',
    words.notes,
    markup`<ul>
${all.map(
  (note) => markup`<li>${note}</li>
`,
)}</ul>`,
  );
}

/** The rules that say nothing here, folded, with the reason. */
export function notApplicable({ report, locale, words }: Context): Part {
  const findings = report.findings.filter(({ outcome }) => outcome === 'not-applicable');
  if (findings.length === 0) return undefined;
  const entries = entriesOf(report, findings, locale);
  const items = entries.map(
    ({ rule, statements }) => markup`<li><b>${rule.title[locale]}</b>
<ul>${statements.map(
      ({ sentence, names }) =>
        markup`<li>${sentence}${names.length > 0 ? markup` <span class="hint">${people(names)}</span>` : ''}</li>
`,
    )}</ul></li>
`,
  );
  return section(
    'not-applicable',
    words.notApplicable,
    markup`<p class="paper">${entries.map(({ rule }) => rule.title[locale]).join('; ')}.</p>
<details>
<summary>${words.silentRules(entries.length)}</summary>
<ul class="silent">
${items}</ul>
</details>`,
  );
}

/** What the report rests on. */
export function receipt({ report, locale, words }: Context): Markup {
  return section(
    'receipt',
    words.receipt,
    markup`<dl class="receipt">
${receiptRows(report, locale).map(
  ([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>
`,
)}</dl>`,
  );
}
