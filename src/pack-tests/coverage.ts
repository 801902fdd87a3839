import { compileCondition } from '../evaluate/compile-condition.ts';
import { compileRule } from '../evaluate/compile-rule.ts';
import { resolveParams } from '../evaluate/conditions.ts';
import { type Prepared, trialsOf } from '../evaluate/evaluate-list.ts';
import { shapeOf } from '../evaluate/measure.ts';
import type { FactSource } from '../facts/fact-source.ts';
import type { ConditionItem, Leaf } from '../schema/condition.ts';
import { formatPath } from '../schema/input-issue.ts';
import type { Params, Rule } from '../schema/rule.ts';
import type { Coverage, Gap } from './result.ts';

type Path = readonly (string | number)[];

/** A comparison of a rule, at the path where it stands. */
interface Placed {
  readonly path: Path;
  readonly leaf: Leaf;
}

function leavesOf(item: ConditionItem | undefined, path: Path): Placed[] {
  if (!item) return [];
  if ('fact' in item) return [{ path, leaf: item }];
  if ('not' in item) return leavesOf(item.not, [...path, 'not']);
  const [branch, parts] = 'all' in item ? (['all', item.all] as const) : (['any', item.any] as const);
  return parts.flatMap((part, index) => leavesOf(part, [...path, branch, index]));
}

/** Facts that are true or not known: nothing on record says no. */
const neverFalse = /^nominee\.longerServiceGround$/;

/** Watches which comparisons of a rule are seen met and not met, and which rows of its table hold. */
export class Watch {
  readonly #rule: Rule;
  readonly #seen = new Set<string>();
  readonly #always: readonly Placed[];
  readonly #required: readonly Placed[];
  readonly #counted: readonly (Placed & { readonly of: string })[];

  constructor(rule: Rule) {
    this.#rule = rule;
    this.#always = [
      ...leavesOf(rule.appliesWhen, ['appliesWhen']),
      ...(rule.caveats ?? []).flatMap(({ when }, index) => leavesOf(when, ['caveats', index, 'when'])),
    ];
    this.#required = leavesOf(rule.require, ['require']);
    this.#counted = Object.entries(rule.measures ?? {}).flatMap(([name, measure]) => {
      const { kind, of, where } = shapeOf(measure);
      return leavesOf(where, ['measures', name, kind, 'where']).map((placed) => ({ ...placed, of }));
    });
  }

  /** Takes one list in. */
  see(prepared: Prepared): void {
    const compiled = compileRule(this.#rule);
    for (const { hearings } of trialsOf(compiled, prepared)) {
      for (const { row, facts } of hearings) {
        for (const placed of this.#always) this.#note(placed, {}, facts);
        if (compiled.appliesWhen?.truth(facts) === 'false' || row.row.kind === 'none') continue;
        if (hearings.length === 1) this.#seen.add(`row ${compiled.rows.indexOf(row)}`);
        if (row.row.kind !== 'values') continue;
        const { params } = row.row;
        for (const placed of this.#required) this.#note(placed, params, facts);
        for (const { of, ...placed } of this.#counted)
          for (const { nomination, facts: own } of prepared.candidacies)
            if (of === 'list' || of === nomination.body) this.#note(placed, params, own);
      }
    }
  }

  #note({ path, leaf }: Placed, params: Params, facts: FactSource): void {
    const resolved = resolveParams({ all: [leaf] }, params);
    if ('all' in resolved && resolved.all.length === 0) return;
    const truth = compileCondition(resolved).truth(facts);
    if (truth === 'true') this.#seen.add(`met ${formatPath(path)}`);
    if (truth === 'false' || (truth === 'unknown' && neverFalse.test(leaf.fact)))
      this.#seen.add(`not-met ${formatPath(path)}`);
  }

  /** What was seen, and what was not. */
  result(): { readonly conditions: Coverage; readonly rows: Coverage; readonly gaps: readonly Gap[] } {
    const paths = [...this.#always, ...this.#counted, ...this.#required].map(({ path }) => formatPath(path));
    const sides = paths.flatMap((path): Gap[] => [
      { path, never: 'met' },
      { path, never: 'not-met' },
    ]);
    const rows = (this.#rule.table?.rows ?? []).map((_, index) => index);
    const missedSides = sides.filter(({ path, never }) => !this.#seen.has(`${never} ${path}`));
    const missedRows = rows.filter((index) => !this.#seen.has(`row ${index}`));
    return {
      conditions: { covered: sides.length - missedSides.length, all: sides.length },
      rows: { covered: rows.length - missedRows.length, all: rows.length },
      gaps: [
        ...missedRows.map((index): Gap => ({ path: formatPath(['table', 'rows', index]), never: 'held' })),
        ...missedSides,
      ],
    };
  }
}
