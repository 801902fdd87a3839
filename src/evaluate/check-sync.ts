import type { Pack } from '../packs/pack.ts';
import { packAtHand, packIds } from '../packs/shipped.ts';
import { type CheckResult, refuse } from '../report/report.ts';
import type { NominationList } from '../schema/nomination-list.ts';
import { parseNominationList } from '../schema/parse.ts';
import { examine } from './check.ts';
import { leaveOut, type RuleChoice } from './leave-out.ts';
import { unknownPack } from './list-issues.ts';

/** What to check against. */
export interface CheckSyncOptions extends RuleChoice {
  /** A pack, or the id of a shipped one that `getPack` has loaded. The list's own term is the default. */
  readonly pack?: string | Pack;
}

/**
 * The same as `check`, byte for byte, at once: for tests, forms and loops.
 *
 * @throws TypeError when the pack is a shipped one that has not been loaded: `await getPack(id)` loads it.
 */
export function checkSync(list: NominationList, options: CheckSyncOptions = {}): CheckResult {
  const parsed = parseNominationList(list);
  if (!parsed.ok) return refuse(parsed.issues);
  const wanted = options.pack ?? parsed.list.term;
  const pack = typeof wanted === 'string' ? packAtHand(wanted) : wanted;
  if (!pack) {
    const id = String(wanted);
    if (packIds.includes(id)) throw new TypeError(`load the pack first: await getPack('${id}')`);
    return refuse([unknownPack(id, options.pack === undefined ? 'term' : '')]);
  }
  const result = examine(parsed.list, pack);
  if (result.decision === 'refused' || (!options.only?.length && !options.skip?.length)) return result;
  return leaveOut(result, options);
}
