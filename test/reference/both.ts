import { evaluateList } from '../../src/evaluate/evaluate-list.ts';
import { listContextOf } from '../../src/evaluate/list-context.ts';
import type { Finding, NominationList, Pack } from '../../src/index.ts';
import { evaluateList as evaluateWithEngine } from './evaluate-list.ts';

const keyOf = ({ rule, subject }: Finding) => JSON.stringify([rule, subject]);
const sorted = (findings: readonly Finding[]) => findings.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

/** The findings by our evaluator and by the one on json-rules-engine, in one order. */
export async function findingsOfBoth(
  list: NominationList,
  pack: Pack,
): Promise<readonly [own: Finding[], reference: Finding[]]> {
  const context = listContextOf(list, pack);
  return [sorted(evaluateList(pack, context)), sorted(await evaluateWithEngine(pack, context))];
}
