import { measurePrefix } from '../../src/evaluate/evidence.ts';
import { operatorNames, operatorsFor } from '../../src/evaluate/operators.ts';
import { facts } from '../../src/facts/catalogue.ts';
import type { FactDefinition, FactType } from '../../src/facts/fact.ts';
import { retirementYear, tableLookups } from '../../src/facts/table-lookups.ts';

type Json = Readonly<Record<string, unknown>>;

const ref = (name: string): Json => ({ $ref: `#/$defs/${name}` });
const listOf = (items: Json): Json => ({ type: 'array', minItems: 1, items });
const closed = (properties: Json, required: readonly string[]): Json => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const shareLiteral: Json = {
  type: 'string',
  pattern: '^(\\d{1,4}(\\.\\d{1,4})?%|\\d{1,4}/[1-9]\\d{0,3})$',
  description: 'An exact share, such as "15%" or "1/3".',
};

/** Units that are no amounts, by how their numbers are read. */
const calendars: Readonly<Record<string, Json>> = {
  date: { description: 'Year, month and day in one number: 20200615.' },
  month: { minimum: 190001, maximum: 219912, description: 'Year and month in one number: 196901.' },
};

function literalOf(type: FactType): Json {
  switch (type.kind) {
    case 'integer':
      return {
        type: 'integer',
        ...(calendars[type.unit] ?? { description: `A whole number of ${type.unit}.` }),
      };
    case 'boolean':
      return { type: 'boolean' };
    case 'share':
      return shareLiteral;
    case 'enum':
      return { enum: type.values };
  }
}

interface Group {
  /** Of the type, for `$defs`; an enumeration is named by its first fact. */
  readonly name: string;
  readonly type: FactType;
  readonly ids: string[];
}

/** The facts of one type together, so that each type is written once. */
const groups: readonly Group[] = [
  ...facts
    .reduce((sofar, { id, type }) => {
      const name = type.kind === 'integer' ? type.unit : type.kind;
      const key = JSON.stringify(type);
      const group = sofar.get(key) ?? { name: type.kind === 'enum' ? id : name, type, ids: [] };
      group.ids.push(id);
      return sofar.set(key, group);
    }, new Map<string, Group>())
    .values(),
];

const groupOf = ({ id }: FactDefinition): string => groups.find(({ ids }) => ids.includes(id))?.name ?? id;

/** What stands beside a fact of the type in a comparison. */
const fitting = ({ name, type }: Group): Json => ({
  properties: {
    operator: { enum: operatorsFor(type) },
    value: { anyOf: [ref(name), listOf(ref(name)), ref('param')] },
  },
});

/** What a table row may say of a fact of the type. */
function allowed({ name, type }: Group): Json {
  const one = [ref(name), listOf(ref(name))];
  const bounds: Json = {
    type: 'object',
    properties: { min: ref(name), max: ref(name) },
    minProperties: 1,
    additionalProperties: false,
  };
  const not = closed({ not: { anyOf: one } }, ['not']);
  return { anyOf: [...one, not, ...(type.kind === 'integer' ? [bounds] : [])] };
}

const measureName = { pattern: `^${measurePrefix.replace('.', '\\.')}[a-z0-9]+(-[a-z0-9]+)*$` };
const numbers = [...operatorsFor({ kind: 'integer', unit: 'values' }), ...operatorsFor({ kind: 'share' })];
const measured: Json = {
  properties: {
    operator: { enum: numbers },
    value: {
      anyOf: [{ type: 'integer' }, shareLiteral, listOf({ type: 'integer' }), ref('param')],
    },
  },
};

const leaf: Json = {
  ...closed(
    {
      fact: {
        description: 'What is compared: a fact of the vocabulary, or a measure of this rule.',
        anyOf: [
          ...facts.map(({ id, meaning }) => ({ const: id, description: meaning.en })),
          { type: 'string', ...measureName, description: 'A measure of this rule.' },
        ],
      },
      operator: { enum: operatorNames, description: 'How it is compared.' },
      value: { description: 'What it is compared with.' },
    },
    ['fact', 'operator', 'value'],
  ),
  allOf: [
    ...groups.map((group) => ({
      if: { properties: { fact: { enum: group.ids } }, required: ['fact'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: fitting(group),
    })),
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    { if: { properties: { fact: { type: 'string', ...measureName } }, required: ['fact'] }, then: measured },
    {
      if: { properties: { operator: { enum: ['in', 'notIn'] } }, required: ['operator'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { properties: { value: { type: ['array', 'object'] } } },
      else: { properties: { value: { not: { type: 'array' } } } },
    },
  ],
};

const literals = Object.fromEntries(groups.map(({ name, type }) => [name, literalOf(type)]));
const inRows = groups.filter(({ type }) => type.kind !== 'share');

/** `$defs` for table rows, from the fact vocabulary, so that an editor completes them. */
export const whenDefs: Readonly<Record<string, Json>> = {
  when: {
    description: 'Every fact named has one of its allowed values.',
    type: 'object',
    properties: Object.fromEntries(
      facts
        .filter(({ type }) => type.kind !== 'share')
        .map((fact) => [fact.id, { description: fact.meaning.en, ...ref(`allowed.${groupOf(fact)}`) }]),
    ),
    additionalProperties: false,
  },
  ...Object.fromEntries(inRows.map((group) => [`allowed.${group.name}`, allowed(group)])),
  ...literals,
};

const year: Json = { type: 'integer', minimum: 1900, maximum: 2199, description: 'A calendar year.' };
const inTables = facts.filter(({ id }) => tableLookups.includes(id));

/** `$defs` for the rows of legal tables, which may be looked up by fewer facts, and by the year of retirement. */
export const tableWhenDefs: Readonly<Record<string, Json>> = {
  when: {
    description: 'Every fact named has one of its allowed values.',
    type: 'object',
    properties: {
      ...Object.fromEntries(
        inTables.map((fact) => [
          fact.id,
          { description: fact.meaning.en, ...ref(`allowed.${groupOf(fact)}`) },
        ]),
      ),
      [retirementYear]: {
        description: 'The calendar year of the month in which the age is reached: for roadmaps by year.',
        ...ref('allowed.year'),
      },
    },
    additionalProperties: false,
  },
  ...Object.fromEntries(
    groups
      .filter(({ ids }) => ids.some((id) => tableLookups.includes(id)))
      .flatMap((group) => [
        [`allowed.${group.name}`, allowed(group)],
        [group.name, literalOf(group.type)],
      ]),
  ),
  'allowed.year': allowed({ name: 'year', type: { kind: 'integer', unit: 'values' }, ids: [] }),
  year,
};

/** `$defs` for conditions, likewise. */
export const conditionDefs: Readonly<Record<string, Json>> = {
  condition: {
    description: 'Exactly one of all, any, not; never empty.',
    oneOf: [
      closed({ all: listOf(ref('item')) }, ['all']),
      closed({ any: listOf(ref('item')) }, ['any']),
      closed({ not: ref('item') }, ['not']),
    ],
  },
  item: {
    // Not `anyOf` of the two, so that a mistake in a comparison is told where it stands.
    if: { type: 'object', required: ['fact'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: ref('comparison'),
    else: { anyOf: [ref('condition'), ref('comparison')] },
  },
  comparison: leaf,
  param: closed({ param: { type: 'string', description: "A value of the rule's decision table." } }, [
    'param',
  ]),
};
