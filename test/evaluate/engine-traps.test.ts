import { Engine, type RuleProperties, type RuleResult } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import { shareOperators } from '../../src/evaluate/operators.ts';
import {
  type Condition,
  type ConditionItem,
  check,
  type NominationList,
  PackError,
  renderJson,
} from '../../src/index.ts';
import { buildPack } from '../../src/packs/build-pack.ts';
import { evaluateConditions } from '../reference/conditions.ts';
import { runEngine } from '../reference/engine.ts';
import { basePack } from '../support/base-pack.ts';
import { asKnown } from '../support/conditions.ts';
import { nomination, nominationList, nominee, without } from '../support/list.ts';

// Each test shows first what json-rules-engine does by itself, then what the library makes of it.

type RawRule = Omit<RuleProperties, 'event'>;

/** Names of the rules that hold for the engine by itself, in the order in which it gives them. */
async function holding(
  rules: Record<string, unknown>,
  facts: object,
  engine = new Engine([], { allowUndefinedFacts: true }),
) {
  for (const [name, rule] of Object.entries(rules)) {
    engine.addRule({ ...(rule as RawRule), name, event: { type: name } } as RuleProperties);
  }
  const { results } = await engine.run({ ...facts });
  return results.map((result: RuleResult) => result.name);
}

const engineHolds = async (conditions: unknown, facts: object) =>
  (await holding({ it: { conditions } }, facts)).length === 1;

const truthOf = async (condition: Condition, facts: Parameters<typeof asKnown>[0]) =>
  (await evaluateConditions(new Map([['it', condition]]), asKnown(facts))).get('it')?.truth;

/** The codes for which a pack is refused whose rule requires this. */
function refusedFor(require: unknown): string[] {
  try {
    buildPack(
      'test',
      basePack({
        'ground/committee/criteria/not-removed.json': [{ op: 'replace', path: '/require', value: require }],
      }),
    );
    return [];
  } catch (error) {
    if (error instanceof PackError) return error.issues.map(({ code }) => code);
    throw error;
  }
}

const leaf = (fact: string, operator: string, value: unknown) => ({ fact, operator, value }) as ConditionItem;

describe('a missing datum under a negative comparison', () => {
  it.each<[string, Condition]>([
    ['notEqual', { all: [leaf('nominee.disciplineInForce', 'notEqual', 'removal')] }],
    ['notIn', { all: [leaf('nominee.rank', 'notIn', ['major', 'colonel'])] }],
    ['not', { not: leaf('nominee.age', 'greaterThan', 60) }],
    ['not any', { not: { any: [leaf('nominee.age', 'greaterThan', 60)] } }],
  ])('passes in the engine and is unknown here: %s', async (_, condition) => {
    expect(await engineHolds(condition, {})).toBe(true);
    expect(await truthOf(condition, {})).toBe('unknown');
  });

  it('makes a finding undetermined, not satisfied', async () => {
    const pack = buildPack(
      'test',
      basePack({
        'ground/committee/criteria/not-removed.json': [
          {
            op: 'replace',
            path: '/require',
            value: { all: [leaf('nominee.disciplineInForce', 'notEqual', 'removal')] },
          },
        ],
      }),
    );
    const list = nominationList({ nominees: [without(nominee('a', { attestations: [] }), 'discipline')] });
    const { findings } = await check(list, { pack });
    expect(findings.find(({ rule }) => rule.endsWith('/not-removed'))?.outcome).toBe('undetermined');
  });

  it('is a substitute for nothing under a comparison of shares, where the engine would throw', async () => {
    const condition: Condition = { not: leaf('committee.surplus', 'atLeastShare', '30%') };
    const engine = new Engine([], { allowUndefinedFacts: true });
    engine.addOperator('atLeastShare', shareOperators.atLeastShare);
    const raw = { conditions: { not: leaf('committee.surplus', 'atLeastShare', { part: 30, whole: 100 }) } };
    await expect(holding({ it: raw }, {}, engine)).rejects.toThrow(TypeError);
    expect(await truthOf(condition, {})).toBe('unknown');
  });
});

describe('a misspelt path', () => {
  it('passes in the engine, even in strict mode, and is refused when the pack is loaded', async () => {
    const require = {
      all: [{ ...leaf('nominee.removalInForce', 'notEqual', true), path: '$.inForse' }],
    };
    const facts = { 'nominee.removalInForce': { inForce: true } };
    expect(await holding({ it: { conditions: require } }, facts, new Engine())).toEqual(['it']);
    expect(refusedFor(require)).toEqual(['condition-key']);
  });

  it('is never resolved, should one get through', async () => {
    const conditions = new Map([['it', { all: [{ fact: 'a', operator: 'equal', value: 1, path: '$.b' }] }]]);
    // The engine resolves a path in objects alone.
    await expect(runEngine(conditions, { a: { part: 1, whole: 2 } })).rejects.toThrow(
      'INVARIANT: rules hold no paths',
    );
  });
});

