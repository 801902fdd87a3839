import type { Evidence, Finding, Outcome, Subject } from '../report/finding.ts';
import { canonicalJson } from '../report/hash.ts';
import type { ComparedFinding, FindingGroup, ListComparison } from './comparison.ts';

/** Whether a finding of this outcome asks somebody to do something. */
export const isProblem = (outcome: Outcome | undefined): boolean =>
  outcome === 'violated' || outcome === 'undetermined' || outcome === 'review';

const subjectKey = (subject: Subject): string => canonicalJson(subject);

/** The findings of two reports side by side, sorted by rule and subject. */
export function besideEachOther(before: readonly Finding[], after: readonly Finding[]): ComparedFinding[] {
  const keyOf = ({ rule, subject }: Finding) => `${rule} ${subjectKey(subject)}`;
  const earlier = new Map(before.map((finding) => [keyOf(finding), finding]));
  const later = new Map(after.map((finding) => [keyOf(finding), finding]));
  return [...new Set([...earlier.keys(), ...later.keys()])].sort().map((key) => {
    const [from, to] = [earlier.get(key), later.get(key)];
    const { rule, modality, subject } = (to ?? from) as Finding;
    return { rule, modality, subject, ...(from && { before: from }), ...(to && { after: to }) };
  });
}

/** What the findings became: problems that are new, fixed, changed or the same, and figures that moved though met. */
export function groupFindings(findings: readonly ComparedFinding[]): ListComparison['findings'] {
  const of = (group: FindingGroup) => findings.filter((finding) => groupOf(finding) === group);
  return {
    new: of('new'),
    fixed: of('fixed'),
    changed: of('changed'),
    unchanged: of('unchanged'),
    figures: of('figures'),
  };
}

function groupOf({ subject, before, after }: ComparedFinding): FindingGroup | undefined {
  const [was, is] = [isProblem(before?.outcome), isProblem(after?.outcome)];
  if (was && is) return before && after && essence(before) === essence(after) ? 'unchanged' : 'changed';
  if (is) return 'new';
  if (was) return 'fixed';
  if (subject.kind === 'nominee' || !before || !after) return undefined;
  const met = before.outcome === 'satisfied' && after.outcome === 'satisfied';
  return met && figuresIn(before) !== figuresIn(after) ? 'figures' : undefined;
}

/**
 * What makes a problem what it is: who counted, how a value came about, what is noted and cited beside it may differ, and
 * so may the order of the list.
 */
function essence({ evidence, caveats: _, source: __, ...rest }: Finding): string {
  const figures = evidence.map(({ who: _, notes: __, ...figure }) => figure);
  const missing = rest.outcome === 'undetermined' && { missing: rest.missing.map(canonicalJson).sort() };
  return canonicalJson({ ...rest, ...missing, evidence: figures });
}

const isFigure = ({ found }: Evidence) => found.kind === 'integer' || found.kind === 'share';

const figuresIn = ({ evidence }: Finding): string =>
  canonicalJson(evidence.filter(isFigure).map(({ fact, found }) => ({ fact, found })));
