import type { OperatorName } from '../evaluate/operators.ts';
import type { FactId } from '../facts/generated/fact-ids.ts';
import type { Allowed, Operand } from '../schema/condition.ts';
import type { Instrument, LegalTable, Measure, PackManifest, Rule } from '../schema/rule.ts';
import type { Body } from '../schema/terms.ts';
import type { RuleFiles } from './assemble-pack.ts';
import type { PackId } from './generated/ids.ts';
import type { Pack } from './pack.ts';
import { PackError, type PackIssue } from './pack-error.ts';
import { getPackFiles, packIds } from './shipped.ts';

/** The same with nothing to be changed, so that what is declared `as const` fits. */
export type Fixed<T> = T extends (infer Item)[]
  ? readonly Fixed<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Fixed<T[Key]> }
    : T;

/** A fact of the vocabulary, or a measure of the rule. */
type FactReference = FactId | `measure.${string}`;

/** A condition of a rule as code: facts and operators complete in an editor, and a mistyped one does not compile. */
export type ConditionDefinition =
  | { readonly all: readonly ConditionItemDefinition[] }
  | { readonly any: readonly ConditionItemDefinition[] }
  | { readonly not: ConditionItemDefinition };

type ConditionItemDefinition =
  | ConditionDefinition
  | { readonly fact: FactReference; readonly operator: OperatorName; readonly value: Operand };

type WhenDefinition = { readonly [Fact in FactId]?: Allowed };

/** A row of a rule's table as code. */
export type RowDefinition = Fixed<Omit<NonNullable<Rule['table']>['rows'][number], 'when'>> & {
  readonly when: WhenDefinition;
};

type OverDefinition<Over> = {
  readonly [Key in keyof Over]: Key extends 'where'
    ? ConditionDefinition
    : Key extends 'fact'
      ? FactId
      : Over[Key];
};

/** A measure of a rule as code. */
export type MeasureDefinition = Fixed<Pick<Measure, 'label'>> & {
  readonly [Kind in 'count' | 'share' | 'distinct' | 'least' | 'greatest']?: OverDefinition<
    NonNullable<Measure[Kind]>
  >;
};

/** One rule as code: what `rules/<id>.json` would hold. */
export type RuleDefinition = Fixed<
  Omit<Rule, '$schema' | 'id' | 'appliesWhen' | 'require' | 'table' | 'measures' | 'caveats'>
> & {
  /** The pack's id, then `<body>/{structure,quota,criteria}/<slug>`. */
  readonly id: `${string}/${Body}/${'structure' | 'quota' | 'criteria'}/${string}`;
  /** To whom or what the rule says anything; to all where it is absent. */
  readonly appliesWhen?: ConditionDefinition;
  /** True means satisfied. */
  readonly require?: ConditionDefinition;
  /** Figures that differ by level, place or day. */
  readonly table?: { readonly rows: readonly RowDefinition[] };
  /** Named numbers over the nominees of a body, for conditions as `measure.<name>`. */
  readonly measures?: Readonly<Record<string, MeasureDefinition>>;
  /** What a reader must know when it holds. */
  readonly caveats?: readonly (Fixed<Pick<NonNullable<Rule['caveats']>[number], 'text'>> & {
    readonly when?: ConditionDefinition;
  })[];
};

/** A pack as code: what `pack.json`, its instruments and its rules would hold. */
export type PackDefinition = Fixed<Omit<PackManifest, '$schema' | 'extends'>> & {
  /** Texts that the rules cite, beside those that are shipped. */
  readonly instruments?: Fixed<readonly Instrument[]>;
  /** Legal tables beside those that are shipped: ages of service in further laws. */
  readonly tables?: Fixed<readonly LegalTable[]>;
  /** The rules, in any order. */
  readonly rules: readonly RuleDefinition[];
};

/** A pack that others can be laid over: the id of a shipped one, or a pack loaded or being loaded. */
export type BasePack = PackId | Pack | Promise<Pack>;

/**
 * Makes a pack of rules of its own, and checks it as the loader does. The instruments and legal tables that are shipped
 * may be used; no shipped rule is part of it, but for those of the pack that `extends` names.
 *
 * The id is free, in small letters, digits, hyphens and slashes, but for those of shipped packs. `check(list, { pack })`
 * takes the promise as it is.
 *
 * @throws PackError (as a rejection) with every mistake at once; the files that it names are those that the parts would
 * stand in.
 */
