import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type {
  CheckOptions,
  CheckResult,
  Finding,
  NominationList,
  Pack,
  Rule,
  RuleFiles,
} from '../../src/index.ts';
import { parseNominationList } from '../../src/index.ts';
import { buildPack } from '../../src/packs/build-pack.ts';
import { type Body, bodies, modalities } from '../../src/schema/terms.ts';

type Json = Readonly<Record<string, unknown>>;

const json = z.record(z.string(), z.unknown());
const count = z.int().check(z.minimum(0));

const caseSchema = z.strictObject({
  /** What the case shows, as a plain sentence. */
  name: z.string().check(z.minLength(1)),
  /** Merged over the least list there can be; `null` takes a field away. */
  list: z.exactOptional(json),
  /** One record each, or `times` equal ones; their ids are n1, n2, … in order. */
  nominees: z.exactOptional(
    z.array(
      z.looseObject({ times: z.exactOptional(z.int().check(z.minimum(1))), id: z.exactOptional(z.never()) }),
    ),
  ),
  /** The nominee whose finding is meant, for a rule about nominees: the first one by default. */
  subject: z.exactOptional(z.string()),
  expect: z.enum(['satisfied', 'violated', 'undetermined', 'review', 'not-applicable']),
  /** All fields asked for: `n1 birth`, or `bodies.committee.seats` for one of the list. */
  missing: z.exactOptional(z.array(z.string())),
  reason: z.exactOptional(z.string()),
  /** The distance of the one comparison that is not met. */
  shortBy: z.exactOptional(z.int()),
  /** How many caveats the finding carries. */
  caveats: z.exactOptional(count),
});

const caseFileSchema = z.strictObject({
  rule: z.string(),
  modality: z.enum(modalities),
  cases: z.array(caseSchema).check(z.minLength(1)),
});

/** One list, and what the rule says of it. */
export type Case = z.infer<typeof caseSchema>;
/** The cases of one rule. */
export type CaseFile = z.infer<typeof caseFileSchema>;

/** Parses a JSON file of the repository. */
export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** All JSON files below a folder, as paths below it, sorted; clause maps apart, which no program reads. */
export const jsonUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json') && !/(^|\/)clauses\.json$/.test(path))
    .sort();

/** True for a rule among the files below rules/, rather than a pack, a table or the instruments. */
export const isRuleFile = (file: string): boolean =>
  !/(^|\/)(instruments|pack)\.json$/.test(file) && !file.startsWith('tables/');

/** Every rule's path below rules/. */
export const ruleFiles: readonly string[] = jsonUnder('rules').filter(isRuleFile);

/** A rule as its file has it. */
export const readRule = (file: string): Rule => readJson(`rules/${file}`) as Rule;

/** The cases of a rule. A key that the format does not have is an error. */
export function readCases(file: string): CaseFile {
  const result = caseFileSchema.safeParse(readJson(`fixtures/cases/${file}`));
  if (result.success) return result.data;
  throw new Error(`fixtures/cases/${file}: ${z.prettifyError(result.error)}`);
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects are merged, anything else replaced; `null` takes the field away. */
function merge(base: unknown, change: unknown): unknown {
  if (!isObject(base) || !isObject(change)) return change;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(change)) {
    if (value === null) delete merged[key];
    else merged[key] = merge(merged[key], value);
  }
  return merged;
}

function bodyOf(rule: string): Body {
  const body = bodies.find((name) => rule.split('/').includes(name));
  if (!body) throw new Error(`no body in the path of ${rule}`);
  return body;
}

/** The pack whose folder holds the rule, given its id or file. */
export const packIdOf = (rule: string): string => rule.slice(0, rule.indexOf(`/${bodyOf(rule)}/`));

/** The term whose pack holds the rule; rules that every term extends are shown in one of them. */
function termOf(rule: string): unknown {
  const pack = packIdOf(rule);
  if (pack === 'charter') return '2020-2025';
  if (!pack.startsWith('local/')) return pack;
  return z.looseObject({ extends: z.string() }).parse(readJson(`rules/${pack}/pack.json`)).extends;
}

