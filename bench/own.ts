import { compileCondition } from '../src/evaluate/compile-condition.ts';
import { compileRule } from '../src/evaluate/compile-rule.ts';
import { judgeRows, rowsFor } from '../src/evaluate/judge.ts';
import { type FactSource, numberOf } from '../src/facts/fact-source.ts';
import type { FactValue, Scalar } from '../src/facts/fact-value.ts';
import { bareFacts } from '../src/facts/vocabulary.ts';
import type { Finding } from '../src/report/finding.ts';
import type { Condition } from '../src/schema/condition.ts';
import type { Rule } from '../src/schema/rule.ts';

type Values = Readonly<Record<string, Scalar>>;

/** The values of a record as facts that are known; those that it leaves out are not. */
const nothing: readonly never[] = [];

/** As a source of facts. */
class RecordFacts implements FactSource {
  readonly #facts: readonly (FactValue | undefined)[];

  constructor(values: Values) {
    const facts = new Array<FactValue | undefined>(bareFacts.length);
    for (const name in values)
      facts[numberNamed(name)] = { possible: [values[name] as Scalar], missing: nothing };
    this.#facts = facts;
  }

  get(id: string): FactValue | undefined {
    return this.#facts[numberOf(id) ?? -1];
  }

  at(number: number): FactValue | undefined {
    return this.#facts[number];
  }
}

const numbers = new Map(bareFacts.map(({ id }) => [id.replace('nominee.', ''), numberOf(id) ?? -1]));
const numberNamed = (name: string) => numbers.get(name) ?? -1;

const factsOf = (values: Values): FactSource => new RecordFacts(values);

/** Whether each condition is met, and nothing else. */
export function booleans(conditions: readonly Condition[]): (values: Values) => boolean[] {
  const compiled = conditions.map(compileCondition);
  return (values) => {
    const facts = factsOf(values);
    return compiled.map(({ truth }) => truth(facts) === 'true');
  };
}

const ruleOf = (require: Condition, index: number): Rule => ({
  id: `rule-${index}`,
  title: { vi: 'Quy tắc', en: 'Rule' },
  modality: 'mandatory',
  source: [{ instrument: 'X', clause: '1', confidence: 'primary' }],
  effective: { from: '2020-01-01', to: null },
  subject: 'nominee',
  for: { body: 'committee' },
  require,
});

const subject = { kind: 'nominee', nominee: 'P1', body: 'committee' } as const;
const noMeasures = new Map();

/** The finding on each condition as a rule: outcome, evidence, and the fields that are missing. */
export function findings(conditions: readonly Condition[]): (values: Values) => Finding[] {
  const rules = conditions.map(ruleOf).map(compileRule);
  return (values) => {
    const facts = factsOf(values);
    return rules.map((compiled) => {
      const { possible, missing } = rowsFor(compiled, facts);
      const hearings = possible.map((row) => ({
        compiled,
        subject,
        row,
        facts,
        attestations: nothing,
        measures: noMeasures,
      }));
      return judgeRows(hearings, missing);
    });
  };
}
export const factsOnly = factsOf;
export const truthOnly = (conditions: readonly Condition[]) => {
  const compiled = conditions.map(compileCondition);
  return (facts: FactSource) => compiled.map(({ truth }) => truth(facts) === 'true');
};
