import fc from 'fast-check';
import type { FactValue, Scalar } from '../../src/facts/fact-value.ts';
import type { Condition, ConditionItem, Literal } from '../../src/index.ts';

/** Facts with every value that one may have, and the operands a condition compares it with. */
const domains: Readonly<Record<string, readonly Scalar[]>> = {
  'nominee.age': [38, 39, 40, 41],
  'nominee.sex': ['female', 'male'],
  'nominee.headsUnit': [true, false],
  'committee.surplus': [
    { part: -1, whole: 10 },
    { part: 0, whole: 10 },
    { part: 3, whole: 10 },
    { part: 4, whole: 10 },
  ],
};

const leafOf = (fact: string, operators: readonly string[], value: fc.Arbitrary<Literal>) =>
  fc.oneof(
    fc.record({ fact: fc.constant(fact), operator: fc.constantFrom(...operators), value }),
    ...(operators.includes('equal')
      ? [
          fc.record({
            fact: fc.constant(fact),
            operator: fc.constantFrom('in', 'notIn'),
            value: fc.uniqueArray(value, { minLength: 1, maxLength: 3 }),
          }),
        ]
      : []),
  );

const leaf: fc.Arbitrary<ConditionItem> = fc.oneof(
  leafOf(
    'nominee.age',
    ['equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'],
    fc.integer({ min: 37, max: 42 }),
  ),
  leafOf('nominee.sex', ['equal', 'notEqual'], fc.constantFrom('female', 'male')),
  leafOf('nominee.headsUnit', ['equal', 'notEqual'], fc.boolean()),
  leafOf(
    'committee.surplus',
    ['atLeastShare', 'moreThanShare', 'atMostShare', 'lessThanShare'],
    fc.constantFrom('0%', '30%', '1/3', '12.5%'),
  ),
);

const { item } = fc.letrec<{ item: ConditionItem; node: Condition }>((tie) => ({
  item: fc.oneof({ maxDepth: 3, withCrossShrink: true }, leaf, tie('node')),
  node: fc.oneof(
    fc.record({ all: fc.array(tie('item'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('item'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('item') }),
  ),
}));

/** Any sound condition over the facts above. */
export const conditionArbitrary: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ all: fc.array(item, { minLength: 1, maxLength: 3 }) }),
  fc.record({ any: fc.array(item, { minLength: 1, maxLength: 3 }) }),
  fc.record({ not: item }),
);

/** One value for every fact. */
export const completeFacts = fc.record(
  Object.fromEntries(Object.entries(domains).map(([id, values]) => [id, fc.constantFrom(...values)])),
);

/** Facts of which some have several values, and some may have any. */
export const partialFacts: fc.Arbitrary<Readonly<Record<string, FactValue>>> = fc.record(
  Object.fromEntries(
    Object.entries(domains).map(([id, values]) => [
      id,
      fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined }).map(
        (possible): FactValue => ({
          possible,
          missing: possible?.length === 1 ? [] : [{ field: id }],
        }),
      ),
    ]),
  ),
);

/** Facts known for certain, as the fold takes them. */
export const asKnown = (world: Readonly<Record<string, Scalar>>): Record<string, FactValue> =>
  Object.fromEntries(Object.entries(world).map(([id, value]) => [id, { possible: [value], missing: [] }]));

/** Every way in which facts known in part may turn out. */
export function worldsOf(facts: Readonly<Record<string, FactValue>>): Record<string, Scalar>[] {
  return Object.entries(facts).reduce<Record<string, Scalar>[]>(
    (worlds, [id, { possible }]) =>
      worlds.flatMap((world) => (possible ?? domains[id] ?? []).map((value) => ({ ...world, [id]: value }))),
    [{}],
  );
}
