import { contains } from '../dates/period.ts';
import { type CompiledRule, compileRule, noRow, type Row } from '../evaluate/compile-rule.ts';
import { type Evaluated, missingIn } from '../evaluate/conditions.ts';
import { collectEvidence } from '../evaluate/evidence.ts';
import { rowsFor } from '../evaluate/judge.ts';
import { dateIssues, unknownPack } from '../evaluate/list-issues.ts';
import type { FactSource } from '../facts/fact-source.ts';
import type { MissingField } from '../facts/fact-value.ts';
import type { Pack } from '../packs/pack.ts';
import { getPack } from '../packs/shipped.ts';
import { parseNominationList } from '../schema/parse.ts';
import type { Rule } from '../schema/rule.ts';
import { bodies } from '../schema/terms.ts';
import { clashesOf } from './clashes.ts';
import type { Constraint } from './constraint.ts';
import { demandsOf } from './demands.ts';
import { countDemands } from './numbers.ts';
import type {
  Clash,
  Plan,
  PlannedNumber,
  PlannedOrganization,
  PlannedRule,
  PlanOptions,
  PlanRefusal,
  PlanResult,
  RuleStanding,
} from './plan.ts';
import { factsIn, listOf, type Situation, usualDate } from './situation.ts';

function refuse(issues: PlanRefusal['issues']): PlanRefusal {
  return { format: 'nhansu-plan/1', decision: 'refused', issues };
}

/**
 * What a pack asks of bodies of given sizes, in whole numbers and before there is a name.
 *
 * Shares become the number of persons for which the rule's own comparison holds; nothing is rounded. Sizes that
 * mandatory rules rule out, and numbers that cannot be met together, are `clashes` and make the plan `contradictory`.
 * An organization that is not valid, and a day that the pack does not cover, give a `PlanRefusal` with every mistake.
 *
 * Pure but for loading the pack.
 *
 * @example
 * ```ts
 * const plan = await planBodies(
 *   { level: 'above-grassroots', sector: 'local', superior: 'province' },
 *   '2020-2025',
 *   { seats: { committee: 27, 'standing-committee': 9, 'inspection-committee': 7 } },
 * );
 * ```
 */
export async function planBodies(
  organization: PlannedOrganization,
  pack: string | Pack,
  options: PlanOptions = {},
): Promise<PlanResult> {
  const found = typeof pack === 'string' ? await getPack(pack) : pack;
  if (!found) return refuse([unknownPack(String(pack), '')]);
  const date = options.date ?? usualDate(found, organization);
  const parsed = parseNominationList(listOf(organization, found.id, options, date));
  if (!parsed.ok) return refuse(parsed.issues);
  const [issue] = dateIssues(date, found);
  if (issue) return refuse([issue]);
  return work({ list: parsed.list, seats: options.seats ?? {} }, found, organization, options);
}

/** What one rule comes to. */
interface Worked {
  readonly standing: RuleStanding;
  readonly constraints: readonly Constraint[];
  readonly clash?: Clash;
  /** The row of its table that it rests on. */
  readonly row?: Row;
}

function work(
  situation: Situation,
  pack: Pack,
  organization: PlannedOrganization,
  { seats = {}, extra = {} }: PlanOptions,
): Plan {
  const facts = factsIn(situation);
  const worked: { readonly rule: Rule; readonly result: Worked }[] = [];
  for (const rule of pack.rules) worked.push({ rule, result: workRule(rule, situation, facts) });
  const alone = worked.flatMap(({ result }) => result.clash ?? []);
  // What clashes by itself is told once, and not again beside others.
  const sound = worked.filter(({ result }) => !result.clash).flatMap(({ result }) => result.constraints);
  const clashes = [...alone, ...clashesOf(sound, situation.seats)];
  const rules = worked.map(({ rule, result }): PlannedRule => {
    const { id, title, modality, source, waiver } = rule;
    const head = { id, title, modality, source: result.row?.source ?? source, ...(waiver && { waiver }) };
    const clashing = clashes.some((clash) => clash.rules.includes(id));
    return { ...head, ...(clashing ? { outcome: 'contradictory' } : result.standing) };
  });
  const cited = new Set(rules.flatMap(({ source }) => source.map(({ instrument }) => instrument)));
  return {
    format: 'nhansu-plan/1',
    decision: clashes.some(({ modality }) => modality === 'mandatory') ? 'contradictory' : 'feasible',
    organization,
    date: situation.list.congress.date,
    seats,
    extra,
    numbers: worked.flatMap(({ result }) => result.constraints.map(({ number }) => number)).sort(inOrder),
    clashes,
    rules,
    instruments: pack.instruments
      .filter(({ id }) => cited.has(id))
      .map(({ id, number, date, title }) => ({ id, number, date, title })),
    pack: { id: pack.id, version: pack.version, hash: pack.hash },
    issues: [],
  };
}

