import * as z from 'zod/mini';
import { count, text } from '../schema/common.ts';
import { note } from '../schema/input-issue.ts';
import { modalities } from '../schema/terms.ts';

const record = z.record(z.string(), z.unknown());
/** More persons than any congress has. */
const most = 10_000;
const given = note('không ghi: các mã n1, n2, … theo thứ tự', 'no id: they are n1, n2, … in order');
const noId = z.never().check(z.refine(() => false, { params: { expected: given } }));

/** One list, and what the rule says of it. */
const caseSchema = z.strictObject({
  /** What the case shows, as a plain sentence. */
  name: text,
  /** Merged over the least list there can be; `null` takes a field away. */
  list: z.exactOptional(record),
  /** One record each, or `times` equal ones; their ids are n1, n2, … in order. */
  nominees: z.exactOptional(
    z.array(
      z.looseObject({
        times: z.exactOptional(z.int().check(z.minimum(1), z.maximum(most))),
        /** Never given: ids are n1, n2, … */
        id: z.exactOptional(noId),
        nomination: z.exactOptional(record),
      }),
    ),
  ),
  /** The nominee whose finding is meant, for a rule about nominees: the first one by default. */
  subject: z.exactOptional(text),
  expect: z.enum(['satisfied', 'violated', 'undetermined', 'review', 'not-applicable']),
  /** All fields asked for: `n1 birth`, or `bodies.committee.seats` for one of the list. */
  missing: z.exactOptional(z.array(text)),
  /** Why the rule says nothing. */
  reason: z.exactOptional(text),
  /** The distance of the one comparison that is not met. */
  shortBy: z.exactOptional(z.int()),
  /** How many caveats the finding carries. */
  caveats: z.exactOptional(count),
});

export const caseFileSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  /** The id of the rule. */
  rule: text,
  /** The modality that the cases were written for. */
  modality: z.enum(modalities),
  cases: z.array(caseSchema).check(z.minLength(1)),
  /** Changes of the rule that no list can show, each with the reason. */
  equivalents: z.exactOptional(z.array(z.strictObject({ change: text, reason: text })).check(z.minLength(1))),
});

/** One list, and what the rule says of it. */
export interface Case extends z.infer<typeof caseSchema> {}
/** The cases of one rule. */
export interface CaseFile extends z.infer<typeof caseFileSchema> {
  /** Small lists, and what the rule says of each. */
  cases: Case[];
}
