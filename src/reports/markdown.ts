import { decisionWords } from '../report/choice.ts';
import { citedClauses } from '../report/citation.ts';
import { outcomes } from '../report/finding.ts';
import { describeIssue } from '../report/issues.ts';
import { address, plain } from '../report/markdown-text.ts';
import { messages } from '../report/messages.ts';
import { completeFirst, entriesOf, needingAttention, type RuleEntry } from '../report/outline.ts';
import {
  caveatsOfSatisfied,
  countOfTheRest,
  groundsOfRules,
  headFacts,
  leftToOthers,
  unusedWaiversOf,
} from '../report/overview.ts';
import type { CheckResult, Refusal, Report } from '../report/report.ts';
import type { Source } from '../schema/rule.ts';
import { type Locale, upperFirst } from '../text.ts';
import { decisionMarks, markOf, outcomeMarks } from './marks.ts';
import type { ReportOptions } from './options.ts';
import { receiptRows } from './receipt.ts';
import { reportWords } from './words.ts';

/** A report in GitHub-flavoured Markdown, with what the text for terminals says and the addresses of its sources. */
export function renderMarkdown(result: CheckResult, { locale = 'vi' }: ReportOptions = {}): string {
  const blocks =
    result.decision === 'refused' ? refusal(result, locale) : new Rendering(result, locale).blocks();
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function refusal({ issues }: Refusal, locale: Locale): string[][] {
  const { decision, heading } = messages[locale];
  return [
    [`# ${decisionMarks.refused} ${decision.refused}`],
    [heading.issues(issues.length)],
    issues.map((issue) => `- ${plain(describeIssue(issue, locale))}`),
  ];
}

class Rendering {
  readonly #report: Report;
  readonly #locale: Locale;

  constructor(report: Report, locale: Locale) {
    this.#report = report;
    this.#locale = locale;
  }

  get #words() {
    return messages[this.#locale];
  }

  blocks(): string[][] {
    const { failed, missing, review, targets, waived } = needingAttention(this.#report.findings);
    const { heading } = this.#words;
    const part = (title: string, findings: Report['findings']) =>
      findings.length === 0
        ? []
        : [
            [`## ${title} (${findings.length})`],
            ...entriesOf(this.#report, findings, this.#locale).flatMap((entry) => this.#entry(entry)),
          ];
    return [
      ...this.#head(),
      ...this.#gaps(),
      ...part(heading.failed, failed),
      ...part(heading.missing, missing),
      ...part(heading.review, review),
      ...part(heading.targets, targets),
      ...part(heading.waived, waived),
      ...this.#unused(),
      ...this.#notes(),
      ...this.#receipt(),
    ];
  }

  #head(): string[][] {
    const { decision, organization, counts } = this.#report;
    const words = this.#words;
    const { outcome } = reportWords[this.#locale];
    return [
      [
        `# ${decisionMarks[decision]} ${decisionWords(this.#report, this.#locale)}: ${plain(organization.name)}`,
      ],
      [headFacts(this.#report, this.#locale).map(plain).join(' · ')],
      [
        `| ${outcome} | ${words.modality.mandatory} | ${words.modality.target} |`,
        '|---|--:|--:|',
        ...outcomes.map(
          (each) =>
            `| ${outcomeMarks[each]} ${words.outcome[each]} | ${counts.mandatory[each]} | ${counts.target[each]} |`,
        ),
      ],
    ];
  }

  #gaps(): string[][] {
    const { leavesOpen } = reportWords[this.#locale];
    const lines = completeFirst(this.#report, this.#locale).map(
      ({ who, fields, findings }, index) =>
        `${index + 1}. **${plain(upperFirst(who))}**: ${plain(fields.join(', '))} (${leavesOpen(findings)})`,
    );
    return lines.length > 0 ? [[`## ${this.#words.heading.complete}`], lines] : [];
  }

  #entry({ rule, statements, caveats, sources }: RuleEntry): string[][] {
    const { caveat, overrides } = this.#words;
    const instead = rule.overrides === undefined ? '' : ` (${plain(overrides(rule.overrides))})`;
    return [
      [`### ${plain(rule.title[this.#locale])}`],
      [`\`${rule.id}\`${instead}`],
      statements.map(({ sentence, names, findings: [finding] }) => {
        const who = names.length > 0 ? `**${names.map(plain).join(', ')}**: ` : '';
        return `- ${markOf(finding)} ${who}${plain(sentence)}`;
      }),
      // Without a line between them they would be one paragraph.
      caveats.flatMap((text, index) => [
        ...(index > 0 ? ['>'] : []),
        `> ${upperFirst(caveat)}: ${plain(text)}`,
      ]),
      this.#sources(sources),
    ];
  }

  #sources(sources: readonly Source[]): string[] {
    const { confidence: names } = this.#words;
    const words = reportWords[this.#locale];
    const lines = citedClauses(sources, this.#report.instruments, this.#locale).map(
      ({ name, clause, confidence, urls }) => {
        const links = urls.flatMap((url, index) => {
          const target = address(url);
          const label = words.address(urls.length > 1 ? index + 1 : undefined);
          return target === undefined ? [] : [`[${label}](${target})`];
        });
        return `- ${[plain(`${name}, ${clause}`), `*${names[confidence]}*`, ...links].join(' · ')}`;
      },
    );
    return [`${words.sources}:`, '', ...lines];
  }

  #unused(): string[][] {
    const lines = unusedWaiversOf(this.#report, this.#locale).map(({ title, names, sentence }) => {
      const who = names.map((name) => `**${plain(name)}**: `).join('');
      return `- ${outcomeMarks.waived} ${plain(title)}: ${who}${plain(sentence)}`;
    });
    return lines.length > 0 ? [[`## ${this.#words.heading.unused}`], lines] : [];
  }

  #notes(): string[][] {
    const lines = [
      ...caveatsOfSatisfied(this.#report, this.#locale),
      ...leftToOthers(this.#report, this.#locale),
    ].map((note) => `- ${plain(note)}`);
    return lines.length > 0 ? [[`## ${reportWords[this.#locale].notes}`], lines] : [];
  }

  #receipt(): string[][] {
    return [
      [`## ${reportWords[this.#locale].receipt}`],
      [
        `- ${plain(countOfTheRest(this.#report, this.#locale))}`,
        `- ${plain(groundsOfRules(this.#report, this.#locale))}`,
        ...receiptRows(this.#report, this.#locale).map(([name, value]) => `- ${name}: ${plain(value)}`),
      ],
    ];
  }
}
