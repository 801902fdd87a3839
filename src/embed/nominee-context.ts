import { parseMonth } from '../dates/month.ts';
import { contains } from '../dates/period.ts';
import { compileRule } from '../evaluate/compile-rule.ts';
import { type Prepared, prepare, trialsOf } from '../evaluate/evaluate-list.ts';
import { judgeRows } from '../evaluate/judge.ts';
import { listContextOf } from '../evaluate/list-context.ts';
import type { FactSource } from '../facts/fact-source.ts';
import { known, unknown } from '../facts/fact-value.ts';
import { nomineeFactsOf } from '../facts/vocabulary.ts';
import type { PackId } from '../packs/generated/ids.ts';
import type { Pack } from '../packs/pack.ts';
import type { Finding } from '../report/finding.ts';
import type { NominationList } from '../schema/nomination-list.ts';
import type { Nominee } from '../schema/nominee.ts';

/** What a nominee is checked for. */
export interface NomineeContext {
  /**
   * A shipped pack's id, or a pack loaded or being loaded; where it is left out, the shipped pack for the congress, which
   * must then be given with its organization.
   */
  readonly pack?: PackId | Pack | Promise<Pack>;
  /** As in a list; `name` may be left out. */
  readonly organization?: Omit<NominationList['organization'], 'name'> & { readonly name?: string };
  /** As in a list. */
  readonly congress?: NominationList['congress'];
  /** As in a list; bodies that the person is nominated to are elected in any case. */
  readonly bodies?: NominationList['bodies'];
}

/** The findings on one nominee of a list that holds nobody else. */
export function findingsOn(list: NominationList, pack: Pack): Finding[] {
  return judged(prepare(listContextOf(list, pack)), pack, (rule) =>
    contains(rule.effective, list.congress.date),
  );
}

/**
 * The findings on a nominee of whose organization and congress nothing is known: what is not undetermined holds whatever they
 * are. A rule that is not in effect all through the pack's period may not be in effect.
 */
export function findingsAnywhere(nominee: Nominee, pack: Pack): Finding[] {
  const facts: FactSource = {
    get: (id) => (id === 'congress.selection' && pack.selection ? known(pack.selection.assume) : undefined),
  };
  const months = [...new Set(pack.referenceMonths.map(({ values }) => parseMonth(values.month)))];
  const missing = [{ field: 'organization.level' }];
  const context = {
    list: nowhere(nominee, pack),
    tables: pack.tables,
    bareYear: pack.bareYear,
    selection: pack.selection,
    referenceMonth: months[0],
    referenceMonths: months.length > 0 ? { possible: months, missing } : unknown(...missing),
  };
  const own = nomineeFactsOf(nominee, context, facts);
  const candidacies = nominee.nominations.map((nomination, index) => {
    const derived = own[index] ?? facts;
    const open = unknown({ field: 'congress.date' });
    return {
      nominee,
      nomination,
      facts: { get: (id: string) => (dated.test(id) ? open : derived.get(id)) },
    };
  });
  const throughout = ({ from, to }: Pack['effective']) =>
    from <= pack.effective.from && (to === null || (pack.effective.to !== null && pack.effective.to <= to));
  return judged({ context, facts, candidacies }, pack, (rule) => throughout(rule.effective));
}

/** Facts about a person that hang on the day of the congress, or on who votes there. */
const dated =
  /^nominee\.(weekdaysBeforeCongress|monthsInPost|removalInForce|disciplineInForce|monthsSince\w+)$|^nomination\.votes$/;

/** Read by no fact that is asked for. */
const nowhere = (nominee: Nominee, pack: Pack): NominationList => ({
  term: pack.id,
  organization: { name: '-', level: 'grassroots', sector: 'local' },
  congress: { date: pack.effective.from },
  bodies: {},
  nominees: [nominee],
});

function judged(
  prepared: Prepared,
  pack: Pack,
  isInEffect: (rule: Pack['rules'][number]) => boolean,
): Finding[] {
  return pack.rules
    .filter((rule) => rule.subject === 'nominee' && isInEffect(rule))
    .flatMap((rule) =>
      trialsOf(compileRule(rule), prepared).map(({ hearings, missing }) => judgeRows(hearings, missing)),
    );
}
