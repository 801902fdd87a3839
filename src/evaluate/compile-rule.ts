import { isPersonal } from '../facts/fact.ts';
import { factNamed } from '../facts/vocabulary.ts';
import { oncePer } from '../once.ts';
import type { Condition, ConditionItem, When } from '../schema/condition.ts';
import type { Params, Review, Rule, Source } from '../schema/rule.ts';
import type { Text } from '../text.ts';
import { type Compiled, compileCondition } from './compile-condition.ts';
import { factsIn, resolveParams } from './conditions.ts';
import { shapeOf } from './measure.ts';

/** What a row of the decision table says: values, a judgement to ask for, or, where no row holds, nothing. */
export type Row = (
  | { readonly kind: 'values'; readonly params: Params }
  | { readonly kind: 'review'; readonly review: Review }
  | { readonly kind: 'none' }
) & { readonly source?: readonly Source[] };

/** A row with what is asked under it. */
export interface CompiledRow {
  readonly row: Row;
  readonly when: When;
  /** Absent where nothing is compared. */
  readonly require?: Compiled;
  /** Whom each measure counts; absent for one that counts everybody. */
  readonly wheres: ReadonlyMap<string, Compiled>;
}

/** A rule whose conditions are functions of facts. */
export interface CompiledRule {
  readonly rule: Rule;
  /** Whether a nomination is one of those that the rule looks at. */
  readonly concerns?: Compiled;
  readonly appliesWhen?: Compiled;
  /** Whether `appliesWhen` speaks of the list alone, so that it comes out alike for everybody. */
  readonly appliesByList: boolean;
  /** Whether its table is looked up by the list alone. */
  readonly rowsByList: boolean;
  readonly caveats: readonly { readonly text: Text; readonly when?: Compiled }[];
  /** The rows of its table; one that always holds where it has none. */
  readonly rows: readonly CompiledRow[];
}

/** What stands where no row of a table holds. */
export const noRow: CompiledRow = { row: { kind: 'none' }, when: {}, wheres: new Map() };

/** The rule compiled. */
export const compileRule: (rule: Rule) => CompiledRule = oncePer((rule) => {
  const { appliesWhen, caveats = [], table } = rule;
  const concerns = concernsOf(rule);
  return {
    rule,
    ...(concerns && { concerns: compileCondition(concerns) }),
    ...(appliesWhen && { appliesWhen: compileCondition(appliesWhen) }),
    appliesByList: appliesWhen !== undefined && factsIn(appliesWhen).every(isAboutTheList),
    rowsByList: (table?.rows ?? []).every(({ when }) => Object.keys(when).every(isAboutTheList)),
    caveats: caveats.map(({ text, when }) => ({ text, ...(when && { when: compileCondition(when) }) })),
    rows: table?.rows.map((row) => compileRow(rule, row)) ?? [compileRow(rule, { when: {}, values: {} })],
  };
});

const isAboutTheList = (fact: string) => {
  const scope = factNamed(fact)?.scope;
  return scope !== undefined && !isPersonal(scope);
};

/** Which nominations the rule looks at, as a condition. */
export function concernsOf({ for: concerned }: Rule): Condition | undefined {
  const { role, track } = concerned ?? {};
  const all: ConditionItem[] = [
    ...(role ? [{ fact: 'nomination.role', operator: 'in', value: role }] : []),
    ...(track ? [{ fact: 'nomination.track', operator: 'equal', value: track }] : []),
  ];
  return all.length > 0 ? { all } : undefined;
}

type TableRow = NonNullable<Rule['table']>['rows'][number];

function compileRow(rule: Rule, { when, values, review, unavailable, source }: TableRow): CompiledRow {
  const asked = review ?? unavailable;
  const cited = source && { source };
  if (asked) return { row: { kind: 'review', review: asked, ...cited }, when, wheres: new Map() };
  const params = values ?? {};
  const resolved = (condition: Parameters<typeof resolveParams>[0]) =>
    compileCondition(resolveParams(condition, params));
  const wheres = Object.entries(rule.measures ?? {}).flatMap(([name, measure]): [string, Compiled][] => {
    const { where } = shapeOf(measure);
    return where ? [[name, resolved(where)]] : [];
  });
  return {
    row: { kind: 'values', params, ...cited },
    when,
    ...(rule.require && { require: resolved(rule.require) }),
    wheres: new Map(wheres),
  };
}
