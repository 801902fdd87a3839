import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateList } from '../../src/evaluate/evaluate-list.ts';
import { listContextOf } from '../../src/evaluate/list-context.ts';
import type { Finding, NominationList } from '../../src/index.ts';
import { parseNominationList } from '../../src/index.ts';
import { evaluateList as evaluateWithEngine } from '../reference/evaluate-list.ts';
import { listArbitrary } from '../support/arbitrary.ts';
import { readJson } from '../support/cases.ts';
import { termPack } from '../support/context.ts';

/** The findings by our evaluator and by the one on json-rules-engine, in one order. */
async function bothOf(input: unknown): Promise<readonly [Finding[], Finding[]]> {
  const parsed = parseNominationList(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const { list } = parsed;
  const pack = await termPack(list.term);
  const context = listContextOf(list, pack);
  const key = ({ rule, subject }: Finding) => JSON.stringify([rule, subject]);
  const sorted = (findings: readonly Finding[]) => findings.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  return [sorted(evaluateList(pack, context)), sorted(await evaluateWithEngine(pack, context))];
}

const lists = readdirSync('fixtures/lists').filter((file) => /^[^.]+\.json$/.test(file));

describe('the evaluator gives what json-rules-engine gives, to the last evidence', () => {
  it.each(lists)('of %s', async (file) => {
    const [own, reference] = await bothOf(readJson(`fixtures/lists/${file}`));
    expect(own).toEqual(reference);
  });

  it('of any list', async () => {
    await fc.assert(
      fc.asyncProperty(listArbitrary, async (list: NominationList) => {
        const [own, reference] = await bothOf(list);
        expect(own).toEqual(reference);
      }),
      { numRuns: 150 },
    );
  });
});
