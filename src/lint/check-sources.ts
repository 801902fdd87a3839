import { describeFact } from '../evaluate/evidence.ts';
import { compareShares, parseShare } from '../facts/share.ts';
import { rowsOf } from '../packs/bounds.ts';
import type { Literal, Operand } from '../schema/condition.ts';
import type { Rule, Source } from '../schema/rule.ts';
import type { Advise } from './finding.ts';
import { leavesIn } from './rule-parts.ts';

/** A figure that the requirement compares with, the sources it rests on, and where both stand. */
interface Threshold {
  readonly path: readonly PropertyKey[];
  readonly figure: Literal;
  readonly unit: 'months' | 'share' | 'other';
  readonly sources: readonly Source[];
}

const order = /^(lessThan|greaterThan)(Inclusive)?$|Share$/;

function thresholdsOf(rule: Rule): Threshold[] {
  if (!rule.require) return [];
  return leavesIn(rule.require, ['require']).flatMap(({ leaf, path }): Threshold[] => {
    const type = describeFact(rule, leaf.fact)?.type;
    if (!order.test(leaf.operator) || !type) return [];
    const unit =
      type.kind === 'share'
        ? 'share'
        : type.kind === 'integer' && type.unit === 'months'
          ? 'months'
          : 'other';
    const param = paramOf(leaf.value);
    if (param === undefined)
      return [{ path: [...path, 'value'], figure: leaf.value as Literal, unit, sources: rule.source }];
    return rowsOf(rule).flatMap(({ values = {}, source = rule.source }, index) => {
      const figure = values[param];
      if (figure === null || figure === undefined || typeof figure === 'object') return [];
      return [{ path: ['table', 'rows', index, 'values', param], figure, unit, sources: source }];
    });
  });
}

const paramOf = (value: Operand) => (typeof value === 'object' && 'param' in value ? value.param : undefined);

const spelled: readonly (readonly [RegExp, string])[] = [
  [/một phần ba/gi, '1/3'],
  [/hai phần ba/gi, '2/3'],
  [/một phần tư/gi, '1/4'],
  [/một nửa/gi, '1/2'],
];

/** The figures of a quote that are of the unit: shares in percent or words, months; years and terms are not read. */
function figuresIn(quote: string, unit: Threshold['unit']): string[] {
  if (unit === 'months')
    return [...quote.matchAll(/(\d+)\s*tháng(?!\s*\d)/gi)].map(([, number = '']) => number);
  if (unit === 'other') return [];
  const percents = [...quote.matchAll(/(\d+(?:[.,]\d+)?)\s*%/g)].map(
    ([, number = '']) => `${number.replace(',', '.')}%`,
  );
  const words = spelled.flatMap(([pattern, share]) => (pattern.test(quote) ? [share] : []));
  return [...percents, ...words, ...[...quote.matchAll(/\b(\d\/\d)\b/g)].map(([, share = '']) => share)];
}

function same(figure: Literal, quoted: string): boolean {
  if (typeof figure === 'number') return Number(quoted) === figure;
  const [own, theirs] = [parseShare(String(figure)), parseShare(quoted)];
  return own !== undefined && theirs !== undefined && compareShares(own, theirs) === 0;
}

const nowhere = /^[\s.…?–-]*$/;

/** Figures that rest on no clause, or on words that give other figures. */
export function checkThresholds(rule: Rule, advise: Advise): void {
  for (const { path, figure, unit, sources } of thresholdsOf(rule)) {
    if (sources.every(({ clause }) => nowhere.test(clause))) {
      advise(path, 'threshold-without-source', `${figure} rests on no clause: \`${sources[0]?.clause}\``);
      continue;
    }
    const quoted = sources.map(({ quote = '' }) => figuresIn(quote, unit));
    if (quoted.some((figures) => figures.length === 0)) continue;
    if (!quoted.flat().some((one) => same(figure, one)))
      advise(
        path,
        'threshold-without-source',
        `found ${figure}, but the words quoted give ${quoted.flat().join(', ')}`,
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
