// Each engine as a function from a record to the booleans of the thirty rules; the work that can be done once is done before.
import { readFileSync } from 'node:fs';
import { ZenEngine } from '@gorules/zen-engine';
import { Environment } from '@marcbachmann/cel-js';
import { Ajv } from 'ajv';
import { parse as parseCel } from 'cel-js';
import { LogicEngine } from 'json-logic-engine';
import jsonLogicJs from 'json-logic-js';
import { Engine } from 'json-rules-engine';
import * as z from 'zod';
import * as nhansu from '../dist/index.js';
import { importTypeScript } from '../scripts/import-typescript.mjs';
import { byHand } from './by-hand.mjs';
import { pack } from './records.mjs';
import { conditions } from './rules.mjs';
import { cel, jsonLogic, rulesEngine, schema, translate, zen } from './translate.mjs';

const versionOf = (name) =>
  JSON.parse(readFileSync(new URL(`./node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;

const inWords = (words) => conditions.map((condition) => translate(condition, words));

function jsonRulesEngine(explains = false) {
  const engine = new Engine();
  inWords(rulesEngine).forEach((rule, index) => {
    const name = String(index);
    engine.addRule({ name, conditions: 'fact' in rule ? { all: [rule] } : rule, event: { type: name } });
  });
  return async (record) => {
    const { events, results, failureResults } = await engine.run(record);
    if (explains) for (const result of [...results, ...failureResults]) result.toJSON(false);
    const met = new Array(conditions.length).fill(false);
    for (const { type } of events) met[Number(type)] = true;
    return met;
  };
}

function compiledLogic() {
  const engine = new LogicEngine();
  const rules = inWords(jsonLogic).map((rule) => engine.build(rule));
  return (record) => rules.map((rule) => rule(record));
}

function interpretedLogic() {
  const rules = inWords(jsonLogic);
  return (record) => rules.map((rule) => jsonLogicJs.apply(rule, record));
}

function ajv() {
  const compiler = new Ajv({ strict: false });
  const rules = inWords(schema).map((rule) => compiler.compile(rule));
  return (record) => rules.map((rule) => rule(record));
}

function celByMarcbachmann() {
  const environment = new Environment({ unlistedVariablesAreDyn: true });
  const rules = inWords(cel).map((rule) => environment.parse(rule));
  return (record) => {
    const integers = whole(record);
    return rules.map((rule) => rule(integers));
  };
}

/** Numbers of CEL are 64-bit integers, which this library takes as BigInt. */
function whole(record) {
  const integers = {};
  for (const key in record) {
    const value = record[key];
    integers[key] = typeof value === 'number' ? BigInt(value) : value;
  }
  return integers;
}

async function celJs() {
  const { evaluate } = await import('cel-js');
  const rules = inWords(cel).map((rule) => {
    const parsed = parseCel(rule);
    if (!parsed.isSuccess) throw new Error(parsed.errors.join());
    return parsed.cst;
  });
  return (record) => rules.map((rule) => evaluate(rule, record));
}

/** The rules as refinements of one schema: a parse tells all that fail. */
function zod() {
  const scalars = { number: z.number(), string: z.string(), boolean: z.boolean() };
  let parse;
  return (record) => {
    parse ??= z
      .object(Object.fromEntries(Object.entries(record).map(([key, value]) => [key, scalars[typeof value]])))
      .superRefine((value, context) => {
        byHand.forEach((rule, index) => {
          if (!rule(value)) context.addIssue({ code: 'custom', message: String(index) });
        });
      });
    const met = new Array(conditions.length).fill(true);
    for (const { message } of parse.safeParse(record).error?.issues ?? []) met[Number(message)] = false;
    return met;
  };
}

function zenEngine() {
  const expressions = inWords(zen).map((value, index) => ({ id: `e${index}`, key: `r${index}`, value }));
  const nodes = [
    { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
    {
      id: 'rules',
      name: 'rules',
      type: 'expressionNode',
      position: { x: 0, y: 0 },
      content: { expressions },
    },
    { id: 'out', name: 'out', type: 'outputNode', position: { x: 0, y: 0 } },
  ];
  const edges = [
    { id: 'a', type: 'edge', sourceId: 'in', targetId: 'rules' },
    { id: 'b', type: 'edge', sourceId: 'rules', targetId: 'out' },
  ];
  const decision = new ZenEngine().createDecision({ nodes, edges });
  return async (record) => {
    const { result } = await decision.evaluate(record);
    return conditions.map((_, index) => result[`r${index}`]);
  };
}

const own = await importTypeScript('bench/own.ts');

/** The rules as closures put together by hand, as a programmer does who keeps rules as data. */
function closures() {
  const rules = inWords({
    all: (parts) => (record) => parts.every((part) => part(record)),
    any: (parts) => (record) => parts.some((part) => part(record)),
    not: (part) => (record) => !part(record),
    leaf: (name, operator, wanted) => comparisons[operator](name, wanted),
  });
  return (record) => rules.map((rule) => rule(record));
}

const comparisons = {
  equal: (name, wanted) => (record) => record[name] === wanted,
  notEqual: (name, wanted) => (record) => record[name] !== wanted,
  in: (name, wanted) => (record) => wanted.includes(record[name]),
  notIn: (name, wanted) => (record) => !wanted.includes(record[name]),
  lessThan: (name, wanted) => (record) => record[name] < wanted,
  lessThanInclusive: (name, wanted) => (record) => record[name] <= wanted,
  greaterThan: (name, wanted) => (record) => record[name] > wanted,
  greaterThanInclusive: (name, wanted) => (record) => record[name] >= wanted,
};

/** Our findings, with outcome, evidence and missing fields. */
function explained() {
  const findings = own.findings(conditions);
  return (record) => findings(record).map(({ outcome }) => outcome === 'satisfied');
}

/** `check` of a list, whose nominees the records are, under the rules as a pack: it reads, derives, judges and reports. */
function checked() {
  return async (nominees, list) => {
    const { findings } = await nhansu.check({ ...list, nominees }, { pack });
    const met = new Map(nominees.map(({ id }) => [id, []]));
    for (const { subject, outcome } of findings) met.get(subject.nominee).push(outcome === 'satisfied');
    return nominees.map(({ id }) => met.get(id));
  };
}

/** The engines, by what they are called in the table; `ofLists` are given nominees, and all others a record. */
export const engines = [
  { name: 'by hand, a function a rule', prepare: () => (record) => byHand.map((rule) => rule(record)) },
  { name: 'by hand, closures put together', prepare: closures },
  { name: 'nhansu, booleans', prepare: () => own.booleans(conditions) },
  { name: 'nhansu, findings with evidence', prepare: explained },
  { name: 'nhansu, check of the list', prepare: checked, ofLists: true },
  { name: `json-logic-engine ${versionOf('json-logic-engine')}, compiled`, prepare: compiledLogic },
  { name: `ajv ${versionOf('ajv')}, one schema a rule`, prepare: ajv },
  { name: `@marcbachmann/cel-js ${versionOf('@marcbachmann/cel-js')}, parsed`, prepare: celByMarcbachmann },
  { name: `json-logic-js ${versionOf('json-logic-js')}`, prepare: interpretedLogic },
  { name: `zod ${versionOf('zod')}, rules as refinements`, prepare: zod },
  { name: `cel-js ${versionOf('cel-js')}, parsed`, prepare: celJs },
  { name: `json-rules-engine ${versionOf('json-rules-engine')}`, prepare: jsonRulesEngine },
  { name: 'the same, results kept', prepare: () => jsonRulesEngine(true) },
  { name: `@gorules/zen-engine ${versionOf('@gorules/zen-engine')}, one decision`, prepare: zenEngine },
];
