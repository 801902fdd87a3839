import { describe, expect, it } from 'vitest';
import { check, getPackFiles, packIds } from '../src/index.ts';
import { outcomesOf } from '../src/lint/expected-outcomes.ts';
import { expected } from '../src/pack-tests/observe.ts';
import type { PackManifest } from '../src/schema/rule.ts';
import {
  isRuleFile,
  jsonUnder,
  listOfCase,
  optionsFor,
  readCases,
  readJson,
  readRule,
  ruleFiles,
  shownOf,
} from './support/cases.ts';

it('has cases for every rule, and a rule for all cases', () => {
  expect(jsonUnder('fixtures/cases')).toEqual(ruleFiles);
});

const isShipped = (file: string) => !file.startsWith('local/');

it('ships every rule but those of local packs, and nothing that is not in rules/', async () => {
  const shipped = await Promise.all(packIds.map(async (id) => Object.keys((await getPackFiles(id)) ?? {})));
  expect([...new Set(shipped.flat())].sort()).toEqual(jsonUnder('rules').filter(isShipped));
  expect([...new Set(shipped.flat())].filter(isRuleFile).sort()).toEqual(ruleFiles.filter(isShipped));
});

describe.each(ruleFiles)('%s', (file) => {
  const rule = readRule(file);
  const { cases, equivalents: _, ...head } = readCases(file);

  it('is named by its path', () => {
    expect(`${rule.id}.json`).toBe(file);
  });

  it('has the modality that its cases were written for', () => {
    expect(head).toEqual({ rule: rule.id, modality: rule.modality });
  });

  it('is shown with every outcome that it can have', () => {
    const pack = rule.id.split('/').slice(0, -3).join('/');
    const { effective } = readJson(`rules/${pack}/pack.json`) as PackManifest;
    expect([...new Set(cases.map((example) => example.expect))].sort()).toEqual(outcomesOf(rule, effective));
  });

  it('has cases with names of their own', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it.each(cases.map((example) => [example.name, example] as const))('%s', async (_, example) => {
    const result = await check(listOfCase(rule.id, example), optionsFor(rule.id));
    expect(shownOf(result, rule.id, example)).toEqual(expected(example));
  });
});
