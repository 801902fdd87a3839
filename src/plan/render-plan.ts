import { cite, formatDate } from '../report/citation.ts';
import { describeIssue } from '../report/issues.ts';
import { messages } from '../report/messages.ts';
import { clauseOf, describeMissing } from '../report/sentence.ts';
import { type Style, styleFor } from '../report/style.ts';
import type { TextOptions } from '../report/text.ts';
import { wrap } from '../report/wrap.ts';
import { type Body, bodies } from '../schema/terms.ts';
import { term } from '../terms.ts';
import { type Locale, upperFirst } from '../text.ts';
import { phraseOf } from './phrase.ts';
import type { Clash, Plan, PlannedNumber, PlannedRule, PlanRefusal, PlanResult } from './plan.ts';
import { planWords } from './words.ts';

/** A plan for a terminal: what clashes, the numbers body by body, what is open, and a line that counts the rest. */
export function renderPlan(plan: PlanResult, options: TextOptions = {}): string {
  const locale = options.locale ?? 'vi';
  const style = styleFor(options.color);
  const sections =
    plan.decision === 'refused'
      ? refusal(plan, locale, style)
      : new Rendering(plan, locale, style).sections();
  const lines = sections
    .filter((section) => section.length > 0)
    .map((section) => section.map((line) => wrap(line, options.width, '      ')).join('\n'));
  return `${lines.join('\n\n')}\n`;
}

function refusal({ issues, decision }: PlanRefusal, locale: Locale, style: Style): string[][] {
  const words = planWords[locale];
  const mistakes = issues.map((issue) => `  • ${describeIssue(issue, locale)}`);
  return [[style.bad(style.bold(words.decision[decision]))], [words.issues(issues.length), ...mistakes]];
}

class Rendering {
  readonly plan: Plan;
  readonly locale: Locale;
  readonly style: Style;

  constructor(plan: Plan, locale: Locale, style: Style) {
    this.plan = plan;
    this.locale = locale;
    this.style = style;
  }

  get words() {
    return planWords[this.locale];
  }

  sections(): string[][] {
    const { rules, clashes } = this.plan;
    const outcome = (wanted: PlannedRule['outcome']) =>
      rules.filter((rule) => rule.outcome === wanted).length;
    return [
      this.head(),
      this.clashes(
        'clashes',
        clashes.filter(({ modality }) => modality === 'mandatory'),
      ),
      this.clashes(
        'targets',
        clashes.filter(({ modality }) => modality === 'target'),
      ),
      ...[...bodies, undefined].map((body) => this.numbersOf(body)),
      this.open(),
      this.asked(),
      this.notes(),
      [
        this.words.rest({
          personal: outcome('personal'),
          met: outcome('met'),
          rest: outcome('not-applicable'),
        }),
      ],
    ];
  }

  head(): string[] {
    const { decision, organization, date, pack } = this.plan;
    const { words, locale, style } = this;
    const { name, level, sector, unitKind, place } = organization;
    const kinds = [level, sector, unitKind, place].flatMap((word) => (word ? [term(word)[locale]] : []));
    const paint = decision === 'feasible' ? style.good : style.bad;
    return [
      `${paint(style.bold(words.decision[decision]))}  ${name ? `${name} (${kinds.join(', ')})` : kinds.join(', ')}`,
      style.dim(`${words.asOf(formatDate(date, locale))} · ${words.rulePack} ${pack.id} ${pack.version}`),
    ];
  }

  rule(id: string): PlannedRule {
    const rule = this.plan.rules.find((candidate) => candidate.id === id);
    if (!rule) throw new Error(`INVARIANT: the plan has every rule: ${id}`);
    return rule;
  }

  ruleLine({ title, id }: PlannedRule, mark: string): string {
    return `  ${mark} ${this.style.bold(title[this.locale])} ${this.style.dim(id)}`;
  }

  sourceLine(rule: PlannedRule): string {
    const cited = [...new Set(rule.source.map((entry) => cite(entry, this.plan.instruments, this.locale)))];
    return `    ${this.style.dim(`${this.words.source}: ${cited.join('; ')}`)}`;
  }

