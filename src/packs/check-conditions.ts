import { isCalendarNumber } from '../dates/month.ts';
import { operatorNames, operatorsFor, takesList } from '../evaluate/operators.ts';
import type { FactType } from '../facts/fact.ts';
import { parseShare } from '../facts/share.ts';
import { nearest, show } from '../schema/input-issue.ts';
import type { Report } from './pack-error.ts';

/** What a condition at some place of a rule may speak of. */
export interface Grammar {
  /** The type of a fact, or why the condition may not use it. */
  readonly typeOf: (
    fact: string,
  ) => FactType | { readonly refused: 'unknown-fact' | 'fact-scope' | 'measure'; readonly why: string };
  /** Values that a decision table gives to a parameter; `undefined` when there is no such parameter. */
  readonly paramValues: (param: string) => readonly unknown[] | undefined;
}

type Path = readonly PropertyKey[];
type Raw = Readonly<Record<string, unknown>>;

const branches = ['all', 'any', 'not'] as const;
const isRecord = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ');
const hint = (word: string, words: readonly string[]) => {
  const suggestion = nearest(word, words);
  return suggestion ? `; did you mean \`${suggestion}\`?` : '';
};

/** Checks a condition tree in raw JSON: one of all, any, not at a node, nothing empty, every leaf well typed. */
export function checkCondition(value: unknown, path: Path, grammar: Grammar, report: Report): void {
  checkNode(value, path, grammar, report, true);
}

function checkNode(value: unknown, path: Path, grammar: Grammar, report: Report, root: boolean): void {
  if (!isRecord(value)) {
    report(path, 'condition-key', `expected a condition, found ${show(value)}`);
    return;
  }
  const present = branches.filter((branch) => branch in value);
  if (present.length === 0) {
    if (root && 'fact' in value)
      report(path, 'condition-key', 'the top of a condition is `all`, `any` or `not`');
    checkLeaf(value, path, grammar, report);
    return;
  }
  if (present.length > 1) {
    report(path, 'ambiguous-condition', `exactly one of all, any, not at a node, found ${list(present)}`);
  }
  for (const key of Object.keys(value)) {
    if (!branches.some((branch) => branch === key)) {
      report([...path, key], 'condition-key', `nothing stands beside ${list(present)}, found \`${key}\``);
    }
  }
  for (const branch of present) {
    const at = [...path, branch];
    const inner = value[branch];
    if (branch === 'not') {
      checkNode(inner, at, grammar, report, false);
    } else if (!Array.isArray(inner)) {
      report(at, 'condition-key', `expected an array of conditions, found ${show(inner)}`);
    } else if (inner.length === 0) {
      report(at, 'empty-condition', `an empty \`${branch}\` would always hold`);
    } else {
      inner.forEach((item, index) => {
        checkNode(item, [...at, index], grammar, report, false);
      });
    }
  }
}

function checkLeaf(leaf: Raw, path: Path, grammar: Grammar, report: Report): void {
  for (const key of Object.keys(leaf)) {
    if (!['fact', 'operator', 'value'].includes(key)) {
      report(
        [...path, key],
        'condition-key',
        `a comparison has fact, operator and value only, found \`${key}\``,
      );
    }
  }
  for (const key of ['fact', 'operator', 'value']) {
    if (!Object.hasOwn(leaf, key)) report(path, 'condition-key', `a comparison needs \`${key}\``);
  }
  const { fact, operator, value } = leaf;
  if (typeof fact !== 'string' || typeof operator !== 'string' || value === undefined) return;
  const type = grammar.typeOf(fact);
  const knownOperator = operatorNames.some((name) => name === operator);
  if (!knownOperator) {
    report(
      [...path, 'operator'],
      'unknown-operator',
      `unknown operator \`${operator}\`${hint(operator, operatorNames)}`,
    );
  }
  if ('refused' in type) {
    report([...path, 'fact'], type.refused, type.why);
    return;
  }
  if (!knownOperator) return;
  const fitting = operatorsFor(type);
  if (!fitting.some((name) => name === operator)) {
    const message = `\`${operator}\` does not fit ${typeName(type)} fact \`${fact}\`; expected one of ${list(fitting)}`;
    report([...path, 'operator'], 'operator-type', message);
    return;
  }
  const at = [...path, 'value'];
  if (!isRecord(value)) {
    checkOperand(value, operator, type, at, report);
    return;
  }
  const { param, ...others } = value;
  if (typeof param !== 'string' || Object.keys(others).length > 0) {
    report(
      at,
      'value-type',
      'expected a literal, a list of literals, or `{ "param": name }` of the decision table',
    );
    return;
  }
  const values = grammar.paramValues(param);
  if (!values) {
    report([...at, 'param'], 'unknown-param', `no row of the decision table gives \`${param}\``);
    return;
  }
  for (const given of values)
    if (given !== null) checkOperand(given, operator, type, at, report, ` (parameter \`${param}\`)`);
}

const typeName = (type: FactType) =>
  type.kind === 'enum' || type.kind === 'integer' ? `an ${type.kind}` : `a ${type.kind}`;

function checkOperand(
  value: unknown,
  operator: string,
  type: FactType,
  path: Path,
  report: Report,
  where = '',
): void {
  if (takesList(operator)) {
    if (!Array.isArray(value) || value.length === 0) {
      report(
        path,
        'value-type',
        `\`${operator}\` takes a list that is not empty, found ${show(value)}${where}`,
      );
      return;
    }
    value.forEach((item, index) => {
      checkLiteral(item, type, [...path, index], report, where);
    });
    return;
  }
  checkLiteral(value, type, path, report, where);
}

/** Checks one literal against a fact's type. */
export function checkLiteral(value: unknown, type: FactType, path: Path, report: Report, where = ''): void {
  const found = `found ${show(value)}${where}`;
  switch (type.kind) {
    case 'integer':
      if (!Number.isSafeInteger(value)) report(path, 'value-type', `expected a whole number, ${found}`);
      else if (type.unit === 'month' && !isCalendarNumber(Number(value)))
        report(path, 'value-type', `expected year and month in one number, such as 196901, ${found}`);
      return;
    case 'boolean':
      if (typeof value !== 'boolean') report(path, 'value-type', `expected true or false, ${found}`);
      return;
    case 'share':
      if (typeof value !== 'string' || !parseShare(value)) {
        report(path, 'value-type', `expected a share such as "15%" or "1/3", ${found}`);
      }
      return;
    case 'enum':
      if (typeof value !== 'string' || !type.values.includes(value)) {
        const suggestion = typeof value === 'string' ? hint(value, type.values) : '';
        report(path, 'value-type', `expected one of ${list(type.values)}, ${found}${suggestion}`);
      }
  }
}
