import { measurePrefix } from '../evaluate/evidence.ts';
import { isPersonal as isOfPerson } from '../facts/fact.ts';
import { factNamed } from '../facts/vocabulary.ts';
import type { Evidence, Finding, Subject } from '../report/finding.ts';
import type { CheckResult, Refusal, Report } from '../report/report.ts';
import { isYesNo } from '../report/statement.ts';
import type { Waiver } from '../schema/nomination-list.ts';
import type { Attestation } from '../schema/nominee.ts';
import type { Locale } from '../text.ts';
import { maskIssue } from './mask-issue.ts';
import type { ReportOptions } from './options.ts';
import { type MaskWords, maskWords } from './words.ts';

/**
 * The same result without what tells who is meant, for systems of others.
 *
 * Nominees become `n01`, `n02` in the order of the list, so that who holds the list knows who is meant. The organization
 * loses its name, an attestation its author, document and day, a waiver its document, reason and days. Of a person's
 * record only what is answered by yes or no remains; of all else the report says how it stands to the rule, not what it is.
 */
export function maskReport<Result extends CheckResult>(result: Result, options?: ReportOptions): Result;
export function maskReport(result: CheckResult, { locale = 'vi' }: ReportOptions = {}): CheckResult {
  return result.decision === 'refused' ? maskRefusal(result) : new Mask(result, locale).report();
}

/** Whether a report is masked already. */
export const isMaskedReport = (result: CheckResult): boolean =>
  result.decision !== 'refused' &&
  Object.values(maskWords).some((words) => words.organization === result.organization.name);

function maskRefusal(refusal: Refusal): Refusal {
  const [first, ...rest] = refusal.issues;
  return { ...refusal, issues: [maskIssue(first), ...rest.map(maskIssue)] };
}

class Mask {
  readonly #report: Report;
  readonly #words: MaskWords;
  readonly #numbers: ReadonlyMap<string, string>;

  constructor(report: Report, locale: Locale) {
    this.#report = report;
    this.#words = maskWords[locale];
    const digits = Math.max(2, String(report.nominees.length).length);
    this.#numbers = new Map(
      report.nominees.map(({ id }, index) => [id, String(index + 1).padStart(digits, '0')]),
    );
  }

  report(): Report {
    const { organization, nominees, findings, unusedWaivers } = this.#report;
    const { name: _, ...kept } = organization;
    return {
      ...this.#report,
      organization: { name: this.#words.organization, ...kept },
      nominees: nominees.map(({ id }) => ({
        id: this.#id(id),
        name: this.#words.nominee(this.#numbers.get(id) ?? ''),
      })),
      findings: findings.map((finding) => this.#finding(finding)),
      unusedWaivers: unusedWaivers.map(({ waiver, outcome }) => ({ waiver: this.#waiver(waiver), outcome })),
    };
  }

  /** An id that no nominee has is masked too: it may be anything. */
  #id(id: string): string {
    return `n${this.#numbers.get(id) ?? '00'}`;
  }

  #finding(finding: Finding): Finding {
    const common = {
      subject: this.#subject(finding.subject),
      evidence: finding.evidence.map((evidence) => this.#evidence(evidence)),
    };
    switch (finding.outcome) {
      case 'satisfied':
      case 'violated':
        return {
          ...finding,
          ...common,
          ...(finding.attestation && { attestation: this.#attestation(finding.attestation) }),
        };
      case 'undetermined': {
        const missing = finding.missing.map(({ nominee, field }) => ({
          ...(nominee !== undefined && { nominee: this.#id(nominee) }),
          field,
        }));
        return { ...finding, ...common, missing };
      }
      case 'waived':
        return { ...finding, ...common, waiver: this.#waiver(finding.waiver) };
      default:
        return { ...finding, ...common };
    }
  }

  #subject(subject: Subject): Subject {
    return subject.kind === 'nominee' ? { ...subject, nominee: this.#id(subject.nominee) } : subject;
  }

  #evidence(evidence: Evidence): Evidence {
    const { who, shortBy, ...rest } = evidence;
    const ids = (all: readonly string[]) => all.map((id) => this.#id(id));
    const masked = {
      ...rest,
      ...(who && { who: { counted: ids(who.counted), open: ids(who.open) } }),
      // Notes tell months of birth and retirement.
      notes: [],
    };
    if (!isPersonal(evidence)) return { ...masked, ...(shortBy !== undefined && { shortBy }) };
    return evidence.found.kind === 'unknown' ? masked : { ...masked, found: { kind: 'withheld' } };
  }

  #attestation({ kind, conclusion }: Attestation): Attestation {
    return { kind, by: this.#words.authority, conclusion };
  }

  #waiver({ rule, subject, authority }: Waiver): Waiver {
    return {
      rule,
      ...(subject !== undefined && { subject: this.#id(subject) }),
      authority,
      document: this.#words.document,
      reason: this.#words.withheld,
    };
  }
}

/** Whether the value found may tell one person from others: of a record, or the least or greatest of many. */
function isPersonal(evidence: Evidence): boolean {
  const { fact, found, unit } = evidence;
  if (fact.startsWith(measurePrefix))
    return found.kind !== 'share' && unit !== 'persons' && unit !== 'values';
  const scope = factNamed(fact)?.scope;
  return scope !== undefined && isOfPerson(scope) && !isYesNo(evidence);
}
