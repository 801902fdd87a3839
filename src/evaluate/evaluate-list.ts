import { contains } from '../dates/period.ts';
import type { ListContext } from '../facts/context.ts';
import { type FactSource, readAt } from '../facts/fact-source.ts';
import type { MissingField } from '../facts/fact-value.ts';
import { factNamed, listFactsOf, nomineeFactsOf } from '../facts/vocabulary.ts';
import { oncePer } from '../once.ts';
import type { Pack } from '../packs/pack.ts';
import type { Finding, Subject } from '../report/finding.ts';
import type { Attestation, Nomination, Nominee } from '../schema/nominee.ts';
import type { Rule } from '../schema/rule.ts';
import type { Body } from '../schema/terms.ts';
import { type CompiledRow, type CompiledRule, compileRule, noRow } from './compile-rule.ts';
import { missingIn } from './conditions.ts';
import { measurePrefix } from './evidence.ts';
import { type Hearing, judgeRows, notApplicable, type Rows, rowsFor } from './judge.ts';
import { type Measured, type MeasureResult, measure, shapeOf } from './measure.ts';

/** One person in one nomination, with what is known of both. */
interface Candidacy {
  readonly nominee: Nominee;
  readonly nomination: Nomination;
  readonly subject: Subject;
  readonly facts: FactSource;
}

/** A list with its facts, each derived when the first rule asks for it and kept for all others. */
export interface Prepared {
  readonly context: ListContext;
  readonly facts: FactSource;
  readonly candidacies: readonly Candidacy[];
}

/** A person in a nomination, as rules see it. */
export const candidacyOf = (nominee: Nominee, nomination: Nomination, facts: FactSource): Candidacy => ({
  nominee,
  nomination,
  subject: { kind: 'nominee', nominee: nominee.id, body: nomination.body },
  facts,
});

/** Prepares a list for the rules. */
export function prepare(context: ListContext): Prepared {
  const facts = listFactsOf(context);
  const candidacies = context.list.nominees.flatMap((nominee) => {
    const own = nomineeFactsOf(nominee, context, facts);
    return nominee.nominations.map(
      (nomination, index): Candidacy => candidacyOf(nominee, nomination, own[index] ?? facts),
    );
  });
  return { context, facts, candidacies };
}

/** Evaluates every rule of the pack on every subject of the list, in the order of rules and subjects. */
export function evaluateList(pack: Pack, context: ListContext): Finding[] {
  const prepared = prepare(context);
  const findings: Finding[] = [];
  for (const rule of pack.rules) for (const finding of evaluateRule(rule, prepared)) findings.push(finding);
  return findings;
}

/** Evaluates one rule on every subject that it concerns, in the order of subjects; gives at least one finding. */
export function evaluateRule(rule: Rule, prepared: Prepared): readonly Finding[] {
  const { list } = prepared.context;
  const aboutAll = (reason: 'not-in-effect' | 'nobody-concerned') => [
    notApplicable(rule, { kind: 'list' }, reason),
  ];
  if (!contains(rule.effective, list.congress.date)) return aboutAll('not-in-effect');
  const subject = subjectOf(rule);
  if (subject?.kind === 'body' && list.bodies[subject.body] === undefined) {
    return [notApplicable(rule, subject, 'body-not-elected')];
  }
  const findings = trialsOf(compileRule(rule), prepared).map(judgeTrial);
  return findings.length > 0 ? findings : aboutAll('nobody-concerned');
}

const judgeTrial = ({ hearings, missing }: Trial) => judgeRows(hearings, missing);

/** Those nominated to each body, in the order of findings, found once for all rules: code units, the same in every locale. */
const byBody = oncePer((candidacies: readonly Candidacy[]): ReadonlyMap<Body, readonly Candidacy[]> => {
  const keyed = candidacies.map((candidacy) => ({
    candidacy,
    key: `${candidacy.nominee.id} ${candidacy.nomination.body}`,
  }));
  keyed.sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1));
  const groups = new Map<Body, Candidacy[]>();
  for (const { candidacy } of keyed) addTo(groups, candidacy.nomination.body, candidacy);
  return groups;
});

function addTo<Key>(groups: Map<Key, Candidacy[]>, key: Key, candidacy: Candidacy): void {
  const group = groups.get(key);
  if (group) group.push(candidacy);
  else groups.set(key, [candidacy]);
}