const everyFile = (): RuleFiles =>
  Object.fromEntries(jsonUnder('rules').map((file) => [file, readJson(`rules/${file}`)]));
const localPacks = new Map<string, Pack>();

/** What to check a case of the rule against: its local pack, else the pack of the term. */
export function optionsFor(rule: string): CheckOptions {
  const id = packIdOf(rule);
  if (!id.startsWith('local/')) return {};
  const pack = localPacks.get(id) ?? buildPack(id, everyFile());
  localPacks.set(id, pack);
  return { pack };
}

/** The congress of a case that says nothing of it: by its term. */
const congresses: Readonly<Record<string, Json>> = {
  '2020-2025': { date: '2020-10-15' },
  '2025-2030': { date: '2025-10-15', selection: 'election' },
};

/** Writes a case out as the list that is checked. Every body that somebody is nominated to is elected. */
export function expandCase(rule: string, { list, nominees = [] }: Case): NominationList {
  const body = bodyOf(rule);
  const people = nominees
    .flatMap(({ times = 1, ...nominee }) => Array.from({ length: times }, () => nominee as Json))
    .map(({ nomination = {}, ...nominee }, index) => ({
      id: `n${index + 1}`,
      nominations: [merge({ body, role: 'member' }, nomination)],
      ...nominee,
    }));
  const nominatedTo = people.flatMap(({ nominations }) =>
    nominations.flatMap((nomination) => (isObject(nomination) ? String(nomination['body']) : [])),
  );
  const term = String(termOf(rule));
  const least = {
    term,
    organization: { name: 'Đảng bộ Mẫu', level: 'province', sector: 'local' },
    congress: congresses[term] ?? {},
    bodies: Object.fromEntries([body, ...nominatedTo].map((name) => [name, {}])),
    nominees: people,
  };
  const parsed = parseNominationList(merge(least, list ?? {}));
  if (parsed.ok) return parsed.list;
  throw new Error(`not a nomination list: ${JSON.stringify(parsed.issues)}`);
}

/** The finding that a case is about. */
function findingOf(result: CheckResult, rule: Rule | string, subject: string): Finding {
  const id = typeof rule === 'string' ? rule : rule.id;
  if (result.decision === 'refused') throw new Error(`refused: ${JSON.stringify(result.issues)}`);
  const own: readonly Finding[] = result.findings.filter((finding) => finding.rule === id);
  const personal = own.find(
    (finding) => finding.subject.kind === 'nominee' && finding.subject.nominee === subject,
  );
  const [other, ...others] = own.filter((finding) => finding.subject.kind !== 'nominee');
  const finding = personal ?? other;
  if (!finding || others.length > 0)
    throw new Error(`${own.length} findings of ${id}, none of them on ${subject}`);
  return finding;
}

/** What a case says of the finding, and no more. */
export type Shown = Pick<Case, 'expect' | 'missing' | 'reason' | 'shortBy' | 'caveats'>;

/** What the case expects. */
export function expected({
  name: _,
  list: __,
  nominees: ___,
  subject: ____,
  missing,
  ...shown
}: Case): Shown {
  return { ...shown, ...(missing && { missing: [...missing].sort() }) };
}

/** What the check shows, in those points that the case speaks of. */
export function observed(result: CheckResult, rule: string, asked: Case): Shown {
  const finding = findingOf(result, rule, asked.subject ?? 'n1');
  const shortBy = finding.evidence.flatMap((evidence) => evidence.shortBy ?? []);
  const missing = finding.outcome === 'undetermined' ? finding.missing : [];
  return {
    expect: finding.outcome as Shown['expect'],
    ...(asked.missing && {
      missing: missing.map(({ nominee, field }) => (nominee ? `${nominee} ${field}` : field)).sort(),
    }),
    ...(asked.reason !== undefined && finding.outcome === 'not-applicable' && { reason: finding.reason }),
    ...(asked.shortBy !== undefined && shortBy.length === 1 && { shortBy: shortBy[0] }),
    ...(asked.caveats !== undefined && { caveats: finding.caveats.length }),
  };
}
