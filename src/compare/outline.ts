import type { Finding } from '../report/finding.ts';
import { messages } from '../report/messages.ts';
import { clauseOf, namesIn } from '../report/sentence.ts';
import { term } from '../terms.ts';
import { type Locale, upperFirst } from '../text.ts';
import type {
  ComparedFinding,
  ComparedNomination,
  FindingGroup,
  ListComparison,
  PersonChange,
} from './comparison.ts';
import { comparisonWords } from './words.ts';

/** Persons, or a body, with what a rule says of them. */
interface OutlineItem {
  /** Empty where a body or the list is meant. */
  readonly names: readonly string[];
  readonly lines: readonly string[];
}

/** A rule of a group of findings. */
export interface OutlineRule {
  readonly rule: string;
  readonly title: string;
  readonly modality: string;
  readonly items: readonly OutlineItem[];
}

/** The rules of a group, each with the persons or bodies it concerns; whoever has the same sentences stands together. */
export function rulesIn(comparison: ListComparison, group: FindingGroup, locale: Locale): OutlineRule[] {
  const findings = new Map<string, ComparedFinding[]>();
  for (const finding of comparison.findings[group]) {
    const own = findings.get(finding.rule);
    if (own) own.push(finding);
    else findings.set(finding.rule, [finding]);
  }
  return comparison.rules.flatMap(({ id, title, modality }) => {
    const own = findings.get(id);
    if (!own) return [];
    const items = itemsOf(own, group, comparison, locale);
    return [{ rule: id, title: title[locale], modality: messages[locale].modality[modality], items }];
  });
}

function itemsOf(
  findings: readonly ComparedFinding[],
  group: FindingGroup,
  comparison: ListComparison,
  locale: Locale,
): OutlineItem[] {
  const nameOf = namesIn(comparison);
  const presences = new Map(comparison.people.changed.map(({ id, presence }) => [id, presence]));
  const items = new Map<string, { names: string[]; lines: string[] }>();
  for (const { subject, before, after } of findings) {
    const { draft, absent, offList } = comparisonWords[locale];
    const onBoth = subject.kind !== 'nominee' || (presences.get(subject.nominee) ?? 'stayed') === 'stayed';
    const told = (finding: Finding | undefined, side: 'before' | 'after') =>
      `${draft[side]}: ${finding ? sentence(finding) : (onBoth ? absent : offList)[side]}`;
    const lines =
      group === 'unchanged' && after
        ? [subject.kind === 'nominee' ? sentence(after) : upperFirst(sentence(after))]
        : [told(before, 'before'), told(after, 'after')];
    const item = items.get(lines.join('\n')) ?? { names: [], lines };
    items.set(lines.join('\n'), item);
    if (subject.kind === 'nominee') item.names.push(nameOf(subject.nominee));
  }
  return [...items.values()];

  function sentence(finding: Finding): string {
    return `${messages[locale].outcome[finding.outcome]} – ${clauseOf(finding, locale, nameOf)}.`;
  }
}

/** One nomination in words: `phó bí thư cấp ủy (tái cử, chuyên trách)`. */
function nominationWords(nomination: ComparedNomination, locale: Locale): string {
  const words = comparisonWords[locale];
  const { role, body, track, standing, fullTime } = nomination;
  const marks = [
    ...(track ? [term(track)[locale]] : []),
    ...(standing ? [words.standing] : []),
    ...(fullTime === undefined ? [] : [words.fullTime[`${fullTime}`]]),
  ];
  const named = words.role({ role: term(role)[locale], body: term(body)[locale] });
  return marks.length > 0 ? `${named} (${marks.join(', ')})` : named;
}

/** What a person is nominated to; of one on both drafts, only what differs. */
function nominated(
  { before, after }: NonNullable<PersonChange['nominations']>,
  presence: PersonChange['presence'],
  locale: Locale,
): string {
  const inWords = (all: readonly ComparedNomination[]) => all.map((one) => nominationWords(one, locale));
  const [was, is] = [inWords(before), inWords(after)];
  const told = (own: readonly string[], other: readonly string[]) =>
    own.filter((one) => !other.includes(one)).join('; ') || comparisonWords[locale].none;
  if (presence === 'stayed') return `${told(was, is)} → ${told(is, was)}`;
  return presence === 'joined' ? told(is, was) : told(was, is);
}

/** A person for whom something moved: who, and line by line what. */
export function personLines(
  person: PersonChange,
  { rules }: ListComparison,
  locale: Locale,
): { readonly name: string; readonly lines: readonly string[] } {
  const words = comparisonWords[locale];
  const { id, name = id, formerName, presence, nominations, moves } = person;
  const outcome = messages[locale].outcome;
  const absent = presence === 'stayed' ? words.absent : words.offList;
  return {
    name: [name, ...(presence === 'stayed' ? [] : [words.presence[presence]])].join(': '),
    lines: [
      ...(formerName === undefined ? [] : [words.formerly(formerName)]),
      ...(nominations ? [`${words.nominated}: ${nominated(nominations, presence, locale)}`] : []),
      ...moves.map(({ rule, from, to }) => {
        const title = rules.find((candidate) => candidate.id === rule)?.title[locale] ?? rule;
        return `${title}: ${from ? outcome[from] : absent.before} → ${to ? outcome[to] : absent.after}`;
      }),
    ],
  };
}
