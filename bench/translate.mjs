/** The name of a fact without its scope, as the records have it. */
export const shortOf = ({ fact }) => fact.slice(fact.indexOf('.') + 1);

/** Turns a condition into the words of another engine. */
export function translate(item, words) {
  const inner = (part) => translate(part, words);
  if ('all' in item) return words.all(item.all.map(inner));
  if ('any' in item) return words.any(item.any.map(inner));
  if ('not' in item) return words.not(inner(item.not));
  return words.leaf(shortOf(item), item.operator, item.value);
}

const signs = {
  equal: '==',
  notEqual: '!=',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
};

/** As JsonLogic. */
export const jsonLogic = {
  all: (parts) => ({ and: parts }),
  any: (parts) => ({ or: parts }),
  not: (part) => ({ '!': [part] }),
  leaf: (name, operator, value) => {
    const isIn = { in: [{ var: name }, value] };
    if (operator === 'in') return isIn;
    if (operator === 'notIn') return { '!': [isIn] };
    const sign = signs[operator];
    return {
      [sign.length === 2 && sign !== '<=' && sign !== '>=' ? `${sign}=` : sign]: [{ var: name }, value],
    };
  },
};

/** As an expression of CEL. */
export const cel = {
  all: (parts) => `(${parts.join(' && ')})`,
  any: (parts) => `(${parts.join(' || ')})`,
  not: (part) => `!(${part})`,
  leaf: (name, operator, value) => {
    if (operator === 'in') return `(${name} in ${JSON.stringify(value)})`;
    if (operator === 'notIn') return `!(${name} in ${JSON.stringify(value)})`;
    return `(${name} ${signs[operator]} ${JSON.stringify(value)})`;
  },
};

/** As an expression of GoRules Zen. */
export const zen = {
  all: (parts) => `(${parts.join(' and ')})`,
  any: (parts) => `(${parts.join(' or ')})`,
  not: (part) => `not (${part})`,
  leaf: (name, operator, value) => {
    if (operator === 'in') return `(${name} in ${JSON.stringify(value)})`;
    if (operator === 'notIn') return `(${name} not in ${JSON.stringify(value)})`;
    return `(${name} ${signs[operator]} ${JSON.stringify(value)})`;
  },
};

const bounds = {
  lessThan: 'exclusiveMaximum',
  lessThanInclusive: 'maximum',
  greaterThan: 'exclusiveMinimum',
  greaterThanInclusive: 'minimum',
};

/** As a JSON Schema. */
export const schema = {
  all: (parts) => ({ allOf: parts }),
  any: (parts) => ({ anyOf: parts }),
  not: (part) => ({ not: part }),
  leaf: (name, operator, value) => {
    const of = (constraint) => ({ properties: { [name]: constraint }, required: [name] });
    switch (operator) {
      case 'equal':
        return of({ const: value });
      case 'notEqual':
        return of({ not: { const: value } });
      case 'in':
        return of({ enum: value });
      case 'notIn':
        return of({ not: { enum: value } });
      default:
        return of({ [bounds[operator]]: value });
    }
  },
};

/** As json-rules-engine has it. */
export const rulesEngine = {
  all: (all) => ({ all }),
  any: (any) => ({ any }),
  not: (not) => ({ not }),
  leaf: (fact, operator, value) => ({ fact, operator, value }),
};
