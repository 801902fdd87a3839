import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { Instrument, LegalTable, PackManifest, Rule, Source } from '../../src/schema/rule.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json'))
    .sort();

const text = z.string().check(z.minLength(1));
const bilingual = z.strictObject({ vi: text, en: text });
const ids = z.array(text).check(z.minLength(1));

const clauseSchema = z
  .strictObject({
    /** Key in `rules/instruments.json`. */
    instrument: text,
    /** As the rules cite it. */
    clause: text,
    requirement: bilingual,
    /** Rules, `tables/<slug>` or `<pack>/pack` that say it. */
    encoded: z.exactOptional(ids),
    /** Rules that leave it to the body named in the text. */
    delegated: z.exactOptional(ids),
    /** Why no rule says it. */
    notEncoded: z.exactOptional(bilingual),
  })
  .check(
    z.refine(
      ({ encoded, delegated, notEncoded }) =>
        [encoded, delegated, notEncoded].filter((status) => status !== undefined).length === 1,
      'exactly one of encoded, delegated, notEncoded',
    ),
  );

/** One requirement of a clause, and what became of it. */
export type Clause = z.infer<typeof clauseSchema>;

/** Every pack that is shipped, by its id. */
export const shippedPacks: readonly string[] = filesUnder('rules')
  .filter((file) => /^[^/]+\/pack\.json$/.test(file))
  .map((file) => file.replace('/pack.json', ''));

/** What `pack.json` says. */
export const manifestOf = (pack: string): PackManifest => read(`rules/${pack}/pack.json`) as PackManifest;

/** The pack and those it extends. */
export function chainOf(pack: string): string[] {
  const base = manifestOf(pack).extends;
  return base === undefined ? [pack] : [pack, ...chainOf(base)];
}

/** The rules that a pack itself holds. */
export const rulesOf = (pack: string): Rule[] =>
  filesUnder(`rules/${pack}`)
    .filter((file) => file.includes('/'))
    .map((file) => read(`rules/${pack}/${file}`) as Rule);

/** The dated legal tables. */
const tables = (): LegalTable[] =>
  filesUnder('rules/tables').map((file) => read(`rules/tables/${file}`) as LegalTable);

/** Every text that may be cited. */
export const instruments = (): Instrument[] => read('rules/instruments.json') as Instrument[];

/** What became of every requirement of every clause, in the order of the file. */
export function clausesOf(pack: string): Clause[] {
  const file = `rules/${pack}/clauses.json`;
  const result = z.array(clauseSchema).safeParse(existsSync(file) ? read(file) : []);
  if (result.success) return result.data;
  throw new Error(`${file}: ${z.prettifyError(result.error)}`);
}

/** A citation, and who makes it. */
export interface Citation {
  /** A rule, `tables/<slug>` or `<pack>/pack`. */
  readonly by: string;
  readonly source: Source;
}

const citations = (by: string, sources: readonly Source[]): Citation[] =>
  sources.map((source) => ({ by, source }));

/** The citations of a pack's own rules and of its `pack.json`. */
export function citationsOf(pack: string): Citation[] {
  const { referenceMonths = [], bareYear, selection } = manifestOf(pack);
  const own = [
    ...referenceMonths.flatMap(({ source }) => source),
    ...(bareYear?.source ?? []),
    ...(selection?.source ?? []),
  ];
  return [
    ...rulesOf(pack).flatMap(({ id, source, table }) =>
      citations(id, [...source, ...(table?.rows.flatMap((row) => row.source ?? []) ?? [])]),
    ),
    ...citations(`${pack}/pack`, own),
  ];
}

/** The citations of the dated legal tables. */
export const citationsOfTables = (): Citation[] =>
  tables().flatMap(({ id, versions }) =>
    versions.flatMap(({ source, rows }) =>
      citations(id, [...source, ...rows.flatMap((row) => row.source ?? [])]),
    ),
  );

/** How often the cases of a rule show each outcome. */
export function outcomesShown(rule: string): Map<string, number> {
  const file = `fixtures/cases/${rule}.json`;
  const shown = new Map<string, number>();
  if (!existsSync(file)) return shown;
  const { cases } = read(file) as { cases: { expect: string }[] };
  for (const { expect } of cases) shown.set(expect, (shown.get(expect) ?? 0) + 1);
  return shown;
}
