import { contains } from '../../src/dates/period.ts';
import type { CompiledRow, Row } from '../../src/evaluate/compile-rule.ts';
import { type Evaluated, missingIn, resolveParams } from '../../src/evaluate/conditions.ts';
import { measurePrefix } from '../../src/evaluate/evidence.ts';
import { type Hearing, judgeRows, notApplicable, type Rows } from '../../src/evaluate/judge.ts';
import { type Measured, type MeasureResult, measure, shapeOf } from '../../src/evaluate/measure.ts';
import type { ListContext } from '../../src/facts/context.ts';
import { factNamed } from '../../src/facts/vocabulary.ts';
import type { Pack } from '../../src/packs/pack.ts';
import type { Finding, Subject } from '../../src/report/finding.ts';
import type { Condition } from '../../src/schema/condition.ts';
import type { Nomination, Nominee } from '../../src/schema/nominee.ts';
import type { Measure, Rule } from '../../src/schema/rule.ts';
import { type Body, bodies } from '../../src/schema/terms.ts';
import { deriveListFacts, deriveNomineeFacts, type FactValues } from '../support/all-facts.ts';
import { evaluateConditions } from './conditions.ts';
import { conditionsOf, hearingOf, rowsFor } from './hearing.ts';

/** One person in one nomination: whether each measure counts them, and the facts that measures compare. */
interface Candidacy {
  readonly nominee: Nominee;
  readonly nomination: Nomination;
  readonly facts: FactValues;
  readonly counted: ReadonlyMap<string, Evaluated>;
}

/** A rule with the rows of its table that may hold for a subject. */
interface Case {
  readonly rule: Rule;
  readonly rows: Rows;
}

const caseOf = (rule: Rule, facts: FactValues): Case => ({ rule, rows: rowsFor(rule, facts) });

/** Evaluates every rule of the pack on every subject of the list. Each rule yields at least one finding. */
export async function evaluateList(pack: Pack, context: ListContext): Promise<Finding[]> {
  const facts = deriveListFacts(context);
  const inEffect = pack.rules.filter((rule) => contains(rule.effective, context.list.congress.date));
  const nomineeRules = inEffect.filter((rule) => rule.subject === 'nominee');
  const listCases = inEffect.filter((rule) => rule.subject !== 'nominee').map((rule) => caseOf(rule, facts));
  const findings: Finding[] = pack.rules
    .filter((rule) => !inEffect.includes(rule))
    .map((rule) => notApplicable(rule, { kind: 'list' }, 'not-in-effect'));

  const compared = listCases.flatMap(({ rule }) => Object.values(rule.measures ?? {}).flatMap(factOf));
  const measured = new Map(bodies.map((body) => [body, [...whereConditions(listCases, body)]]));
  const candidacies: Candidacy[] = [];
  for (const nominee of context.list.nominees) {
    for (const nomination of nominee.nominations) {
      // What is known of the list is shared, not copied for everybody.
      const own: FactValues = Object.assign(
        Object.create(facts),
        deriveNomineeFacts({ ...context, nominee, nomination }),
      );
      const cases = nomineeRules
        .filter((rule) => rule.for?.body === nomination.body)
        .map((rule) => caseOf(rule, own));
      const wheres = measured.get(nomination.body) ?? [];
      const conditions = new Map([...wheres, ...cases.flatMap((item) => [...partConditions(item)])]);
      const answers = await evaluateConditions(conditions, own);
      // Only these are asked for again: a long list must not keep the others.
      const counted = new Map(wheres.flatMap(([key]) => entryOf(answers, key, key)));
      const kept = Object.fromEntries(compared.flatMap((fact) => (own[fact] ? [[fact, own[fact]]] : [])));
      candidacies.push({ nominee, nomination, facts: kept, counted });
      for (const item of cases) {
        const finding = judgeNominee(item, nominee, nomination, answers);
        if (finding) findings.push(finding);
      }
    }
  }
  for (const item of listCases) findings.push(await judgeList(item, facts, context, candidacies));

  const concerned = new Set(findings.map((finding) => finding.rule));
  for (const rule of inEffect) {
    if (!concerned.has(rule.id)) findings.push(notApplicable(rule, { kind: 'list' }, 'nobody-concerned'));
  }
  return findings;
}

const partKey = (rule: Rule, row: number, part: string) => `${rule.id} ${row} ${part}`;
const whereKey = (rule: Rule, row: number, name: string) => partKey(rule, row, `measure ${name}`);