export async function definePack(definition: PackDefinition & { readonly extends?: PackId }): Promise<Pack> {
  if (definition?.extends !== undefined) return extendPack(definition.extends, definition);
  const shared = Object.entries((await getPackFiles('charter')) ?? {}).filter(
    ([file]) => file === 'instruments.json' || file.startsWith('tables/'),
  );
  return assemble(definition, Object.fromEntries(shared), undefined);
}

/**
 * Lays rules over a pack: adds to it, fills what it delegates, and tightens it (`overrides`), as a local pack does.
 * Loosening a mandatory rule is refused. What it makes can be extended in turn.
 *
 * @throws PackError (as a rejection) with every mistake at once.
 */
export async function extendPack(base: BasePack, definition: PackDefinition): Promise<Pack> {
  const below = await base;
  if (typeof below !== 'string') {
    const { filesOf } = await import('./assemble-pack.ts');
    return assemble(definition, filesOf(below), below.id);
  }
  const files = await getPackFiles(below);
  if (files) return assemble(definition, files, below);
  const message = `found \`${below}\`, expected one of ${packIds.join(', ')}, or a pack`;
  const issue: PackIssue = { file: 'pack.json', path: 'extends', code: 'missing-file', message };
  throw new PackError(String(definition?.id), [issue]);
}

const packId = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;

/** Puts the parts where files would hold them, and loads them as files. */
async function assemble(
  definition: PackDefinition,
  below: RuleFiles,
  base: string | undefined,
): Promise<Pack> {
  const { instruments, tables = [], rules = [], ...manifest } = Object(definition) as PackDefinition;
  const { id } = manifest;
  const issues: PackIssue[] = [];
  checkId(id, below, issues);
  const own = {
    ...filesFrom('rules', rules, `${id}/`, below, issues),
    ...filesFrom('tables', tables, 'tables/', below, issues),
    ...(instruments !== undefined && { [`${id}/instruments.json`]: instruments }),
    [`${id}/pack.json`]: { ...manifest, ...(base !== undefined && { extends: base }) },
  };
  if (issues.length > 0) throw new PackError(String(id), issues);
  const { buildPack } = await import('./build-pack.ts');
  // By way of JSON, as if it had come from files: nothing of the caller's is frozen or shared.
  return buildPack(id, { ...below, ...(JSON.parse(JSON.stringify(own)) as RuleFiles) });
}

function checkId(id: unknown, below: RuleFiles, issues: PackIssue[]): void {
  const report = (code: PackIssue['code'], message: string) =>
    issues.push({ file: 'pack.json', path: 'id', code, message });
  if (typeof id !== 'string' || !packId.test(id)) {
    report('id-path', `found ${show(id)}, expected an id such as \`my-party-committee\``);
    return;
  }
  const isTaken = Object.keys(below).some((file) => file.startsWith(`${id}/`));
  if (isTaken || packIds.some((shipped) => `${id}/`.startsWith(`${shipped}/`)))
    report('duplicate-id', `\`${id}\` is the id of another pack`);
}

/** The parts of a list by the files that would hold them. */
function filesFrom(
  list: 'rules' | 'tables',
  parts: unknown,
  prefix: string,
  below: RuleFiles,
  issues: PackIssue[],
): Record<string, unknown> {
  const own: Record<string, unknown> = {};
  if (!Array.isArray(parts)) {
    issues.push({ file: 'pack.json', path: list, code: 'schema', message: 'expected an array' });
    return own;
  }
  for (const [index, part] of parts.entries()) {
    const { id } = Object(part) as { readonly id?: unknown };
    const file = typeof id === 'string' ? `${id}.json` : `${list}[${index}]`;
    const report = (code: PackIssue['code'], message: string) =>
      issues.push({ file, path: 'id', code, message });
    if (typeof id !== 'string' || !id.startsWith(prefix))
      report('id-path', `found ${show(id)}, expected an id that begins with \`${prefix}\``);
    else if (Object.hasOwn(own, file) || Object.hasOwn(below, file))
      report('duplicate-id', `\`${id}\` names two ${list}`);
    else own[file] = part;
  }
  return own;
}

const show = (value: unknown) => (value === undefined ? 'nothing' : `\`${String(value)}\``);
