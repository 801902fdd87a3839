import { factNamed } from '../facts/vocabulary.ts';
import type { Finding } from '../report/finding.ts';
import { describeIssue } from '../report/issues.ts';
import { describeFinding, describeMissing } from '../report/sentence.ts';
import type { Nominee } from '../schema/nominee.ts';
import type { Locale } from '../text.ts';
import { packOf } from './check-nominee.ts';
import { findingsAnywhere, findingsOn, type NomineeContext } from './nominee-context.ts';
import { readNominee } from './read-nominee.ts';

/** What a validator says of a record, besides what it is checked for. */
export interface ValidatorOptions extends NomineeContext {
  /** Vietnamese unless asked otherwise. */
  readonly locale?: Locale;
  /** Whether what is not known, or awaits a conclusion, is an issue as well; off unless asked for. */
  readonly complete?: boolean;
}

/** One thing that is wrong with a record. */
export interface NomineeIssue {
  /** A sentence in the language asked for. */
  readonly message: string;
  /** The field at fault, e.g. `['service', 'rank']`; empty for the record as a whole. */
  readonly path: readonly (string | number)[];
  /** The rule, where one is violated or open. */
  readonly rule?: string;
}

/** What is wrong with a record: its shape, and the mandatory rules about persons that it violates. */
export async function nomineeIssues(
  input: unknown,
  options: ValidatorOptions,
): Promise<{ readonly nominee?: Nominee; readonly issues: readonly NomineeIssue[] }> {
  const { locale = 'vi', complete = false, organization, congress } = options;
  const pack = await packOf(options);
  const { list, issues } = readNominee(input, options, pack.id);
  const invalid = issues.map(
    (issue): NomineeIssue => ({ message: describeIssue(issue, locale), path: keysOf(issue.path) }),
  );
  if (!list) return { issues: invalid };
  const [nominee] = list.nominees;
  const findings = organization && congress ? findingsOn(list, pack) : findingsAnywhere(nominee, pack);
  const wrong = findings
    .filter(({ modality }) => modality === 'mandatory')
    .flatMap((finding) => issuesOf(finding, nominee, locale, complete));
  return { nominee, issues: [...invalid, ...wrong] };
}

const keysOf = (path: string): (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, index]) =>
    index === undefined ? key : Number(index),
  );

function issuesOf(finding: Finding, nominee: Nominee, locale: Locale, complete: boolean): NomineeIssue[] {
  const { rule } = finding;
  const message = describeFinding(finding, locale);
  switch (finding.outcome) {
    case 'violated':
      return [{ message, path: faultOf(finding, nominee), rule }];
    case 'review':
      return complete ? [{ message, path: ['attestations'], rule }] : [];
    case 'undetermined':
      return complete
        ? finding.missing.map((field) => ({
            message: describeMissing(field, locale),
            path: field.nominee === undefined ? [] : keysOf(field.field),
            rule,
          }))
        : [];
    default:
      return [];
  }
}

/** The field that the comparison at fault reads: the first that is on record. */
function faultOf(finding: Finding, nominee: Nominee): (string | number)[] {
  if (finding.outcome === 'violated' && finding.attestation) return ['attestations'];
  const { subject } = finding;
  const index = nominee.nominations.findIndex(
    ({ body }) => subject.kind === 'nominee' && body === subject.body,
  );
  const reads = finding.evidence
    .filter(({ verdict }) => verdict === 'not-met')
    .flatMap(({ fact }) => factNamed(fact)?.reads ?? [])
    .map((field) => keysOf(field.replace('nominations[]', `nominations[${index}]`)));
  return reads.find((path) => valueAt(nominee, path) !== undefined) ?? reads[0] ?? [];
}

const valueAt = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((inner, key) => (Object(inner) as Record<string | number, unknown>)[key], value);
