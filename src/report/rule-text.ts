import type { Instrument, Rule } from '../schema/rule.ts';
import { term } from '../terms.ts';
import type { Locale, Text } from '../text.ts';
import { type CitedClause, citedClauses, formatDate } from './citation.ts';
import { messages } from './messages.ts';
import { requirementOf } from './requirement.ts';
import { requirementWords } from './requirement-words.ts';

/** The clauses of a rule and of the rows of its table, each once. */
export function clausesOf(rule: Rule, instruments: readonly Instrument[], locale: Locale): CitedClause[] {
  const rows = rule.table?.rows.flatMap((row) => row.source ?? []) ?? [];
  return citedClauses([...rule.source, ...rows], instruments, locale);
}

interface Headings {
  readonly body: string;
  readonly modality: string;
  readonly effective: string;
  readonly overrides: string;
  readonly waiver: string;
  readonly noWaiver: string;
  readonly sources: string;
  readonly caveats: string;
  readonly interpretation: string;
  readonly period: (from: string, to: string | undefined) => string;
}

/** The words around the parts of a rule. */
export const ruleHeadings: Readonly<Record<Locale, Headings>> = {
  vi: {
    body: 'Cơ quan',
    modality: 'Tính chất',
    effective: 'Hiệu lực',
    overrides: 'Thay cho',
    waiver: 'Cho phép trường hợp đặc biệt',
    noWaiver: 'không quy định',
    sources: 'Căn cứ',
    caveats: 'Lưu ý',
    interpretation: 'Cách hiểu (tiếng Anh)',
    period: (from, to) => `từ ${from}${to ? ` đến trước ${to}` : ''}`,
  },
  en: {
    body: 'Body',
    modality: 'Modality',
    effective: 'In effect',
    overrides: 'Instead of',
    waiver: 'Exceptions allowed by',
    noWaiver: 'nobody',
    sources: 'Sources',
    caveats: 'Notes',
    interpretation: 'Interpretation',
    period: (from, to) => `from ${from}${to ? `, until before ${to}` : ''}`,
  },
};

/** The body a rule is about, as its path says. */
export const bodyOf = ({ id }: Pick<Rule, 'id'>): string => id.split('/').at(-3) ?? '';

/** `structure`, `quota` or `criteria`, as its path says. */
export const kindOf = ({ id }: Pick<Rule, 'id'>): string => id.split('/').at(-2) ?? '';

/** What the kinds of rules are called. */
export const kindNames: Readonly<Record<string, Text>> = {
  structure: { vi: 'cơ cấu', en: 'structure' },
  quota: { vi: 'tỷ lệ, số lượng', en: 'quota' },
  criteria: { vi: 'tiêu chuẩn', en: 'criteria' },
};

/** The properties of a rule, each with its name. */
export function propertiesOf(rule: Rule, locale: Locale): (readonly [name: string, value: string])[] {
  const words = ruleHeadings[locale];
  const { from, to } = rule.effective;
  const authorities = rule.waiver?.by.map((authority) => term(authority)[locale]) ?? [];
  const kind = kindNames[kindOf(rule)]?.[locale] ?? '';
  return [
    [words.body, `${term(bodyOf(rule))[locale]} · ${kind}`],
    [words.modality, messages[locale].modality[rule.modality]],
    [words.effective, words.period(formatDate(from, locale), to ? formatDate(to, locale) : undefined)],
    ...(rule.overrides === undefined ? [] : [[words.overrides, rule.overrides] as const]),
    [words.waiver, authorities.join(requirementWords[locale].or) || words.noWaiver],
  ];
}

/** A rule in full, for a terminal. */
export function renderRule(rule: Rule, instruments: readonly Instrument[], locale: Locale): string {
  const words = ruleHeadings[locale];
  const { applies, demands, definitions } = requirementOf(rule, locale);
  const demand = requirementWords[locale];
  const title = rule.delegated ? [] : [`${demand.requires[rule.modality]}:`];
  const told = demands.map(({ when, text }) =>
    when === undefined ? `  ${text}` : `  • ${demand.row({ when, demand: text })}`,
  );
  const sources = clausesOf(rule, instruments, locale).flatMap(
    ({ name, clause, confidence, quote, urls }) => [
      `  • ${name}, ${clause} [${messages[locale].confidence[confidence]}]`,
      ...(quote ? [`    “${quote}”`] : []),
      ...urls.map((url) => `    ${url}`),
    ],
  );
  const caveats = (rule.caveats ?? []).map(({ text }) => `  • ${text[locale]}`);
  return [
    rule.title[locale],
    rule.id,
    '',
    ...propertiesOf(rule, locale).map(([name, value]) => `${name}: ${value}`),
    '',
    applies,
    ...title,
    ...told,
    ...definitions.map((definition) => `  ${definition}`),
    '',
    `${words.sources}:`,
    ...sources,
    ...(caveats.length > 0 ? ['', `${words.caveats}:`, ...caveats] : []),
    ...(rule.interpretation ? ['', `${words.interpretation}:`, `  ${rule.interpretation}`] : []),
  ]
    .map((line) => `${line}\n`)
    .join('');
}
