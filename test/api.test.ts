import { expect, it } from 'vitest';
import * as nhansu from '../src/index.ts';

it('exports these names and no other', () => {
  expect(Object.keys(nhansu).toSorted()).toMatchInlineSnapshot(`
    [
      "PackError",
      "check",
      "describeFinding",
      "describeIssue",
      "describeRule",
      "facts",
      "getPack",
      "getPackFiles",
      "loadPack",
      "packIds",
      "parseNominationList",
      "parsePartialDate",
      "planBodies",
      "renderJson",
      "renderPlan",
      "renderText",
      "retirementMonth",
      "selectPack",
      "version",
    ]
  `);
});

it('has the version of the package', async () => {
  const { default: manifest } = await import('../package.json', { with: { type: 'json' } });
  expect(nhansu.version).toBe(manifest.version);
});
