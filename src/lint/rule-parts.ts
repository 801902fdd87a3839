import { shapeOf } from '../evaluate/measure.ts';
import type { Condition, ConditionItem, Leaf } from '../schema/condition.ts';
import type { Rule } from '../schema/rule.ts';

type Path = readonly PropertyKey[];

/** A condition of a rule, at its path. */
export interface PlacedCondition {
  readonly path: Path;
  readonly condition: Condition;
  /** Whether it says whom the rule concerns, what it demands, whom a measure counts, or when a caveat is told. */
  readonly part: 'appliesWhen' | 'require' | 'where' | 'caveat';
}

/** Every condition of a rule. */
export function conditionsIn({ appliesWhen, require, measures = {}, caveats = [] }: Rule): PlacedCondition[] {
  return [
    ...(appliesWhen ? [{ path: ['appliesWhen'], condition: appliesWhen, part: 'appliesWhen' as const }] : []),
    ...(require ? [{ path: ['require'], condition: require, part: 'require' as const }] : []),
    ...Object.entries(measures).flatMap(([name, measure]): PlacedCondition[] => {
      const { kind, where } = shapeOf(measure);
      return where ? [{ path: ['measures', name, kind, 'where'], condition: where, part: 'where' }] : [];
    }),
    ...caveats.flatMap(({ when }, index): PlacedCondition[] =>
      when ? [{ path: ['caveats', index, 'when'], condition: when, part: 'caveat' }] : [],
    ),
  ];
}

/** A comparison, at its path, and whether it stands under an odd number of negations. */
export interface PlacedLeaf {
  readonly path: Path;
  readonly leaf: Leaf;
  readonly negated: boolean;
}

/** Every comparison of a condition. */
export function leavesIn(item: ConditionItem, path: Path, negated = false): PlacedLeaf[] {
  if ('fact' in item) return [{ path, leaf: item, negated }];
  return partsOf(item, path).flatMap(({ item: part, path: at, negates }) =>
    leavesIn(part, at, negates !== negated),
  );
}

/** The parts of a node, at their paths. */
export function partsOf(node: Condition, path: Path) {
  if ('not' in node) return [{ item: node.not, path: [...path, 'not'], negates: true }];
  const [branch, parts] = 'all' in node ? (['all', node.all] as const) : (['any', node.any] as const);
  return parts.map((item, index) => ({ item, path: [...path, branch, index], negates: false }));
}
