import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNominationList } from '../../src/index.ts';
import { findingsOfBoth } from '../reference/both.ts';
import { packOver } from '../reference/random-pack.ts';
import { listOfTerm } from '../support/arbitrary.ts';
import { termPack } from '../support/context.ts';

describe.each(['2020-2025', '2025-2030'])('any rules on any list of %s', (term) => {
  it('come out by closures as they do by json-rules-engine, to the last evidence', async () => {
    const real = await termPack(term);
    await fc.assert(
      fc.asyncProperty(packOver(real), listOfTerm(term), async (pack, input) => {
        const parsed = parseNominationList(input);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
        const [own, reference] = await findingsOfBoth(parsed.list, pack);
        expect(own).toEqual(reference);
      }),
      { numRuns: Number(process.env['PAIRS'] ?? 500) },
    );
  });
});
