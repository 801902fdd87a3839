import type { Source } from '../schema/rule.ts';
import { type Locale, upperFirst } from '../text.ts';
import type { Finding, Outcome } from './finding.ts';
import { messages } from './messages.ts';
import type { Report, RuleSummary } from './report.ts';
import { clauseOf, describeMissing, namesIn } from './sentence.ts';

/** One sentence with all whom it is about; nobody is named where it is about a body or the list. */
export interface Statement {
  readonly sentence: string;
  readonly names: readonly string[];
  readonly findings: readonly [Finding, ...Finding[]];
}

/** What findings of one rule say. */
export interface RuleEntry {
  readonly rule: RuleSummary;
  readonly statements: readonly Statement[];
  readonly caveats: readonly string[];
  /** Of the rows that were used, else of the rule. */
  readonly sources: readonly Source[];
}

/** Whose record is to be completed. */
export interface Gap {
  /** The nominee's name, or the list itself. */
  readonly who: string;
  readonly fields: readonly string[];
  /** How many findings it leaves open. */
  readonly findings: number;
}

/** The findings that a reader has to look at, by what is to be done about them. */
export function needingAttention(findings: readonly Finding[]) {
  const of = (modality: Finding['modality'], ...outcomes: Outcome[]) =>
    findings.filter((finding) => finding.modality === modality && outcomes.includes(finding.outcome));
  return {
    failed: of('mandatory', 'violated'),
    missing: of('mandatory', 'undetermined'),
    review: of('mandatory', 'review'),
    targets: of('target', 'violated', 'undetermined', 'review'),
    waived: findings.filter(({ outcome }) => outcome === 'waived'),
  } as const;
}

/** The findings in words, rule by rule; people of whom the same is to be said stand together. */
export function entriesOf(report: Report, findings: readonly Finding[], locale: Locale): RuleEntry[] {
  const nameOf = namesIn(report);
  return report.rules.flatMap((rule) => {
    const own = findings.filter((finding) => finding.rule === rule.id);
    if (own.length === 0) return [];
    const statements = new Map<string, { names: string[]; findings: [Finding, ...Finding[]] }>();
    for (const finding of own) {
      const { subject } = finding;
      const names = subject.kind === 'nominee' ? [nameOf(subject.nominee)] : [];
      const clause = clauseOf(finding, locale, nameOf);
      const sentence = `${names.length > 0 ? clause : upperFirst(clause)}.`;
      const statement = statements.get(sentence);
      statement?.names.push(...names);
      statement?.findings.push(finding);
      if (!statement) statements.set(sentence, { names, findings: [finding] });
    }
    const sources = own.flatMap(({ source }) => source ?? rule.source);
    return [
      {
        rule,
        statements: [...statements].map(([sentence, rest]) => ({ sentence, ...rest })),
        caveats: [...new Set(own.flatMap(({ caveats }) => caveats.map((caveat) => caveat[locale])))],
        sources: [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()],
      },
    ];
  });
}

/** Whose records to complete first: those whose gaps leave the most mandatory findings open. */
export function completeFirst(report: Report, locale: Locale): Gap[] {
  const nameOf = namesIn(report);
  const byPerson = new Map<string | undefined, { fields: Set<string>; findings: Set<Finding> }>();
  for (const finding of needingAttention(report.findings).missing) {
    if (finding.outcome !== 'undetermined') continue;
    for (const field of finding.missing) {
      const entry = byPerson.get(field.nominee) ?? { fields: new Set(), findings: new Set() };
      entry.fields.add(describeMissing(field, locale));
      entry.findings.add(finding);
      byPerson.set(field.nominee, entry);
    }
  }
  return [...byPerson]
    .map(([nominee, { fields, findings }]) => ({
      who: nominee === undefined ? messages[locale].list : nameOf(nominee),
      fields: [...fields],
      findings: findings.size,
    }))
    .sort((a, b) => b.findings - a.findings || (a.who < b.who ? -1 : 1));
}
