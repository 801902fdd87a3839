import { describe, expect, it } from 'vitest';
import { buildPack } from '../../src/packs/build-pack.ts';
import { getPack, getPackFiles, packIds } from '../../src/packs/shipped.ts';

describe.each(packIds)('the shipped pack %s', (id) => {
  it('is what its files come to when all of them are checked, to the order of keys', async () => {
    const built = buildPack(id, (await getPackFiles(id)) ?? {});
    const shipped = await getPack(id);
    expect(shipped?.hash, 'run `npm run generate`').toBe(built.hash);
    expect(JSON.stringify(shipped)).toBe(JSON.stringify(built));
    expect(shipped).toEqual(built);
  });

  it('cannot be changed', async () => {
    const { rules = [], tables = [] } = (await getPack(id)) ?? {};
    for (const part of [...rules, ...tables].flatMap((one) => [one, ...Object.values(one)]))
      expect(Object.isFrozen(part)).toBe(true);
  });
});
