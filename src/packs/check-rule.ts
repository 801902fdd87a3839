import { describeFact, measurePrefix } from '../evaluate/evidence.ts';
import { shapeOf } from '../evaluate/measure.ts';
import { isPersonal, type Scope } from '../facts/fact.ts';
import { bareFacts, factNamed } from '../facts/vocabulary.ts';
import { nearest } from '../schema/input-issue.ts';
import type { Measure, Rule } from '../schema/rule.ts';
import { bodies } from '../schema/terms.ts';
import { checkCondition, type Grammar } from './check-conditions.ts';
import { checkRows } from './check-when.ts';
import type { Report } from './pack-error.ts';

const ids = bareFacts.map((fact) => fact.id);

/** A grammar over the vocabulary, limited to some scopes. */
export function vocabularyGrammar(
  inScope: (scope: Scope) => boolean,
  paramValues: Grammar['paramValues'] = () => undefined,
): Grammar {
  return {
    paramValues,
    typeOf: (id) => {
      const fact = factNamed(id);
      if (!fact) {
        const suggestion = nearest(id, ids);
        const why = `unknown fact \`${id}\`${suggestion ? `; did you mean \`${suggestion}\`?` : ''}`;
        return { refused: 'unknown-fact', why };
      }
      if (inScope(fact.scope)) return fact.type;
      return { refused: 'fact-scope', why: `\`${id}\` is about one person, and no person is meant here` };
    },
  };
}

const everything = () => true;
const aboutTheList = (scope: Scope) => !isPersonal(scope);

