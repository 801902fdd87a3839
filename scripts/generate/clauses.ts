import { nameInstrument } from '../../src/report/citation.ts';
import type { Rule } from '../../src/schema/rule.ts';
import { anchorOf, cell } from './markdown.ts';
import { type Clause, clausesOf, instruments, manifestOf, rulesOf, shippedPacks } from './rule-files.ts';

const statuses = {
  encoded: { vi: 'đã mã hóa thành quy tắc', en: 'encoded' },
  review: { vi: 'chờ cấp có thẩm quyền kết luận', en: 'review: a competent body must conclude' },
  delegated: { vi: 'văn bản giao cấp khác quy định', en: 'delegated: left to another body' },
  notEncoded: { vi: 'không mã hóa, kèm lý do', en: 'not encoded, with the reason' },
} as const;

type Status = keyof typeof statuses;

/** What became of a clause; a rule that asks for a judgement decides nothing by itself. */
function statusOf(clause: Clause, rules: ReadonlyMap<string, Rule>): Status {
  if (clause.notEncoded) return 'notEncoded';
  if (clause.delegated) return 'delegated';
  return clause.encoded?.every((id) => rules.get(id)?.review) ? 'review' : 'encoded';
}

/** A link to what says it: a rule's entry in the catalogue, a table, or the pack itself. */
function linkTo(id: string, rules: ReadonlyMap<string, Rule>): string {
  const rule = rules.get(id);
  const pack = id.split('/')[0] ?? '';
  if (rule) return `[${cell(rule.title.vi)}](../../docs/rules/${pack}.md#${anchorOf(id)})`;
  return id.startsWith('tables/') ? `[${id}](../${id}.json)` : `[${id}](../${id}.json)`;
}

/** `clauses.md` of a pack: every requirement by instrument, and what became of it. */
export function clausesPage(pack: string): string {
  const clauses = clausesOf(pack);
  const known = instruments();
  const rules = new Map(shippedPacks.flatMap(rulesOf).map((rule) => [rule.id, rule]));
  const { title } = manifestOf(pack);
  const counts = new Map<Status, number>();
  for (const clause of clauses) {
    const status = statusOf(clause, rules);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  const summary = Object.entries(statuses).map(
    ([status, words]) => `| ${words.vi} | ${words.en} | ${counts.get(status as Status) ?? 0} |`,
  );
  const cited = [...new Set(clauses.map(({ instrument }) => instrument))];
  const sections = cited.flatMap((id) => {
    const instrument = known.find((each) => each.id === id);
    const own = clauses.filter((clause) => clause.instrument === id);
    const name = instrument ? nameInstrument(instrument, 'vi') : id;
    const said =
      instrument && name !== instrument.title.vi
        ? [`${instrument.title.vi} (${instrument.issuer.vi}) · `]
        : [];
    return [
      `## ${name}`,
      '',
      ...(instrument ? [`${said.join('')}*${instrument.title.en}, ${instrument.issuer.en}*`, ''] : []),
      '| Điều khoản · Clause | Yêu cầu · Requirement | Trong gói quy định · In the pack |',
      '|---|---|---|',
      ...own.map((clause) => row(clause, rules)),
      '',
    ];
  });
  return `${[
    `# Đối chiếu điều khoản: ${title.vi}`,
    '',
    `*Clause by clause: ${title.en}. Generated from \`clauses.json\` and the rules by \`npm run generate\`; do not edit.*`,
    '',
    'Mỗi dòng là một yêu cầu của văn bản và chỗ gói quy định thể hiện yêu cầu đó, hoặc lý do không thể hiện.',
    '*One line a requirement, with what says it in the pack, or why nothing does.*',
    '',
    '| Tình trạng | Status | Số yêu cầu · Requirements |',
    '|---|---|---|',
    ...summary,
    '',
    ...sections,
  ]
    .join('\n')
    .trimEnd()}\n`;
}

function row(clause: Clause, rules: ReadonlyMap<string, Rule>): string {
  const { requirement, encoded, delegated, notEncoded } = clause;
  const links = (encoded ?? delegated ?? []).map((id) => linkTo(id, rules)).join('<br>');
  const words = {
    encoded: links,
    review: `chờ kết luận · review:<br>${links}`,
    delegated: `giao cấp khác · delegated:<br>${links}`,
    notEncoded: `không mã hóa: ${notEncoded?.vi}<br>*not encoded: ${notEncoded?.en}*`,
  }[statusOf(clause, rules)];
  return `| ${cell(clause.clause)} | ${cell(requirement.vi)}<br>*${cell(requirement.en)}* | ${cell(words)} |`;
}