describe('conditions of nothing', () => {
  it.each(['any', 'all'])(
    '%s: [] passes in the engine and is refused when the pack is loaded',
    async (branch) => {
      const require = { [branch]: [] };
      expect(await engineHolds(require, {})).toBe(true);
      expect(refusedFor(require)).toEqual(['empty-condition']);
    },
  );
});

it('any beside all drops all in the engine; a pack that has both is refused', async () => {
  const require = {
    all: [leaf('nominee.removalInForce', 'equal', false)],
    any: [leaf('nominee.sex', 'in', ['female', 'male'])],
  };
  expect(await engineHolds(require, { 'nominee.removalInForce': true, 'nominee.sex': 'male' })).toBe(true);
  expect(refusedFor(require)).toEqual(['ambiguous-condition']);
});

describe('an operand of the wrong type', () => {
  it('makes `in` a substring test in the engine; a pack that has it is refused', async () => {
    const require = { all: [leaf('nomination.role', 'in', 'deputy-secretary')] };
    expect(await engineHolds(require, { 'nomination.role': 'secretary' })).toBe(true);
    expect(refusedFor(require)).toEqual(['value-type']);
  });

  it('compares numbers in text as text in the engine; a pack that has it is refused', async () => {
    const require = { all: [leaf('nominee.age', 'lessThan', '9')] };
    expect(await engineHolds({ all: [leaf('age', 'lessThan', '10')] }, { age: '9' })).toBe(false);
    expect(await engineHolds({ all: [leaf('age', 'lessThan', '9')] }, { age: '10' })).toBe(true);
    expect(refusedFor(require)).toEqual(['value-type']);
  });

  it('never compares dates: they are false whichever way in the engine, and there is no fact of dates', async () => {
    const earlier = { born: new Date('1965-01-01') };
    const later = new Date('1970-01-01');
    expect(await engineHolds({ all: [leaf('born', 'lessThan', later)] }, earlier)).toBe(false);
    expect(await engineHolds({ all: [leaf('born', 'greaterThan', later)] }, earlier)).toBe(false);
    expect(refusedFor({ all: [leaf('nominee.age', 'lessThan', '1970-01-01')] })).toEqual(['value-type']);
  });

  it('makes one operator throw, which rejects the whole run of the engine; a pack that has it is refused', async () => {
    const engine = new Engine([], { allowUndefinedFacts: true });
    const rules = {
      sound: { conditions: { all: [leaf('age', 'equal', 40)] } },
      unsound: { conditions: { all: [leaf('age', 'in', 40)] } },
    };
    await expect(holding(rules, { age: 40 }, engine)).rejects.toThrow(TypeError);
    expect(refusedFor({ all: [leaf('nominee.age', 'in', 40)] })).toEqual(['value-type']);
  });

  it('makes a bound of null count as 0 in the engine; a pack that has it is refused', async () => {
    expect(await engineHolds({ all: [leaf('age', 'greaterThan', null)] }, { age: 40 })).toBe(true);
    expect(refusedFor({ all: [leaf('nominee.age', 'greaterThan', null)] })).toEqual(['value-type']);
  });
});

describe('keys with a meaning of their own in the engine', () => {
  it('value: {fact} is looked up in the engine and passes if missing; a pack that has it is refused', async () => {
    const require = { all: [leaf('nominee.age', 'notEqual', { fact: 'nominee.agee' })] };
    expect(await engineHolds(require, { 'nominee.age': 40 })).toBe(true);
    expect(refusedFor(require)).toEqual(['value-type']);
  });

  it('priority leaves leaves without a result in the engine; a pack that has it is refused', async () => {
    const require = {
      all: [
        { ...leaf('nominee.age', 'lessThan', 40), priority: 2 },
        { ...leaf('nominee.age', 'lessThan', 50), priority: 1 },
      ],
    };
    const engine = new Engine();
    engine.addRule({ conditions: require as RuleProperties['conditions'], event: { type: 'it' } });
    const { failureResults } = await engine.run({ 'nominee.age': 45 });
    expect(failureResults[0]?.conditions).toMatchObject({ all: [{ result: false }, {}] });
    expect(failureResults[0]?.conditions).not.toHaveProperty('all.1.result');
    expect(refusedFor(require)).toEqual(['condition-key', 'condition-key']);
  });

  it('params give a fact another value in the engine; a pack that has them is refused', () => {
    const require = { all: [{ ...leaf('nominee.age', 'lessThan', 40), params: { at: '2025-06' } }] };
    expect(refusedFor(require)).toEqual(['condition-key']);
  });

  it('a condition by name that is not defined passes under not in the engine; a pack that has it is refused', async () => {
    const engine = new Engine([], { allowUndefinedConditions: true });
    const require = { not: { condition: 'is-removed' } };
    expect(await holding({ it: { conditions: require } }, {}, engine)).toEqual(['it']);
    expect(refusedFor(require)).toContain('condition-key');
  });

  it.each(['not:equal', 'someFact:equal', 'equals'])(
    'the operator %s is found out, if at all, when the engine runs; a pack that has it is refused',
    (operator) => {
      expect(refusedFor({ all: [leaf('nominee.removalInForce', operator, false)] })).toEqual([
        'unknown-operator',
      ]);
    },
  );
});

