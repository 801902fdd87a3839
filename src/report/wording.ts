import { resolveParams } from '../evaluate/conditions.ts';
import { describeFact } from '../evaluate/evidence.ts';
import { shapeOf } from '../evaluate/measure.ts';
import type { FactType } from '../facts/fact.ts';
import { factNamed } from '../facts/vocabulary.ts';
import type { Allowed, Condition, ConditionItem, Leaf, Literal, When } from '../schema/condition.ts';
import type { Measure, Params, Rule, TableRow } from '../schema/rule.ts';
import { term } from '../terms.ts';
import { type Locale, lowerFirst } from '../text.ts';
import { messages } from './messages.ts';
import { requirementWords } from './requirement-words.ts';
import { sentenceWords } from './sentence-catalogues.ts';
import { yesNo } from './yes-no.ts';

/** One demand of a rule, and the table row for which it is made. */
export interface Demand {
  /** Absent for a rule without a table. */
  readonly when?: string;
  readonly text: string;
}

/** Words for the conditions of one rule in one language. */
export class Wording {
  readonly rule: Rule;
  readonly locale: Locale;

  constructor(rule: Rule, locale: Locale) {
    this.rule = rule;
    this.locale = locale;
  }

  get words() {
    return requirementWords[this.locale];
  }

  /** A number with its unit; persons, seats and values are told by the label already. */
  literal(value: Literal, type: FactType): string {
    if (type.kind === 'share') return String(value).replace('.', sentenceWords[this.locale].point);
    if (typeof value !== 'number') return term(value)[this.locale];
    const unit = type.kind === 'integer' ? type.unit : 'values';
    const silent = ['persons', 'seats', 'values'].includes(unit);
    return messages[this.locale].amount({ number: String(value), ...(!silent && { unit }) });
  }

  list(values: readonly string[]): string {
    return values.length < 2
      ? values.join()
      : `${values.slice(0, -1).join(', ')}${this.words.or}${values.at(-1)}`;
  }

  /** `a; b; and c`. */
  conjunction(phrases: readonly string[]): string {
    if (phrases.length < 2) return phrases.join();
    return [...phrases.slice(0, -1), `${this.words.and}${phrases.at(-1)}`].join('; ');
  }

  label(fact: string): string {
    const { label } = describeFact(this.rule, fact) ?? { label: { vi: fact, en: fact } };
    return lowerFirst(label[this.locale]);
  }

