import * as z from 'zod/mini';
import { configSchema } from '../../src/cli/config/schema.ts';
import { caseFileSchema } from '../../src/pack-tests/case-file.ts';
import { conditionSchema, whenSchema } from '../../src/schema/condition.ts';
import { nominationListSchema } from '../../src/schema/nomination-list.ts';
import { instrumentsSchema, packSchema, ruleSchema, tableSchema } from '../../src/schema/rule.ts';
import { conditionDefs, tableWhenDefs, whenDefs } from './conditions.ts';
import {
  type Descriptions,
  ofCases,
  ofConfig,
  ofInstruments,
  ofNominationList,
  ofPack,
  ofRule,
  ofTable,
} from './descriptions.ts';
import { ofReport, ofReports } from './report-descriptions.ts';
import { checkResultSchema, reportsSchema } from './report-schema.ts';

type Json = Record<string, unknown>;

function toJson(schema: z.core.$ZodType): Json {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === conditionSchema) jsonSchema.$ref = '#/$defs/condition';
      if (zodSchema === whenSchema) jsonSchema.$ref = '#/$defs/when';
      // A tuple of nothing: `prefixItems` must hold something.
      if (Array.isArray(jsonSchema.prefixItems) && jsonSchema.prefixItems.length === 0) {
        delete jsonSchema.prefixItems;
        jsonSchema.maxItems = 0;
      }
      // Whole numbers are safe integers by nature; a file need not be told.
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
}

/** The key before the last: what stands in its place may be described for all keys at once. */
const anyKey = /\.[^.]+\.(?=[^.]+$)/;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts the description beside each property it is for; `path` has `[]` for items and `*` for any key. */
function describe(schema: Json, path: string, descriptions: Descriptions): Json {
  const described: Json = { ...schema };
  for (const alternatives of ['anyOf', 'oneOf'] as const) {
    const inner = schema[alternatives];
    if (Array.isArray(inner))
      described[alternatives] = inner.map((item) => describe(item, path, descriptions));
  }
  if (isRecord(schema['$defs'])) {
    described['$defs'] = Object.fromEntries(
      Object.entries(schema['$defs'] as Record<string, Json>).map(([name, inner]) => [
        name,
        describe(inner, `#${name}`, descriptions),
      ]),
    );
  }
  if (isRecord(schema['items'])) described['items'] = describe(schema['items'], `${path}[]`, descriptions);
  if (isRecord(schema['additionalProperties'])) {
    described['additionalProperties'] = describe(schema['additionalProperties'], `${path}.*`, descriptions);
  }
  if (isRecord(schema['properties'])) {
    described['properties'] = Object.fromEntries(
      Object.entries(schema['properties'] as Record<string, Json>).map(([key, property]) => {
        const at = path === '' ? key : `${path}.${key}`;
        const description = descriptions[at] ?? descriptions[at.replace(anyKey, '.*.')];
        const inner = describe(property, at, descriptions);
        return [key, description === undefined ? inner : { description, ...inner }];
      }),
    );
  }
  return described;
}

function titled(name: string, title: string, schema: z.core.$ZodType, descriptions: Descriptions): Json {
  const { $schema, ...rest } = toJson(schema);
  const described = describe(rest, '', descriptions);
  const text = JSON.stringify(described);
  const defs = {
    ...(text.includes('#/$defs/condition') && conditionDefs),
    ...(text.includes('#/$defs/when') && (schema === tableSchema ? tableWhenDefs : whenDefs)),
  };
  return {
    $schema,
    $id: `urn:nhansu:schema:${name}`,
    title,
    ...described,
    ...(Object.keys(defs).length > 0 && { $defs: defs }),
  };
}

/** The schema of a part of something: every property may be left out, or taken away with `null`. */
function partial(schema: Json): Json {
  const { required: _, ...rest } = schema;
  const loose = (inner: Json): Json => ({ anyOf: [partial(inner), { type: 'null' }] });
  return {
    ...rest,
    ...(isRecord(schema['properties']) && {
      properties: Object.fromEntries(
        Object.entries(schema['properties'] as Record<string, Json>).map(([key, inner]) => {
          const { description, ...bare } = inner;
          return [key, { ...(description !== undefined && { description }), ...loose(bare) }];
        }),
      ),
    }),
    ...(isRecord(schema['additionalProperties']) && {
      additionalProperties: loose(schema['additionalProperties']),
    }),
  };
}

const propertiesOf = (schema: unknown) => (schema as { properties: Record<string, Json> }).properties;
const itemsOf = (schema: unknown) => (schema as { items: Json }).items;

/** Cases hold parts of lists, so that an editor completes their fields as well. */
function cases(list: Json): Json {
  const schema = titled('cases', 'Cases: what a rule says of small lists', caseFileSchema, ofCases);
  const { nominees, term, organization, congress, bodies, outgoing, attestations, waivers } =
    propertiesOf(list);
  const { id: _, nominations, ...person } = propertiesOf(itemsOf(nominees));
  const one = propertiesOf(itemsOf(propertiesOf(schema)['cases']));
  const described = (key: string, inner: Json) => ({ description: one[key]?.['description'], ...inner });
  const parts = { term, organization, congress, bodies, outgoing, attestations, waivers } as Json;
  const nominee = propertiesOf(itemsOf(one['nominees']));
  const properties = {
    times: nominee['times'],
    nomination: { ...partial(itemsOf(nominations)), description: nominee['nomination']?.['description'] },
    ...person,
    nominations,
  };
  const item = { type: 'object', properties, additionalProperties: false };
  one['list'] = described(
    'list',
    partial({ type: 'object', properties: parts, additionalProperties: false }),
  );
  one['nominees'] = described('nominees', { type: 'array', items: item });
  return schema;
}

/** The JSON Schemas of all files, by name. */
export function jsonSchemas(): Readonly<Record<string, Json>> {
  const list = titled(
    'nomination-list',
    'Nomination list: what nhansu checks',
    nominationListSchema,
    ofNominationList,
  );
  return {
    'nomination-list': list,
    cases: cases(list),
    rule: titled('rule', 'Rule: one requirement, as data', ruleSchema, ofRule),
    pack: titled('pack', 'Rule pack: what pack.json says of it', packSchema, ofPack),
    table: titled('table', 'Dated legal table', tableSchema, ofTable),
    report: titled('report', 'Report: what a check of a list gives', checkResultSchema, ofReport),
    reports: titled('reports', 'Reports: what a check of several lists gives', reportsSchema, ofReports),
    instruments: titled('instruments', 'Instruments: the texts cited', instrumentsSchema, ofInstruments),
    config: titled('config', 'Config: what nhansu.config.json may say', configSchema, ofConfig),
  };
}
