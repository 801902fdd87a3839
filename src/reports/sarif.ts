import type { Artifact, Log, Run } from 'sarif';
import { printable } from '../report/printable.ts';
import type { CheckResult } from '../report/report.ts';
import { version } from '../version.ts';
import type { ListResult, SelectiveOptions } from './options.ts';
import { partOf } from './sarif-parts.ts';
import { artifactUri } from './sarif-places.ts';
import { sarifRule } from './sarif-rules.ts';

/**
 * A report as a SARIF 2.1.0 log: what is violated, mandatory rules as errors and targets as notes. What is open,
 * awaits review, is met, waived or does not apply is there on request, each by its own kind.
 *
 * The run always tells the decision, so that a list without errors but with gaps does not look clean.
 */
export function renderSarif(result: CheckResult, options: SelectiveOptions = {}): string {
  const { file, locate } = options;
  return renderSarifOf(
    [{ name: '', result, ...(file !== undefined && { file }), ...(locate && { locate }) }],
    options,
  );
}

/** Reports on several lists in one run, as code scanning reads it, with an invocation for each. */
export function renderSarifOf(lists: readonly ListResult[], options: SelectiveOptions = {}): string {
  const { locale = 'vi', all = false } = options;
  const files = [...new Set(lists.flatMap(({ file }) => file ?? []))];
  const rules = new Map(
    lists.flatMap(({ result }) =>
      result.decision === 'refused'
        ? []
        : result.rules.map((rule) => [rule.id, sarifRule(rule, result.instruments, locale)] as const),
    ),
  );
  const ruleIndex = new Map([...rules.keys()].map((id, index) => [id, index]));
  const parts = lists.map(({ name, result, ...place }) =>
    partOf(result, locale, {
      ...place,
      all,
      artifact: files.indexOf(place.file ?? ''),
      ruleIndex,
      prefix: lists.length > 1 ? `${name}: ` : '',
    }),
  );
  const [only, ...others] = parts.map(({ properties }) => properties);
  const run: Run = {
    tool: { driver: { name: 'nhansu', version, semanticVersion: version, rules: [...rules.values()] } },
    language: locale,
    columnKind: 'utf16CodeUnits',
    invocations: parts.map(({ invocation }) => invocation),
    ...(files.length > 0 && {
      artifacts: files.map((file): Artifact => ({ location: { uri: artifactUri(file) } })),
    }),
    results: parts.flatMap(({ results }) => results),
    properties: others.length === 0 ? { ...only } : { lists: [only, ...others] },
  };
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return `${JSON.stringify(log, (_, value) => (typeof value === 'string' ? clean(value) : value), 2)}\n`;
}

/** The lines of a text stay; all else that no format may hold goes. */
const clean = (text: string): string => text.split('\n').map(printable).join('\n');
