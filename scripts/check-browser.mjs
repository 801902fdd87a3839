// Checks and reports a list with the built library in headless Chromium, and demands the very bytes that Node gives. `npm run build` comes first.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename } from 'node:path';
import { chromium } from 'playwright-core';
import { readList, writeReport } from '../dist/files.js';
import { check, renderJson } from '../dist/index.js';
import { renderHtml } from '../dist/reports.js';
import { bundleForBrowser, filesImports } from './bundle-for-browser.mjs';
import { chromiumFlags } from './chromium.mjs';
import { emptyFolder, install, pack } from './packed.mjs';

const lists = ['city-police', 'city-police-five-defects', 'city-police-missing-data'];

const workbooks = ['two-line-header.xlsx', 'whole-list.xlsx', 'windows-1258.csv'];

const everything = `export * from 'nhansu'; export { renderHtml } from 'nhansu/reports'; export { writeReport } from 'nhansu/files'; ${filesImports}`;
const { files } = await bundleForBrowser(install(pack().tarball), emptyFolder(), everything);
const scripts = new Map(files.map(({ path, text }) => [`/${basename(path)}`, text]));
const server = createServer(({ url }, response) => {
  const script = scripts.get(url);
  response.setHeader('content-type', script ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
  response.end(script ?? '<!doctype html><title>nhansu</title>');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: chromiumFlags,
});
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  for (const name of lists) {
    const list = JSON.parse(readFileSync(`fixtures/lists/${name}.json`, 'utf8'));
    const here = await check(list);
    const there = await page.evaluate(async (input) => {
      const nhansu = await import('/nhansu.js');
      const report = await nhansu.check(input);
      return nhansu.renderJson(report) + nhansu.renderHtml(report);
    }, list);
    if (there !== renderJson(here) + renderHtml(here)) throw new Error(`${name}: Chromium and Node differ`);
    console.log(
      `ok: Chromium ${browser.version()} and Node give the same reports of ${name}: ${here.decision}`,
    );
  }
  for (const name of workbooks) {
    const bytes = readFileSync(`fixtures/files/${name}`);
    const asText = ({ ok, list, notes, issues, cells }) =>
      JSON.stringify({ ok, list, notes, issues, cells: [...(cells ?? [])] });
    const here = asText(await readList(bytes, { name }));
    const there = await page.evaluate(
      async ({ data, name }) => {
        const nhansu = await import('/nhansu.js');
        const { ok, list, notes, issues, cells } = await nhansu.readList(Uint8Array.from(data), { name });
        return JSON.stringify({ ok, list, notes, issues, cells: [...(cells ?? [])] });
      },
      { data: [...bytes], name },
    );
    if (there !== here) throw new Error(`${name}: Chromium and Node differ`);
    console.log(`ok: Chromium ${browser.version()} and Node read the same list from ${name}`);
    const { list, cells } = await readList(bytes, { name });
    const written = await page.evaluate(
      async ({ data, name }) => {
        const nhansu = await import('/nhansu.js');
        const file = Uint8Array.from(data);
        const { list, cells } = await nhansu.readList(file, { name });
        return [...(await nhansu.writeReport(await nhansu.check(list), { data: file, cells }))];
      },
      { data: [...bytes], name },
    );
    if (!Buffer.from(written).equals(await writeReport(await check(list), { data: bytes, cells })))
      throw new Error(`${name}: Chromium and Node write other reports`);
    console.log(`ok: Chromium ${browser.version()} and Node write the same report into ${name}`);
  }
} finally {
  await browser.close();
  server.close();
}
