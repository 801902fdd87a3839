import type { Nominee } from '../schema/nominee.ts';
import type { MissingField } from './fact-value.ts';

/** What service ages are told from; without an id, missing fields name no nominee. */
export interface Person extends Pick<Nominee, 'birth' | 'sex' | 'service'> {
  readonly id?: string;
}

/** A field of the person's record, as something to complete. */
export const fieldOf = ({ id }: { readonly id?: string }, field: string): MissingField =>
  id === undefined ? { field } : { nominee: id, field };
