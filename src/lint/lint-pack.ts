import { readCases } from '../pack-tests/read-cases.ts';
import { buildPack, type RuleFiles } from '../packs/build-pack.ts';
import { loadRule } from '../packs/load-rule.ts';
import type { Pack } from '../packs/pack.ts';
import { PackError, type PackIssue } from '../packs/pack-error.ts';
import { formatPath } from '../schema/input-issue.ts';
import { instrumentsSchema, packSchema, type Rule } from '../schema/rule.ts';
import { checkConstants } from './check-constants.ts';
import { checkTexts } from './check-messages.ts';
import { checkNegatives } from './check-negatives.ts';
import { checkRowsReached } from './check-rows.ts';
import { checkShadows } from './check-shadows.ts';
import { checkThresholds, checkVerb } from './check-sources.ts';
import { lintCodes, pageOf } from './codes.ts';
import { outcomesOf } from './expected-outcomes.ts';
import type { LintCode, LintFinding, PackLint } from './finding.ts';
import { checkApplies, scopeOf } from './scope.ts';

/** A finding before it is told what to do about it. */
type Found = Pick<LintFinding, 'file' | 'path' | 'message'> & { readonly code: LintCode };

/**
 * Looks a pack through: every mistake for which the loader would refuse it, and what is most likely a mistake in one that
 * loads. A pack that does not load is looked through as far as its rules can be read. Nothing is thrown.
 *
 * @param files The files of the pack and of what it extends, as `loadPack` takes them.
 * @param cases The files of its cases, by any name; without them nothing is said of cases.
 */
export function lintPack(id: string, files: RuleFiles, cases?: RuleFiles): PackLint {
  const { pack, issues } = load(id, files);
  const own = pack?.rules.filter((rule) => rule.id.startsWith(`${id}/`)) ?? readable(id, files);
  const advice: Found[] = [
    ...textsOf(id, files),
    ...own.flatMap((rule) => adviceOn(rule, pack?.rules ?? own, id, files)),
    ...(cases ? ofCases(own, cases, id) : []),
  ];
  // What the loader refuses cannot be allowed.
  const findings = [...issues, ...withoutAllowed(advice, id, files)].map(
    ({ code, ...rest }): LintFinding => ({
      ...rest,
      code,
      fix: lintCodes[code].fix,
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

function ofCases(rules: readonly Rule[], cases: RuleFiles, id: string): Found[] {
  const { byRule, issues } = readCases(rules, cases, (rule) => !rule.startsWith(`${id}/`));
  const missing = rules.flatMap((rule): Found[] => {
    const shown = byRule.get(rule.id);
    const outcomes = new Set(shown?.cases.map(({ expect }) => expect));
    const wanting = shown ? outcomesOf(rule).filter((outcome) => !outcomes.has(outcome)) : [];
    return wanting.map((outcome) => ({
      file: shown?.file ?? '',
      path: 'cases',
      code: 'missing-outcome',
      message: `no case is \`${outcome}\``,
    }));
  });
  return [...issues, ...missing];
}

/** What `pack.json` allows is left out; what it allows for nothing is told. */
function withoutAllowed(found: readonly Found[], id: string, files: RuleFiles): Found[] {
  const allowances = manifestOf(id, files)?.lint ?? [];
  const meets = ({ file, code }: Found, one: (typeof allowances)[number]) =>
    code === one.code && file === `${id}/${one.rule}.json`;
  const left = found.filter((finding) => !allowances.some((one) => meets(finding, one)));
  const unused = allowances.flatMap((one, index): Found[] =>
    found.some((finding) => meets(finding, one))
      ? []
      : [
          {
            file: `${id}/pack.json`,
            path: `lint[${index}]`,
            code: 'unused-allowance',
            message: `\`${one.rule}\` has no finding \`${one.code}\``,
          },
        ],
  );
  return [...left, ...unused];
}
