// Uses the page of examples/web, as it was built in the folder given, in headless Chromium: drops files on it, and counts
// what it asks of the network once it is there: nothing. With a second folder, pictures are left there.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import { chromiumFlags } from './chromium.mjs';

const [folder, pictures] = process.argv.slice(2);
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const server = createServer(({ url }, response) => {
  const path = url === '/' ? '/index.html' : url;
  try {
    const contents = readFileSync(join(folder, 'dist', path));
    response.setHeader(
      'content-type',
      `${types[extname(path)] ?? 'application/octet-stream'}; charset=utf-8`,
    );
    response.end(contents);
  } catch {
    response.statusCode = 404;
    response.end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: chromiumFlags,
});
const ensure = (condition, what) => {
  if (!condition) throw new Error(`not so: ${what}`);
  console.log(`ok: ${what}`);
};

const files = [
  { name: 'xa-dong-thanh.xlsx', says: /Không đạt|Chưa đủ căn cứ|Đạt/ },
  { name: 'conflicts.xlsx', says: /Chưa kiểm tra được/ },
  { name: 'windows-1258.csv', says: /Không đạt|Chưa đủ căn cứ|Đạt|Chưa kiểm tra được/ },
];

try {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, acceptDownloads: true });
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(`http://127.0.0.1:${server.address().port}/`, { waitUntil: 'networkidle' });
  const requests = [];
  // A frame's own text, a saved file and pictures in the page are no network.
  context.on('request', (request) => /^(https?|wss?):/.test(request.url()) && requests.push(request.url()));

  const heading = page.locator('#decision');
  const soundly = async (what) => {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => globalThis.axe.run(document, { iframes: false }));
    ensure(
      violations.length === 0,
      `axe finds nothing on the page ${what}: ${violations.map(({ id }) => id)}`,
    );
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    ensure(wide <= 0, `nothing is wider than a phone ${what}`);
  };
  await soundly('as it opens');
  for (const { name, says } of files) {
    await page.setInputFiles('#file', join('fixtures/files', name));
    await page.waitForFunction(
      (file) => document.querySelector('#status').textContent.includes(`kiểm tra ${file}`),
      name,
    );
    ensure(says.test(await heading.textContent()), `${name}: ${await heading.textContent()}`);
  }
  await soundly('with mistakes to mend');
  for (const [name, text] of [
    ['empty.csv', ''],
    ['broken.xlsx', 'PK not a workbook'],
    ['broken.json', '{ "term": '],
  ]) {
    await page.setInputFiles('#file', { name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page.waitForFunction(
      (file) => document.querySelector('#status').textContent.includes(`kiểm tra ${file}`),
      name,
    );
    ensure((await page.locator('#issues li').count()) > 0, `${name} is answered with what to mend`);
  }
  await page.locator('#sample').focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('#status').textContent.includes('sample.json'));
  const report = page.frameLocator('#report');
  ensure(
    (await report.locator('h1').count()) === 1,
    `the report stands in the page: ${await heading.textContent()}`,
  );
  await page.selectOption('#locale', 'en');
  await page.waitForFunction(() => document.querySelector('#decision').textContent === 'Fail');
  ensure((await page.title()) === 'Check a nomination list', 'the page speaks English as well');
  for (const button of ['#save-html', '#save-xlsx']) {
    const saving = page.waitForEvent('download');
    await page.locator(button).click();
    const saved = await saving;
    ensure(readFileSync(await saved.path()).length > 5_000, `saves ${saved.suggestedFilename()}`);
  }
  await soundly('with a report');
  if (pictures) {
    await page.screenshot({ path: join(pictures, 'phone.png'), fullPage: true });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.screenshot({ path: join(pictures, 'desktop-dark.png') });
  }
  ensure(faults.length === 0, `the page has no fault: ${faults}`);
  ensure(requests.length === 0, `requests after it is loaded: ${requests.length}`);
} finally {
  await browser.close();
  server.close();
}
