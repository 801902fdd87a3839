import { contains } from '../dates/period.ts';
import type { ListContext } from '../facts/context.ts';
import { deriveListFacts, deriveNomineeFacts, type FactValues, factNamed } from '../facts/vocabulary.ts';
import type { Pack } from '../packs/pack.ts';
import type { Finding, Subject } from '../report/finding.ts';
import type { Condition } from '../schema/condition.ts';
import type { Nomination, Nominee } from '../schema/nominee.ts';
import type { Rule } from '../schema/rule.ts';
import type { Body } from '../schema/terms.ts';
import { type Evaluated, evaluateConditions, missingIn, resolveParams } from './conditions.ts';
import { measurePrefix } from './evidence.ts';
import { conditionsOf, type Hearing, judge, notApplicable, type Row, rowFor } from './judge.ts';
import { type Measured, type MeasureResult, measure, shapeOf } from './measure.ts';

/** One person in one nomination, with the facts and every condition asked about them. */
interface Candidacy {
  readonly nominee: Nominee;
  readonly nomination: Nomination;
  readonly facts: FactValues;
  readonly answers: ReadonlyMap<string, Evaluated>;
}

interface ListRule {
  readonly rule: Rule;
  readonly row: Row;
}

/** Evaluates every rule of the pack on every subject of the list. Each rule yields at least one finding. */
export async function evaluateList(pack: Pack, context: ListContext): Promise<Finding[]> {
  const facts = deriveListFacts(context);
  const inEffect = pack.rules.filter((rule) => contains(rule.effective, context.list.congress.date));
  const nomineeRules = inEffect.filter((rule) => rule.subject === 'nominee');
  const listRules = inEffect
    .filter((rule) => rule.subject !== 'nominee')
    .map((rule) => ({ rule, row: rowFor(rule, facts) }));
  const findings: Finding[] = pack.rules
    .filter((rule) => !inEffect.includes(rule))
    .map((rule) => notApplicable(rule, { kind: 'list' }, 'not-in-effect'));

  const candidacies: Candidacy[] = [];
  for (const nominee of context.list.nominees) {
    for (const nomination of nominee.nominations) {
      const own = { ...facts, ...deriveNomineeFacts({ ...context, nominee, nomination }) };
      const rules = nomineeRules.filter((rule) => rule.for?.body === nomination.body);
      const rows = new Map(rules.map((rule) => [rule, rowFor(rule, own)]));
      const conditions = new Map<string, Condition>(whereConditions(listRules, nomination.body));
      for (const [rule, row] of rows) {
        for (const [part, condition] of conditionsOf(rule, row))
          conditions.set(`${rule.id} ${part}`, condition);
      }
      const answers = await evaluateConditions(conditions, own);
      candidacies.push({ nominee, nomination, facts: own, answers });
      for (const [rule, row] of rows) {
        const parts = partsOf(rule, answers);
        if (parts.get('for')?.truth === 'false') continue;
        findings.push(
          judge({
            rule,
            row,
            parts,
            subject: { kind: 'nominee', nominee: nominee.id, body: nomination.body },
            attestations: nominee.attestations ?? [],
            measures: new Map(),
          }),
        );
      }
    }
  }
  for (const { rule, row } of listRules)
    findings.push(await judgeList(rule, row, facts, context, candidacies));

  const concerned = new Set(findings.map((finding) => finding.rule));
  for (const rule of inEffect) {
    if (!concerned.has(rule.id)) findings.push(notApplicable(rule, { kind: 'list' }, 'nobody-concerned'));
  }
  return findings;
}

const wherePart = (rule: Rule, name: string) => `${rule.id} measure ${name}`;

function* whereConditions(listRules: readonly ListRule[], body: Body): Generator<[string, Condition]> {
  for (const { rule, row } of listRules) {
    if (row.kind !== 'values') continue;
    for (const [name, definition] of Object.entries(rule.measures ?? {})) {
      const { of, where } = shapeOf(definition);
      if (where && (of === body || of === 'list'))
        yield [wherePart(rule, name), resolveParams(where, row.params)];
    }
  }
}

function partsOf(rule: Rule, answers: ReadonlyMap<string, Evaluated>): Map<string, Evaluated> {
  const prefix = `${rule.id} `;
  return new Map(
    [...answers].flatMap(([name, answer]): [string, Evaluated][] =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), answer]] : [],
    ),
  );
}

function subjectOf(rule: Rule): Subject {
  if (rule.subject === 'nominee') throw new Error('INVARIANT: a nominee rule has nominees as subjects');
  return rule.subject === 'list' ? { kind: 'list' } : { kind: 'body', body: rule.subject };
}

async function judgeList(
  rule: Rule,
  row: Row,
  facts: FactValues,
  context: ListContext,
  candidacies: readonly Candidacy[],
): Promise<Finding> {
  const subject = subjectOf(rule);
  if (subject.kind === 'body' && context.list.bodies[subject.body] === undefined) {
    return notApplicable(rule, subject, 'body-not-elected');
  }
  const measures = row.kind === 'values' ? measuresOf(rule, candidacies) : new Map<string, MeasureResult>();
  const withMeasures = {
    ...facts,
    ...Object.fromEntries([...measures].map(([id, result]) => [id, result.value])),
  };
  const parts = await evaluateConditions(conditionsOf(rule, row), withMeasures);
  const hearing: Hearing = {
    rule,
    subject,
    row,
    parts,
    measures,
    attestations: context.list.attestations ?? [],
  };
  return judge(hearing);
}

function measuresOf(rule: Rule, candidacies: readonly Candidacy[]): Map<string, MeasureResult> {
  return new Map(
    Object.entries(rule.measures ?? {}).map(([name, definition]) => {
      const shape = shapeOf(definition);
      const measured = 'fact' in shape ? shape.fact : undefined;
      const people = candidacies.filter(({ nominee, nomination }) =>
        shape.of === 'list' ? nomination === nominee.nominations[0] : nomination.body === shape.of,
      );
      const seen = people.map(({ nominee, facts, answers }): Measured => {
        const where = shape.where && answers.get(wherePart(rule, name));
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