  clashes(heading: 'clashes' | 'targets', clashes: readonly Clash[]): string[] {
    if (clashes.length === 0) return [];
    const { style, words, locale } = this;
    const mark = heading === 'clashes' ? style.bad('✗') : style.open('△');
    return [
      `${style.bold(words.heading[heading])} (${clashes.length})`,
      ...clashes.flatMap(({ rules, numbers, evidence, modality }) => {
        const own = rules.map((id) => this.rule(id));
        const clause =
          evidence.length > 0
            ? clauseOf(
                {
                  rule: rules[0],
                  modality,
                  subject: { kind: 'list' },
                  outcome: 'violated',
                  evidence,
                  caveats: [],
                },
                locale,
              )
            : this.together(numbers);
        return [
          ...own.map((rule) => this.ruleLine(rule, mark)),
          `    ${upperFirst(clause)}.`,
          ...own.flatMap((rule) => this.waiverLine(rule)),
          ...own.map((rule) => this.sourceLine(rule)),
        ];
      }),
    ];
  }

  together(numbers: readonly PlannedNumber[]): string {
    const phrases = numbers.map((number) => phraseOf(number, this.plan.seats, this.locale)).join('; ');
    return numbers.length > 1 ? this.words.together(phrases) : phrases;
  }

  waiverLine({ waiver }: PlannedRule): string[] {
    if (!waiver) return [];
    const { words, locale } = this;
    return [`    ${words.waiver(waiver.by.map((authority) => term(authority)[locale]).join(', '))}`];
  }

  /** The numbers of a body. Of one that is not planned, beside others that are, only what is asked of its size. */
  numbersOf(body: Body | undefined): string[] {
    const { seats, numbers } = this.plan;
    const { words, locale, style } = this;
    const isPlanned = body === undefined || seats[body] !== undefined || Object.keys(seats).length === 0;
    const shown = numbers.filter(
      (number) => number.body === body && (isPlanned || number.counts === 'seats'),
    );
    if (shown.length === 0) return [];
    const heading = body
      ? words.body({ name: upperFirst(term(body)[locale]), seats: seats[body] })
      : words.others;
    const growing = shown.find(({ share }) => share?.growsWithList)?.share?.of;
    return [
      style.bold(heading),
      ...shown.flatMap((number, index) => {
        const rule = this.rule(number.rule);
        const isLast = shown[index + 1]?.rule !== number.rule;
        const phrase = `  • ${upperFirst(phraseOf(number, this.plan.seats, this.locale))} [${messages[locale].modality[number.modality]}]`;
        return isLast ? [phrase, `    ${style.dim(number.rule)}`, this.sourceLine(rule)] : [phrase];
      }),
      ...(growing === undefined ? [] : [`  ${words.growing(growing)}`]),
    ];
  }

  /** What is open, by what would settle it. */
  open(): string[] {
    const { style, words, locale } = this;
    const groups = new Map<string, PlannedRule[]>();
    for (const rule of this.plan.rules) {
      if (rule.outcome !== 'open') continue;
      const fields = rule.missing.map((field) => describeMissing(field, locale));
      const needs = fields.length > 0 ? words.needs(fields.join(', ')) : words.needsNames;
      groups.set(needs, [...(groups.get(needs) ?? []), rule]);
    }
    if (groups.size === 0) return [];
    return [
      style.bold(words.heading.open),
      ...[...groups].flatMap(([needs, rules]) => [
        `  ${style.open('?')} ${upperFirst(needs)}:`,
        ...rules.map(({ title, id }) => `    ${title[locale]} ${style.dim(id)}`),
      ]),
    ];
  }

  asked(): string[] {
    const { style, words, locale } = this;
    const lines = this.plan.rules.flatMap((rule) =>
      rule.outcome === 'asked'
        ? [
            this.ruleLine(rule, style.open('…')),
            `    ${upperFirst(words.asked({ by: rule.by[locale], asks: rule.asks[locale] }))}`,
          ]
        : [],
    );
    return lines.length > 0 ? [style.bold(words.heading.asked), ...lines] : [];
  }

  notes(): string[] {
    const notes = this.plan.numbers.flatMap(({ caveats }) => caveats.map((caveat) => caveat[this.locale]));
    return [...new Set(notes)].map((note) => `${this.words.note}: ${note}`);
  }
}
