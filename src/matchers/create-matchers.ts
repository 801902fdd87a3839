import type { Finding, Outcome } from '../report/finding.ts';
import { describeIssue } from '../report/issues.ts';
import { messages } from '../report/messages.ts';
import type { CheckResult, Report } from '../report/report.ts';
import { decide } from '../report/report.ts';
import { type Paints, tellFindings } from './failure.ts';
import type { MatcherOptions, SubjectOptions } from './options.ts';
import { assertDecision, findingsOf, reportOf, resultOf, toldOf } from './received.ts';

/** What a test runner asks of a matcher. */
export interface Matched {
  /** Whether the expectation holds, `.not` apart. */
  readonly pass: boolean;
  /** What to print where it fails. */
  readonly message: () => string;
}

/** What test runners offer to matchers; all of it may be wanting. */
interface Runner {
  readonly utils?: {
    readonly RECEIVED_COLOR?: (text: string) => string;
    readonly EXPECTED_COLOR?: (text: string) => string;
    readonly DIM_COLOR?: (text: string) => string;
  };
}

const same = (text: string) => text;
const decisionWord = { en: 'decision', vi: 'kết luận' } as const;

function paintsOf(runner: Runner | undefined): Paints {
  const { RECEIVED_COLOR = same, EXPECTED_COLOR = same, DIM_COLOR = same } = runner?.utils ?? {};
  return { bad: RECEIVED_COLOR, good: EXPECTED_COLOR, dim: DIM_COLOR };
}

/** The matchers, to be given to `expect.extend`. */
// A type, not an interface, since runners ask for an index signature.
export type Matchers = {
  /** See `NhansuMatchers.toPassCheck`. */
  toPassCheck(this: unknown, received: unknown, options?: MatcherOptions): Promise<Matched>;
  /** See `NhansuMatchers.toHaveDecision`. */
  toHaveDecision(
    this: unknown,
    received: unknown,
    decision: CheckResult['decision'],
    options?: MatcherOptions,
  ): Promise<Matched>;
  /** See `NhansuMatchers.toSatisfyRule`. */
  toSatisfyRule(this: unknown, received: unknown, rule: string, options?: SubjectOptions): Promise<Matched>;
  /** See `NhansuMatchers.toViolateRule`. */
  toViolateRule(this: unknown, received: unknown, rule: string, options?: SubjectOptions): Promise<Matched>;
  /** See `NhansuMatchers.toBeUndetermined`. */
  toBeUndetermined(
    this: unknown,
    received: unknown,
    rule: string,
    options?: SubjectOptions,
  ): Promise<Matched>;
};

/** Matchers for `expect.extend` of Vitest, Jest or Bun; options that every call takes over unless it says otherwise. */
export function createMatchers(defaults: MatcherOptions = {}): Matchers {
  return {
    async toPassCheck(received, own = {}) {
      const all = { ...defaults, ...own };
      const report = await reportOf(received, own, all);
      return matched(this, 'toPassCheck', [], report, graveOf(report), report.decision === 'pass', all);
    },
    async toHaveDecision(received, decision, own = {}) {
      const all = { ...defaults, ...own };
      assertDecision(decision);
      const result = await resultOf(received, own, all);
      const pass = result.decision === decision;
      if (result.decision === 'refused') return refused(toldOf(result, all).issues, decision, pass, all);
      return matched(this, 'toHaveDecision', [`'${decision}'`], result, graveOf(result), pass, all);
    },
    toSatisfyRule(received, rule, own = {}) {
      const satisfies = (findings: readonly Finding[]) =>
        has(findings, 'satisfied') && findings.every(({ outcome }) => isFine(outcome));
      return ofRule(this, 'toSatisfyRule', received, rule, own, { ...defaults, ...own }, satisfies);
    },
    toViolateRule(received, rule, own = {}) {
      const violates = (findings: readonly Finding[]) => has(findings, 'violated');
      return ofRule(this, 'toViolateRule', received, rule, own, { ...defaults, ...own }, violates);
    },
    toBeUndetermined(received, rule, own = {}) {
      const isOpen = (findings: readonly Finding[]) => has(findings, 'undetermined');
      return ofRule(this, 'toBeUndetermined', received, rule, own, { ...defaults, ...own }, isOpen);
    },
  };
}

const has = (findings: readonly Finding[], wanted: Outcome) =>
  findings.some(({ outcome }) => outcome === wanted);
const isFine = (outcome: Outcome) => outcome === 'satisfied' || outcome === 'not-applicable';

/** The findings that keep a list from passing, the gravest first. */
function graveOf({ findings }: Report): readonly Finding[] {
  const grave = findings.filter((finding) => decide([finding]) !== 'pass');
  const violated = grave.filter(({ outcome }) => outcome === 'violated');
  return [...violated, ...grave.filter(({ outcome }) => outcome !== 'violated')];
}

async function ofRule(
  runner: unknown,
  name: string,
  received: unknown,
  rule: string,
  own: SubjectOptions,
  options: SubjectOptions,
  holds: (findings: readonly Finding[]) => boolean,
): Promise<Matched> {
  const report = await reportOf(received, own, options);
  const findings = findingsOf(report, rule, options.subject);
  const { subject } = options;
  const words = [`'${rule}'`, ...(subject === undefined ? [] : [`{ subject: '${subject}' }`])];
  return matched(runner, name, words, report, findings, holds(findings), options);
}

function matched(
  runner: unknown,
  name: string,
  words: readonly string[],
  report: Report,
  decisive: readonly Finding[],
  pass: boolean,
  options: MatcherOptions,
): Matched {
  const { locale = 'en' } = options;
  const message = () => {
    const told = toldOf(report, options);
    // A mask keeps the findings and their order.
    const findings = decisive.map((finding) => told.findings[report.findings.indexOf(finding)] ?? finding);
    const call = `expect(list).${pass ? 'not.' : ''}${name}(${words.join(', ')})`;
    const decision = `${decisionWord[locale]}: ${messages[locale].decision[report.decision]}`;
    const body = tellFindings(findings, told, locale, paintsOf(runner as Runner | undefined));
    return [call, decision, body].filter((part) => part !== '').join('\n\n');
  };
  return { pass, message };
}

function refused(
  issues: Extract<CheckResult, { decision: 'refused' }>['issues'],
  wanted: string,
  pass: boolean,
  { locale = 'en' }: MatcherOptions,
): Matched {
  const lines = issues.map((issue) => `  • ${describeIssue(issue, locale)}`);
  const call = `expect(list).${pass ? 'not.' : ''}toHaveDecision('${wanted}')`;
  return { pass, message: () => [call, messages[locale].decision.refused, lines.join('\n')].join('\n\n') };
}
