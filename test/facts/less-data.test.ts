import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FactValue } from '../../src/facts/fact-value.ts';
import type { NominationList } from '../../src/index.ts';
import { deriveListFacts, deriveNomineeFacts } from '../support/all-facts.ts';
import { termPack } from '../support/context.ts';
import { withAndWithout } from '../support/poorer.ts';

/** All facts of a list, of each person in each nomination as well. */
async function factsOf(list: NominationList): Promise<readonly (readonly [string, FactValue])[]> {
  const { tables, bareYear } = await termPack();
  const context = { list, tables, bareYear, referenceMonth: 2020 * 12 + 5 };
  const people = list.nominees.flatMap((nominee) =>
    nominee.nominations.map((nomination) => deriveNomineeFacts({ ...context, nominee, nomination })),
  );
  return [deriveListFacts(context), ...people].flatMap(Object.entries);
}

it('a fact loses no possible value when a datum is taken away', async () => {
  await fc.assert(
    fc.asyncProperty(withAndWithout, async ({ list, poorer }) => {
      const before = await factsOf(list);
      const after = await factsOf(poorer);
      const narrowed = before.filter(([, { possible }], index) => {
        const wider = after[index]?.[1].possible?.map((value) => JSON.stringify(value));
        if (wider === undefined) return false;
        return possible === undefined || possible.some((value) => !wider.includes(JSON.stringify(value)));
      });
      expect(narrowed.map(([id]) => id)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
