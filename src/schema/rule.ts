import * as z from 'zod/mini';
import { bilingual, fullDate, partialDate, period, text } from './common.ts';
import { type Condition, conditionSchema, whenSchema } from './condition.ts';
import * as terms from './terms.ts';

const slug = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const requirementPath = z
  .string()
  .check(
    z.regex(new RegExp(`^(${terms.bodies.join('|')})/(structure|quota|criteria)/[a-z0-9]+(-[a-z0-9]+)*$`)),
  );
const url = z.string().check(z.regex(/^https?:\/\/\S+$/));

export const sourceSchema = z.strictObject({
  /** Key in `rules/instruments.json`. */
  instrument: text,
  clause: text,
  /** The instrument's own words, where they were seen. */
  quote: z.exactOptional(text),
  /** `primary`: the instrument's own words; `secondary`: an official or press report of them. */
  confidence: z.enum(terms.confidences),
  /** Where the source was read; absent where it has no address. */
  url: z.exactOptional(url),
});
const sources = z.array(sourceSchema).check(z.minLength(1));

const values = z.record(
  z.string(),
  z.union([
    z.nullable(z.int()),
    z.boolean(),
    text,
    z.array(z.union([z.int(), z.boolean(), text])).check(z.minLength(1)),
  ]),
);

/** What a competent body must have recorded. */
export const reviewSchema = z.strictObject({
  /** The `kind` of the attestation that settles it. */
  attestation: slug,
  by: bilingual,
  asks: bilingual,
});

const rowSchema = z.strictObject({
  when: whenSchema,
  /** Values for the conditions' `{ "param": … }`; `null` is no bound. */
  values: z.exactOptional(values),
  /** The requirement exists, its figure was not found: the competent body's word is asked for instead. */
  unavailable: z.exactOptional(reviewSchema),
  /** What this row asks is a judgement: the competent body's word is asked for. */
  review: z.exactOptional(reviewSchema),
  source: z.exactOptional(sources),
});

const overBody = { of: z.enum([...terms.bodies, 'list']), where: z.exactOptional(conditionSchema) };
const overFact = { ...overBody, fact: text };

const measureSchema = z.strictObject({
  label: bilingual,
  /** How many nominees. */
  count: z.exactOptional(z.strictObject(overBody)),
  /** What part of the body's nominees. */
  share: z.exactOptional(z.strictObject(overBody)),
  /** How many different values of a fact. */
  distinct: z.exactOptional(z.strictObject(overFact)),
  /** The smallest value of a fact. */
  least: z.exactOptional(z.strictObject(overFact)),
  /** The largest value of a fact. */
  greatest: z.exactOptional(z.strictObject(overFact)),
});

export const ruleSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  id: text,
  title: bilingual,
  /** Whom or what a finding is about. */
  subject: z.enum(['nominee', 'list', ...terms.bodies]),
  /** For nominee rules: the nominations it looks at. */
  for: z.exactOptional(
    z.strictObject({
      body: z.enum(terms.bodies),
      role: z.exactOptional(z.array(z.enum(terms.roles)).check(z.minLength(1))),
      track: z.exactOptional(z.enum(terms.tracks)),
    }),
  ),
  modality: z.enum(terms.modalities),
  source: sources,
  effective: period,
  appliesWhen: z.exactOptional(conditionSchema),
  table: z.exactOptional(z.strictObject({ rows: z.array(rowSchema).check(z.minLength(1)) })),
  measures: z.exactOptional(z.record(slug, measureSchema)),
  /** True means satisfied. Exactly one of this, `review` and `delegated`. */
  require: z.exactOptional(conditionSchema),
  review: z.exactOptional(reviewSchema),
  /** The text leaves it to a body to set the requirement; a local pack may fill it. */
  delegated: z.exactOptional(z.strictObject({ to: bilingual, asks: bilingual })),
  /** In a pack that extends another: the rule there that this one fills or makes stricter. */
  overrides: z.exactOptional(text),
  /** Who may allow an exception. Without it there is none. */
  waiver: z.exactOptional(z.strictObject({ by: z.array(z.enum(terms.authorities)).check(z.minLength(1)) })),
  /** What a reader must know when it holds, e.g. that the text was written for others. */
  caveats: z.exactOptional(
    z
      .array(z.strictObject({ when: z.exactOptional(conditionSchema), text: bilingual }))
      .check(z.minLength(1)),
  ),
  /** Any reading that the text does not force, and what other sources say. */
  interpretation: z.exactOptional(text),
});

