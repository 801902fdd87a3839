import { compileCondition } from '../src/evaluate/compile-condition.ts';
import { compileRule } from '../src/evaluate/compile-rule.ts';
import { factsIn } from '../src/evaluate/conditions.ts';
import { prepare } from '../src/evaluate/evaluate-list.ts';
import { judgeRows, rowsFor } from '../src/evaluate/judge.ts';
import { listContextOf } from '../src/evaluate/list-context.ts';
import { type FactSource, numberOf } from '../src/facts/fact-source.ts';
import type { FactValue, Scalar } from '../src/facts/fact-value.ts';
import type { Pack } from '../src/packs/pack.ts';
import type { Finding } from '../src/report/finding.ts';
import type { Condition } from '../src/schema/condition.ts';
import type { NominationList } from '../src/schema/nomination-list.ts';
import type { Rule } from '../src/schema/rule.ts';

type Values = Readonly<Record<string, Scalar>>;

const nothing: readonly never[] = [];

/** Facts by their numbers, as those are that are derived from a list. */
class KnownFacts implements FactSource {
  readonly #facts: readonly (FactValue | undefined)[];

  constructor(facts: readonly (FactValue | undefined)[]) {
    this.#facts = facts;
  }

  get(id: string): FactValue | undefined {
    return this.#facts[numberOf(id) ?? -1];
  }

  at(number: number): FactValue | undefined {
    return this.#facts[number];
  }
}

/** Makes facts of a record's values, as far as the conditions ask for them; those that it leaves out are not known. */
function sourceFor(conditions: readonly Condition[]): (values: Values) => FactSource {
  const asked = [...new Set(conditions.flatMap(factsIn))];
  const names = asked.map((id) => id.replace('nominee.', ''));
  const numbers = asked.map((id) => numberOf(id) ?? -1);
  const size = Math.max(...numbers) + 1;
  return (values) => {
    const facts = new Array<FactValue | undefined>(size);
    for (let index = 0; index < names.length; index++) {
      const value = values[names[index] as string];
      if (value !== undefined) facts[numbers[index] as number] = { possible: [value], missing: nothing };
    }
    return new KnownFacts(facts);
  };
}

/** Whether each condition is met, and nothing else. */
export function booleans(conditions: readonly Condition[]): (values: Values) => boolean[] {
  const compiled = conditions.map(compileCondition);
  const source = sourceFor(conditions);
  return (values) => {
    const facts = source(values);
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
  const source = sourceFor(conditions);
  return (values) => {
    const facts = source(values);
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

/** The nominees of a list as flat records of what the conditions ask for, each of which must be known. */
export function recordsOf(list: NominationList, pack: Pack, conditions: readonly Condition[]): Values[] {
  const asked = [...new Set(conditions.flatMap(factsIn))];
  return prepare(listContextOf(list, pack))
    .candidacies.filter(({ nomination }) => nomination.body === 'committee')
    .map(({ facts }) =>
      Object.fromEntries(
        asked.map((id) => {
          const [value, ...others] = facts.get(id)?.possible ?? [];
          if (value === undefined || others.length > 0) throw new Error(`${id} is not known`);
          return [id.replace('nominee.', ''), value];
        }),
      ),
    );
}
