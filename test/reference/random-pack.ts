import fc from 'fast-check';
import { operatorsFor, takesList } from '../../src/evaluate/operators.ts';
import { isPersonal } from '../../src/facts/fact.ts';
import { bareFacts } from '../../src/facts/vocabulary.ts';
import type { Condition, ConditionItem, Literal, Pack, Rule } from '../../src/index.ts';
import type { Allowed, When } from '../../src/schema/condition.ts';
import { bodies, rolesOf, tracks } from '../../src/schema/terms.ts';

type BareFact = (typeof bareFacts)[number];

const shares = ['0%', '10%', '15%', '1/3', '50%', '2/3', '100%'];
const numbers: Readonly<Record<string, readonly number[]>> = {
  months: [0, 12, 30, 48, 60, 360, 480],
  years: [0, 35, 40, 50, 55],
  days: [0, 1, 2, 5, 10],
  date: [20200301, 20200615, 20250320, 20251020],
  month: [196501, 197503, 198012],
};
const few = [-1, 0, 1, 2, 3, 5, 7, 9, 15];

/** Values that a fact may be compared with. */
function literal({ type }: BareFact): fc.Arbitrary<Literal> {
  switch (type.kind) {
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...type.values);
    case 'share':
      return fc.constantFrom(...shares);
    case 'integer':
      return fc.constantFrom(...(numbers[type.unit] ?? few));
  }
}

function leafOf(fact: BareFact, params: readonly string[]): fc.Arbitrary<ConditionItem> {
  return fc.constantFrom(...operatorsFor(fact.type)).chain((operator) => {
    const one = literal(fact);
    const value = takesList(operator) ? fc.uniqueArray(one, { minLength: 1, maxLength: 3 }) : one;
    const isNumber = fact.type.kind === 'integer' && !takesList(operator);
    return fc
      .oneof(
        { weight: 4, arbitrary: value },
        ...(isNumber && params.length > 0
          ? [{ weight: 1, arbitrary: fc.constantFrom(...params).map((param) => ({ param })) }]
          : []),
      )
      .map((operand): ConditionItem => ({ fact: fact.id, operator, value: operand }));
  });
}

/** Condition trees over some facts. */
function conditionOver(leaf: fc.Arbitrary<ConditionItem>): fc.Arbitrary<Condition> {
  const { node } = fc.letrec<{ node: Condition; item: ConditionItem }>((tie) => ({
    node: fc.oneof(
      { weight: 3, arbitrary: fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })) },
      { weight: 2, arbitrary: fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })) },
      { weight: 1, arbitrary: tie('item').map((not) => ({ not })) },
    ),
    item: fc.oneof({ maxDepth: 2 }, { weight: 4, arbitrary: leaf }, { weight: 1, arbitrary: tie('node') }),
  }));
  return node;
}

const leafAmong = (facts: readonly BareFact[], params: readonly string[] = []) =>
  fc.constantFrom(...facts).chain((fact) => leafOf(fact, params));

const ofList = bareFacts.filter(({ scope }) => !isPersonal(scope));
const choosing = (facts: readonly BareFact[]) =>
  facts.filter(({ type }) => type.kind === 'enum' || type.kind === 'boolean');

const params = ['least', 'most'];
const bound = fc.oneof(fc.constantFrom(...few), fc.constant(null));
const review = {
  attestation: 'political-standards',
  by: { vi: 'x', en: 'x' },
  asks: { vi: 'x', en: 'x' },
};

/** What a row may say of one more fact. */
function allowedOf(fact: BareFact): fc.Arbitrary<Allowed> {
  const one = literal(fact);
  if (fact.type.kind !== 'integer')
    return fc.oneof(
      one,
      one.map((not) => ({ not })),
    );
  const bounds = fc.record({ min: one, max: one }, { requiredKeys: [] }) as fc.Arbitrary<{
    min?: number;
    max?: number;
  }>;
  return bounds.filter(
    ({ min, max }) => (min ?? max) !== undefined && (min ?? 0) <= (max ?? Number.POSITIVE_INFINITY),
  );
}

/** Tables whose rows share out the values of one fact, some of them to no row; each may ask for another fact as well. */
function tableOver(facts: readonly BareFact[]): fc.Arbitrary<NonNullable<Rule['table']>> {
  const row = fc.tuple(bound, bound, fc.integer({ min: 0, max: 5 }), fc.option(whenOf(facts)));
  return fc.constantFrom(...choosing(facts)).chain((fact) => {
    const values: readonly Literal[] = fact.type.kind === 'enum' ? fact.type.values : [true, false];
    return fc
      .tuple(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: values.length, maxLength: values.length }),
        fc.array(row, { minLength: 3, maxLength: 3 }),
      )
      .map(([places, rows]) => ({
        rows: rows.flatMap(([least, most, kind, also], index) => {
          const own = values.filter((_, at) => places[at] === index);
          if (own.length === 0) return [];
          const when = { ...also, [fact.id]: own.length === 1 ? (own[0] as Literal) : own };
          return [kind === 0 ? { when, review } : { when, values: { least, most } }];
        }),
      }))
      .filter(({ rows }) => rows.length > 0);
  });
}