describe('names and order', () => {
  it('results come in the order of promises in the engine, and by name here', async () => {
    const deep = { all: [{ all: [{ all: [leaf('a', 'equal', 1)] }] }] };
    const flat = { all: [leaf('a', 'equal', 1)] };
    const rules = { one: { conditions: deep }, two: { conditions: flat } };
    expect(await holding(rules, { a: 1 })).toEqual(['two', 'one']);

    const evaluated = await evaluateConditions(
      new Map([
        ['one', deep as Condition],
        ['two', flat as Condition],
      ]),
      asKnown({ a: 1 }),
    );
    expect([...evaluated.keys()]).toEqual(['one', 'two']);
  });

  it('findings are sorted by rule, then by subject', async () => {
    const people = ['d', 'b', 'c', 'a'].map((id) =>
      nominee(id, { nominations: [nomination(), nomination({ body: 'standing-committee' })] }),
    );
    const list = nominationList({ bodies: { committee: {}, 'standing-committee': {} }, nominees: people });
    const { findings } = await check(list);
    const keys = findings.map(({ rule, subject }) =>
      [rule, subject.kind === 'nominee' ? subject.nominee : '', 'body' in subject ? subject.body : ''].join(
        ' ',
      ),
    );
    expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(keys.length).toBeGreaterThan(20);
  });

  it('two rules of one name both run in the engine; a pack that has them is refused', async () => {
    const engine = new Engine();
    engine.addRule({
      name: 'it',
      conditions: { all: [leaf('a', 'equal', 1)] },
      event: { type: 'it' },
    } as RuleProperties);
    expect(await holding({ it: { conditions: { all: [leaf('a', 'equal', 1)] } } }, { a: 1 }, engine)).toEqual(
      ['it', 'it'],
    );

    const files = basePack();
    const women = 'test/committee/quota/women-share.json';
    const twice = { ...files, 'test/committee/quota/women.json': files[women] };
    expect(() => buildPack('test', twice)).toThrow('`test/committee/quota/women-share` names two rules');
  });
});

describe('Unicode', () => {
  it('equal names differ in the engine when one is NFC and the other NFD; here they are one', async () => {
    const [nfc, nfd] = ['Thái'.normalize('NFC'), 'Thái'.normalize('NFD')];
    expect(await engineHolds({ all: [leaf('ethnicity', 'equal', nfc)] }, { ethnicity: nfd })).toBe(false);

    const withEthnicity = (ethnicity: string) => nominationList({ nominees: [nominee('a', { ethnicity })] });
    expect(renderJson(await check(withEthnicity(nfd)))).toBe(renderJson(await check(withEthnicity(nfc))));
  });
});

describe('concurrent checks', () => {
  /** Twenty lists that differ, so that a result in the wrong place shows. */
  const lists: NominationList[] = Array.from({ length: 20 }, (_, index) =>
    nominationList({
      organization: { level: (['province', 'above-grassroots', 'grassroots'] as const)[index % 3] ?? 'cell' },
      bodies: { committee: { seats: 3 + index } },
      nominees: Array.from({ length: 1 + (index % 5) }, (__, person) =>
        nominee(`n${person}`, { birth: `${1960 + index}-0${1 + person}` }),
      ),
    }),
  );

  it('of one engine lose the rules of lower priority', async () => {
    const engine = new Engine([], { allowUndefinedFacts: true });
    engine.addRule({
      name: 'high',
      priority: 2,
      conditions: { all: [leaf('a', 'equal', 1)] },
      event: { type: 'x' },
    } as RuleProperties);
    engine.addRule({
      name: 'low',
      priority: 1,
      conditions: { all: [leaf('a', 'equal', 1)] },
      event: { type: 'x' },
    } as RuleProperties);
    const slow = (ticks: number) => async () => {
      for (let tick = 0; tick < ticks; tick++) await Promise.resolve();
      return 1;
    };
    const runs = await Promise.all([50, 0, 50].map((ticks) => engine.run({ a: slow(ticks) })));
    expect(Math.min(...runs.map(({ results }) => results.length))).toBe(1);
  });

  it('of twenty lists give the bytes of twenty checks in a row', async () => {
    const inARow: string[] = [];
    for (const list of lists) inARow.push(renderJson(await check(list)));
    const atOnce = await Promise.all(lists.map(async (list) => renderJson(await check(list))));
    expect(atOnce).toEqual(inARow);
    expect(new Set(inARow).size).toBe(20);
  });
});