const kinds: readonly PlannedNumber['counts'][] = ['seats', 'nominees', 'prepared', 'persons', 'other'];

/** By body, those of none last; by what is counted; then as the rules stand. */
function inOrder(a: PlannedNumber, b: PlannedNumber): number {
  const placeOf = ({ body }: PlannedNumber) => (body === undefined ? bodies.length : bodies.indexOf(body));
  return placeOf(a) - placeOf(b) || kinds.indexOf(a.counts) - kinds.indexOf(b.counts);
}

const notApplicable = (reason: Extract<RuleStanding, { outcome: 'not-applicable' }>['reason']): Worked => ({
  standing: { outcome: 'not-applicable', reason },
  constraints: [],
});

/** Every field once. */
function withoutRepeats(missing: readonly MissingField[]): MissingField[] {
  return [...new Map(missing.map((field) => [field.field, field])).values()];
}

function workRule(rule: Rule, situation: Situation, facts: FactSource): Worked {
  const { list } = situation;
  if (!contains(rule.effective, list.congress.date)) return notApplicable('not-in-effect');
  if (rule.subject === 'nominee') return { standing: { outcome: 'personal' }, constraints: [] };
  if (rule.subject !== 'list' && list.bodies[rule.subject] === undefined)
    return notApplicable('body-not-elected');
  const compiled = compileRule(rule);
  const { possible, missing } = rowsFor(compiled, facts);
  const [{ row, require } = noRow, ...others] = possible;
  const applies = compiled.appliesWhen?.evaluate(facts);
  if (applies?.truth === 'false') return notApplicable('does-not-apply');
  if (applies?.truth === 'unknown') {
    return {
      standing: { outcome: 'open', open: 'applicability', missing: withoutRepeats(missingIn(applies)) },
      constraints: [],
    };
  }
  if (others.length > 0) {
    return {
      standing: { outcome: 'open', open: 'table-row', missing: withoutRepeats(missing) },
      constraints: [],
    };
  }
  if (row.kind === 'none') return notApplicable('no-table-row');
  const asked = row.kind === 'review' ? row.review : rule.review;
  if (asked) return { standing: { outcome: 'asked', by: asked.by, asks: asked.asks }, constraints: [], row };
  if (rule.delegated) {
    const { to, asks } = rule.delegated;
    return { standing: { outcome: 'asked', by: to, asks }, constraints: [], row };
  }
  if (!require || row.kind !== 'values') throw new Error(`INVARIANT: ${rule.id} requires something`);
  return workRequirement(compiled, row, require.evaluate(facts), situation, facts);
}

function workRequirement(
  { rule, caveats: cautions }: CompiledRule,
  row: Extract<Row, { kind: 'values' }>,
  requirement: Evaluated,
  situation: Situation,
  facts: FactSource,
): Worked {
  const caveats = cautions
    .filter(({ when }) => !when || when.truth(facts) === 'true')
    .map(({ text }) => text);
  const demands = demandsOf(requirement);
  const { constraints, missing } = demands
    ? countDemands(rule, row.params, demands, situation, facts, caveats)
    : { constraints: [], missing: missingIn(requirement) };
  if (requirement.truth === 'false') {
    const evidence = collectEvidence(requirement, rule);
    const clash: Clash = { rules: [rule.id], modality: rule.modality, evidence, numbers: [] };
    return { standing: { outcome: 'contradictory' }, constraints, clash, row };
  }
  const isOpen = demands === undefined || missing.length > 0;
  const standing: RuleStanding = isOpen
    ? { outcome: 'open', open: 'requirement', missing: withoutRepeats(missing) }
    : { outcome: constraints.length > 0 ? 'numbers' : 'met' };
  return { standing, constraints, row };
}