/** The conditions of a rule under each row that may hold. */
function* partConditions({ rule, rows }: Case): Generator<[string, Condition]> {
  for (const [index, { row }] of rows.possible.entries()) {
    for (const [part, condition] of conditionsOf(rule, row)) yield [partKey(rule, index, part), condition];
  }
}

/** The fact that a measure compares; none where it only counts. */
function factOf(definition: Measure): string[] {
  const shape = shapeOf(definition);
  return 'fact' in shape ? [shape.fact] : [];
}

/** Whom the measures of rules about lists and bodies count, under each row that may hold. */
function* whereConditions(cases: readonly Case[], body: Body): Generator<[string, Condition]> {
  for (const { rule, rows } of cases) {
    for (const [index, { row }] of rows.possible.entries()) {
      if (row.kind !== 'values') continue;
      for (const [name, definition] of Object.entries(rule.measures ?? {})) {
        const { of, where } = shapeOf(definition);
        if (where && (of === body || of === 'list')) {
          yield [whereKey(rule, index, name), resolveParams(where, row.params)];
        }
      }
    }
  }
}

function entryOf(answers: ReadonlyMap<string, Evaluated>, key: string, name: string): [string, Evaluated][] {
  const answer = answers.get(key);
  return answer ? [[name, answer]] : [];
}

function partsOf(rule: Rule, row: Row, index: number, answers: ReadonlyMap<string, Evaluated>) {
  const parts = [...conditionsOf(rule, row).keys()];
  return new Map(parts.flatMap((part) => entryOf(answers, partKey(rule, index, part), part)));
}

function judgeNominee(
  { rule, rows }: Case,
  nominee: Nominee,
  nomination: Nomination,
  answers: ReadonlyMap<string, Evaluated>,
): Finding | undefined {
  const heard = rows.possible.map((row, index) => ({
    rule,
    row,
    parts: partsOf(rule, row.row, index, answers),
    subject: { kind: 'nominee', nominee: nominee.id, body: nomination.body } as const,
    attestations: nominee.attestations ?? [],
    measures: new Map(),
  }));
  const concerned = heard[0]?.parts.get('concerns')?.truth !== 'false';
  return concerned ? judgeRows(heard.map(hearingOf), rows.missing) : undefined;
}

function subjectOf(rule: Rule): Subject {
  if (rule.subject === 'nominee') throw new Error('INVARIANT: a nominee rule has nominees as subjects');
  return rule.subject === 'list' ? { kind: 'list' } : { kind: 'body', body: rule.subject };
}

async function judgeList(
  item: Case,
  facts: FactValues,
  context: ListContext,
  candidacies: readonly Candidacy[],
): Promise<Finding> {
  const { rule, rows } = item;
  const subject = subjectOf(rule);
  if (subject.kind === 'body' && context.list.bodies[subject.body] === undefined) {
    return notApplicable(rule, subject, 'body-not-elected');
  }
  const hearings: Hearing[] = [];
  for (const [index, row] of rows.possible.entries()) {
    const measures = measuresOf(rule, index, row, candidacies);
    const counted = Object.fromEntries([...measures].map(([id, result]) => [id, result.value]));
    const parts = await evaluateConditions(conditionsOf(rule, row.row), { ...facts, ...counted });
    const { attestations = [] } = context.list;
    hearings.push(hearingOf({ rule, subject, row, parts, measures, attestations }));
  }
  return judgeRows(hearings, rows.missing);
}

function measuresOf(
  rule: Rule,
  index: number,
  { row: { kind } }: CompiledRow,
  candidacies: readonly Candidacy[],
): Map<string, MeasureResult> {
  const definitions = kind === 'values' ? Object.entries(rule.measures ?? {}) : [];
  return new Map(
    definitions.map(([name, definition]) => {
      const shape = shapeOf(definition);
      const [measured] = factOf(definition);
      const people = candidacies.filter(({ nominee, nomination }) =>
        shape.of === 'list' ? nomination === nominee.nominations[0] : nomination.body === shape.of,
      );
      const seen = people.map(({ nominee, facts, counted }): Measured => {
        const where = shape.where && counted.get(whereKey(rule, index, name));
        const value = measured === undefined ? undefined : facts[measured];
        return {
          nominee: nominee.id,
          where: where?.truth ?? 'true',
          missing: where ? missingIn(where) : [],
          ...(value && { value }),
        };
      });
      const type = measured === undefined ? undefined : factNamed(measured)?.type;
      return [`${measurePrefix}${name}`, measure(definition, seen, type)];
    }),
  );
}
