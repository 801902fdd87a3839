import { onTheDay, type RuleInEffect, rulesInEffect } from '../embed/judge-nominee.ts';
import type { NomineeContext } from '../embed/nominee-context.ts';
import { type Frame, frameOf, leftOut, prepareIn } from '../embed/prepare-nominee.ts';
import { lastDay } from '../embed/read-nominee.ts';
import { examine } from '../evaluate/check.ts';
import { trialsOf } from '../evaluate/evaluate-list.ts';
import { judgeRows } from '../evaluate/judge.ts';
import { attestationIssues, dateIssues, unknownPack } from '../evaluate/list-issues.ts';
import type { Pack } from '../packs/pack.ts';
import { packAtHand } from '../packs/shipped.ts';
import type { Finding } from '../report/finding.ts';
import { hashOf } from '../report/hash.ts';
import { decide } from '../report/report.ts';
import { nomineeIssues } from '../schema/cross-check.ts';
import { countIssues } from '../schema/cross-check-numbers.ts';
import { type InputIssue, issuesOf, note } from '../schema/input-issue.ts';
import { type Nominee, nomineeSchema } from '../schema/nominee.ts';
import { parseNominationList } from '../schema/parse.ts';
import { isRecord, type Raw } from '../schema/raw.ts';
import type { Body, Role, tracks } from '../schema/terms.ts';
import { isQuiet, type Screened, type ScreenSummary } from './screened.ts';
import { Summing } from './summary.ts';

/** What a person is screened for. */
export interface ScreenedFor {
  /** The body. */
  readonly body: Body;
  /** The role in it. */
  readonly role: Role;
  /** Whether for the first time; not known where it is left out. */
  readonly track?: (typeof tracks)[number];
}

/** What to screen for, and against which pack. */
export interface ScreenOptions extends NomineeContext {
  /**
   * What every person is screened for, instead of the nominations on record; what else is on record of one to the same body,
   * such as `planned`, counts. By default the nominations on record.
   */
  readonly for?: ScreenedFor;
  /** Whether to give findings that ask for no look as well: satisfied, and not applicable. */
  readonly all?: boolean;
}

/** Screens persons and lists one by one, and keeps count. */
export interface Screener {
  /** What a record comes to. */
  readonly one: (value: unknown) => Screened;
  /** Counts a record that could not even be read. */
  readonly refuse: (issues: readonly InputIssue[]) => Screened;
  /** What was screened so far. */
  readonly summary: ScreenSummary;
  /** The same, and begins to count anew. */
  readonly take: () => ScreenSummary;
}

const notARecord: InputIssue = {
  path: '',
  code: 'invalid',
  expected: note('một hồ sơ hoặc một danh sách, là một đối tượng', 'a record or a list, which is an object'),
};

/** What is wrong with the context that all persons are screened in. */
export function contextIssues(pack: Pack, options: ScreenOptions): InputIssue[] {
  const parsed = parseNominationList(emptyList(pack, options, options.for ? [options.for.body] : []));
  if (!parsed.ok) return [...parsed.issues];
  return options.congress?.date === undefined ? [] : dateIssues(options.congress.date, pack);
}

/** A list of nobody: what the context does not say stands there for want of it. */
const emptyList = (
  pack: Pack,
  { organization, congress, outgoing, ...given }: ScreenOptions,
  elected: readonly Body[],
) => ({
  term: pack.id,
  organization: { name: '-', level: 'grassroots', sector: 'local', ...organization },
  congress: { date: lastDay, ...congress },
  bodies: { ...Object.fromEntries(elected.map((body) => [body, {}])), ...given.bodies },
  ...(outgoing && { outgoing }),
  nominees: [],
});

/** The packs to screen against. */
export interface ScreenedAgainst {
  /** Of persons; without it, they are refused. */
  readonly persons?: Pack;
  /** Of lists; without it, that of the term of each, which must have been loaded. */
  readonly lists?: Pack;
}

