import { expect, it } from 'vitest';
import {
  maskReport,
  renderAnnotations,
  renderHtml,
  renderJunit,
  renderMarkdown,
  renderSarif,
} from '../../src/reports/index.ts';
import { listNamed, reportOf } from './support.ts';

const name = 'city-police-five-defects';
const file = `fixtures/lists/${name}.json`;

it.each([
  ['md', renderMarkdown],
  ['html', renderHtml],
])('gives the report kept as %s', async (extension, render) => {
  const report = await reportOf(listNamed(name));
  await expect(render(report)).toMatchFileSnapshot(`../../fixtures/lists/${name}.report.${extension}`);
});

// As the command gives them: masked, and without what does not fail.
it.each([
  ['junit.xml', renderJunit],
  ['sarif', renderSarif],
  ['annotations.txt', renderAnnotations],
])('gives the masked report kept as %s', async (extension, render) => {
  const report = maskReport(await reportOf(listNamed(name)));
  await expect(render(report, { file })).toMatchFileSnapshot(
    `../../fixtures/lists/${name}.report.${extension}`,
  );
});
