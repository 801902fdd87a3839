import { formatDate, nameInstrument } from '../report/citation.ts';
import { address, plain } from '../report/markdown-text.ts';
import { messages } from '../report/messages.ts';
import type { TextOptions } from '../report/text.ts';
import { type Locale, upperFirst } from '../text.ts';
import { changeLines, formerPath } from './change-words.ts';
import { type CitedSource, type DiffRow, type DiffSide, diffStatuses, type PackDiff } from './diff.ts';
import { diffWords } from './words.ts';

/** A comparison of packs in Markdown: what the text for terminals says, with quotes and the addresses of sources. */
export function renderDiffMarkdown(
  diff: PackDiff,
  { locale = 'vi' }: Pick<TextOptions, 'locale'> = {},
): string {
  const { from, to, counts, rows } = diff;
  const words = diffWords[locale];
  const groups = diffStatuses.flatMap((status) => {
    const members = rows.filter((row) => row.status === status);
    if (members.length === 0) return [];
    const heading = [`## ${words.heading[status]} (${members.length})`];
    if (status === 'unchanged') return [heading, members.map((row) => listed(row, locale))];
    return [heading, ...members.map((row) => block(row, diff, locale))];
  });
  const table = diffStatuses.map((status) => `| ${words.heading[status]} | ${counts[status]} |`);
  const blocks = [
    [`# ${words.title}: ${from.id} ${from.version} → ${to.id} ${to.version}`],
    [`${plain(from.title[locale])} → ${plain(to.title[locale])}`],
    [`| ${words.requirements} | ${rows.length} |`, '|---|--:|', ...table],
    ...groups,
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const shown = (row: DiffRow): DiffSide => ('to' in row ? row.to : row.from);

const listed = (row: DiffRow, locale: Locale): string =>
  `- ${plain(shown(row).title[locale])} — \`${row.requirement}\``;

function block(row: DiffRow, { from, to }: PackDiff, locale: Locale): string[] {
  const words = diffWords[locale];
  const { title, modality } = shown(row);
  const mode = messages[locale].modality[modality];
  const former = formerPath(row);
  const path = `\`${row.requirement}\` · ${mode}${former === undefined ? '' : ` · ${words.formerly(`\`${former}\``)}`}`;
  const changes = changeLines(row, locale).map((change) => `- ${plain(change)}`);
  return [
    `### ${plain(title[locale])}`,
    '',
    path,
    ...('textNotFound' in row ? ['', `**${words.textNotFound}**`] : []),
    ...(changes.length > 0 ? ['', ...changes] : []),
    ...('from' in row ? side(from.id, row.from, locale) : []),
    ...('to' in row ? side(to.id, row.to, locale) : []),
  ];
}

function side(pack: string, { text, sources, effective }: DiffSide, locale: Locale): string[] {
  const words = diffWords[locale];
  const since = words.since(formatDate(effective.from, locale));
  const heading = `**${plain(pack)}** (${since}): ${plain(text[locale])}`;
  return [
    '',
    heading,
    '',
    `${upperFirst(words.sources)}:`,
    '',
    ...sources.map((source) => cited(source, locale)),
  ];
}

function cited(source: CitedSource, locale: Locale): string {
  const { instrument, clause, confidence, quote, url } = source;
  const name = nameInstrument({ ...source, id: instrument }, locale);
  const said = quote === undefined ? '' : ` “${plain(quote)}”`;
  const target = url === undefined ? undefined : address(url);
  const read = target === undefined ? '' : `; [${diffWords[locale].link}](${target})`;
  return `- ${plain(name)}, ${plain(clause)}.${said} (${messages[locale].confidence[confidence]}${read})`;
}