type Raw = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const recordOf = (value: unknown): Raw => (isRecord(value) ? value : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const measureKinds = ['count', 'share', 'distinct', 'least', 'greatest'] as const;

/** The parts of a rule that name facts, checked in raw JSON beside the schema, so that nothing hides behind another mistake. */
export function checkRuleLogic(raw: unknown, report: Report): void {
  const rule = recordOf(raw);
  const personal = rule['subject'] === 'nominee';
  const rows = listOf(recordOf(rule['table'])['rows']);
  const paramValues: Grammar['paramValues'] = (param) => {
    const given = rows.flatMap((row) => {
      const values = recordOf(recordOf(row)['values']);
      return Object.hasOwn(values, param) ? [values[param]] : [];
    });
    return given.length > 0 ? given : undefined;
  };
  const scope = personal ? everything : aboutTheList;
  const plain = vocabularyGrammar(scope, paramValues);
  const perPerson = vocabularyGrammar(everything, paramValues);

  if (rule['appliesWhen'] !== undefined) checkCondition(rule['appliesWhen'], ['appliesWhen'], plain, report);
  if (rule['require'] !== undefined) {
    checkCondition(rule['require'], ['require'], withMeasures(plain, raw as Rule, personal), report);
  }
  listOf(rule['caveats']).forEach((caveat, index) => {
    const when = recordOf(caveat)['when'];
    if (when !== undefined) checkCondition(when, ['caveats', index, 'when'], plain, report);
  });
  for (const [name, measure] of Object.entries(recordOf(rule['measures']))) {
    checkMeasure(recordOf(measure), ['measures', name], perPerson, report);
  }
  checkRows(rows, ['table', 'rows'], vocabularyGrammar(scope), report);
  checkRowValues(rows, report);
}

function withMeasures(grammar: Grammar, rule: Rule, personal: boolean): Grammar {
  return {
    ...grammar,
    typeOf: (id) => {
      if (!id.startsWith(measurePrefix)) return grammar.typeOf(id);
      if (personal) return { refused: 'measure', why: 'a rule about one nominee has no measures' };
      const measure = recordOf(recordOf(rule.measures)[id.slice(measurePrefix.length)]);
      const single = measureKinds.filter((kind) => isRecord(measure[kind])).length === 1;
      const described = single ? describeFact(rule, id) : undefined;
      return described?.type ?? { refused: 'measure', why: `the rule has no measure for \`${id}\`` };
    },
  };
}

function checkMeasure(measure: Raw, path: readonly PropertyKey[], grammar: Grammar, report: Report): void {
  const kinds = measureKinds.filter((kind) => kind in measure);
  if (kinds.length !== 1) {
    report(
      path,
      'measure',
      `a measure is exactly one of ${measureKinds.join(', ')}; found ${kinds.join(', ') || 'none'}`,
    );
  }
  for (const kind of kinds) {
    const { where, fact } = recordOf(measure[kind]);
    if (where !== undefined) checkCondition(where, [...path, kind, 'where'], grammar, report);
    if (typeof fact !== 'string') continue;
    const type = grammar.typeOf(fact);
    if ('refused' in type) report([...path, kind, 'fact'], type.refused, type.why);
    else if (kind === 'distinct' ? type.kind === 'share' : type.kind !== 'integer') {
      report(
        [...path, kind, 'fact'],
        'measure',
        `\`${kind}\` cannot be taken of \`${fact}\`, which is ${type.kind}`,
      );
    }
  }
}

function checkRowValues(rows: readonly unknown[], report: Report): void {
  const withValues = rows.map((row) => recordOf(row)).filter((row) => isRecord(row['values']));
  const names = Object.keys(recordOf(withValues[0]?.['values'])).sort().join(', ');
  rows.forEach((row, index) => {
    const { values, unavailable, review } = recordOf(row);
    const path = ['table', 'rows', index];
    if ([values, unavailable, review].filter((part) => part !== undefined).length !== 1) {
      report(path, 'table-row', 'a row has exactly one of `values`, `review`, `unavailable`');
    }
    if (!isRecord(values)) return;
    const own = Object.keys(values).sort().join(', ');
    if (own !== names)
      report(
        [...path, 'values'],
        'table-row',
        `every row gives the same values; found ${own}, expected ${names}`,
      );
  });
}

/** What a rule says of itself: id, subject, parts that belong together, measures that are used. */
export function checkRuleShape(rule: Rule, idFromPath: string, report: Report): void {
  if (rule.id !== idFromPath)
    report(['id'], 'id-path', `found \`${rule.id}\`, expected the file's path \`${idFromPath}\``);
  const body = bodies.find((name) => idFromPath.split('/').includes(name));
  if (rule.subject === 'nominee') {
    if (!rule.for) report(['for'], 'subject', 'a rule about nominees says which nominations: `for`');
    else if (rule.for.body !== body)
      report(['for', 'body'], 'subject', `found \`${rule.for.body}\`, expected \`${body}\` as in the path`);
    if (rule.measures) report(['measures'], 'measure', 'a rule about one nominee has no measures');
  } else {
    if (rule.for) report(['for'], 'subject', '`for` belongs to rules about nominees');
    if (rule.subject !== 'list' && rule.subject !== body) {
      report(
        ['subject'],
        'subject',
        `found \`${rule.subject}\`, expected \`${body}\`, \`list\` or \`nominee\``,
      );
    }
  }
  const kinds = (['require', 'review', 'delegated'] as const).filter((kind) => rule[kind] !== undefined);
  const rowsAsk = rule.table?.rows.every((row) => row.review) && kinds.length === 0;
  if (kinds.length !== 1 && !rowsAsk) {
    const found = kinds.join(', ') || 'none';
    report([], 'require-or-review', `a rule has exactly one of require, review, delegated; found ${found}`);
  }
  const text = JSON.stringify(rule.require ?? {});
  for (const name of Object.keys(rule.measures ?? {})) {
    if (!text.includes(`"${measurePrefix}${name}"`))
      report(['measures', name], 'measure', 'this measure is never used');
  }
  const params = new Set((rule.table?.rows ?? []).flatMap((row) => Object.keys(row.values ?? {})));
  const whole = JSON.stringify([rule.require, rule.measures]);
  for (const param of params) {
    if (!whole.includes(`"param":"${param}"`))
      report(['table'], 'unknown-param', `the value \`${param}\` is never used`);
  }
  for (const [name, measure] of Object.entries(rule.measures ?? {}))
    checkMeasuredBody(rule, name, measure, report);
}

function checkMeasuredBody(rule: Rule, name: string, measure: Measure, report: Report): void {
  const kinds = measureKinds.filter((kind) => measure[kind] !== undefined);
  if (kinds.length !== 1 || rule.subject === 'list' || rule.subject === 'nominee') return;
  const { of } = shapeOf(measure);
  if (of !== rule.subject) {
    report(
      ['measures', name],
      'measure',
      `found a measure of \`${of}\`, expected \`${rule.subject}\`, which the rule is about`,
    );
  }
}