const whenOf = (facts: readonly BareFact[]): fc.Arbitrary<When> =>
  fc
    .constantFrom(...facts.filter(({ type }) => type.kind !== 'share'))
    .chain((fact) => allowedOf(fact).map((allowed) => ({ [fact.id]: allowed })));

const measureOf = (of: (typeof bodies)[number] | 'list') => {
  const where = conditionOver(leafAmong(bareFacts, params));
  const counted = fc.constantFrom(
    ...bareFacts.filter(({ scope, type }) => isPersonal(scope) && type.kind === 'integer'),
  );
  const label = { vi: 'x', en: 'x' };
  const over = fc.record({ of: fc.constant(of), where }, { requiredKeys: ['of'] });
  const overFact = fc.tuple(over, counted).map(([one, fact]) => ({ ...one, fact: fact.id }));
  return fc.oneof(
    over.map((count) => ({ label, count })),
    over.map((share) => ({ label, share })),
    overFact.map((distinct) => ({ label, distinct })),
    overFact.map((least) => ({ label, least })),
    overFact.map((greatest) => ({ label, greatest })),
  );
};

const measuredLeaf = (measure: Record<string, unknown>) =>
  fc
    .tuple(
      'share' in measure
        ? fc.constantFrom('atLeastShare', 'moreThanShare', 'atMostShare', 'lessThanShare')
        : fc.constantFrom('equal', 'lessThan', 'greaterThanInclusive', 'notEqual'),
      'share' in measure ? fc.constantFrom<Literal>(...shares) : fc.constantFrom<Literal>(...few, 40, 480),
    )
    .map(([operator, value]): ConditionItem => ({ fact: 'measure.m', operator, value }));

const text = { vi: 'x', en: 'x' };
const head = {
  title: text,
  modality: 'mandatory' as const,
  source: [{ instrument: 'x', clause: 'x', confidence: 'primary' as const }],
  effective: { from: '2019-01-01', to: null },
};

/** What every rule may have. */
const commonOver = (facts: readonly BareFact[]) => ({
  appliesWhen: conditionOver(leafAmong(facts)),
  caveats: fc.array(fc.record({ when: conditionOver(leafAmong(facts)), text: fc.constant(text) }), {
    minLength: 1,
    maxLength: 2,
  }),
});

type Draft = Omit<Rule, 'id'>;

const nomineeRule: fc.Arbitrary<Draft> = fc.boolean().chain((hasTable) =>
  fc.constantFrom(...bodies).chain((body) =>
    fc
      .record(
        {
          ...commonOver(bareFacts),
          role: fc.uniqueArray(fc.constantFrom(...rolesOf[body]), { minLength: 1 }),
          track: fc.constantFrom(...tracks),
          table: hasTable ? tableOver(bareFacts) : fc.constant(undefined),
          require: conditionOver(leafAmong(bareFacts, hasTable ? params : [])),
        },
        { requiredKeys: ['require', 'table'] },
      )
      .map(({ role, track, table, ...rest }) => ({
        ...head,
        ...rest,
        subject: 'nominee' as const,
        for: { body, ...(role && { role }), ...(track && { track }) },
        ...(table && { table }),
      })),
  ),
);

const listRule: fc.Arbitrary<Draft> = fc.boolean().chain((hasTable) =>
  fc
    .constantFrom('list' as const, ...bodies)
    .chain((subject) =>
      measureOf(subject).chain((measure) =>
        fc
          .record(
            {
              ...commonOver(ofList),
              table: hasTable ? tableOver(ofList) : fc.constant(undefined),
              require: conditionOver(
                fc.oneof(measuredLeaf(measure), leafAmong(ofList, hasTable ? params : [])),
              ),
            },
            { requiredKeys: ['require', 'table'] },
          )
          .map(({ table, ...rest }) => ({
            ...head,
            ...rest,
            subject,
            measures: { m: measure },
            ...(table && { table }),
          })),
      ),
    )
    // A measure of the table's parameters, where there is no table, has nothing to take them from.
    .filter((rule) => rule.table !== undefined || !JSON.stringify(rule.measures).includes('"param"')),
);

/** Packs of one to three random rules, over the legal tables and reference months of a real one. */
export const packOver = (real: Pack): fc.Arbitrary<Pack> =>
  fc
    .array(fc.oneof(nomineeRule, listRule), { minLength: 1, maxLength: 3 })
    .map((rules) => ({ ...real, rules: rules.map((rule, index): Rule => ({ ...rule, id: `r${index}` })) }));
