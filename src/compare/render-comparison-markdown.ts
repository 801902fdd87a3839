import { partly } from '../report/choice.ts';
import { describeIssue } from '../report/issues.ts';
import { plain } from '../report/markdown-text.ts';
import { messages } from '../report/messages.ts';
import type { TextOptions } from '../report/text.ts';
import type { Locale } from '../text.ts';
import {
  type ComparisonRefusal,
  type ComparisonResult,
  type FindingGroup,
  findingGroups,
  type ListComparison,
} from './comparison.ts';
import { personLines, rulesIn } from './outline.ts';
import { comparisonWords } from './words.ts';

/** A comparison of drafts in Markdown, with what the text for terminals says. */
export function renderComparisonMarkdown(
  result: ComparisonResult,
  { locale = 'vi' }: Pick<TextOptions, 'locale'> = {},
): string {
  const blocks = result.decision === 'refused' ? refusal(result, locale) : comparison(result, locale);
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function refusal({ issues }: ComparisonRefusal, locale: Locale): string[][] {
  const words = comparisonWords[locale];
  const sides = (['before', 'after'] as const).filter((side) => issues[side].length > 0);
  const told = (side: 'before' | 'after') =>
    issues[side].map((issue) => `- ${plain(describeIssue(issue, locale))}`);
  return [[`# ${words.refused}`], ...sides.flatMap((side) => [[`## ${words.list[side]}`], told(side)])];
}

function comparison(result: ListComparison, locale: Locale): string[][] {
  const words = comparisonWords[locale];
  const { before, after, pack, choice, people } = result;
  const { decision, rulePack } = messages[locale];
  const persons = [before, after].map(({ nominees }) => words.persons(nominees)).join(' → ');
  return [
    [
      `# ${decision[before.decision]} → ${decision[after.decision]}${partly(choice, locale)}: ${plain(after.organization.name)}`,
    ],
    [`${persons} · ${rulePack} ${plain(pack.id)} ${pack.version}`],
    [
      '| | |',
      '|---|--:|',
      ...findingGroups.map((group) => `| ${words.heading[group]} | ${result.findings[group].length} |`),
    ],
    ...findingGroups.flatMap((group) => findings(result, group, locale)),
    [`## ${words.people}`],
    [words.summary(people)],
    people.changed.flatMap((person) => {
      const { name, lines } = personLines(person, result, locale);
      return [`- **${plain(name)}**`, ...lines.map((line) => `  - ${plain(line)}`)];
    }),
  ];
}

function findings(result: ListComparison, group: FindingGroup, locale: Locale): string[][] {
  const count = result.findings[group].length;
  if (count === 0) return [];
  return [
    [`## ${comparisonWords[locale].heading[group]} (${count})`],
    ...rulesIn(result, group, locale).map(({ rule, title, modality, items }) => [
      `**${plain(title)}** (${modality}) \`${rule}\``,
      '',
      ...items.flatMap(({ names, lines }) => {
        const told = lines.map(plain);
        if (names.length === 0) return told.map((line) => `- ${line}`);
        return [`- ${names.map(plain).join(', ')}`, ...told.map((line) => `  - ${line}`)];
      }),
    ]),
  ];
}
