import { type CompiledRow, compileRule } from '../evaluate/compile-rule.ts';
import { type Prepared, prepare, trialsOf } from '../evaluate/evaluate-list.ts';
import type { Hearing } from '../evaluate/judge.ts';
import { listContextOf } from '../evaluate/list-context.ts';
import { shareOperators } from '../evaluate/operators.ts';
import type { FactSource } from '../facts/fact-source.ts';
import type { Scalar, Share } from '../facts/fact-value.ts';
import { askedAttestations } from '../packs/asked-attestations.ts';
import type { Pack } from '../packs/pack.ts';
import type { Outcome, Subject } from '../report/finding.ts';
import type { NominationList } from '../schema/nomination-list.ts';
import type { Attestation } from '../schema/nominee.ts';
import type { Rule } from '../schema/rule.ts';
import type { Modality } from '../schema/terms.ts';
import type { Text } from '../text.ts';
import { type EngineConditions, factsOfRule, outcomeConditions } from './engine-conditions.ts';

/** A rule of json-rules-engine 7: one outcome of one rule of the pack. */
export interface EngineRule {
  /** The id of the rule and the outcome, with a blank between. */
  readonly name: string;
  /** True where the outcome is certain. */
  readonly conditions: EngineConditions;
  /** What the engine emits then. */
  readonly event: {
    /** The outcome. */
    readonly type: Exclude<Outcome, 'undetermined' | 'waived'>;
    /** The rule that it is the outcome of. */
    readonly params: { readonly rule: string; readonly modality: Modality; readonly title: Text };
  };
}

/** Facts for one run of an engine: all that is known of one subject, and the rules that ask for it. */
export interface EngineRun {
  /** A nominee in one nomination, or the list with all its bodies. */
  readonly subject: Extract<Subject, { kind: 'nominee' | 'list' }>;
  /** Every value that each fact may have; a fact of which nothing is known is left out. */
  readonly facts: Readonly<Record<string, readonly (Scalar | Share)[]>>;
  /** The rules about that subject. */
  readonly rules: EngineRule[];
}

/** A pack for json-rules-engine. */
export interface EnginePack {
  /** All rules; those of one run are in `EngineRun.rules`. Plain JSON. */
  readonly rules: EngineRule[];
  /** Operators for `engine.addOperator(name, compare)`: exact comparisons of shares. */
  readonly operators: Readonly<Record<string, (fact: Share, wanted: Share) => boolean>>;
  /** The runs for a list that `parseNominationList` gives. Plain JSON. */
  readonly facts: (list: NominationList) => readonly EngineRun[];
}

const outcomes = ['satisfied', 'violated', 'review', 'not-applicable'] as const;

/**
 * The pack as plain rules and facts of json-rules-engine 7, so that an engine of your own runs them.
 *
 * Each rule of the pack gives a rule for each outcome that it can have, whose event says which; where none of them fires,
 * the rule is undetermined. A fact is an array of every value it may have, and each comparison asks `everyFact:`: nothing
 * passes for want of data. Waivers are not looked at.
 *
 * The engine needs `allowUndefinedFacts: true` and the `operators`. Use an engine for each run: one that runs twice at a time
 * may lose rules.
 */
export function toEngineRules(pack: Pack): EnginePack {
  const byRule = new Map(pack.rules.map((rule) => [rule, engineRulesOf(rule)]));
  const rulesFor = (isMeant: (rule: Rule) => boolean) =>
    [...byRule].flatMap(([rule, rules]) => (isMeant(rule) ? rules : []));
  return {
    rules: rulesFor(() => true),
    operators: shareOperators,
    facts: (list) => {
      const prepared = prepare(listContextOf(list, pack));
      const runs = prepared.candidacies.map((candidacy): EngineRun => {
        const { nominee, nomination } = candidacy;
        const one = { ...prepared, candidacies: [candidacy] };
        const own = pack.rules.filter((rule) => rule.for?.body === nomination.body);
        return {
          subject: { kind: 'nominee', nominee: nominee.id, body: nomination.body },
          facts: factsFor(own, one, candidacy.facts, nominee.attestations, pack),
          rules: rulesFor((rule) => own.includes(rule)),
        };
      });
      const ofList = pack.rules.filter((rule) => rule.subject !== 'nominee');
      const facts = factsFor(ofList, prepared, prepared.facts, list.attestations, pack);
      return [
        ...runs,
        { subject: { kind: 'list' }, facts, rules: rulesFor((rule) => ofList.includes(rule)) },
      ];
    },
  };
}

function engineRulesOf(rule: Rule): EngineRule[] {
  return outcomes.flatMap((outcome): EngineRule[] => {
    const conditions = outcomeConditions(rule, outcome);
    if (!conditions) return [];
    const { id, modality, title } = rule;
    return [
      {
        name: `${id} ${outcome}`,
        conditions,
        event: { type: outcome, params: { rule: id, modality, title } },
      },
    ];
  });
}

type Facts = Record<string, readonly (Scalar | Share)[]>;

function factsFor(
  rules: readonly Rule[],
  prepared: Prepared,
  known: FactSource,
  attestations: readonly Attestation[] = [],
  pack: Pack,
): Facts {
  const facts: Facts = {};
  const put = (id: string, values: readonly (Scalar | Share)[] | undefined) => {
    if (values) facts[id] = values;
  };
  for (const rule of rules) {
    for (const id of factsOfRule(rule)) put(id, known.get(id)?.possible);
    for (const { hearings } of trialsOf(compileRule(rule), prepared)) {
      if (rule.table)
        put(
          `table.${rule.id}`,
          hearings.map(({ row }) => rowName(rule, row)),
        );
      for (const hearing of hearings) putMeasures(rule, hearing, put);
    }
  }
  for (const kind of askedAttestations(pack)) put(`attestation.${kind}`, [conclusionOn(kind, attestations)]);
  return facts;
}

/** The number of the row, or `none`. */
const rowName = (rule: Rule, row: CompiledRow): string => {
  const index = compileRule(rule).rows.indexOf(row);
  return index < 0 ? 'none' : String(index);
};

function putMeasures(
  rule: Rule,
  { measures, row }: Hearing,
  put: (id: string, values: readonly (Scalar | Share)[] | undefined) => void,
): void {
  for (const [name, { value, empty }] of measures) {
    const id = `${name}.${rule.id}.${rowName(rule, row)}`;
    put(id, value.possible);
    put(`${id}.empty`, [empty]);
  }
}

function conclusionOn(kind: string, attestations: readonly Attestation[]): string {
  const onFile = attestations.filter((attestation) => attestation.kind === kind);
  const against = onFile.find(({ conclusion }) => conclusion === 'does-not-meet');
  return (against ?? onFile[0])?.conclusion ?? 'none';
}
