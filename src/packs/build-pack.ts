import type * as z from 'zod/mini';
import { parseMonth } from '../dates/month.ts';
import { isFullDate, parsePartialDate } from '../dates/partial-date.ts';
import {
  type Instrument,
  instrumentsSchema,
  type LegalTable,
  type PackManifest,
  packSchema,
  type Rule,
  tableSchema,
} from '../schema/rule.ts';
import { assemblePack, filesUnder, type RuleFiles } from './assemble-pack.ts';
import { checkInstruments, checkPeriod, checkSources } from './check-citations.ts';
import { contradictions } from './check-contradictions.ts';
import { checkOverride } from './check-overrides.ts';
import { vocabularyGrammar } from './check-rule.ts';
import { checkTable } from './check-table.ts';
import { checkTextNotFound } from './check-text-not-found.ts';
import { checkRows } from './check-when.ts';
import { loadRule, parseFile, reporterOf } from './load-rule.ts';
import { type Layer, overlay } from './overlay.ts';
import type { Pack } from './pack.ts';
import { PackError, type PackIssue, type Report } from './pack-error.ts';

const rulePath =
  /^(.+)\/(committee|standing-committee|inspection-committee|delegation)\/(structure|quota|criteria)\/[a-z0-9-]+\.json$/;

/**
 * Loads a pack with all that it extends, and checks it: shape, ids, facts, operators, values, tables, citations,
 * that it loosens no mandatory rule it overrides, and that its quotas can be met together.
 *
 * @throws PackError with every mistake at once, each with file and path.
 */
export function buildPack(id: string, files: RuleFiles): Pack {
  const loading = new Loading(files);
  const manifests = loading.chain(id);
  const instruments = loading.instruments(manifests);
  for (const manifest of manifests) loading.checkManifest(manifest, instruments);
  loading.checkTextNotFound(manifests);
  const tables = loading.tables(instruments);
  const layers = manifests.map((manifest) => ({ manifest, rules: loading.rules(manifest, instruments) }));
  const rules = loading.finish(layers, instruments);
  const [own, ...bases] = manifests;
  if (loading.issues.length > 0 || !own) throw new PackError(id, loading.issues);
  return assemblePack({ manifests: [own, ...bases], rules, tables, instruments }, files);
}

const namedOnly = { number: '', issuer: { vi: '', en: '' }, title: { vi: '', en: '' }, date: '0000' };

function idsIn(raw: unknown): string[] {
  if (!Array.isArray(raw)) return [];
  return raw.flatMap((item) => (typeof item?.id === 'string' ? [item.id] : []));
}

class Loading {
  readonly issues: PackIssue[] = [];
  readonly #files: RuleFiles;

  constructor(files: RuleFiles) {
    this.#files = files;
  }