/** Whom measures look at, found in one pass for all: those nominated to a body, and of the list everybody once. */
const measuredIn = oncePer(
  (candidacies: readonly Candidacy[]): ReadonlyMap<Body | 'list', readonly Candidacy[]> => {
    const groups = new Map<Body | 'list', Candidacy[]>();
    for (const candidacy of candidacies) {
      const { nominee, nomination } = candidacy;
      addTo(groups, nomination.body, candidacy);
      if (nomination === nominee.nominations[0]) addTo(groups, 'list', candidacy);
    }
    return groups;
  },
);

/** A rule before one subject: under each row of its table that may hold, and what would tell which does. */
export interface Trial {
  readonly hearings: readonly Hearing[];
  readonly missing: readonly MissingField[];
}

/** A rule before each subject that it concerns, in the order of subjects. */
export function trialsOf(compiled: CompiledRule, prepared: Prepared): Trial[] {
  const subject = subjectOf(compiled.rule);
  return subject ? [trialOfList(compiled, subject, prepared)] : trialsOfNominees(compiled, prepared);
}

/** What the rule is about; `undefined` for one about nominees, each of whom is a subject. */
function subjectOf({ subject }: Rule): Subject | undefined {
  if (subject === 'nominee') return undefined;
  return subject === 'list' ? { kind: 'list' } : { kind: 'body', body: subject };
}

const closed: Rows = { possible: [noRow], missing: [] };

/** What the list alone decides, asked once for everybody: the rows of a rule; none where they hang on the person. */
const decidedByList = oncePer((ofList: FactSource) =>
  oncePer((compiled: CompiledRule): Rows | undefined => {
    const { appliesWhen, appliesByList, rowsByList } = compiled;
    if (appliesByList && appliesWhen?.truth(ofList) === 'false') return closed;
    return rowsByList ? rowsFor(compiled, ofList) : undefined;
  }),
);

function trialsOfNominees(compiled: CompiledRule, { facts: ofList, candidacies }: Prepared): Trial[] {
  const { rule, concerns } = compiled;
  const shared = decidedByList(ofList)(compiled);
  const nominated = (rule.for && byBody(candidacies).get(rule.for.body)) ?? [];
  const concerned = concerns ? nominated.filter(({ facts }) => concerns.truth(facts) !== 'false') : nominated;
  return concerned.map(({ nominee, subject, facts }): Trial => {
    const { attestations = none } = nominee;
    const { possible, missing } = shared ?? rowsFor(compiled, facts);
    const hearings = possible.map(
      (row): Hearing => ({ compiled, subject, row, facts, attestations, measures: noMeasures }),
    );
    return { hearings, missing };
  });
}

const none: readonly Attestation[] = [];

const noMeasures: ReadonlyMap<string, MeasureResult> = new Map();

function trialOfList(compiled: CompiledRule, subject: Subject, prepared: Prepared): Trial {
  const { facts, candidacies, context } = prepared;
  const { attestations = [] } = context.list;
  // Of a rule that does not apply nobody is counted.
  const isClosed = compiled.appliesWhen?.truth(facts) === 'false';
  const { possible, missing } = isClosed ? closed : rowsFor(compiled, facts);
  const hearings = possible.map((row): Hearing => {
    const measures = measuresOf(compiled.rule, row, candidacies);
    const counted: FactSource = {
      get: (id) => measures.get(id)?.value ?? facts.get(id),
      // Measures have no numbers.
      at: (number) => readAt(facts, number),
    };
    return { compiled, subject, row, facts: counted, attestations, measures };
  });
  return { hearings, missing };
}

function measuresOf(
  rule: Rule,
  { row, wheres }: CompiledRow,
  candidacies: readonly Candidacy[],
): ReadonlyMap<string, MeasureResult> {
  if (row.kind !== 'values' || !rule.measures) return noMeasures;
  return new Map(
    Object.entries(rule.measures).map(([name, definition]) => {
      const shape = shapeOf(definition);
      const where = wheres.get(name);
      const seen = (measuredIn(candidacies).get(shape.of) ?? []).map(({ nominee, facts }): Measured => {
        const truth = where?.truth(facts) ?? 'true';
        const value = 'fact' in shape ? facts.get(shape.fact) : undefined;
        return {
          nominee: nominee.id,
          where: truth,
          missing: where && truth === 'unknown' ? missingIn(where.evaluate(facts)) : [],
          ...(value && { value }),
        };
      });
      const type = 'fact' in shape ? factNamed(shape.fact)?.type : undefined;
      return [`${measurePrefix}${name}`, measure(definition, seen, type)];
    }),
  );
}
