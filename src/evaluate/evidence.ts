import { type FactType, isCalendar } from '../facts/fact.ts';
import type { FactValue, Share } from '../facts/fact-value.ts';
import { atLeastOf, atMostOf } from '../facts/share.ts';
import { factNamed } from '../facts/vocabulary.ts';
import type { Evidence, Found } from '../report/finding.ts';
import type { Literal } from '../schema/condition.ts';
import type { Rule } from '../schema/rule.ts';
import type { Text } from '../text.ts';
import { type Evaluated, eachDecisiveLeaf, type LeafOutcome } from './conditions.ts';
import { type MeasureResult, shapeOf } from './measure.ts';
import type { Truth } from './truth.ts';

export const measurePrefix = 'measure.';

/** The type and name of a fact as a rule sees it: one of the vocabulary, or one of its own measures. */
export function describeFact(
  rule: Rule,
  id: string,
): { readonly type: FactType; readonly label: Text } | undefined {
  if (!id.startsWith(measurePrefix)) return factNamed(id);
  const measure = rule.measures?.[id.slice(measurePrefix.length)];
  if (!measure) return undefined;
  const shape = shapeOf(measure);
  const { label } = measure;
  switch (shape.kind) {
    case 'share':
      return { label, type: { kind: 'share' } };
    case 'count':
      return { label, type: { kind: 'integer', unit: 'persons' } };
    case 'distinct':
      return { label, type: { kind: 'integer', unit: 'values' } };
    default: {
      const measured = factNamed(shape.fact)?.type;
      return { label, type: measured?.kind === 'integer' ? measured : { kind: 'integer', unit: 'values' } };
    }
  }
}

function foundIn(value: FactValue, type: FactType): Found {
  const { possible } = value;
  if (possible === undefined || possible.length === 0) return { kind: 'unknown' };
  if (type.kind === 'share') {
    const shares = possible as readonly Share[];
    const parts = shares.map((share) => share.part);
    return { kind: 'share', min: Math.min(...parts), max: Math.max(...parts), whole: shares[0]?.whole ?? 0 };
  }
  if (type.kind === 'integer') {
    const numbers = possible as readonly number[];
    const [only] = numbers;
    if (numbers.length === 1 && only !== undefined) return { kind: 'integer', min: only, max: only };
    return { kind: 'integer', min: Math.min(...numbers), max: Math.max(...numbers) };
  }
  return { kind: 'values', values: possible as readonly Literal[] };
}

/** For a share: how many of the whole the operator asks for, at least or at most. */
function neededCount({ operator, value }: LeafOutcome, whole: number): number {
  const share = value as Share;
  switch (operator) {
    case 'atLeastShare':
      return atLeastOf(share, whole);
    case 'moreThanShare':
      return atMostOf(share, whole) + 1;
    case 'atMostShare':
      return atMostOf(share, whole);
    default:
      return atLeastOf(share, whole) - 1;
  }
}

/** How far the nearest possible value is from the bound. */
function shortBy(leaf: LeafOutcome, found: Found, needed: number | undefined): number | undefined {
  if (found.kind === 'share' && needed !== undefined) {
    return Math.max(needed - found.max, found.min - needed);
  }
  if (found.kind !== 'integer' || typeof leaf.value !== 'number') return undefined;
  switch (leaf.operator) {
    case 'lessThan':
      return found.min - (leaf.value - 1);
    case 'lessThanInclusive':
      return found.min - leaf.value;
    case 'greaterThan':
      return leaf.value + 1 - found.max;
    case 'greaterThanInclusive':
      return leaf.value - found.max;
    case 'equal':
      return Math.max(leaf.value - found.max, found.min - leaf.value);
    default:
      return undefined;
  }
}

function verdictOf(truth: Truth, negated: boolean): Evidence['verdict'] {
  if (truth === 'unknown') return 'unknown';
  return (truth === 'true') === negated ? 'not-met' : 'met';
}

type Draft = { -readonly [Key in keyof Evidence]: Evidence[Key] };

function evidenceOf(
  leaf: LeafOutcome,
  negated: boolean,
  alternative: boolean,
  rule: Rule,
  measures: ReadonlyMap<string, MeasureResult>,
): Evidence {
  const { fact, operator, written, found: value } = leaf;
  const described = leaf.definition ?? describeFact(rule, fact);
  if (!described) throw new Error(`INVARIANT: the loader lets no unknown fact through: ${fact}`);
  const { type, label } = described;
  const found = foundIn(value, type);
  const needed = found.kind === 'share' ? neededCount(leaf, found.whole) : undefined;
  const verdict = verdictOf(leaf.truth, negated);
  const subtracts = type.kind !== 'integer' || !isCalendar(type.unit);
  const distance = verdict === 'not-met' && !negated && subtracts ? shortBy(leaf, found, needed) : undefined;
  const result = measures.get(fact);
  const { notes = none } = value;
  // Most have nothing more than this; a list of sixty has thousands, and one literal is quicker than key by key.
  if (!alternative && !result && needed === undefined && distance === undefined) {
    return type.kind === 'integer'
      ? { fact, label, unit: type.unit, operator, negated, needed: written, found, verdict, notes }
      : { fact, label, operator, negated, needed: written, found, verdict, notes };
  }
  const evidence: Partial<Draft> = { fact, label };
  if (type.kind === 'integer') evidence.unit = type.unit;
  evidence.operator = operator;
  evidence.negated = negated;
  if (alternative) evidence.alternative = true;
  evidence.needed = written;
  evidence.found = found;
  evidence.verdict = verdict;
  if (needed !== undefined) evidence.neededCount = needed;
  if (distance !== undefined) evidence.shortBy = distance;
  if (result) evidence.who = { counted: result.counted, open: result.open };
  evidence.notes = notes;
  return evidence as Evidence;
}

const none: readonly Text[] = [];

const noMeasures: ReadonlyMap<string, MeasureResult> = new Map();

/** The comparisons that make the conditions what they are. */
export function collectEvidence(
  evaluated: Evaluated,
  rule: Rule,
  measures: ReadonlyMap<string, MeasureResult> = noMeasures,
): Evidence[] {
  const evidence: Evidence[] = [];
  eachDecisiveLeaf(evaluated, (leaf, negated, alternative) => {
    evidence.push(evidenceOf(leaf, negated, alternative, rule, measures));
  });
  return evidence;
}
