import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { Engine, type RuleProperties } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import {
  check,
  type NominationList,
  type Pack,
  parseNominationList,
  type Subject,
  toEngineRules,
} from '../../src/index.ts';
import { listArbitrary } from '../support/arbitrary.ts';
import { jsonUnder, listOfCase, readCases, readJson } from '../support/cases.ts';
import { termPack } from '../support/context.ts';

/** What an engine as its users have it says: outcome by rule and subject. */
async function engineSays(list: NominationList, pack: Pack): Promise<ReadonlyMap<string, string>> {
  const { operators, facts } = toEngineRules(pack);
  const said = new Map<string, string>();
  for (const { subject, facts: known, rules } of facts(list)) {
    // By way of JSON, as rules that are kept in a database come back.
    const plain: RuleProperties[] = JSON.parse(JSON.stringify(rules));
    const engine = new Engine(plain, { allowUndefinedFacts: true });
    for (const [name, compare] of Object.entries(operators)) engine.addOperator(name, compare);
    const { events } = await engine.run(JSON.parse(JSON.stringify(known)));
    for (const { type, params } of events) {
      const key = keyOf(String(params?.['rule']), subject);
      expect(said.get(key), `${key} has one outcome`).toBeUndefined();
      said.set(key, type);
    }
  }
  return said;
}

const keyOf = (rule: string, subject: Subject) =>
  subject.kind === 'nominee' ? `${rule} ${subject.nominee} ${subject.body}` : rule;

async function expectTheSame(input: unknown, only?: string): Promise<number> {
  const parsed = parseNominationList(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const { waivers: _, ...list } = parsed.list;
  const whole = await termPack(list.term);
  const pack = only === undefined ? whole : { ...whole, rules: whole.rules.filter(({ id }) => id === only) };
  const result = await check(list, { pack });
  if (result.decision === 'refused') throw new Error(JSON.stringify(result.issues));
  const said = await engineSays(list, pack);
  const personal = new Set(pack.rules.filter(({ subject }) => subject === 'nominee').map(({ id }) => id));
  let compared = 0;
  for (const { rule, subject, outcome } of result.findings) {
    if (personal.has(rule) && subject.kind !== 'nominee') continue;
    const own = said.get(keyOf(rule, subject)) ?? 'undetermined';
    expect(own, `${rule} of ${JSON.stringify(subject)}`).toBe(outcome);
    compared++;
  }
  return compared;
}

describe('an engine of ones own gives the outcomes of the check', () => {
  const lists = readdirSync('fixtures/lists').filter((file) => /^[^.]+\.json$/.test(file));

  it.each(lists)('for %s', async (file) => {
    expect(await expectTheSame(readJson(`fixtures/lists/${file}`))).toBeGreaterThan(20);
  });

  it('for any list', async () => {
    await fc.assert(
      fc.asyncProperty(listArbitrary, async (list) => {
        await expectTheSame(list);
      }),
      { numRuns: 40 },
    );
  });

  const files = jsonUnder('fixtures/cases').filter((file) => !file.startsWith('local/'));

  it.each(files)('for the cases of %s', async (file) => {
    const { rule, cases } = readCases(file);
    let compared = 0;
    for (const asked of cases) compared += await expectTheSame(listOfCase(rule, asked), rule);
    expect(compared).toBeGreaterThan(0);
  });
});

it('gives plain JSON in which nothing passes for want of data', async () => {
  const pack = await termPack('2025-2030');
  const { rules } = toEngineRules(pack);
  expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  const text = JSON.stringify(rules);
  expect(text).not.toMatch(/"(all|any)":\[\]|"not":/);
  const operators = [...text.matchAll(/"operator":"([^"]+)"/g)].map(([, name = '']) => name);
  expect(operators.filter((name) => !name.startsWith('everyFact:'))).toEqual([]);
});