  #reporter(file: string): Report {
    return reporterOf(file, this.issues);
  }

  #parse<Schema extends z.ZodMiniType>(file: string, schema: Schema): z.infer<Schema> | undefined {
    return parseFile(file, this.#files[file], schema, this.issues);
  }

  /** The manifest of the pack and of those it extends, nearest first. */
  chain(id: string): PackManifest[] {
    const manifests: PackManifest[] = [];
    for (let next: string | undefined = id; next !== undefined; ) {
      const current: string = next;
      const file = `${current}/pack.json`;
      if (manifests.some((manifest) => manifest.id === current)) {
        this.#reporter(file)(['extends'], 'cyclic-extends', `\`${current}\` extends itself`);
        break;
      }
      if (!Object.hasOwn(this.#files, file)) {
        this.#reporter(file)([], 'missing-file', `no such file; a pack has a pack.json`);
        break;
      }
      const manifest: PackManifest | undefined = this.#parse(file, packSchema);
      if (!manifest) break;
      if (manifest.id !== current) {
        const message = `found \`${manifest.id}\`, expected the folder's path \`${current}\``;
        this.#reporter(file)(['id'], 'id-path', message);
      }
      manifests.push({ ...manifest, id: current });
      next = manifest.extends;
    }
    return manifests;
  }

  /** Checks what a manifest says, now that the instruments it may cite are known. */
  checkManifest(manifest: PackManifest, instruments: readonly Instrument[]): void {
    const report = this.#reporter(`${manifest.id}/pack.json`);
    checkPeriod(manifest.effective, ['effective'], [], [], report);
    const months = manifest.referenceMonths ?? [];
    const grammar = vocabularyGrammar((scope) => scope === 'organization' || scope === 'congress');
    checkRows(months, ['referenceMonths'], grammar, report);
    months.forEach(({ values, source }, index) => {
      checkSources(source, ['referenceMonths', index, 'source'], instruments, report);
      const date = parsePartialDate(values.month);
      if (date?.month === undefined || date.day !== undefined) {
        report(
          ['referenceMonths', index, 'values', 'month'],
          'citation',
          `expected a month such as 2020-09, found \`${values.month}\``,
        );
      } else parseMonth(values.month);
    });
    checkSources(manifest.bareYear?.source ?? [], ['bareYear', 'source'], instruments, report);
    checkSources(manifest.selection?.source ?? [], ['selection', 'source'], instruments, report);
    const assume = manifest.bareYear?.assume;
    if (assume !== undefined && !isFullDate(`2001-${assume}`)) {
      report(['bareYear', 'assume'], 'citation', `expected month and day such as 01-01, found \`${assume}\``);
    }
  }

  /** Checks what each pack of the chain says was not found. */
  checkTextNotFound(manifests: readonly PackManifest[]): void {
    const isFile = (id: string) => Object.hasOwn(this.#files, `${id}.json`);
    manifests.forEach((manifest, index) => {
      const bases = manifests.slice(index + 1);
      checkTextNotFound([manifest, ...bases], isFile, this.#reporter(`${manifest.id}/pack.json`));
    });
  }

  /** What all packs may cite, and what packs of the chain add to it. */
  instruments(manifests: readonly PackManifest[]): Instrument[] {
    const added = manifests
      .map(({ id }) => `${id}/instruments.json`)
      .filter((file) => Object.hasOwn(this.#files, file));
    const known: Instrument[] = [];
    for (const file of ['instruments.json', ...added.reverse()]) {
      const own = this.#parse(file, instrumentsSchema);
      if (own) checkInstruments(own, known, this.#reporter(file));
      // A mistake in one instrument must not make every citation of the others a mistake as well.
      known.push(...(own ?? idsIn(this.#files[file]).map((id) => ({ ...namedOnly, id }))));
    }
    return known;
  }

  tables(instruments: readonly Instrument[]): LegalTable[] {
    return filesUnder(this.#files, 'tables/').flatMap((file) => {
      const table = this.#parse(file, tableSchema);
      if (!table) return [];
      checkTable(table, file.replace(/\.json$/, ''), instruments, this.#reporter(file));
      return [table];
    });
  }

  rules(manifest: PackManifest, instruments: readonly Instrument[]): Rule[] {
    const prefix = `${manifest.id}/`;
    return filesUnder(this.#files, prefix).flatMap((file) => {
      if (file === `${prefix}pack.json` || file === `${prefix}instruments.json`) return [];
      if (rulePath.exec(file)?.[1] !== manifest.id) {
        const message = 'expected <pack>/<body>/{structure,quota,criteria}/<slug>.json';
        this.#reporter(file)([], 'stray-file', message);
        return [];
      }
      return loadRule(file, this.#files[file], instruments, this.issues) ?? [];
    });
  }

  /** Checks that need all rules at once, and only sound ones; gives the rules that stand. */
  finish(layers: readonly Layer[], instruments: readonly Instrument[]): readonly Rule[] {
    const fileOf = (rule: Rule) => `${rule.id}.json`;
    const reporterFor = (rule: Rule) => this.#reporter(fileOf(rule));
    const isSound = (rule: Rule) => !this.issues.some(({ file }) => file === fileOf(rule));
    const seen = new Set<string>();
    for (const rule of layers.flatMap(({ rules }) => rules)) {
      if (seen.has(rule.id)) reporterFor(rule)(['id'], 'duplicate-id', `\`${rule.id}\` names two rules`);
      seen.add(rule.id);
    }
    const inChain = (id: string) =>
      layers.some(({ manifest }) => id.startsWith(`${manifest.id}/`)) &&
      Object.hasOwn(this.#files, `${id}.json`);
    const { rules, replacements } = overlay(layers, inChain, reporterFor);
    for (const { rule, base, pack } of replacements) {
      if (isSound(rule) && isSound(base)) checkOverride(rule, base, pack, instruments, reporterFor(rule));
    }
    for (const { rule, message } of contradictions(rules.filter(isSound))) {
      reporterFor(rule)(['require'], 'quota-contradiction', message);
    }
    return rules;
  }
}
