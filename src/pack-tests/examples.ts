import { contains } from '../dates/period.ts';
import { evaluateRule, type Prepared, prepare } from '../evaluate/evaluate-list.ts';
import { listContextOf } from '../evaluate/list-context.ts';
import { listIssues } from '../evaluate/list-issues.ts';
import { applyWaivers } from '../evaluate/waivers.ts';
import { termPeriods } from '../packs/generated/index.ts';
import type { Pack } from '../packs/pack.ts';
import type { Finding } from '../report/finding.ts';
import { describeIssue } from '../report/issues.ts';
import type { NominationList } from '../schema/nomination-list.ts';
import type { Rule } from '../schema/rule.ts';
import type { Case } from './case-file.ts';
import { type CaseDefaults, expandCase } from './expand-case.ts';
import { findingOf } from './observe.ts';

/** A case as the list that is checked, and the pack that it is checked against. */
export interface Example {
  readonly asked: Case;
  readonly list: NominationList;
  readonly pack: Pack;
}

/** The packs that cases are checked against, by the term that their lists name; the first where they name none. */
export type Packs = ReadonlyMap<string, Pack>;

/** The pack alone, by the term that it belongs to. */
export const alone = (pack: Pack): Packs => new Map([[termOf(pack), pack]]);

/** The congress of a case that says nothing of it, by term. */
export const congresses: Readonly<Record<string, CaseDefaults['congress']>> = {
  '2020-2025': { date: '2020-10-15' },
  '2025-2030': { date: '2025-10-15', selection: 'election' },
};

/** The term that a pack belongs to: its own id, where that is none of the shipped ones. */
const termOf = ({ chain, id }: Pack): string => chain.find((name) => Object.hasOwn(termPeriods, name)) ?? id;

/**
 * What a case under a pack is where it does not say: of the term, on the usual day. Where the pack does not cover that, it
 * is the first day on which both pack and rule are in effect.
 */
function defaultsOf(pack: Pack, rule: Rule): CaseDefaults {
  const term = termOf(pack);
  const usual = congresses[term];
  if (usual && contains(pack.effective, String(usual['date']))) return { term, congress: usual };
  const { from } = rule.effective;
  const date = contains(pack.effective, from) ? from : pack.effective.from;
  return { term, congress: { date, selection: 'election' } };
}

/** The case as a list, or in words why it is none. */
export function exampleOf(rule: Rule, asked: Case, packs: Packs): Example | { readonly refused: string } {
  const [usual] = packs.values();
  if (!usual) throw new TypeError('expected a pack to check cases against');
  const parsed = expandCase(rule.id, asked, defaultsOf(usual, rule));
  if (!parsed.ok) return { refused: parsed.issues.map((issue) => describeIssue(issue, 'en')).join('; ') };
  const { list } = parsed;
  const pack = packs.get(list.term);
  if (pack) return { asked, list, pack };
  return { refused: `found the term \`${list.term}\`, expected one of ${[...packs.keys()].join(', ')}` };
}

/** The list with the facts that rules of the pack ask for. */
export const prepareFor = ({ list }: Example, pack: Pack): Prepared => prepare(listContextOf(list, pack));

/** What a rule of the pack finds in a case, or in words why the list is refused. */
export function hear(
  { asked, list }: Example,
  rule: Rule,
  pack: Pack,
  prepared: Prepared,
): Finding | { readonly refused: string } {
  const issues = listIssues(list, pack);
  if (issues.length > 0) return { refused: issues.map((issue) => describeIssue(issue, 'en')).join('; ') };
  const findings = applyWaivers(evaluateRule(rule, prepared), list.waivers ?? []);
  return findingOf(findings, asked) ?? { refused: `no finding on ${asked.subject ?? 'n1'}` };
}
