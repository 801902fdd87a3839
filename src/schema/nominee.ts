import * as z from 'zod/mini';
import { count, fullDate, partialDate, text } from './common.ts';
import * as terms from './terms.ts';

/** A judgement that the competent body has recorded; the library never makes one itself. */
export const attestationSchema = z.strictObject({
  /** The judgement asked for, as named by a review rule, e.g. `political-standards`. */
  kind: text,
  /** The body that concluded. */
  by: text,
  conclusion: z.enum(terms.conclusions),
  document: z.exactOptional(text),
  date: z.exactOptional(partialDate),
});

const nominationSchema = z.strictObject({
  body: z.enum(terms.bodies),
  role: z.enum(terms.roles),
  track: z.exactOptional(z.enum(terms.tracks)),
  /** For a deputy: the standing one (thường trực). */
  standing: z.exactOptional(z.boolean()),
  /** Full-time in this body (chuyên trách); `false` is concurrent (kiêm chức). */
  fullTime: z.exactOptional(z.boolean()),
  proposedBy: z.exactOptional(z.enum(terms.proposers)),
  /** The post is higher than the one held now. */
  higherPost: z.exactOptional(z.boolean()),
  /** Planned (quy hoạch) for the post, or for one equal to it or higher. */
  planned: z.exactOptional(z.boolean()),
  /** Of those attending, how many agreed to put the person on the list. */
  floorSupport: z.exactOptional(z.strictObject({ inFavour: count, attending: z.int().check(z.minimum(1)) })),
  /** Support at the steps of the five-step procedure. */
  steps: z.exactOptional(
    z.array(
      z.strictObject({
        step: z.int().check(z.minimum(1), z.maximum(5)),
        summoned: z.int().check(z.minimum(1)),
        inFavour: count,
      }),
    ),
  ),
  /** The result of the election: votes in favour, and the number on which a majority is counted. */
  votes: z.exactOptional(
    z.strictObject({
      inFavour: count,
      /** Left out where `congress.voters` says whom a majority is counted on. */
      base: z.exactOptional(z.int().check(z.minimum(1))),
      elected: z.exactOptional(z.boolean()),
    }),
  ),
});

const disciplineSchema = z.strictObject({
  kind: z.enum(terms.disciplineKinds),
  decided: z.exactOptional(partialDate),
  announced: z.exactOptional(partialDate),
});

/** One person's record. Nearly every field may be absent, which means *not known*, never *no*. */
export const nomineeSchema = z.strictObject({
  id: text,
  name: z.exactOptional(text),
  sex: z.exactOptional(z.enum(terms.sexes)),
  birth: z.exactOptional(partialDate),
  ethnicity: z.exactOptional(text),
  party: z.exactOptional(
    z.strictObject({ admitted: z.exactOptional(partialDate), official: z.exactOptional(partialDate) }),
  ),
  service: z.exactOptional(
    z.strictObject({
      kind: z.exactOptional(z.enum(terms.serviceKinds)),
      rank: z.exactOptional(z.enum(terms.ranks)),
      /** A woman entitled to serve as long as a man. */
      servesAsLongAsMen: z.exactOptional(z.boolean()),
      /** The legal ground of that entitlement. */
      ground: z.exactOptional(text),
    }),
  ),
  post: z.exactOptional(
    z.strictObject({
      title: z.exactOptional(text),
      kind: z.exactOptional(z.enum(terms.postKinds)),
      headsUnit: z.exactOptional(z.boolean()),
      /** In the police: the bloc the person serves in. */
      bloc: z.exactOptional(z.enum(terms.blocs)),
      /** Chairs the people's council of the same level. */
      chairsCouncil: z.exactOptional(z.boolean()),
      /** Terms in a row in this post at this place, the coming one included. */
      termsInARow: z.exactOptional(count),
      /** Since when this post, or one equal to it, has been held. */
      since: z.exactOptional(partialDate),
    }),
  ),
  qualifications: z.exactOptional(
    z.strictObject({
      professional: z.exactOptional(text),
      politicalTheory: z.exactOptional(text),
      /** Qualified in science and technology. */
      scienceTechnology: z.exactOptional(z.boolean()),
    }),
  ),
  /** The seat or post held in the term before. */
  formerSeat: z.exactOptional(z.enum(terms.formerSeats)),
  /** The rotation (luân chuyển) that the nomination rests on; left out where it rests on none. */
  rotation: z.exactOptional(
    z.strictObject({ date: z.exactOptional(partialDate), planned: z.exactOptional(z.boolean()) }),
  ),
  /** All measures on record; an empty list says there are none. */
  discipline: z.exactOptional(z.array(disciplineSchema)),
  assetDeclaration: z.exactOptional(
    z.strictObject({ filed: z.exactOptional(z.boolean()), date: z.exactOptional(partialDate) }),
  ),
  /** From the locality that the organization leads. */
  localPerson: z.exactOptional(z.boolean()),
  /** Papers of the candidacy on file; an empty list says there are none. */
  papers: z.exactOptional(z.array(z.enum(terms.papers))),
  /** The day the papers were handed in. */
  papersFiled: z.exactOptional(fullDate),
  congressDelegate: z.exactOptional(z.boolean()),
  attestations: z.exactOptional(z.array(attestationSchema)),
  nominations: z.array(nominationSchema).check(z.minLength(1)),
  remarks: z.exactOptional(text),
});

/** One person's record and what the person is nominated to. */
export interface Nominee extends z.infer<typeof nomineeSchema> {
  /** What the person is nominated to, each body once. */
  nominations: Nomination[];
  /** All disciplinary measures on record; an empty list says there are none. */
  discipline?: Discipline[];
  /** Conclusions about the person, each by the body that is competent. */
  attestations?: Attestation[];
}
/** A person put forward for one body, in one role. */
export interface Nomination extends z.infer<typeof nominationSchema> {}
/** A recorded conclusion of a competent body. */
export interface Attestation extends z.infer<typeof attestationSchema> {}
/** A disciplinary measure on record. */
export interface Discipline extends z.infer<typeof disciplineSchema> {}
