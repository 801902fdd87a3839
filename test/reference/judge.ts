import { type Evaluated, factsIn, missingIn, resolveParams } from '../../src/evaluate/conditions.ts';
import { collectEvidence } from '../../src/evaluate/evidence.ts';
import type { MeasureResult } from '../../src/evaluate/measure.ts';
import { type MissingField, withoutRepeats } from '../../src/facts/fact-value.ts';
import type { Evidence, Finding, Open, Reason, Subject } from '../../src/report/finding.ts';
import type { Condition, ConditionItem } from '../../src/schema/condition.ts';
import type { Attestation } from '../../src/schema/nominee.ts';
import type { Params, Review, Rule, Source } from '../../src/schema/rule.ts';
import { type FactValues, spread } from '../support/all-facts.ts';
import { matchRows, possibleRows } from './when.ts';

/** What a row of the decision table says: values, a judgement to ask for, or, where no row holds, nothing. */
export type Row = (
  | { readonly kind: 'values'; readonly params: Params }
  | { readonly kind: 'review'; readonly review: Review }
  | { readonly kind: 'none' }
) & { readonly source?: readonly Source[] };

/** The rows that may hold, one if that is certain, and the fields that would tell which. */
export interface Rows {
  readonly possible: readonly Row[];
  readonly missing: readonly MissingField[];
}

/** Finds the rows that may hold for the facts. A rule without a table has no parameters. */
export function rowsFor(rule: Rule, facts: FactValues): Rows {
  if (!rule.table) return { possible: [{ kind: 'values', params: {} }], missing: [] };
  const { rows } = rule.table;
  const lookUp = (fact: string) => spread(fact, facts);
  const possible = possibleRows(rows, lookUp).map((row): Row => {
    if (!row) return { kind: 'none' };
    const source = row.source && { source: row.source };
    const review = row.review ?? row.unavailable;
    return review
      ? { kind: 'review', review, ...source }
      : { kind: 'values', params: row.values ?? {}, ...source };
  });
  return { possible, missing: possible.length === 1 ? [] : matchRows(rows, lookUp).missing };
}

/** Everything of a rule that is put to the engine for one subject, by part. */
export function conditionsOf(rule: Rule, row: Row): ReadonlyMap<string, Condition> {
  const parts = new Map<string, Condition>();
  const applies: ConditionItem[] = [];
  const { role, track } = rule.for ?? {};
  if (role) applies.push({ fact: 'nomination.role', operator: 'in', value: role });
  if (track) applies.push({ fact: 'nomination.track', operator: 'equal', value: track });
  if (applies.length > 0) parts.set('for', { all: applies });
  if (rule.appliesWhen) parts.set('appliesWhen', rule.appliesWhen);
  if (rule.require && row.kind === 'values') parts.set('require', resolveParams(rule.require, row.params));
  rule.caveats?.forEach(({ when }, index) => {
    if (when) parts.set(`caveat ${index}`, when);
  });
  return parts;
}

/** What a rule's parts came to for one subject. */
export interface Hearing {
  readonly rule: Rule;
  readonly subject: Subject;
  readonly row: Row;
  readonly parts: ReadonlyMap<string, Evaluated>;
  readonly attestations: readonly Attestation[];
  readonly measures: ReadonlyMap<string, MeasureResult>;
}

/** A not-applicable finding. */
export function notApplicable(
  rule: Pick<Rule, 'id' | 'modality'>,
  subject: Subject,
  reason: Reason,
  evidence: readonly Evidence[] = [],
): Finding {
  return {
    rule: rule.id,
    modality: rule.modality,
    subject,
    outcome: 'not-applicable',
    reason,
    evidence,
    caveats: [],
  };
}

function caveatsOf({ rule, parts }: Hearing) {
  return (rule.caveats ?? [])
    .filter(({ when }, index) => !when || parts.get(`caveat ${index}`)?.truth === 'true')
    .map(({ text }) => text);
}

/** A judgement asked for stands as the competent body recorded it; without a record it awaits review. */
function reviewed(hearing: Hearing, review: Review): Finding {
  const base = findingBase(hearing, []);
  const onFile = hearing.attestations.filter((attestation) => attestation.kind === review.attestation);
  const against = onFile.find((attestation) => attestation.conclusion === 'does-not-meet');
  if (against) return { ...base, outcome: 'violated', attestation: against };
  const [first] = onFile;
  return first
    ? { ...base, outcome: 'satisfied', attestation: first }
    : { ...base, outcome: 'review', review };
}

function findingBase(hearing: Hearing, evidence: readonly Evidence[]) {
  const { rule, subject, row } = hearing;
  const source = row.source && { source: row.source };
  return {
    rule: rule.id,
    modality: rule.modality,
    subject,
    evidence,
    caveats: caveatsOf(hearing),
    ...source,
  };
}

function undetermined(
  hearing: Hearing,
  open: Open,
  evidence: readonly Evidence[],
  missing: readonly MissingField[],
): Finding {
  return {
    ...findingBase(hearing, evidence),
    outcome: 'undetermined',
    open,
    missing: withoutRepeats(missing),
  };
}

/**
 * The outcome of a rule for a subject under every row that may hold: the one they agree on, else undetermined.
 */
export function judgeRows(hearings: readonly Hearing[], missing: readonly MissingField[]): Finding {
  const [first, ...others] = hearings;
  if (!first) throw new Error('INVARIANT: some row, or none, holds');
  const finding = judge(first);
  const agreed = others.every((hearing) => {
    const other = judge(hearing);
    if (finding.outcome !== 'review' || other.outcome !== 'review') return other.outcome === finding.outcome;
    return other.review.attestation === finding.review.attestation;
  });
  return agreed ? finding : undetermined(first, 'table-row', [], missing);
}

/**
 * The outcome of a rule for a subject under one row.
 *
 * A rule whose applicability is open is undetermined even where its requirement holds: it may be that it says nothing.
 */
function judge(hearing: Hearing): Finding {
  const { rule, subject, row, parts, measures } = hearing;
  const gates = ['for', 'appliesWhen'].flatMap((name) => parts.get(name) ?? []);
  const closed = gates.find((gate) => gate.truth === 'false');
  if (closed) return notApplicable(rule, subject, 'does-not-apply', collectEvidence(closed, rule));
  // It decides nothing by itself, so nothing need be known for it.
  if (rule.delegated) return notApplicable(rule, subject, 'delegated');
  if (row.kind === 'none') return notApplicable(rule, subject, 'no-table-row');
  const open = gates.filter((gate) => gate.truth === 'unknown');
  if (open.length > 0) {
    const evidence = open.flatMap((gate) => collectEvidence(gate, rule));
    return undetermined(hearing, 'applicability', evidence, open.flatMap(missingIn));
  }
  if (row.kind === 'review') return reviewed(hearing, row.review);
  if (rule.review) return reviewed(hearing, rule.review);
  const requirement = parts.get('require');
  if (!requirement || !rule.require) throw new Error(`INVARIANT: ${rule.id} was not evaluated`);
  if (factsIn(rule.require).some((fact) => measures.get(fact)?.empty)) {
    return notApplicable(rule, subject, 'nobody-nominated');
  }
  const evidence = collectEvidence(requirement, rule, measures);
  switch (requirement.truth) {
    case 'true':
      return { ...findingBase(hearing, evidence), outcome: 'satisfied' };
    case 'false':
      return { ...findingBase(hearing, evidence), outcome: 'violated' };
    default:
      return undetermined(hearing, 'requirement', evidence, missingIn(requirement));
  }
}
