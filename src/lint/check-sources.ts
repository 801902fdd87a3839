import { describeFact } from '../evaluate/evidence.ts';
import type { FactType } from '../facts/fact.ts';
import { rowsOf } from '../packs/bounds.ts';
import type { Leaf, Literal, Operand } from '../schema/condition.ts';
import type { Rule, Source } from '../schema/rule.ts';
import { figuresIn, isMeant } from './figures.ts';
import type { Advise } from './finding.ts';
import { leavesIn } from './rule-parts.ts';

/** A figure that the requirement compares with, where it stands, and the sources it rests on. */
interface Threshold {
  readonly path: readonly PropertyKey[];
  readonly figure: Literal;
  readonly leaf: Leaf;
  readonly type: FactType;
  readonly sources: readonly Source[];
}

const order = /^(lessThan|greaterThan)(Inclusive)?$|Share$/;

function thresholdsOf(rule: Rule): Threshold[] {
  if (!rule.require) return [];
  return leavesIn(rule.require, ['require']).flatMap(({ leaf, path }): Threshold[] => {
    const type = describeFact(rule, leaf.fact)?.type;
    if (!order.test(leaf.operator) || !type) return [];
    const param = paramOf(leaf.value);
    if (param === undefined) {
      const figure = leaf.value as Literal;
      return [{ path: [...path, 'value'], figure, leaf, type, sources: rule.source }];
    }
    return rowsOf(rule).flatMap(({ values = {}, source = rule.source }, index) => {
      const figure = values[param];
      if (figure === null || figure === undefined || typeof figure === 'object') return [];
      return [{ path: ['table', 'rows', index, 'values', param], figure, leaf, type, sources: source }];
    });
  });
}

const paramOf = (value: Operand) => (typeof value === 'object' && 'param' in value ? value.param : undefined);

const nowhere = /^([\s.…?–-]*|chưa rõ|không rõ|unknown|n\/a)$/i;

/** Figures that rest on no clause, or on words that give other figures. */
export function checkThresholds(rule: Rule, advise: Advise): void {
  for (const { path, figure, leaf, type, sources } of thresholdsOf(rule)) {
    if (sources.every(({ clause }) => nowhere.test(clause))) {
      advise(path, 'threshold-without-source', `${figure} rests on no clause: \`${sources[0]?.clause}\``);
      continue;
    }
    const quoted = sources.map(({ quote = '' }) => figuresIn(quote, type));
    if (quoted.some((figures) => figures.length === 0)) continue;
    if (!quoted.flat().some((one) => isMeant(figure, leaf, one)))
      advise(
        path,
        'threshold-without-source',
        `found ${figure}, but the words quoted give ${[...new Set(quoted.flat())].join(', ')}`,
      );
  }
}

const binding = /(?<!\p{L})(phải|không quá|bắt buộc|tối đa|không được|nhất thiết)(?!\p{L})/iu;
const aiming = /(?<!\p{L})(phấn đấu|cơ bản|khoảng|nói chung|cố gắng)(?!\p{L})/iu;

/** A modality that the verb of the words quoted does not bear out. */
export function checkVerb({ modality, source, table }: Rule, advise: Advise): void {
  const sources = [...source, ...(table?.rows ?? []).flatMap((row) => row.source ?? [])];
  const quotes = sources.map(({ quote = '' }) => quote).join(' ');
  const [must] = binding.exec(quotes) ?? [];
  const [aim] = aiming.exec(quotes) ?? [];
  if (modality === 'mandatory' && aim && !must)
    advise(['modality'], 'modality-verb', `found \`mandatory\`, but the words quoted say \`${aim}\``);
  if (modality === 'target' && must && !aim)
    advise(['modality'], 'modality-verb', `found \`target\`, but the words quoted say \`${must}\``);
}
