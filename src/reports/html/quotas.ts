import type { Finding } from '../../report/finding.ts';
import { boundsOf } from '../../report/sentence.ts';
import { statement } from '../../report/statement.ts';
import { upperFirst } from '../../text.ts';
import { markOf } from '../marks.ts';
import { type Markup, markup, type Part } from '../markup.ts';
import { distanceOff, type Quota, quotasOf } from '../quota.ts';
import { bar, barPatterns } from './bar.ts';
import type { Context } from './context.ts';
import { section, signFor } from './parts.ts';

/** What the bar shows, in words. */
function key(quota: Quota, { locale, words }: Context): Markup {
  const { evidence, known, unknown } = quota;
  const off = distanceOff(quota, locale);
  return markup`<ul class="key"><li class="known">${words.known(known)}</li>${
    unknown > 0 ? markup`<li class="unknown">${words.unknown(unknown)}</li>` : ''
  }<li class="tick">${words.needed(boundsOf(evidence, locale))}</li>${
    off === undefined ? '' : markup`<li class="off">${off}</li>`
  }</ul>`;
}

function quota(finding: Finding, item: Quota, context: Context): Markup {
  const { report, locale, messages, anchorOf } = context;
  const title = report.rules.find(({ id }) => id === finding.rule)?.title[locale] ?? finding.rule;
  const { outcome, modality } = finding;
  return markup`<li class="quota ${outcome} ${modality}">
<h3>${signFor(markOf(finding), `${messages.outcome[outcome]}: `)} <a href="#${anchorOf(finding.rule)}">${title}</a> <span class="badge">${messages.modality[modality]}</span></h3>
<p>${upperFirst(statement(item.evidence[0], locale))}</p>
${bar(item)}${key(item, context)}
</li>
`;
}

/** Each quota as a bar with its thresholds. */
export function quotas(context: Context): Part {
  const items = context.report.findings.flatMap((finding) =>
    quotasOf(finding).map((item) => quota(finding, item, context)),
  );
  if (items.length === 0) return undefined;
  const { words } = context;
  return section(
    'quotas',
    words.quotas,
    markup`<p class="hint">${words.quotasHint}</p>
${barPatterns}<ul class="quotas">
${items}</ul>`,
  );
}
