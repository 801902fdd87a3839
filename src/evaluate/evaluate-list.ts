import { contains } from '../dates/period.ts';
import type { ListContext } from '../facts/context.ts';
import type { FactSource } from '../facts/fact-source.ts';
import { factNamed, listFactsOf, nomineeFactsOf } from '../facts/vocabulary.ts';
import type { Pack } from '../packs/pack.ts';
import type { Finding, Subject } from '../report/finding.ts';
import type { Nomination, Nominee } from '../schema/nominee.ts';
import type { Rule } from '../schema/rule.ts';
import { type CompiledRow, type CompiledRule, compileRule, noRow } from './compile-rule.ts';
import { missingIn } from './conditions.ts';
import { measurePrefix } from './evidence.ts';
import { type Hearing, judgeRows, notApplicable, type Rows, rowsFor } from './judge.ts';
import { type Measured, type MeasureResult, measure, shapeOf } from './measure.ts';

/** A rule about the list or a body, with the rows of its table that may hold and whom their measures have seen. */
interface ListCase {
  readonly compiled: CompiledRule;
  readonly rows: Rows;
  /** For each row that may hold, its measures by name. */
  readonly seen: readonly ReadonlyMap<string, Measured[]>[];
}

/** A rule about nominees; `closed` where it is certain for everybody that it does not apply. */
interface NomineeCase {
  readonly compiled: CompiledRule;
  readonly closed: boolean;
}

/** Evaluates every rule of the pack on every subject of the list. Each rule yields at least one finding. */
export function evaluateList(pack: Pack, context: ListContext): Finding[] {
  const facts = listFactsOf(context);
  const findings = new Map<string, Finding[]>(pack.rules.map(({ id }) => [id, []]));
  const note = (finding: Finding) => findings.get(finding.rule)?.push(finding);

  const inEffect: CompiledRule[] = [];
  for (const rule of pack.rules) {
    if (contains(rule.effective, context.list.congress.date)) inEffect.push(compileRule(rule));
    else note(notApplicable(rule, { kind: 'list' }, 'not-in-effect'));
  }
  const listCases = inEffect
    .filter(({ rule }) => rule.subject !== 'nominee')
    .map((compiled) => listCaseOf(compiled, facts));
  const nomineeCases = inEffect
    .filter(({ rule }) => rule.subject === 'nominee')
    .map((compiled): NomineeCase => ({ compiled, closed: isClosed(compiled, facts) }));

  // One pass over the list serves the rules about persons and the measures of all others.
  for (const nominee of context.list.nominees) {
    const own = nomineeFactsOf(nominee, context, facts);
    nominee.nominations.forEach((nomination, index) => {
      const known = own[index] ?? facts;
      for (const item of listCases) see(item, nominee, nomination, known);
      for (const item of nomineeCases) {
        if (item.compiled.rule.for?.body !== nomination.body) continue;
        const finding = judgeNominee(item, nominee, nomination, known);
        if (finding) note(finding);
      }
    });
  }
  for (const item of listCases) note(judgeList(item, facts, context));

  for (const { rule } of inEffect) {
    if (findings.get(rule.id)?.length === 0) note(notApplicable(rule, { kind: 'list' }, 'nobody-concerned'));
  }
  return [...findings.values()].flatMap(bySubject);
}

const subjectKey = ({ subject }: Finding) =>
  subject.kind === 'nominee' ? `${subject.nominee} ${subject.body}` : subject.kind;

/** Plain code-unit order, the same in every locale. */
function bySubject(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  return findings
    .map((finding) => ({ finding, key: subjectKey(finding) }))
    .sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1))
    .map(({ finding }) => finding);
}

const isClosed = ({ appliesByList, appliesWhen }: CompiledRule, facts: FactSource) =>
  appliesByList && appliesWhen?.truth(facts) === 'false';

function listCaseOf(compiled: CompiledRule, facts: FactSource): ListCase {
  const rows = rowsFor(compiled, facts);
  const names = Object.keys(compiled.rule.measures ?? {});
  return { compiled, rows, seen: rows.possible.map(() => new Map(names.map((name) => [name, []]))) };
}

/** Lets the measures of a rule see one nomination. */
function see(
  { compiled, rows, seen }: ListCase,
  nominee: Nominee,
  nomination: Nomination,
  facts: FactSource,
) {
  for (const [name, definition] of Object.entries(compiled.rule.measures ?? {})) {
    const shape = shapeOf(definition);
    const isMeant =
      shape.of === 'list' ? nomination === nominee.nominations[0] : nomination.body === shape.of;
    if (!isMeant) continue;
    rows.possible.forEach((row, index) => {
      const value = 'fact' in shape ? facts.get(shape.fact) : undefined;
      seen[index]
        ?.get(name)
        ?.push({ ...standing(row, name, facts), nominee: nominee.id, ...(value && { value }) });
    });
  }
}

/** Whether a measure counts a person, and what would settle it. */
function standing(
  { wheres }: CompiledRow,
  name: string,
  facts: FactSource,
): Pick<Measured, 'where' | 'missing'> {
  const where = wheres.get(name);
  const truth = where?.truth(facts) ?? 'true';
  return { where: truth, missing: where && truth === 'unknown' ? missingIn(where.evaluate(facts)) : [] };
}

function judgeNominee(
  { compiled, closed }: NomineeCase,
  nominee: Nominee,
  nomination: Nomination,
  facts: FactSource,
): Finding | undefined {
  if (compiled.concerns?.truth(facts) === 'false') return undefined;
  const rows = closed ? { possible: [noRow], missing: [] } : rowsFor(compiled, facts);
  const hearings = rows.possible.map(
    (row): Hearing => ({
      compiled,
      row,
      facts,
      subject: { kind: 'nominee', nominee: nominee.id, body: nomination.body },
      attestations: nominee.attestations ?? [],
      measures: new Map(),
    }),
  );
  return judgeRows(hearings, rows.missing);
}

function subjectOf({ id, subject }: Rule): Subject {
  if (subject === 'nominee') throw new Error(`INVARIANT: ${id} has nominees as subjects`);
  return subject === 'list' ? { kind: 'list' } : { kind: 'body', body: subject };
}

function judgeList(item: ListCase, facts: FactSource, { list }: ListContext): Finding {
  const { compiled, rows, seen } = item;
  const { rule } = compiled;
  const subject = subjectOf(rule);
  if (subject.kind === 'body' && list.bodies[subject.body] === undefined) {
    return notApplicable(rule, subject, 'body-not-elected');
  }
  const hearings = rows.possible.map((row, index): Hearing => {
    const measures = measuresOf(rule, row, seen[index] ?? new Map());
    const counted: FactSource = { get: (id) => measures.get(id)?.value ?? facts.get(id) };
    return { compiled, subject, row, facts: counted, measures, attestations: list.attestations ?? [] };
  });
  return judgeRows(hearings, rows.missing);
}

function measuresOf(
  rule: Rule,
  { row }: CompiledRow,
  seen: ReadonlyMap<string, readonly Measured[]>,
): Map<string, MeasureResult> {
  const definitions = row.kind === 'values' ? Object.entries(rule.measures ?? {}) : [];
  return new Map(
    definitions.map(([name, definition]) => {
      const shape = shapeOf(definition);
      const type = 'fact' in shape ? factNamed(shape.fact)?.type : undefined;
      return [`${measurePrefix}${name}`, measure(definition, seen.get(name) ?? [], type)];
    }),
  );
}
