import { cite } from '../report/citation.ts';
import type { Evidence, Finding } from '../report/finding.ts';
import { messages } from '../report/messages.ts';
import type { Report } from '../report/report.ts';
import { boundsOf, describeFinding, describeMissing, isOver } from '../report/sentence.ts';
import { distanceOf, isYesNo, statement } from '../report/statement.ts';
import { term } from '../terms.ts';
import type { Locale } from '../text.ts';

/** Paints of a test runner, as far as it offers any. */
export interface Paints {
  readonly bad: (text: string) => string;
  readonly good: (text: string) => string;
  readonly dim: (text: string) => string;
}

const words = {
  en: {
    found: 'found',
    needed: 'needed',
    short: 'short by',
    over: 'over by',
    counted: 'counted',
    open: 'not known',
    missing: 'missing',
    source: 'source',
    more: (count: number) => `… and ${count} more`,
    list: 'the list',
  },
  vi: {
    found: 'thấy',
    needed: 'cần',
    short: 'thiếu',
    over: 'vượt',
    counted: 'tính',
    open: 'chưa rõ',
    missing: 'thiếu dữ liệu',
    source: 'căn cứ',
    more: (count: number) => `… và ${count} nữa`,
    list: 'danh sách',
  },
} as const;

const mostTold = 10;

/** Findings one below the other: the sentence, found, needed, short by, who counted, what is missing, and the source. */
export function tellFindings(
  findings: readonly Finding[],
  report: Report,
  locale: Locale,
  { bad, dim, good }: Paints,
): string {
  const groups = new Map<string, { readonly subjects: string[]; readonly lines: readonly string[] }>();
  for (const finding of findings) {
    const rule = report.rules.find(({ id }) => id === finding.rule);
    const mark = finding.outcome === 'satisfied' ? good('✓') : bad('✗');
    const title = `${mark} ${rule?.title[locale]} [${messages[locale].modality[finding.modality]}] ${dim(finding.rule)}`;
    const outcome = `${messages[locale].outcome[finding.outcome]}. ${describeFinding(finding, locale)}`;
    const parts = partsOf(finding, report, locale).map(([name, text]) => `    ${dim(`${name}:`)} ${text}`);
    const lines = [title, outcome, ...parts];
    const group = groups.get(lines.join()) ?? { subjects: [], lines };
    groups.set(lines.join(), group);
    group.subjects.push(subjectOf(finding, locale));
  }
  // Of whom the same is to be said, it is said once.
  const told = [...groups.values()]
    .slice(0, mostTold)
    .map(({ subjects, lines: [title, outcome, ...parts] }) => {
      const named = subjects.slice(0, mostTold).join(', ');
      const others = subjects.length > mostTold ? ` ${words[locale].more(subjects.length - mostTold)}` : '';
      return [title, `  ${named}${others}: ${outcome}`, ...parts].join('\n');
    });
  const rest = groups.size - told.length;
  return [...told, ...(rest > 0 ? [words[locale].more(rest)] : [])].join('\n');
}

function subjectOf({ subject }: Finding, locale: Locale): string {
  if (subject.kind === 'list') return words[locale].list;
  if (subject.kind === 'body') return term(subject.body)[locale];
  return subject.nominee;
}

function partsOf(finding: Finding, report: Report, locale: Locale): [name: string, text: string][] {
  const said = words[locale];
  const decisive = finding.evidence.filter(
    ({ verdict }) => finding.outcome === 'satisfied' || verdict !== 'met',
  );
  const missing = finding.outcome === 'undetermined' ? finding.missing : [];
  const own = finding.subject.kind === 'nominee' ? finding.subject.nominee : undefined;
  const fields = missing.map((field) => {
    const whose = field.nominee === undefined || field.nominee === own ? '' : `${field.nominee}: `;
    return `${whose}${describeMissing(field, locale)}`;
  });
  const sources = finding.source ?? report.rules.find(({ id }) => id === finding.rule)?.source ?? [];
  const cited = new Set(sources.map((source) => cite(source, report.instruments, locale)));
  return [
    ...decisive.flatMap((evidence) => evidenceParts(evidence, locale)),
    ...(fields.length > 0 ? [[said.missing, fields.join('; ')] as [string, string]] : []),
    [said.source, [...cited].join('; ')],
  ];
}

function evidenceParts(evidence: Evidence, locale: Locale): [name: string, text: string][] {
  const said = words[locale];
  const distance = distanceOf(evidence, locale);
  const { counted = [], open = [] } = evidence.who ?? {};
  return [
    [said.found, statement(evidence, locale)],
    ...(isYesNo(evidence) ? [] : [[said.needed, boundsOf([evidence], locale)] as [string, string]]),
    ...(distance === undefined
      ? []
      : [[isOver(evidence) ? said.over : said.short, distance] as [string, string]]),
    ...(counted.length > 0 ? [[said.counted, counted.join(', ')] as [string, string]] : []),
    ...(open.length > 0 ? [[said.open, open.join(', ')] as [string, string]] : []),
  ];
}