export const tableSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  id: text,
  title: bilingual,
  interpretation: z.exactOptional(text),
  versions: z
    .array(
      z.strictObject({
        effective: period,
        source: sources,
        rows: z
          .array(z.strictObject({ when: whenSchema, values, source: z.exactOptional(sources) }))
          .check(z.minLength(1)),
      }),
    )
    .check(z.minLength(1)),
});

const instrumentSchema = z.strictObject({
  /** Number and year, since numbers recur: `35-CT/TW-2019`. */
  id: text,
  number: text,
  issuer: bilingual,
  title: bilingual,
  /** Date of signature. */
  date: partialDate,
  /** First day in force, where it is not the date of signature. */
  from: z.exactOptional(fullDate),
  /** First day no longer in force. */
  until: z.exactOptional(fullDate),
  replacedBy: z.exactOptional(text),
});

export const instrumentsSchema = z.array(instrumentSchema);

export const packSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  id: text,
  title: bilingual,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  /** Congresses whose first day lies in this range. */
  effective: period,
  extends: z.exactOptional(text),
  /** The month at which age and service are counted, by level and sector. */
  referenceMonths: z.exactOptional(
    z.array(z.strictObject({ when: whenSchema, values: z.strictObject({ month: text }), source: sources })),
  ),
  /** The day to assume where a record holds the year of birth alone. */
  bareYear: z.exactOptional(
    z.strictObject({ assume: z.string().check(z.regex(/^\d{2}-\d{2}$/)), source: sources }),
  ),
  /** How the bodies come to be where a list does not say; absent where that must be asked. */
  selection: z.exactOptional(z.strictObject({ assume: z.enum(terms.selections), source: sources })),
  /** Requirements of the term before, as paths below the pack, for which no text of this term was found. */
  textNotFound: z.exactOptional(z.array(requirementPath).check(z.minLength(1))),
  /** Findings of `nhansu lint` that are meant to be so, each with the reason. */
  lint: z.exactOptional(
    z.array(z.strictObject({ code: text, rule: requirementPath, reason: text })).check(z.minLength(1)),
  ),
  interpretation: z.exactOptional(text),
});

/** One requirement, as data. */
export interface Rule extends z.infer<typeof ruleSchema> {
  /** Where the requirement stands; one entry per instrument. */
  source: Source[];
  /** Whom the rule is about; it does not apply to others. */
  appliesWhen?: Condition;
  /** Figures that differ by level, place or day. */
  table?: { rows: TableRow[] };
  /** Named numbers over the nominees of a body, for conditions as `measure.<name>`. */
  measures?: Record<string, Measure>;
  /** True means satisfied. Exactly one of this, `review` and `delegated`. */
  require?: Condition;
  /** The conclusion asked for, where the requirement is a judgement. */
  review?: Review;
}
/** Where a requirement stands. */
export interface Source extends z.infer<typeof sourceSchema> {}
/** What a competent body is asked to have recorded. */
export interface Review extends z.infer<typeof reviewSchema> {}
/** A row of a rule's decision table. */
export interface TableRow extends z.infer<typeof rowSchema> {}
/** A dated legal table. */
export interface LegalTable extends z.infer<typeof tableSchema> {}
/** A cited text. */
export interface Instrument extends z.infer<typeof instrumentSchema> {}
/** What `pack.json` says of a pack. */
export interface PackManifest extends z.infer<typeof packSchema> {}
/** One named number over the nominees of a body. */
export interface Measure extends z.infer<typeof measureSchema> {}
/** Values a decision table gives to the conditions. */
export type Params = z.infer<typeof values>;
