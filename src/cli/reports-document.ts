import type { CheckResult } from '../report/report.ts';

/** What several lists come to, gravest first; the decision on all is the gravest on any. */
const gravest: readonly CheckResult['decision'][] = ['refused', 'fail', 'incomplete', 'pass'];

/** The results of several lists, as `--format json` writes them. */
export interface ReportsDocument {
  /** The form of this object; a change that breaks a reader gives it another name. */
  readonly format: 'nhansu-reports/1';
  /** The gravest of all. */
  readonly decision: CheckResult['decision'];
  /** How many lists have each decision. */
  readonly counts: Readonly<Record<CheckResult['decision'], number>>;
  /** In the order in which they were checked. */
  readonly lists: readonly {
    /** As it was named or found; `-` is standard input. */
    readonly file: string;
    /** Its report, or why there is none. */
    readonly report: CheckResult;
  }[];
}

/** The document of the results. */
export function reportsDocument(lists: ReportsDocument['lists']): ReportsDocument {
  const counts = countDecisions(lists.map(({ report }) => report));
  const decision = gravest.find((candidate) => counts[candidate] > 0) ?? 'pass';
  return { format: 'nhansu-reports/1', decision, counts, lists };
}

/** How many results have each decision. */
export function countDecisions(results: readonly Pick<CheckResult, 'decision'>[]): ReportsDocument['counts'] {
  const counts = { pass: 0, fail: 0, incomplete: 0, refused: 0 };
  for (const { decision } of results) counts[decision]++;
  return counts;
}
