import { expect, it } from 'vitest';
import * as nhansu from '../src/index.ts';
import * as reports from '../src/reports/index.ts';

it('exports these names and no other', () => {
  expect(Object.keys(nhansu).toSorted()).toMatchInlineSnapshot(`
    [
      "PackError",
      "check",
      "checkNominee",
      "checkSync",
      "compareLists",
      "compareReports",
      "definePack",
      "describeFinding",
      "describeIssue",
      "describeRule",
      "diffPacks",
      "extendPack",
      "facts",
      "getPack",
      "getPackFiles",
      "loadPack",
      "mergeSummaries",
      "packIds",
      "parseNominationList",
      "parsePartialDate",
      "planBodies",
      "renderComparison",
      "renderComparisonMarkdown",
      "renderDiff",
      "renderDiffMarkdown",
      "renderJson",
      "renderPlan",
      "renderText",
      "retirementMonth",
      "screen",
      "selectPack",
      "toEngineRules",
      "toStandardSchema",
      "toZodCheck",
      "version",
    ]
  `);
});

it('exports these names from nhansu/reports and no other', () => {
  expect(Object.keys(reports).toSorted()).toMatchInlineSnapshot(`
    [
      "maskReport",
      "renderAnnotations",
      "renderHtml",
      "renderJunit",
      "renderMarkdown",
      "renderSarif",
    ]
  `);
});

it('has the version of the package', async () => {
  const { default: manifest } = await import('../package.json', { with: { type: 'json' } });
  expect(nhansu.version).toBe(manifest.version);
});
