import { describe, expect, it } from 'vitest';
import type { Rule } from '../src/index.ts';
import { check, getPackFiles, packIds } from '../src/index.ts';
import type { Case } from '../src/pack-tests/case-file.ts';
import { expected } from '../src/pack-tests/observe.ts';
import {
  isRuleFile,
  jsonUnder,
  listOfCase,
  optionsFor,
  readCases,
  readRule,
  ruleFiles,
  shownOf,
} from './support/cases.ts';

/** Facts that every list settles: the fields they read are required, or count as none where they are absent. */
const alwaysKnown =
  /^(organization\.(level|sector)|congress\.(date|voted)|nomination\.role|nominee\.(committeeRole|onStandingCommittee|rotated)|[a-z-]+\.(elected|nominated))$/;

/** The facts named anywhere in a part of a rule: in comparisons, in measures, in what a table row holds for. */
function factsNamed(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    if (key === 'fact') return [String(value)];
    return key === 'when' ? Object.keys(value) : factsNamed(value);
  });
}

/** Whether a record can leave open what the rule asks. */
function canStayOpen({ for: concerns, appliesWhen, table, measures, require }: Rule): boolean {
  const facts = factsNamed([appliesWhen, table, measures, require]).filter(
    (fact) => !fact.startsWith('measure.'),
  );
  return concerns?.track !== undefined || facts.some((fact) => !alwaysKnown.test(fact));
}

/** Facts that are true or not known: nothing on record says no. */
const neverFalse = /^nominee\.longerServiceGround$/;

/** Every outcome that the rule can have; `waived` is the list's doing, not the rule's. */
function outcomesOf(rule: Rule): Case['expect'][] {
  const undetermined = canStayOpen(rule) ? (['undetermined'] as const) : [];
  if (rule.delegated) return ['not-applicable'];
  const asksForAWord = rule.review ?? rule.table?.rows.some((row) => row.review ?? row.unavailable);
  return [
    'not-applicable',
    ...(asksForAWord ? (['review'] as const) : []),
    'satisfied',
    ...undetermined,
    ...(factsNamed(rule.require).every((fact) => neverFalse.test(fact)) && rule.require
      ? []
      : (['violated'] as const)),
  ];
}

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
    expect([...new Set(cases.map((example) => example.expect))].sort()).toEqual(outcomesOf(rule));
  });

  it('has cases with names of their own', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it.each(cases.map((example) => [example.name, example] as const))('%s', async (_, example) => {
    const result = await check(listOfCase(rule.id, example), optionsFor(rule.id));
    expect(shownOf(result, rule.id, example)).toEqual(expected(example));
  });
});
