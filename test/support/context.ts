import { parseMonth } from '../../src/dates/month.ts';
import type { NomineeContext } from '../../src/facts/context.ts';
import type { FactValue, Scalar } from '../../src/facts/fact-value.ts';
import type { NominationList, Nominee, Pack } from '../../src/index.ts';
import { getPack } from '../../src/index.ts';
import { deriveNomineeFacts } from './all-facts.ts';
import { nominationList } from './list.ts';

/** The pack of a term; the one that the tests of facts count by where none is named. */
export async function termPack(term = '2020-2025'): Promise<Pack> {
  const pack = await getPack(term);
  if (!pack) throw new Error(`the pack ${term} is shipped`);
  return pack;
}

/** What facts about the first nomination of a nominee are derived from. */
export async function contextOf(
  nominee: Nominee,
  changes: { readonly month?: string; readonly list?: NominationList; readonly bareYear?: false } = {},
): Promise<NomineeContext> {
  const { tables, bareYear } = await termPack();
  const [nomination] = nominee.nominations;
  if (!nomination) throw new Error('a nominee has a nomination');
  return {
    list: changes.list ?? nominationList({ nominees: [nominee] }),
    nominee,
    nomination,
    tables,
    bareYear: changes.bareYear === false ? undefined : bareYear,
    referenceMonth: parseMonth(changes.month ?? '2020-06'),
  };
}

/** One fact about a nominee. */
export async function factOf(
  id: string,
  nominee: Nominee,
  changes: Parameters<typeof contextOf>[1] = {},
): Promise<FactValue> {
  const value = deriveNomineeFacts(await contextOf(nominee, changes))[id];
  if (!value) throw new Error(`no fact ${id}`);
  return value;
}

/** Every value a fact may have. */
export async function possible(
  id: string,
  nominee: Nominee,
  changes: Parameters<typeof contextOf>[1] = {},
): Promise<readonly Scalar[] | undefined> {
  return (await factOf(id, nominee, changes)).possible;
}
