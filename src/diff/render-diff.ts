import { cite, formatDate } from '../report/citation.ts';
import { messages } from '../report/messages.ts';
import { type Style, styleFor } from '../report/style.ts';
import type { TextOptions } from '../report/text.ts';
import { wrap } from '../report/wrap.ts';
import type { Locale } from '../text.ts';
import { changeLines, formerPath } from './change-words.ts';
import { type DiffedPack, type DiffRow, type DiffSide, diffStatuses, type PackDiff } from './diff.ts';
import { diffWords } from './words.ts';

/**
 * A comparison of packs for a terminal: how many requirements of each kind, then requirement by requirement what moved,
 * with both texts and their sources; what is unchanged in a line each. Ends with a newline.
 */
export function renderDiff(diff: PackDiff, options: TextOptions = {}): string {
  const locale = options.locale ?? 'vi';
  const style = styleFor(options.color);
  const groups = diffStatuses.map((status) => {
    const rows = diff.rows.filter((row) => row.status === status);
    if (rows.length === 0) return [];
    const heading = `${style.bold(diffWords[locale].heading[status])} (${rows.length})`;
    return [heading, ...rows.flatMap((row) => rowLines(row, diff, locale, style))];
  });
  return `${[head(diff, locale, style), ...groups]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => wrap(line, options.width, '      ')).join('\n'))
    .join('\n\n')}\n`;
}

const named = ({ id, version }: DiffedPack) => `${id} ${version}`;

function head({ from, to, counts, rows }: PackDiff, locale: Locale, style: Style): string[] {
  const words = diffWords[locale];
  const told = diffStatuses.map((status) => `${counts[status]} ${words.counted[status]}`);
  const notFound = rows.filter((row) => 'textNotFound' in row).length;
  return [
    `${style.bold(words.title)}  ${named(from)} → ${named(to)}`,
    `${words.all(rows.length)}: ${told.join(' · ')}`,
    ...(notFound > 0 ? [`${words.counted.removed}: ${words.notFound(notFound)}`] : []),
  ];
}

function rowLines(row: DiffRow, { from, to }: PackDiff, locale: Locale, style: Style): string[] {
  const words = diffWords[locale];
  const { title, modality } = 'to' in row ? row.to : row.from;
  const mark = marks(style)[row.status];
  const name = row.status === 'unchanged' ? title[locale] : style.bold(title[locale]);
  const line = `  ${mark} ${name} [${messages[locale].modality[modality]}] ${style.dim(row.requirement)}`;
  if (row.status === 'unchanged') return [line];
  const former = formerPath(row);
  return [
    former === undefined ? line : `${line} ${style.dim(`(${words.formerly(former)})`)}`,
    ...('textNotFound' in row ? [`    ${style.open(words.textNotFound)}`] : []),
    ...changeLines(row, locale).map((change) => `    • ${change}`),
    ...('from' in row ? sideLines(from.id, row.from, locale, style) : []),
    ...('to' in row ? sideLines(to.id, row.to, locale, style) : []),
  ];
}

function sideLines(pack: string, { text, sources, effective }: DiffSide, locale: Locale, style: Style) {
  const words = diffWords[locale];
  const cited = sources.map((source) => cite(source, [{ ...source, id: source.instrument }], locale));
  return [
    `    ${style.bold(pack)} (${words.since(formatDate(effective.from, locale))}): ${text[locale]}`,
    `      ${style.dim(`${words.sources}: ${[...new Set(cited)].join('; ')}`)}`,
  ];
}

const marks = (style: Style): Readonly<Record<DiffRow['status'], string>> => ({
  tightened: style.bad('▲'),
  loosened: style.good('▼'),
  changed: style.open('◆'),
  added: style.bad('+'),
  removed: style.good('−'),
  unchanged: style.dim('='),
});
