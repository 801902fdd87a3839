import type { PackId } from '../packs/generated/ids.ts';
import type { Pack } from '../packs/pack.ts';
import { selectPack } from '../packs/select-pack.ts';
import { getPack } from '../packs/shipped.ts';
import type { Congress, NominationList, Organization } from '../schema/nomination-list.ts';

/** What a nominee is checked for. What is left out is not known, and what it would decide is undetermined. */
export interface NomineeContext {
  /**
   * A shipped pack's id, or a pack loaded or being loaded; where it is left out, the shipped pack for the congress, which
   * must then be given, with level and sector of its organization.
   */
  readonly pack?: PackId | Pack | Promise<Pack>;
  /** As in a list, as far as it is known. */
  readonly organization?: Partial<Organization>;
  /** As in a list, as far as it is known. */
  readonly congress?: Partial<Congress>;
  /**
   * Every body elected on this occasion, as in a list. Those that the person is nominated to are elected in any case; of
   * others it is not known where this is left out.
   */
  readonly bodies?: NominationList['bodies'];
  /** As in a list. */
  readonly outgoing?: NominationList['outgoing'];
}

/** The pack that a context means. */
export async function packOf({ pack, organization = {}, congress = {} }: NomineeContext): Promise<Pack> {
  const named = await pack;
  if (typeof named === 'object') return named;
  if (named !== undefined) {
    const found = await getPack(named);
    if (found) return found;
    throw new TypeError(`no rule pack \`${named}\``);
  }
  const { level, sector } = organization;
  if (congress.date === undefined || level === undefined || sector === undefined)
    throw new TypeError('expected a pack, or an organization and its congress to choose one by');
  return selectPack(congress.date, { ...organization, level, sector }, congress.kind);
}