  #bound({ fact, operator, value }: Leaf): string {
    const type = describeFact(this.rule, fact)?.type ?? { kind: 'enum', values: [] };
    const values = Array.isArray(value) ? (value as readonly Literal[]) : [value as Literal];
    const isDate = type.kind === 'integer' && type.unit === 'date';
    const word = (isDate && this.words.dates[operator]) || this.words.bounds[operator];
    const bound = this.list(values.map((item) => this.literal(item, type)));
    return word ? word(bound) : bound;
  }

  #yesNo({ fact, operator, value }: Leaf): string | undefined {
    if (typeof value !== 'boolean' || (operator !== 'equal' && operator !== 'notEqual')) return undefined;
    const phrases = yesNo(fact);
    const answer = value === (operator === 'equal') ? phrases?.yes : phrases?.no;
    return answer?.[this.locale];
  }

  /** What comparisons of one fact let it be, without its name where it is a number. */
  bounds(leaves: readonly [Leaf, ...Leaf[]]): string {
    if (!isNumber(describeFact(this.rule, leaves[0].fact)?.type)) return this.comparison(leaves);
    const [least, most] = leaves;
    const operators = leaves.map(({ operator }) => operator).join(' ');
    if (operators === 'greaterThanInclusive lessThanInclusive' && least.value === most?.value)
      return this.#bound({ ...least, operator: 'equal' });
    return leaves.map((each) => this.#bound(each)).join(` ${this.words.and}`);
  }

  /** One comparison, or several of one fact. */
  comparison(leaves: readonly [Leaf, ...Leaf[]]): string {
    const [leaf] = leaves;
    const type = describeFact(this.rule, leaf.fact)?.type;
    if (isNumber(type)) return `${this.label(leaf.fact)}: ${this.bounds(leaves)}`;
    const phrases = leaves.map((each) => {
      const values = this.#bound({ ...each, operator: 'in' });
      const { is, isNot } = this.words;
      const word = each.operator === 'notEqual' || each.operator === 'notIn' ? isNot : is;
      return this.#yesNo(each) ?? word({ what: this.label(each.fact), values });
    });
    return this.conjunction(phrases);
  }

  condition(item: ConditionItem, nested = false): string {
    if ('fact' in item) return this.comparison([item]);
    if ('not' in item) return this.words.not(this.condition(item.not, true));
    const inBrackets = (text: string, parts: number) => (nested && parts > 1 ? `(${text})` : text);
    if ('all' in item) {
      const parts = together(item.all);
      const within = nested || parts.length > 1;
      const phrases = parts.map((part) =>
        Array.isArray(part) ? this.comparison(part as [Leaf]) : this.condition(part as Condition, within),
      );
      return inBrackets(this.conjunction(phrases), phrases.length);
    }
    const phrases = item.any.map((part) => this.condition(part, true));
    return inBrackets(phrases.join(`;${this.words.or}`), phrases.length);
  }

  when(when: When): string {
    return this.conjunction(
      Object.entries(when).map(([fact, allowed]) => this.comparison(leavesOf(fact, allowed))),
    );
  }

  body(of: string): string {
    return of === 'list' ? this.words.everybody : this.words.body(term(of)[this.locale]);
  }

  /** What a measure counts. */
  definition(measure: Measure, params: Params): string {
    const shape = shapeOf(measure);
    const condition = shape.where && resolveParams(shape.where, params);
    const where = condition && !isEmpty(condition) ? this.condition(condition) : '';
    const whom = { of: this.body(shape.of), where };
    if (shape.kind === 'count' || shape.kind === 'share') return this.words.counts[shape.kind](whom);
    const fact = lowerFirst(factNamed(shape.fact)?.label[this.locale] ?? shape.fact);
    return this.words.over[shape.kind]({ ...whom, fact });
  }

  defined(measure: Measure, params: Params): string {
    const label = measure.label[this.locale];
    return this.words.defined({ label, meaning: this.definition(measure, params) });
  }

  subject(): string {
    const { rule, words, locale } = this;
    if (rule.subject === 'list') return words.list;
    if (rule.subject !== 'nominee') return this.body(rule.subject);
    const { body = 'committee', role = [], track } = rule.for ?? {};
    const roles = this.list(role.map((name) => term(name)[locale]));
    return words.nominees({ body: this.body(body), roles, track: track ? term(track)[locale] : '' });
  }

  demand(params: Params): string {
    const condition = this.rule.require && resolveParams(this.rule.require, params);
    return condition && !isEmpty(condition) ? this.condition(condition) : this.words.nothing;
  }

  row({ when, values = {}, unavailable, review }: TableRow): Demand {
    const { locale, words } = this;
    if (review) {
      return {
        when: this.when(when),
        text: words.review({ by: review.by[locale], asks: review.asks[locale] }),
      };
    }
    if (unavailable) {
      const asked = { by: unavailable.by[locale], asks: unavailable.asks[locale] };
      return { when: this.when(when), text: words.unavailable(asked) };
    }
    const varying = this.measures().filter(([, measure]) => takesParam(measure));
    const definitions = varying.map(([, measure]) => this.defined(measure, values).replace(/\.$/, ''));
    return { when: this.when(when), text: [this.demand(values), ...definitions].join('; ') };
  }

  measures(): readonly (readonly [string, Measure])[] {
    return Object.entries(this.rule.measures ?? {});
  }
}

const isNumber = (type: FactType | undefined) => type?.kind === 'integer' || type?.kind === 'share';

const isEmpty = (condition: Condition) => 'all' in condition && condition.all.length === 0;

/** Whether a measure counts differently in each row of the table. */
export const takesParam = (measure: Measure) => JSON.stringify(measure).includes('{"param":');

/** Neighbours that compare the same number stand together: at least 7 and at most 9. */
function together(items: readonly ConditionItem[]): readonly (Condition | Leaf[])[] {
  const parts: (Condition | Leaf[])[] = [];
  for (const item of items) {
    if (!('fact' in item)) parts.push(item);
    else {
      const last = parts.at(-1);
      if (Array.isArray(last) && last[0]?.fact === item.fact) last.push(item);
      else parts.push([item]);
    }
  }
  return parts;
}

/** What a table row allows, as comparisons. */
function leavesOf(fact: string, allowed: Allowed): [Leaf, ...Leaf[]] {
  const choice = (value: Literal | readonly Literal[], one: string, several: string): [Leaf] => [
    { fact, operator: Array.isArray(value) ? several : one, value },
  ];
  if (typeof allowed !== 'object' || Array.isArray(allowed)) {
    return choice(allowed as Literal | readonly Literal[], 'equal', 'in');
  }
  if ('not' in allowed) return choice(allowed.not, 'notEqual', 'notIn');
  const { min, max } = allowed as { min?: number; max?: number };
  const bounds = [
    ...(min === undefined ? [] : [{ fact, operator: 'greaterThanInclusive', value: min }]),
    ...(max === undefined ? [] : [{ fact, operator: 'lessThanInclusive', value: max }]),
  ];
  return bounds as unknown as [Leaf, ...Leaf[]];
}
