import { filesOf, type RuleFiles } from '../packs/assemble-pack.ts';
import { buildPack } from '../packs/build-pack.ts';
import { loadRule } from '../packs/load-rule.ts';
import type { Pack } from '../packs/pack.ts';
import { PackError, type PackIssue } from '../packs/pack-error.ts';
import { formatPath } from '../schema/input-issue.ts';
import { instrumentsSchema, packSchema, type Rule } from '../schema/rule.ts';
import { aboutCases, withoutAllowed } from './allowances.ts';
import { checkCases } from './check-cases.ts';
import { checkConstants } from './check-constants.ts';
import { checkTexts } from './check-messages.ts';
import { checkNegatives } from './check-negatives.ts';
import { checkRowsReached } from './check-rows.ts';
import { checkShadows } from './check-shadows.ts';
import { checkThresholds, checkVerb } from './check-sources.ts';
import { lintCodes, pageOf } from './codes.ts';
import type { Found, LintCode, LintFinding, PackLint } from './finding.ts';
import { checkApplies, scopeOf } from './scope.ts';

/**
 * Looks a pack through for what is most likely a mistake in one that loads.
 *
 * @param pack As `getPack`, `loadPack`, `definePack` or `extendPack` gives it.
 * @param cases The files of its cases, by any name; without them nothing is said of cases.
 * @throws TypeError when the pack is not one that they gave, such as a copy of one.
 */
export function lintPack(pack: Pack, cases?: RuleFiles): PackLint;
/**
 * Looks the files of a pack through: every mistake for which the loader would refuse it, and what is most likely a mistake in
 * one that loads. A pack that does not load is looked through as far as its rules can be read. Nothing is thrown.
 *
 * @param files The files of the pack and of what it extends, as `loadPack` takes them.
 * @param cases The files of its cases, by any name; without them nothing is said of cases.
 */
export function lintPack(id: string, files: RuleFiles, cases?: RuleFiles): PackLint;
export function lintPack(asked: Pack | string, ...given: (RuleFiles | undefined)[]): PackLint {
  if (typeof asked !== 'string') return lintFiles(asked.id, filesOf(asked), given[0]);
  return lintFiles(asked, given[0] ?? {}, given[1]);
}

function lintFiles(id: string, files: RuleFiles, cases?: RuleFiles): PackLint {
  const { pack, issues } = load(id, files);
  const own = pack?.rules.filter((rule) => rule.id.startsWith(`${id}/`)) ?? readable(id, files);
  const manifest = manifestOf(id, files);
  const advice: Found[] = [
    ...textsOf(id, files),
    ...own.flatMap((rule) => adviceOn(rule, pack?.rules ?? own, id, files)),
    ...(cases ? checkCases(own, files, cases, id, manifest) : []),
  ];
  const { left, unused } = withoutAllowed(advice, id, manifest?.lint);
  // Of rules that were not looked at, or without their cases, nobody knows what they would need allowed.
  const idle = pack ? unused.filter(({ of }) => cases !== undefined || !aboutCases.includes(of)) : [];
  // What the loader refuses cannot be allowed.
  const findings = [...issues, ...left, ...idle].map(
    ({ file, path, code, message }): LintFinding => ({
      file,
      path,
      code,
      message,
      fix: lintCodes.en[code].fix,
      page: pageOf(code),
    }),
  );
  const byFile = findings.toSorted((a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1));
  return { format: 'nhansu-lint/1', pack: id, findings: byFile, rules: own.length };
}

function load(id: string, files: RuleFiles): { readonly pack?: Pack; readonly issues: readonly PackIssue[] } {
  try {
    return { pack: buildPack(id, files), issues: [] };
  } catch (error) {
    if (error instanceof PackError) return { issues: error.issues };
    throw error;
  }
}

const isRulePath = /\/(structure|quota|criteria)\/[^/]+\.json$/;

const ownFiles = (id: string, files: RuleFiles): [string, unknown][] =>
  Object.entries(files).filter(([file]) => file.startsWith(`${id}/`));

/** The rules of a pack that does not load, as far as each is sound by itself. */
function readable(id: string, files: RuleFiles): Rule[] {
  return ownFiles(id, files).flatMap(([file, input]) => {
    if (!isRulePath.test(file)) return [];
    const issues: PackIssue[] = [];
    const rule = loadRule(file, input, instrumentsIn(id, files), issues);
    return rule && issues.length === 0 ? [rule] : [];
  });
}

const instrumentsIn = (id: string, files: RuleFiles) =>
  ['instruments.json', `${id}/instruments.json`].flatMap(
    (file) => instrumentsSchema.safeParse(files[file]).data ?? [],
  );

const manifestOf = (id: string, files: RuleFiles) => packSchema.safeParse(files[`${id}/pack.json`]).data;

function textsOf(id: string, files: RuleFiles): Found[] {
  return ownFiles(id, files).flatMap(([file, input]) => {
    const found: Found[] = [];
    checkTexts(input, [], (path, code, message) =>
      found.push({ file, path: formatPath(path), code, message }),
    );
    return found;
  });
}

const voids: readonly LintCode[] = ['never-applies', 'constant-condition', 'unreachable-row'];

function adviceOn(rule: Rule, rules: readonly Rule[], id: string, files: RuleFiles): Found[] {
  const file = `${rule.id}.json`;
  const found: Found[] = [];
  const advise = (path: readonly PropertyKey[], code: LintCode, message: string) =>
    found.push({ file, path: formatPath(path), code, message });
  const manifest = manifestOf(id, files);
  const days = manifest?.effective ?? rule.effective;
  const scope = scopeOf(rule, days);
  checkNegatives(rule, advise);
  checkApplies(rule, scope, days, advise);
  checkConstants(rule, scope, advise);
  checkRowsReached(rule, scope, advise);
  checkThresholds(rule, advise);
  checkVerb(rule, advise);
  // What never speaks is covered by any rule.
  const isVoid = found.some(({ code }) => voids.includes(code));
  if (manifest && !isVoid) checkShadows(rule, rules, manifest, instrumentsIn(id, files), advise);
  return found;
}
