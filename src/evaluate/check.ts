import { formatMonth } from '../dates/month.ts';
import { oncePer } from '../once.ts';
import type { Pack } from '../packs/pack.ts';
import { getPack } from '../packs/shipped.ts';
import { hashOf } from '../report/hash.ts';
import { type CheckResult, decide, type Report, refuse, tally } from '../report/report.ts';
import type { NominationList } from '../schema/nomination-list.ts';
import { parseNominationList } from '../schema/parse.ts';
import type { Rule } from '../schema/rule.ts';
import { version } from '../version.ts';
import { evaluateList } from './evaluate-list.ts';
import type { RuleChoice } from './leave-out.ts';
import { listContextOf } from './list-context.ts';
import { listIssues, unknownPack } from './list-issues.ts';

import { applyWaivers, unusedWaivers } from './waivers.ts';

/** What to check against. */
export interface CheckOptions extends RuleChoice {
  /** A shipped pack's id, or a pack loaded or being loaded. The list's own term is the default. */
  readonly pack?: string | Pack | Promise<Pack>;
}

/**
 * Checks a nomination list against the rules of a pack.
 *
 * The list may be any value, such as the result of `JSON.parse`: an invalid one gives a `Refusal`
 * (`decision: 'refused'`) that holds every mistake with its path. Nothing is thrown for what a user's file holds.
 *
 * Pure but for loading the pack: no clock, no locale, no I/O. The same list gives the same report.
 */
export async function check(list: NominationList, options: CheckOptions = {}): Promise<CheckResult> {
  const parsed = parseNominationList(list);
  if (!parsed.ok) return refuse(parsed.issues);
  const wanted = await (options.pack ?? parsed.list.term);
  const pack = typeof wanted === 'string' ? await getPack(wanted) : wanted;
  if (!pack) return refuse([unknownPack(String(wanted), options.pack === undefined ? 'term' : '')]);
  const result = examine(parsed.list, pack);
  if (result.decision === 'refused' || (!options.only?.length && !options.skip?.length)) return result;
  return (await import('./leave-out.ts')).leaveOut(result, options);
}

/** Checks a sound list against a pack. */
export function examine(list: NominationList, pack: Pack): CheckResult {
  const [first, ...rest] = listIssues(list, pack);
  return first ? refuse([first, ...rest]) : reportOn(list, pack);
}

function reportOn(list: NominationList, pack: Pack): Report {
  const context = listContextOf(list, pack);
  const [referenceMonth, ...others] = context.referenceMonths?.possible ?? [];
  const { waivers = [] } = list;
  const findings = applyWaivers(evaluateList(pack, context), waivers);
  const counts = { mandatory: { ...tally([]) }, target: { ...tally([]) } };
  const byRule = new Map(pack.rules.map(({ id }) => [id, { ...tally([]) }]));
  for (const { rule, modality, outcome } of findings) {
    counts[modality][outcome]++;
    const own = byRule.get(rule);
    if (own) own[outcome]++;
  }
  return {
    format: 'nhansu-report/1',
    decision: decide(findings),
    organization: list.organization,
    term: list.term,
    nominees: list.nominees.map(({ id, name }) => ({ id, ...(name !== undefined && { name }) })),
    counts,
    findings,
    rules: pack.rules.map(({ id, title, modality, source, interpretation, overrides }) => ({
      id,
      title,
      modality,
      source,
      ...(interpretation !== undefined && { interpretation }),
      ...(overrides !== undefined && { overrides }),
      outcomes: byRule.get(id) ?? tally([]),
    })),
    unusedWaivers: unusedWaivers(findings, waivers),
    instruments: instrumentsOf(pack),
    issues: [],
    receipt: {
      library: { name: 'nhansu', version },
      pack: { id: pack.id, version: pack.version, hash: pack.hash, extends: pack.chain.slice(1) },
      dates: {
        congress: list.congress.date,
        referenceMonth:
          referenceMonth === undefined || others.length > 0 ? null : formatMonth(referenceMonth),
      },
      input: { hash: hashOf(list) },
    },
  };
}

/** The instruments that the rules of a pack cite. */
const instrumentsOf = oncePer(({ rules, instruments }: Pack): Report['instruments'] => {
  const ids = new Set(rules.flatMap(sourcesOf).map(({ instrument }) => instrument));
  return instruments
    .filter(({ id }) => ids.has(id))
    .map(({ id, number, date, title }) => ({ id, number, date, title }));
});

const sourcesOf = ({ source, table }: Rule) => [
  ...source,
  ...(table?.rows ?? []).flatMap((row) => row.source ?? []),
];
