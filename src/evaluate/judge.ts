import type { FactSource } from '../facts/fact-source.ts';
import { type MissingField, withoutRepeats } from '../facts/fact-value.ts';
import { spread } from '../facts/vocabulary.ts';
import { matchRows, possibleRows } from '../facts/when.ts';
import type { Evidence, Finding, Open, Reason, Subject } from '../report/finding.ts';
import type { Attestation } from '../schema/nominee.ts';
import type { Review, Rule } from '../schema/rule.ts';
import type { Text } from '../text.ts';
import { type CompiledRow, type CompiledRule, noRow } from './compile-rule.ts';
import { factsIn, missingIn } from './conditions.ts';
import { collectEvidence } from './evidence.ts';
import type { MeasureResult } from './measure.ts';

/** The rows that may hold, one if that is certain, and the fields that would tell which. */
export interface Rows {
  readonly possible: readonly CompiledRow[];
  readonly missing: readonly MissingField[];
}

/** Finds the rows that may hold for the facts. A rule without a table has one that always does. */
export function rowsFor({ rule, rows }: CompiledRule, facts: FactSource): Rows {
  if (!rule.table) return { possible: rows, missing: [] };
  const lookUp = (fact: string) => spread(fact, facts);
  const possible = possibleRows(rows, lookUp).map((row) => row ?? noRow);
  return { possible, missing: possible.length === 1 ? [] : matchRows(rows, lookUp).missing };
}

/** A rule before one subject, under one row of its table. */
export interface Hearing {
  readonly compiled: CompiledRule;
  readonly subject: Subject;
  readonly row: CompiledRow;
  readonly facts: FactSource;
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

function findingBase({ compiled, subject, row, facts }: Hearing, evidence: readonly Evidence[]) {
  const { rule } = compiled;
  const { source } = row.row;
  const caveats = caveatsOf(compiled, facts);
  const base = { rule: rule.id, modality: rule.modality, subject, evidence, caveats };
  return source ? { ...base, source } : base;
}

/** A finding of the two outcomes that most have, put together at once. */
function settled(
  { compiled, subject, row, facts }: Hearing,
  outcome: 'satisfied' | 'violated',
  evidence: readonly Evidence[],
): Finding {
  const { id: rule, modality } = compiled.rule;
  const { source } = row.row;
  const caveats = caveatsOf(compiled, facts);
  return source
    ? { rule, modality, subject, evidence, caveats, source, outcome }
    : { rule, modality, subject, evidence, caveats, outcome };
}

const none: readonly Text[] = [];
const nothing: readonly Evidence[] = [];

function caveatsOf({ caveats }: CompiledRule, facts: FactSource): readonly Text[] {
  if (caveats.length === 0) return none;
  return caveats.filter(({ when }) => !when || when.truth(facts) === 'true').map(({ text }) => text);
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
 *
 * @param explains Whether findings that ask for no look, satisfied and not applicable, show the comparisons they rest on.
 */
export function judgeRows(
  hearings: readonly Hearing[],
  missing: readonly MissingField[],
  explains = true,
): Finding {
  const [first] = hearings;
  if (!first) throw new Error('INVARIANT: some row, or none, holds');
  const finding = judge(first, explains);
  if (hearings.length === 1) return finding;
  const agreed = hearings.slice(1).every((hearing) => {
    const other = judge(hearing, explains);
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
function judge(hearing: Hearing, explains: boolean): Finding {
  const { compiled, subject, row, facts, measures } = hearing;
  const { rule, concerns, appliesWhen } = compiled;
  const concerned = concerns?.truth(facts) ?? 'true';
  const applies = concerned === 'false' ? 'unknown' : (appliesWhen?.truth(facts) ?? 'true');
  const closed = concerned === 'false' ? concerns : applies === 'false' ? appliesWhen : undefined;
  if (closed) {
    const evidence = explains ? collectEvidence(closed.evaluate(facts), rule) : nothing;
    return notApplicable(rule, subject, 'does-not-apply', evidence);
  }
  // It decides nothing by itself, so nothing need be known for it.
  if (rule.delegated) return notApplicable(rule, subject, 'delegated');
  if (row.row.kind === 'none') return notApplicable(rule, subject, 'no-table-row');
  if (concerned === 'unknown' || applies === 'unknown') {
    const open = [
      ...(concerns && concerned === 'unknown' ? [concerns.evaluate(facts)] : []),
      ...(appliesWhen && applies === 'unknown' ? [appliesWhen.evaluate(facts)] : []),
    ];
    const evidence = open.flatMap((gate) => collectEvidence(gate, rule));
    return undetermined(hearing, 'applicability', evidence, open.flatMap(missingIn));
  }
  if (row.row.kind === 'review') return reviewed(hearing, row.row.review);
  if (rule.review) return reviewed(hearing, rule.review);
  if (!row.require || !rule.require) throw new Error(`INVARIANT: ${rule.id} requires something`);
  if (measures.size > 0 && factsIn(rule.require).some((fact) => measures.get(fact)?.empty)) {
    return notApplicable(rule, subject, 'nobody-nominated');
  }
  if (!explains && row.require.truth(facts) === 'true') return settled(hearing, 'satisfied', nothing);
  const requirement = row.require.evaluate(facts);
  const evidence = collectEvidence(requirement, rule, measures);
  switch (requirement.truth) {
    case 'true':
      return settled(hearing, 'satisfied', evidence);
    case 'false':
      return settled(hearing, 'violated', evidence);
    default:
      return undetermined(hearing, 'requirement', evidence, missingIn(requirement));
  }
}
