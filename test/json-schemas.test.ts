import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../scripts/generate/json-schemas.ts';
import { operatorNames } from '../src/evaluate/operators.ts';
import { facts } from '../src/facts/catalogue.ts';
import { check, renderJson } from '../src/index.ts';
import { maskReport } from '../src/reports/index.ts';
import { listArbitrary } from './support/arbitrary.ts';
import { nominationList, nominee } from './support/list.ts';
import { waivablePack } from './support/waivable.ts';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const ajv = new Ajv2020({ allowUnionTypes: true });
const schemas = jsonSchemas();

function mistakes(name: string, value: unknown): readonly string[] {
  const validate = ajv.getSchema(`urn:nhansu:schema:${name}`) ?? ajv.compile(schemas[name] ?? false);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const jsonUnder = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .filter((entry) => !entry.name.endsWith('.report.json') && entry.name !== 'clauses.json')
    .map((entry) => join(entry.parentPath, entry.name));

function schemaOf(file: string): string {
  if (file.endsWith('/pack.json')) return 'pack';
  if (file.endsWith('/instruments.json')) return 'instruments';
  return file.startsWith('rules/tables/') ? 'table' : 'rule';
}

it.each(Object.keys(schemas))('schema/%s.schema.json is up to date', (name) => {
  expect(read(`schema/${name}.schema.json`)).toEqual(schemas[name]);
});

it.each(jsonUnder('rules'))('%s is valid', (file) => {
  expect(mistakes(schemaOf(file), read(file))).toEqual([]);
});

it.each(jsonUnder('fixtures/cases'))('%s is valid', (file) => {
  expect(mistakes('cases', read(file))).toEqual([]);
});

it.each<[why: string, change: object]>([
  ['a field that no record has', { nominees: [{ sexx: 'female' }] }],
  ['a word that the field does not have', { nominees: [{ sex: 'woman' }] }],
  ['a field of no list', { list: { organisation: {} } }],
  ['an outcome that there is not', { expect: 'met' }],
  ['an id, which is given', { nominees: [{ id: 'a' }] }],
])('cases cannot hold %s', (_, change) => {
  const file = read('fixtures/cases/2020-2025/committee/quota/women-share.json');
  const [first, ...rest] = file.cases;
  expect(mistakes('cases', { ...file, cases: [{ ...first, ...change }, ...rest] })).not.toEqual([]);
});

it.each(jsonUnder('fixtures/lists'))('%s is valid', (file) => {
  expect(mistakes('nomination-list', read(file))).toEqual([]);
});

describe('a rule', () => {
  const rule = read('rules/2020-2025/committee/structure/three-age-groups.json');
  const leaf = (fact: string, operator: string, value: unknown) => ({ all: [{ fact, operator, value }] });

  it.each<[why: string, change: object]>([
    ['an unknown fact', { appliesWhen: leaf('organization.levl', 'equal', 'cell') }],
    ['an operator that does not fit', { appliesWhen: leaf('organization.level', 'lessThan', 'cell') }],
    ['a value that does not fit', { appliesWhen: leaf('organization.level', 'equal', 'village') }],
    ['a list where one value belongs', { appliesWhen: leaf('organization.level', 'equal', ['cell']) }],
    ['one value where a list belongs', { appliesWhen: leaf('organization.level', 'in', 'cell') }],
    ['all beside any', { require: { ...rule.require, any: rule.require.all } }],
    ['an empty all', { require: { all: [] } }],
    ['a bare comparison on top', { require: rule.require.all[0] }],
    ['a path', { require: { all: [{ ...rule.require.all[0], path: '$.x' }] } }],
    ['a share that is none', { require: leaf('measure.bands', 'atLeastShare', '15') }],
    ['a key of its own', { severity: 'high' }],
  ])('with %s is not valid', (_, change) => {
    expect(mistakes('rule', { ...rule, ...change })).not.toEqual([]);
  });

  it('is completed by editors: the schema names every fact and every operator', () => {
    const named = new Set(JSON.stringify(schemas['rule']).match(/[\w.-]+/g));
    expect([...facts.map(({ id }) => id), ...operatorNames].filter((word) => !named.has(word))).toEqual([]);
  });

  it('may nest conditions and name a value of its table', () => {
    const inner = leaf('nominee.age', 'lessThan', { param: 'max' });
    expect(mistakes('rule', { ...rule, require: { any: [{ not: inner }, inner] } })).toEqual([]);
  });
});

describe('a table row', () => {
  const table = read('rules/tables/police-service-age.json');
  const withRow = (when: object) => {
    const [version] = table.versions;
    return { ...table, versions: [{ ...version, rows: [{ when, values: { ageInMonths: 1 } }] }] };
  };

  it.each([
    { 'nominee.birthMonth': { min: 196901 } },
    { 'retirement.year': [2024, 2025] },
    { 'nominee.rank': { not: ['major'] } },
    { 'nominee.sex': 'female' },
  ])('may say %j', (when) => expect(mistakes('table', withRow(when))).toEqual([]));

  it.each([
    { 'nominee.rank': { min: 1 } },
    { 'nominee.rank': [] },
    { 'nominee.birthMonth': '1969-01' },
    { 'nominee.birthMonth': 1969 },
    { 'retirement.year': { max: 202401 } },
    { 'nominee.age': { min: 40 } },
    { 'nominee.height': 1 },
  ])('may not say %j', (when) => expect(mistakes('table', withRow(when))).not.toEqual([]));
});

describe('a list', () => {
  const list = read('fixtures/lists/grassroots-cell.json');

  it.each<[why: string, change: object]>([
    ['without nominees', { nominees: undefined }],
    ['with a key of its own', { note: '' }],
    ['with a date in words', { congress: { date: '15 June 2020' } }],
    ['with an unknown body', { bodies: { board: {} } }],
  ])('%s is not valid', (_, change) => {
    expect(mistakes('nomination-list', JSON.parse(JSON.stringify({ ...list, ...change })))).not.toEqual([]);
  });
});

describe('a report', () => {
  const reports = readdirSync('fixtures/lists').filter((name) => name.endsWith('.report.json'));
  const written = (result: Awaited<ReturnType<typeof check>>) => JSON.parse(renderJson(result));

  it.each(reports)('%s is valid', (name) => {
    expect(mistakes('report', read(join('fixtures/lists', name)))).toEqual([]);
  });

  it('of any list is valid, masked or not', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(listArbitrary, async (list) => {
        const result = await check(list);
        expect(mistakes('report', written(result))).toEqual([]);
        expect(mistakes('report', written(maskReport(result)))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('with waivers, needed or not, is valid', async () => {
    const rule = '2020-2025/committee/criteria/age-first-time';
    const pack = await waivablePack({ [rule]: ['politburo'] });
    const waiver = { rule, authority: 'politburo', document: '1-TB/TW', reason: 'cần' } as const;
    const list = nominationList({
      nominees: [nominee('a', { sex: 'male', birth: '1962-01-01' }), nominee('b'), nominee('c')],
      waivers: [
        { ...waiver, subject: 'a' },
        { ...waiver, subject: 'b' },
      ],
    });
    const report = written(await check(list, { pack }));
    expect(report.unusedWaivers).toHaveLength(1);
    expect(report.findings.filter(({ outcome }: { outcome: string }) => outcome === 'waived')).toHaveLength(
      1,
    );
    expect(mistakes('report', report)).toEqual([]);
  });

  it('on some of the rules is valid', async () => {
    const report = written(await check(nominationList(), { only: ['women-share'] }));
    expect(report.receipt.rules).toMatchObject({ only: ['women-share'], considered: 1 });
    expect(mistakes('report', report)).toEqual([]);
  });

  it.each([
    ['a list of nothing', {}],
    ['a list with mistakes', { ...nominationList(), nominees: [{ id: '', birth: 'x' }], note: 1 }],
    ['a term that there is not', nominationList({ term: '1935' })],
  ])('of %s is a valid refusal', async (_, list) => {
    const refusal = written(await check(list as never));
    expect(refusal.decision).toBe('refused');
    expect(mistakes('report', refusal)).toEqual([]);
  });

  it('with a key of its own is not valid', async () => {
    const report = written(await check(nominationList()));
    expect(mistakes('report', { ...report, note: '' })).not.toEqual([]);
    expect(mistakes('report', { ...report, format: 'nhansu-report/2' })).not.toEqual([]);
  });
});

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

function undescribed(node: Node, path: string): string[] {
  const inner = Object.entries(node.properties ?? {}).flatMap(([key, property]) => [
    ...(property.description ? [] : [`${path}.${key}`]),
    ...undescribed(property, `${path}.${key}`),
  ]);
  return [...inner, ...(node.items ? undescribed(node.items, `${path}[]`) : [])];
}

it.each(Object.entries(schemas))('%s describes every property', (_, schema) => {
  expect(undescribed(schema, '')).toEqual([]);
});
