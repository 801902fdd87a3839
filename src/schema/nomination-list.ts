import * as z from 'zod/mini';
import { count, fullDate, text } from './common.ts';
import { type Attestation, attestationSchema, type Nominee, nomineeSchema } from './nominee.ts';
import { provinces } from './provinces.ts';
import * as terms from './terms.ts';

export const organizationSchema = z.strictObject({
  name: text,
  level: z.enum(terms.levels),
  sector: z.enum(terms.sectors),
  unitKind: z.exactOptional(z.enum(terms.unitKinds)),
  /** The level of the committee it stands directly under. */
  superior: z.exactOptional(z.enum(terms.superiors)),
  /** The province or city under the Centre it lies in. */
  place: z.exactOptional(z.enum(provinces)),
  /** Party members in all, probationary ones included. */
  partyMembers: z.exactOptional(count),
  /** Official members (đảng viên chính thức) alone. */
  officialMembers: z.exactOptional(count),
  /** Newly set up, or formed by merging others, in the term. */
  merged: z.exactOptional(z.boolean()),
  /** Units of the same level it was formed from; 1 when it was not merged. */
  mergedFrom: z.exactOptional(z.int().check(z.minimum(1))),
  /** Organizations directly under it: those with a committee, and cells. */
  subordinates: z.exactOptional(
    z.strictObject({ committees: z.exactOptional(count), cells: z.exactOptional(count) }),
  ),
});

/** A number that is left out is not known. */
const votersSchema = z.strictObject({
  /** Official members summoned. */
  summoned: z.exactOptional(z.int().check(z.minimum(1))),
  /** Of them, temporarily registered with another organization. */
  elsewhere: z.exactOptional(count),
  /** Of them, exempt from activities and not present. */
  exemptAbsent: z.exactOptional(count),
  /** Of them, suspended, prosecuted or detained. */
  suspended: z.exactOptional(count),
  /** Of them, absent throughout for a reason that the committee accepts. */
  absentExcused: z.exactOptional(count),
});

const congressSchema = z.strictObject({
  /** First day. It decides which texts are in force. */
  date: fullDate,
  kind: z.exactOptional(z.enum(terms.congressKinds)),
  /** Whether the bodies are elected on this occasion or appointed by the body above. */
  selection: z.exactOptional(z.enum(terms.selections)),
  /** Length in whole days, the preparatory session apart. */
  days: z.exactOptional(count),
  /** Official delegates, those by right included. */
  delegates: z.exactOptional(count),
  /** The congress elects the secretary directly (a pilot). */
  directElection: z.exactOptional(z.boolean()),
  /** Of a members' congress: whom a majority is counted on. */
  voters: z.exactOptional(votersSchema),
});

const bodySchema = z.strictObject({
  /** Members the body is to have. */
  seats: z.exactOptional(z.int().check(z.minimum(1))),
  /** Members to elect on this occasion; left out when it equals `seats`. */
  toElect: z.exactOptional(z.int().check(z.minimum(1))),
  /** Of the seats, those added outside the set number, e.g. for cadres rotated under the central plan. */
  extra: z.exactOptional(count),
});

const outgoingSchema = z.strictObject({
  /** Members the outgoing body had. */
  members: z.exactOptional(count),
  /** Of them, those who reach retirement or leave. */
  leaving: z.exactOptional(count),
  /** The largest number set for it in its term. */
  maximum: z.exactOptional(count),
  /** The number set for the body in the term 2015–2020. */
  setFor2015: z.exactOptional(z.int().check(z.minimum(1))),
});

export const waiverSchema = z.strictObject({
  rule: text,
  /** A nominee's id; left out for a rule about a body or the list. */
  subject: z.exactOptional(text),
  /** The body that granted it; the rule says which may. */
  authority: z.enum(terms.authorities),
  document: text,
  reason: text,
  date: z.exactOptional(fullDate),
  /** Last day on which the waiver holds. */
  expires: z.exactOptional(fullDate),
});

export const nominationListSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  /** The term, which is also the id of its rule pack, e.g. `2020-2025`. */
  term: text,
  organization: organizationSchema,
  congress: congressSchema,
  /** Every body elected on this occasion; a body left out is not elected. */
  bodies: z.strictObject({
    /** The committee (cấp ủy). */
    committee: z.exactOptional(bodySchema),
    /** The standing committee (ban thường vụ). */
    'standing-committee': z.exactOptional(bodySchema),
    /** The inspection committee (ủy ban kiểm tra). */
    'inspection-committee': z.exactOptional(bodySchema),
    /** The delegation to the congress of the level above (đoàn đại biểu). */
    delegation: z.exactOptional(bodySchema),
  }),
  /** What the outgoing bodies were, for renewal and reduction. */
  outgoing: z.exactOptional(
    z.strictObject({
      /** The outgoing committee (cấp ủy). */
      committee: z.exactOptional(outgoingSchema),
      /** The outgoing standing committee (ban thường vụ). */
      'standing-committee': z.exactOptional(outgoingSchema),
      /** The outgoing inspection committee (ủy ban kiểm tra). */
      'inspection-committee': z.exactOptional(outgoingSchema),
    }),
  ),
  nominees: z.array(nomineeSchema),
  /** Conclusions about the list or a body as a whole. */
  attestations: z.exactOptional(z.array(attestationSchema)),
  waivers: z.exactOptional(z.array(waiverSchema)),
});

/** The Party organization that holds the congress. */
export interface Organization extends z.infer<typeof organizationSchema> {}
/** The congress or conference. */
export interface Congress extends z.infer<typeof congressSchema> {}
/** An exception granted by a competent authority. */
export interface Waiver extends z.infer<typeof waiverSchema> {}
/** What is checked: an organization, its congress, the bodies elected, and everybody nominated. */
export interface NominationList extends z.infer<typeof nominationListSchema> {
  /** The Party organization that holds the congress. */
  organization: Organization;
  /** The congress or conference at which the bodies are elected. */
  congress: Congress;
  /** Everybody who is nominated, each person once. */
  nominees: Nominee[];
  /** Conclusions about the list or a body as a whole. */
  attestations?: Attestation[];
  /** Exceptions granted by a competent authority. */
  waivers?: Waiver[];
}
