import type { CitedClause } from '../../src/report/citation.ts';
import { outcomes } from '../../src/report/finding.ts';
import { messages } from '../../src/report/messages.ts';
import { requirementOf } from '../../src/report/requirement.ts';
import { requirementWords } from '../../src/report/requirement-words.ts';
import {
  bodyOf,
  clausesOf,
  kindNames,
  kindOf,
  propertiesOf,
  ruleHeadings,
} from '../../src/report/rule-text.ts';
import type { Instrument, Rule } from '../../src/schema/rule.ts';
import { bodies } from '../../src/schema/terms.ts';
import { term } from '../../src/terms.ts';
import type { Locale } from '../../src/text.ts';
import { anchorOf, cell } from './markdown.ts';
import { chainOf, instruments, manifestOf, outcomesShown, rulesOf } from './rule-files.ts';

const bodyOrder: readonly string[] = bodies;
const kinds = Object.keys(kindNames);

/** By body, then structure, quota and criteria, then id. */
const order = (rule: Rule) => [bodyOrder.indexOf(bodyOf(rule)), kinds.indexOf(kindOf(rule))];

function inOrder(rules: readonly Rule[]): Rule[] {
  return [...rules].sort((a, b) => {
    const [bodyA = 0, kindA = 0] = order(a);
    const [bodyB = 0, kindB = 0] = order(b);
    return bodyA - bodyB || kindA - kindB || (a.id < b.id ? -1 : 1);
  });
}

/** What a rule demands in one language: a sentence, or a list where it has a table. */
function demands(rule: Rule, locale: Locale): string[] {
  const { requires, row } = requirementWords[locale];
  const { applies, demands: told, definitions } = requirementOf(rule, locale);
  const demand = rule.delegated ? '' : `${requires[rule.modality]}:`;
  const [only, ...others] = told;
  const after = definitions.length > 0 ? ['', definitions.join(' ')] : [];
  if (only.when === undefined && others.length === 0) {
    const stop = rule.delegated ? '' : '.';
    return [[applies, demand, `${only.text}${stop}`, ...definitions].filter(Boolean).join(' ')];
  }
  const rows = told.map(({ when = '', text }) => `- ${row({ when, demand: text })}`);
  return [`${applies} ${demand}`, '', ...rows, ...after];
}

function cited({ name, clause, confidence, quote, urls }: CitedClause): string {
  const links = urls.map(
    (url, index) =>
      `[${urls.length > 1 ? `nguồn ${index + 1}` : 'nguồn'}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`,
  );
  const words = `${messages.vi.confidence[confidence]} · ${messages.en.confidence[confidence]}`;
  const said = quote === undefined ? '' : ` “${quote}”`;
  return `- ${name}, ${clause}.${said} (${[words, ...links].join('; ')})`;
}

function casesShown(id: string): string {
  const shown = outcomesShown(id);
  const counts = outcomes.flatMap((outcome) => {
    const count = shown.get(outcome);
    return count ? [`${count} ${messages.vi.outcome[outcome]} (${messages.en.outcome[outcome]})`] : [];
  });
  return counts.join(', ') || '0';
}

function entry(rule: Rule, known: readonly Instrument[]): string[] {
  const english = propertiesOf(rule, 'en');
  const properties = propertiesOf(rule, 'vi').map(([name, value], index) => {
    const [englishName = '', englishValue = ''] = english[index] ?? [];
    return `| ${name} · ${englishName} | ${cell(value)} · *${cell(englishValue)}* |`;
  });
  const { vi, en } = ruleHeadings;
  const caveats = (rule.caveats ?? []).map(({ text }) => `- ${text.vi}\n  *${text.en}*`);
  return [
    `<a id="${anchorOf(rule.id)}"></a>`,
    '',
    `### ${rule.title.vi}`,
    '',
    `*${rule.title.en}* — \`${rule.id}\``,
    '',
    '| | |',
    '|---|---|',
    ...properties,
    `| Trường hợp kiểm thử · Cases | ${casesShown(rule.id)} |`,
    '',
    ...demands(rule, 'vi'),
    '',
    ...demands(rule, 'en'),
    '',
    `**${vi.sources} · ${en.sources}**`,
    '',
    ...clausesOf(rule, known, 'vi').map(cited),
    '',
    ...(caveats.length > 0 ? [`**${vi.caveats} · ${en.caveats}**`, '', ...caveats, ''] : []),
    ...(rule.interpretation ? [`**${en.interpretation}.** ${rule.interpretation}`, ''] : []),
  ];
}

/** `docs/rules/<pack>.md`: every rule of the pack in full. */
export function cataloguePage(pack: string): string {
  const { title } = manifestOf(pack);
  const rules = inOrder(rulesOf(pack));
  const known = instruments();
  const bases = chainOf(pack).slice(1);
  const links = bases.map((base) => `[${manifestOf(base).title.vi}](${base}.md)`).join(', ');
  const index = rules.map((rule) => {
    const body = term(bodyOf(rule));
    const kind = kindNames[kindOf(rule)];
    const { modality } = rule;
    return `| [${cell(rule.title.vi)}](#${anchorOf(rule.id)})<br>*${cell(rule.title.en)}* | ${body.vi}<br>*${body.en}* | ${kind?.vi}<br>*${kind?.en}* | ${messages.vi.modality[modality]}<br>*${messages.en.modality[modality]}* |`;
  });
  return `${[
    `# ${title.vi}`,
    '',
    `*${title.en}. Generated from the rules by \`npm run generate\`; do not edit.*`,
    '',
    `${rules.length} quy tắc. Đối chiếu từng điều khoản: [clauses.md](../../rules/${pack}/clauses.md).${links && ` Cùng áp dụng: ${links}.`}`,
    `*${rules.length} rules. Clause by clause: [clauses.md](../../rules/${pack}/clauses.md).${links && ` Together with: ${links}.`}*`,
    '',
    '| Quy tắc · Rule | Cơ quan · Body | Loại · Kind | Tính chất · Modality |',
    '|---|---|---|---|',
    ...index,
    '',
    ...rules.flatMap((rule) => entry(rule, known)),
  ]
    .join('\n')
    .trimEnd()}\n`;
}
