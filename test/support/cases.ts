import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { CheckOptions, CheckResult, NominationList, Pack, Rule, RuleFiles } from '../../src/index.ts';
import { type Case, type CaseFile, caseFileSchema } from '../../src/pack-tests/case-file.ts';
import { congresses } from '../../src/pack-tests/examples.ts';
import { bodyOf, expandCase } from '../../src/pack-tests/expand-case.ts';
import { findingOf, observed, type Shown } from '../../src/pack-tests/observe.ts';
import { buildPack } from '../../src/packs/build-pack.ts';

/** Parses a JSON file of the repository. */
export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** All JSON files below a folder, as paths below it, sorted; clause maps apart, which no program reads. */
export const jsonUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json') && !/(^|\/)clauses\.json$/.test(path))
    .sort();

/** True for a rule among the files below rules/, rather than a pack, a table or the instruments. */
export const isRuleFile = (file: string): boolean =>
  !/(^|\/)(instruments|pack)\.json$/.test(file) && !file.startsWith('tables/');

/** Every rule's path below rules/. */
export const ruleFiles: readonly string[] = jsonUnder('rules').filter(isRuleFile);

/** A rule as its file has it. */
export const readRule = (file: string): Rule => readJson(`rules/${file}`) as Rule;

/** The cases of a rule. A key that the format does not have is an error. */
export function readCases(file: string): CaseFile {
  const result = caseFileSchema.safeParse(readJson(`fixtures/cases/${file}`));
  if (result.success) return result.data;
  throw new Error(`fixtures/cases/${file}: ${z.prettifyError(result.error)}`);
}

/** The pack whose folder holds the rule, given its id or file. */
const packIdOf = (rule: string): string => rule.slice(0, rule.indexOf(`/${bodyOf(rule)}/`));

/** The term whose pack holds the rule; rules that every term extends are shown in one of them. */
function termOf(rule: string): unknown {
  const pack = packIdOf(rule);
  if (pack === 'charter') return '2020-2025';
  if (!pack.startsWith('local/')) return pack;
  return z.looseObject({ extends: z.string() }).parse(readJson(`rules/${pack}/pack.json`)).extends;
}

const everyFile = (): RuleFiles =>
  Object.fromEntries(jsonUnder('rules').map((file) => [file, readJson(`rules/${file}`)]));
const localPacks = new Map<string, Pack>();

/** What to check a case of the rule against: its local pack, else the pack of the term. */
export function optionsFor(rule: string): CheckOptions {
  const id = packIdOf(rule);
  if (!id.startsWith('local/')) return {};
  const pack = localPacks.get(id) ?? buildPack(id, everyFile());
  localPacks.set(id, pack);
  return { pack };
}

/** Writes a case out as the list that is checked. Every body that somebody is nominated to is elected. */
export function listOfCase(rule: string, asked: Case): NominationList {
  const term = String(termOf(rule));
  const parsed = expandCase(rule, asked, { term, congress: congresses[term] ?? {} });
  if (parsed.ok) return parsed.list;
  throw new Error(`not a nomination list: ${JSON.stringify(parsed.issues)}`);
}

/** What the check shows of a case, in those points that the case speaks of. */
export function shownOf(result: CheckResult, rule: string, asked: Case): Shown {
  if (result.decision === 'refused') throw new Error(`refused: ${JSON.stringify(result.issues)}`);
  const finding = findingOf(
    result.findings.filter((one) => one.rule === rule),
    asked,
  );
  if (!finding) throw new Error(`no finding of ${rule} on ${asked.subject ?? 'n1'}`);
  return observed(finding, asked);
}
