import { partly } from '../report/choice.ts';
import { describeIssue } from '../report/issues.ts';
import { messages } from '../report/messages.ts';
import { type Style, styleFor } from '../report/style.ts';
import type { TextOptions } from '../report/text.ts';
import { wrap } from '../report/wrap.ts';
import type { Locale } from '../text.ts';
import {
  type ComparisonRefusal,
  type ComparisonResult,
  type Draft,
  type FindingGroup,
  findingGroups,
  type ListComparison,
  type PersonChange,
} from './comparison.ts';
import { personLines, rulesIn } from './outline.ts';
import { comparisonWords } from './words.ts';

/**
 * A comparison of drafts for a terminal: both decisions, then what is new, changed, fixed and as before, rule by rule,
 * then person by person what moved. Ends with a newline.
 */
export function renderComparison(result: ComparisonResult, options: TextOptions = {}): string {
  const locale = options.locale ?? 'vi';
  const style = styleFor(options.color);
  const sections =
    result.decision === 'refused' ? refusal(result, locale, style) : comparison(result, locale, style);
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => wrap(line, options.width, '      ')).join('\n'))
    .join('\n\n')}\n`;
}

function refusal({ issues }: ComparisonRefusal, locale: Locale, style: Style): string[][] {
  const words = comparisonWords[locale];
  const sides = (['before', 'after'] as const).filter((side) => issues[side].length > 0);
  return [
    [style.bad(style.bold(words.refused))],
    ...sides.map((side) => [
      `${words.list[side]}:`,
      ...issues[side].map((issue) => `  • ${describeIssue(issue, locale)}`),
    ]),
  ];
}

function comparison(result: ListComparison, locale: Locale, style: Style): string[][] {
  return [
    head(result, locale, style),
    ...findingGroups.map((group) => findings(result, group, locale, style)),
    people(result, locale, style),
  ];
}

function head(
  { before, after, pack, choice, findings }: ListComparison,
  locale: Locale,
  style: Style,
): string[] {
  const words = comparisonWords[locale];
  const paint = { pass: style.good, fail: style.bad, incomplete: style.open };
  const decided = ({ decision }: Draft) => paint[decision](style.bold(messages[locale].decision[decision]));
  const persons = [before, after].map(({ nominees }) => words.persons(nominees)).join(' → ');
  return [
    `${decided(before)} → ${decided(after)}${partly(choice, locale)}  ${style.bold(after.organization.name)}`,
    style.dim(`${persons} · ${messages[locale].rulePack} ${pack.id} ${pack.version}`),
    findingGroups.map((group) => `${findings[group].length} ${words.counted[group]}`).join(' · '),
  ];
}

const markOf = (group: FindingGroup, style: Style): string =>
  ({
    new: style.bad('+'),
    changed: style.open('~'),
    fixed: style.good('✓'),
    unchanged: style.dim('='),
    figures: style.dim('~'),
  })[group];

function findings(result: ListComparison, group: FindingGroup, locale: Locale, style: Style): string[] {
  const count = result.findings[group].length;
  if (count === 0) return [];
  return [
    `${style.bold(comparisonWords[locale].heading[group])} (${count})`,
    ...rulesIn(result, group, locale).flatMap(({ rule, title, modality, items }) => [
      `  ${markOf(group, style)} ${style.bold(title)} [${modality}] ${style.dim(rule)}`,
      ...items.flatMap(({ names, lines }) => {
        const [only = '', ...others] = lines;
        const who = names.join(', ');
        if (others.length === 0) return [`    ${who === '' ? '' : `${who}: `}${only}`];
        return [...(who === '' ? [] : [`    ${who}`]), ...lines.map((line) => `      ${line}`)];
      }),
    ]),
  ];
}

function people(result: ListComparison, locale: Locale, style: Style): string[] {
  const words = comparisonWords[locale];
  const marks: Readonly<Record<PersonChange['presence'], string>> = {
    joined: style.good('+'),
    left: style.bad('−'),
    stayed: style.open('~'),
  };
  return [
    `${style.bold(words.people)}: ${words.summary(result.people)}`,
    ...result.people.changed.flatMap((person) => {
      const { name, lines } = personLines(person, result, locale);
      return [`  ${marks[person.presence]} ${style.bold(name)}`, ...lines.map((line) => `      ${line}`)];
    }),
  ];
}