/** Screens against packs. The context must be sound: see `contextIssues`. */
export function screenerOf(packs: ScreenedAgainst, options: ScreenOptions): Screener {
  const { pack: _, all = false, ...asked } = options;
  const question = hashOf({ ...asked, all });
  const begin = () => {
    const sum = new Summing(question);
    if (packs.persons) sum.against(packs.persons);
    return sum;
  };
  let sum = begin();
  const persons = packs.persons && personScreener(packs.persons, options);

  const done = (
    who: Who,
    decision: Screened['decision'],
    findings: readonly Finding[],
    issues: readonly InputIssue[],
  ): Screened => {
    for (const { rule, outcome } of findings) sum.found(rule, outcome);
    const shown = all ? findings : findings.filter((finding) => !isQuiet(finding));
    const screened: Screened = { ...who, decision, findings: shown, issues };
    sum.decided(screened);
    return screened;
  };
  const refused = (who: Who, issues: readonly InputIssue[]) => done(who, 'refused', noFindings, issues);

  const screenList = (value: Raw): Screened => {
    const parsed = parseNominationList(value);
    const who = nameOf(value);
    if (!parsed.ok) return refused(who, parsed.issues);
    const own = packs.lists ?? packAtHand(parsed.list.term);
    if (!own) return refused(who, [unknownPack(parsed.list.term, 'term')]);
    const report = examine(parsed.list, own);
    if (report.decision === 'refused') return refused(who, report.issues);
    sum.against(own);
    return done(who, report.decision, report.findings, noIssues);
  };

  const screenPerson = (value: Raw): Screened => {
    const { id } = value;
    const who = typeof id === 'string' ? { id } : {};
    if (!persons) return refused(who, [packWanted]);
    const { issues, findings } = persons(value);
    if (issues.length > 0) return refused(who, issues);
    return done(who, decide(findings), findings, issues);
  };

  return {
    one: (value) => {
      if (!isRecord(value)) return refused({}, [notARecord]);
      return 'nominees' in value ? screenList(value) : screenPerson(value);
    },
    refuse: (issues) => refused({}, issues),
    get summary() {
      return sum.summary;
    },
    take: () => {
      const { summary } = sum;
      sum = begin();
      return summary;
    },
  };
}

const packWanted: InputIssue = {
  path: '',
  code: 'invalid',
  expected: note(
    'một danh sách, vì không nêu gói quy định cho từng người',
    'a list, since no pack is given for single persons',
  ),
};

/** Whom or what a record is of. */
type Who = Pick<Screened, 'id' | 'list' | 'term'>;

function nameOf({ organization, term }: Raw): Who {
  const name = isRecord(organization) ? organization['name'] : undefined;
  return { list: typeof name === 'string' ? name : '', ...(typeof term === 'string' && { term }) };
}

interface Judgement {
  readonly issues: readonly InputIssue[];
  readonly findings: readonly Finding[];
}

const noFindings: readonly Finding[] = [];
const noIssues: readonly InputIssue[] = [];

/** A frame with the rules that look at persons nominated as these are. */
interface Prepared {
  readonly frame: Frame;
  readonly rules: readonly RuleInEffect[];
}

function personScreener(pack: Pack, options: ScreenOptions): (value: Raw) => Judgement {
  const { congress, for: asked, all = false } = options;
  const inEffect = rulesInEffect(pack, congress?.date);
  const known = new Map<string, Prepared>();
  const prepare = (nominated: readonly Body[]): Prepared => {
    const parsed = parseNominationList(emptyList(pack, options, nominated));
    if (!parsed.ok) throw new Error('INVARIANT: the context is sound');
    const frame = frameOf(parsed.list, new Set(leftOut(parsed.list, options)), pack);
    const isFor = ({ compiled }: RuleInEffect) => nominated.some((body) => body === compiled.rule.for?.body);
    return { frame, rules: inEffect.filter(isFor) };
  };
  const preparedFor = ({ nominations: own }: Nominee): Prepared => {
    const nominated = own.map(({ body }) => body);
    const key = nominated.join();
    const prepared = known.get(key) ?? prepare(nominated);
    known.set(key, prepared);
    return prepared;
  };
  return (value) => {
    const record = asked ? { ...value, nominations: [nominationFor(asked, value)] } : value;
    const parsed = nomineeSchema.safeParse(record);
    const across = [...nomineeIssues([record], undefined, congress), ...countIssues([record], congress)];
    const within = parsed.success ? noIssues : issuesOf(parsed.error, nomineeSchema, record);
    const issues = [...within, ...withinRecord(across)];
    if (!parsed.success || issues.length > 0) return { issues, findings: noFindings };
    const nominee = parsed.data as Nominee;
    const stray = nominee.attestations ? attestationIssues({ nominees: [nominee] }, pack) : noIssues;
    if (stray.length > 0) return { issues: withinRecord(stray), findings: noFindings };
    return { issues: noIssues, findings: judge(nominee, preparedFor(nominee), all) };
  };
}

/** The nomination that is asked for, with what else is on record of one to the same body. */
function nominationFor(asked: ScreenedFor, { nominations }: Raw): Raw {
  const onRecord = Array.isArray(nominations)
    ? nominations.find((one) => one?.body === asked.body)
    : undefined;
  return { ...onRecord, ...asked };
}

function judge(nominee: Nominee, { frame, rules }: Prepared, explains: boolean): Finding[] {
  const prepared = prepareIn(frame, nominee);
  const findings: Finding[] = [];
  for (const { compiled, effect } of rules) {
    for (const { hearings, missing } of trialsOf(compiled, prepared))
      findings.push(onTheDay(judgeRows(hearings, missing, explains), effect));
  }
  return findings;
}

/** Paths as they are within the record. */
const withinRecord = (issues: readonly InputIssue[]): InputIssue[] =>
  issues.map((issue) => ({ ...issue, path: issue.path.replace(/^nominees\[0\]\.?/, '') }));
