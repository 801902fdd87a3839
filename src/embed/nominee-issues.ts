import { isPersonal } from '../facts/fact.ts';
import { factNamed } from '../facts/vocabulary.ts';
import type { Finding } from '../report/finding.ts';
import { describeIssue } from '../report/issues.ts';
import { describeFinding } from '../report/sentence.ts';
import type { Nominee } from '../schema/nominee.ts';
import { type Locale, lowerFirst } from '../text.ts';
import { type Judged, judgeNominee } from './judge-nominee.ts';
import { type NomineeContext, packOf } from './nominee-context.ts';
import { type Keys, keysOf, valueAt } from './path.ts';
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
  /** The field at fault in the record as it was typed, e.g. `['service', 'rank']`; empty for the record as a whole. */
  readonly path: readonly (string | number)[];
  /** The rule, where one is violated or open. */
  readonly rule?: string;
}

/** What is wrong with a record: its shape, and the mandatory rules about persons that it violates. */
export async function nomineeIssues(
  input: unknown,
  options: ValidatorOptions,
): Promise<{ readonly nominee?: Nominee; readonly issues: readonly NomineeIssue[] }> {
  const { locale = 'vi', complete = false } = options;
  const pack = await packOf(options);
  const { read, issues } = readNominee(input, options, pack);
  const invalid = issues.map(
    (issue): NomineeIssue => ({ message: describeIssue(issue, locale), path: keysOf(issue.path) }),
  );
  if (!read) return { issues: invalid };
  const [nominee] = read.list.nominees;
  const wrong = judgeNominee(read, pack, options)
    .filter(({ finding }) => finding.modality === 'mandatory')
    .flatMap(({ finding, open }): NomineeIssue[] => {
      const { rule } = finding;
      const sentence = describeFinding(finding, locale);
      // By itself, that something is not known does not say what for.
      const title = pack.rules.find(({ id }) => id === rule)?.title[locale];
      const message = finding.outcome === 'violated' ? sentence : `${title}: ${lowerFirst(sentence)}`;
      const paths = [...faults(finding, nominee), ...(complete ? gaps(finding, open) : [])];
      return paths.map((path) => ({ message, path: read.original(path), rule }));
    });
  return { nominee, issues: [...invalid, ...wrong] };
}

/** The field that the comparison at fault reads: the first that is on record. */
function faults(finding: Finding, nominee: Nominee): Keys[] {
  if (finding.outcome !== 'violated') return [];
  if (finding.attestation) return [['attestations']];
  const { subject } = finding;
  const index = nominee.nominations.findIndex(
    ({ body }) => subject.kind === 'nominee' && body === subject.body,
  );
  const reads = finding.evidence
    .filter(({ verdict }) => verdict === 'not-met')
    .flatMap(({ fact }) => factNamed(fact) ?? [])
    .filter(({ scope }) => isPersonal(scope))
    .flatMap((fact) => fact.reads)
    .filter((field) => !field.startsWith('congress.'))
    .map((field) => keysOf(field.replace('nominations[]', `nominations[${index}]`)));
  return [reads.find((path) => valueAt(nominee, path) !== undefined) ?? reads[0] ?? []];
}

/** The fields for want of which a rule is open; what the record has no field for is of the record as a whole. */
function gaps({ outcome }: Finding, open: Judged['open']): Keys[] {
  if (outcome === 'review') return [['attestations']];
  if (outcome !== 'undetermined') return [];
  const paths = open.flatMap(({ nominee, field }) => (nominee === undefined ? [] : [keysOf(field)]));
  return paths.length > 0 ? paths : [[]];
}
