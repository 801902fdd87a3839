import type { Shown } from '../pack-tests/observe.ts';
import type { CaseResult, Coverage, PackTest, RuleTest } from '../pack-tests/result.ts';
import { printable } from '../report/printable.ts';
import { type Style, styleFor } from '../report/style.ts';
import { wrap } from '../report/wrap.ts';
import type { Locale } from '../text.ts';
import type { Look } from './write-out.ts';

const words = {
  vi: {
    expected: 'cần',
    observed: 'thấy',
    never: { met: 'chưa lần nào đúng', 'not-met': 'chưa lần nào sai', held: 'chưa lần nào ứng với dòng này' },
    cases: 'ví dụ',
    passed: (data: PackTest['counts']) => `${data.passed} đạt, ${data.failed} không đạt`,
    conditions: 'điều kiện',
    bothWays: 'thấy cả đúng và sai',
    rows: 'dòng bảng',
    held: 'có ví dụ',
    mutants: 'thay đổi',
    killed: 'bị phát hiện',
    equivalent: 'không danh sách nào cho thấy',
    survived: 'không ví dụ nào phát hiện',
    notShown: 'chưa thể hiện',
    of: 'trên',
  },
  en: {
    expected: 'expected',
    observed: 'found',
    never: { met: 'never met', 'not-met': 'never not met', held: 'no case for this row' },
    cases: 'cases',
    passed: (data: PackTest['counts']) => `${data.passed} passed, ${data.failed} failed`,
    conditions: 'conditions',
    bothWays: 'seen met and not met',
    rows: 'table rows',
    held: 'seen',
    mutants: 'mutants',
    killed: 'killed',
    equivalent: 'that no list can show',
    survived: 'no case notices',
    notShown: 'not shown',
    of: 'of',
  },
} as const;

type Words = (typeof words)[Locale];

const shownIn = ({ expect, missing, reason, shortBy, caveats }: Shown): string =>
  [
    expect,
    ...(missing ? [`missing ${missing.join(', ') || '-'}`] : []),
    ...(reason === undefined ? [] : [`reason ${reason}`]),
    ...(shortBy === undefined ? [] : [`shortBy ${shortBy}`]),
    ...(caveats === undefined ? [] : [`caveats ${caveats}`]),
  ].join('; ');

function caseLines({ name, expected, observed, sentence }: CaseResult, said: Words, style: Style): string[] {
  const found = observed ? shownIn(observed) : '-';
  return [
    `  ${style.bad('✗')} ${printable(name)}`,
    `      ${said.expected}: ${shownIn(expected)}`,
    `      ${said.observed}: ${found} — ${printable(sentence)}`,
  ];
}

function ruleLines({ rule, cases, gaps, mutation }: RuleTest, said: Words, style: Style): string[] {
  const failed = cases.filter(({ passed }) => !passed);
  const lines = [
    ...failed.flatMap((one) => caseLines(one, said, style)),
    ...gaps.map(({ path, never }) => `  ${style.open('△')} ${path}: ${said.never[never]}`),
    ...(mutation?.survivors ?? []).map(
      ({ change }) => `  ${style.bad('✗')} ${printable(change)}: ${said.survived}`,
    ),
  ];
  return lines.length > 0 ? [style.bold(rule), ...lines] : [];
}

/** Never rounded up to all. */
const percent = ({ covered, all }: Coverage) => (all === 0 ? '' : ` (${Math.floor((100 * covered) / all)}%)`);

/** How the cases of a pack came out: what failed, what they do not show, and the numbers. */
export function testText(result: PackTest, lang: Locale, { color, width }: Look): string {
  const said = words[lang];
  const style = styleFor(color);
  const { counts, mutation, issues, rules, pack } = result;
  const ofRules = rules.flatMap((rule) => ruleLines(rule, said, style));
  const elsewhere = (mutation?.survivors ?? []).filter(({ file }) => file.endsWith('/pack.json'));
  const lines = [
    ...issues.flatMap(({ file, path, message }) => [
      `${style.bold(printable(file))}${path === '' ? '' : ` ${printable(path)}`}: ${printable(message)}`,
    ]),
    ...ofRules,
    ...elsewhere.map(({ file, change }) => `${style.bold(file)} ${printable(change)}: ${said.survived}`),
  ];
  const ratio = ({ covered, all }: Coverage, verb: string) =>
    `${covered} ${said.of} ${all} ${verb}${percent({ covered, all })}`;
  const score = mutation && {
    covered: mutation.killed,
    all: mutation.mutants - mutation.equivalent,
  };
  const table: [string, string][] = [
    [said.cases, said.passed(counts)],
    [said.conditions, ratio(counts.conditions, said.bothWays)],
    ...(counts.rows.all > 0 ? [[said.rows, ratio(counts.rows, said.held)] as [string, string]] : []),
    ...(mutation && score
      ? [
          [
            said.mutants,
            `${ratio(score, said.killed)}${mutation.equivalent > 0 ? `; ${mutation.equivalent} ${said.equivalent}` : ''}`,
          ] as [string, string],
        ]
      : []),
  ];
  const wide = Math.max(...table.map(([name]) => name.length));
  const mark = isPassed(result) ? style.good('✓') : style.bad('✗');
  return [
    ...lines,
    ...(lines.length > 0 ? [''] : []),
    `${mark} ${style.bold(pack.id)} ${pack.version}`,
    ...table.map(([name, value]) => `  ${name.padEnd(wide)}  ${value}`),
  ]
    .map((line) => `${wrap(line, width, '      ')}\n`)
    .join('');
}

/** Whether nothing is wrong with the cases: gaps in what they show are told, and fail nothing. */
export const isPassed = ({ counts, issues, mutation }: PackTest): boolean =>
  counts.failed === 0 && issues.length === 0 && (mutation?.survivors.length ?? 0) === 0;
