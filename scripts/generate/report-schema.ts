import * as z from 'zod/mini';
import { operatorNames } from '../../src/evaluate/operators.ts';
import { outcomes } from '../../src/report/finding.ts';
import { bilingual, count } from '../../src/schema/common.ts';
import { organizationSchema, waiverSchema } from '../../src/schema/nomination-list.ts';
import { attestationSchema } from '../../src/schema/nominee.ts';
import { reviewSchema, sourceSchema } from '../../src/schema/rule.ts';
import * as terms from '../../src/schema/terms.ts';

const text = z.string();
const format = z.literal('nhansu-report/1');
const body = z.enum(terms.bodies);
const modality = z.enum(terms.modalities);
const literal = z.union([z.string(), z.number(), z.boolean()]);
const literals = z.array(literal);

const subject = z.union([
  z.strictObject({ kind: z.literal('nominee'), nominee: text, body }),
  z.strictObject({ kind: z.literal('body'), body }),
  z.strictObject({ kind: z.literal('list') }),
]);

const found = z.union([
  z.strictObject({ kind: z.literal('unknown') }),
  z.strictObject({ kind: z.literal('withheld') }),
  z.strictObject({ kind: z.literal('values'), values: literals }),
  z.strictObject({ kind: z.literal('integer'), min: z.int(), max: z.int() }),
  z.strictObject({ kind: z.literal('share'), min: z.int(), max: z.int(), whole: z.int() }),
]);

const evidence = z
  .strictObject({
    fact: text,
    label: bilingual,
    unit: z.exactOptional(
      z.enum(['months', 'years', 'days', 'persons', 'seats', 'terms', 'units', 'values', 'date', 'month']),
    ),
    operator: z.enum(operatorNames as [string, ...string[]]),
    negated: z.boolean(),
    alternative: z.exactOptional(z.boolean()),
    needed: z.union([literal, literals]),
    found,
    verdict: z.enum(['met', 'not-met', 'unknown']),
    neededCount: z.exactOptional(z.int()),
    shortBy: z.exactOptional(z.int()),
    who: z.exactOptional(z.strictObject({ counted: z.array(text), open: z.array(text) })),
    notes: z.array(bilingual),
  })
  .register(z.globalRegistry, { id: 'evidence' });

const missing = z.strictObject({ nominee: z.exactOptional(text), field: text });

const common = {
  rule: text,
  modality,
  subject,
  evidence: z.array(evidence),
  source: z.exactOptional(z.array(sourceSchema)),
  caveats: z.array(bilingual),
};

const finding = z.union([
  z.strictObject({
    ...common,
    outcome: z.literal('satisfied'),
    attestation: z.exactOptional(attestationSchema),
  }),
  z.strictObject({
    ...common,
    outcome: z.literal('violated'),
    attestation: z.exactOptional(attestationSchema),
  }),
  z.strictObject({
    ...common,
    outcome: z.literal('undetermined'),
    open: z.enum(['applicability', 'table-row', 'requirement']),
    missing: z.array(missing),
  }),
  z.strictObject({ ...common, outcome: z.literal('review'), review: reviewSchema }),
  z.strictObject({
    ...common,
    outcome: z.literal('not-applicable'),
    reason: z.enum([
      'not-in-effect',
      'body-not-elected',
      'nobody-concerned',
      'does-not-apply',
      'no-table-row',
      'nobody-nominated',
      'delegated',
      'left-out',
    ]),
  }),
  z.strictObject({
    ...common,
    outcome: z.literal('waived'),
    waiver: waiverSchema,
    instead: z.enum(['violated', 'undetermined', 'review']),
  }),
]);

const tally = z
  .strictObject(
    Object.fromEntries(outcomes.map((outcome) => [outcome, count])) as Record<
      (typeof outcomes)[number],
      typeof count
    >,
  )
  .register(z.globalRegistry, { id: 'tally' });

const rule = z.strictObject({
  id: text,
  title: bilingual,
  modality,
  source: z.array(sourceSchema),
  interpretation: z.exactOptional(text),
  overrides: z.exactOptional(text),
  outcomes: tally,
});

const issue = z.strictObject({
  path: text,
  place: z.exactOptional(z.strictObject({ line: z.int(), column: z.int() })),
  cell: z.exactOptional(z.strictObject({ sheet: z.exactOptional(text), cell: text })),
  code: z.enum([
    'missing',
    'invalid',
    'unknown-key',
    'duplicate',
    'not-json',
    'unreadable',
    'ambiguous',
    'conflict',
    'unknown-pack',
    'not-in-force',
    'unknown-rule',
    'unknown-subject',
    'unknown-attestation',
    'not-waivable',
    'wrong-authority',
    'expired-waiver',
  ]),
  found: z.exactOptional(text),
  expected: z.union([
    z.strictObject({ kind: z.literal('type'), type: text }),
    z.strictObject({ kind: z.literal('one-of'), values: z.array(text) }),
    z.strictObject({ kind: z.literal('keys'), keys: z.array(text) }),
    z.strictObject({ kind: z.enum(['at-least', 'at-most']), bound: z.number() }),
    z.strictObject({ kind: z.enum(['partial-date', 'date', 'text', 'url', 'share']) }),
    z.strictObject({ kind: z.literal('unique') }),
    z.strictObject({ kind: z.literal('note'), vi: text, en: text }),
  ]),
  suggestion: z.exactOptional(text),
});

/** A report, as `check` gives it. A test holds it against the type, so that the two cannot drift apart. */
export const reportSchema = z.strictObject({
  format,
  decision: z.enum(['pass', 'fail', 'incomplete']),
  organization: organizationSchema,
  term: text,
  nominees: z.array(z.strictObject({ id: text, name: z.exactOptional(text) })),
  counts: z.strictObject({ mandatory: tally, target: tally }),
  findings: z.array(finding),
  rules: z.array(rule),
  unusedWaivers: z.array(
    z.strictObject({ waiver: waiverSchema, outcome: z.enum(['satisfied', 'not-applicable']) }),
  ),
  instruments: z.array(z.strictObject({ id: text, number: text, date: text, title: bilingual })),
  issues: z.tuple([]),
  receipt: z.strictObject({
    library: z.strictObject({ name: z.literal('nhansu'), version: text }),
    pack: z.strictObject({ id: text, version: text, hash: text, extends: z.array(text) }),
    dates: z.strictObject({ congress: text, referenceMonth: z.nullable(text) }),
    input: z.strictObject({ hash: text }),
    rules: z.exactOptional(
      z.strictObject({ only: z.array(text), skip: z.array(text), considered: count, all: count }),
    ),
  }),
});

/** What `check` gives for a list that cannot be checked. */
export const refusalSchema = z.strictObject({
  format,
  decision: z.literal('refused'),
  issues: z.array(issue).check(z.minLength(1)),
  findings: z.tuple([]),
});

const decisions = z.enum(['pass', 'fail', 'incomplete', 'refused']);

/** What `check` gives, and so what a report in JSON holds. */
export const checkResultSchema = z.union([reportSchema, refusalSchema]);

/** What the command writes of several lists. */
export const reportsSchema = z.strictObject({
  format: z.literal('nhansu-reports/1'),
  decision: decisions,
  counts: z.strictObject({ pass: count, fail: count, incomplete: count, refused: count }),
  lists: z.array(z.strictObject({ file: text, report: checkResultSchema })).check(z.minLength(2)),
});
