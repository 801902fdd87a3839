import { Engine, type RuleProperties } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import { compileCondition } from '../../src/evaluate/compile-condition.ts';
import type { FactValue } from '../../src/facts/fact-value.ts';
import type { Condition } from '../../src/index.ts';
import { readJson } from '../support/cases.ts';

interface Case {
  readonly of: string;
  readonly condition: Condition;
  readonly facts: Readonly<Record<string, number | string>>;
  readonly holds: boolean;
}

/** The cases of json-rules-engine's own tests, as data; `leftOut` tells of those that its grammar alone allows. */
const { cases } = readJson('test/reference/engine-cases.json') as { readonly cases: readonly Case[] };

describe("json-rules-engine's own cases", () => {
  it.each(cases.map((one) => [`${one.of}: ${JSON.stringify(one.facts)}`, one] as const))(
    '%s',
    async (_, { condition, facts, holds }) => {
      const known = new Map<string, FactValue>(
        Object.entries(facts).map(([id, value]) => [id, { possible: [value], missing: [] }]),
      );
      const { truth, evaluate } = compileCondition(condition);
      expect(truth(known)).toBe(String(holds));
      expect(evaluate(known).truth).toBe(String(holds));
      const engine = new Engine();
      engine.addRule({ conditions: condition as RuleProperties['conditions'], event: { type: 'holds' } });
      expect((await engine.run(facts)).events.length > 0).toBe(holds);
    },
  );

  it('are open where a fact that decides is not known', () => {
    for (const { condition, facts } of cases) {
      const alone = Object.keys(facts).length === 1;
      if (alone) expect(compileCondition(condition).truth(new Map())).toBe('unknown');
    }
  });
});
