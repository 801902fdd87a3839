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
  { name: 'xa-dong-thanh.xlsx', says: /Không đạt/ },
  { name: 'conflicts.xlsx', says: /Chưa kiểm tra được/ },
  { name: 'windows-1258.csv', says: /Chưa kiểm tra được/ },
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
  const isChecked = (name) =>
    page.waitForFunction(
      (file) => document.querySelector('#status').textContent === `Đã kiểm tra ${file}.`,
      name,
    );
  /** As a person drops a file on the page. */
  const drop = async (name, data) => {
    const transfer = await page.evaluateHandle(
      ({ name, bytes }) => {
        const files = new DataTransfer();
        files.items.add(new File([Uint8Array.from(bytes)], name));
        return files;
      },
      { name, bytes: [...data] },
    );
    await page.dispatchEvent('#drop', 'drop', { dataTransfer: transfer });
    await isChecked(name);
  };
  for (const { name, says } of files) {
    await drop(name, readFileSync(join('fixtures/files', name)));
    ensure(says.test(await heading.textContent()), `${name}: ${await heading.textContent()}`);
  }
  const fields = {
    term: '2020-2025',
    level: 'grassroots',
    sector: 'local',
    date: '2020-05-12',
    committee: '9',
  };
  for (const [field, value] of Object.entries(fields)) {
    const control = page.locator(`[name="${field}"]`);
    if ((await control.evaluate(({ tagName }) => tagName)) === 'SELECT') await control.selectOption(value);
    else await control.fill(value);
    await control.dispatchEvent('change');
    await page.waitForFunction(() => !document.querySelector('#drop').hasAttribute('aria-busy'));
    ensure(await control.isVisible(), `${field} can be filled in without losing the form`);
  }
  await page.locator('[name="name"]').fill('Đảng bộ xã T.');
  await page.locator('[name="name"]').press('Tab');
  await page.waitForFunction(() => document.querySelector('#decision').textContent === 'Chưa đủ căn cứ');
  ensure(true, 'a list that says nothing of its congress is checked with what is filled in');
  ensure(requests.length === 0, `requests after it is loaded: ${requests.length}`);
  await page.reload({ waitUntil: 'networkidle' });
  requests.length = 0;
  await drop('conflicts.xlsx', readFileSync('fixtures/files/conflicts.xlsx'));
  await soundly('with mistakes to mend');
  for (const [name, text] of [
    ['empty.csv', ''],
    ['broken.xlsx', 'PK not a workbook'],
    ['broken.json', '{ "term": '],
  ]) {
    await page.setInputFiles('#file', { name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    await isChecked(name);
    ensure((await page.locator('#issues li').count()) > 0, `${name} is answered with what to mend`);
  }
  await page.locator('#sample').focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('#status').textContent.includes('sample.json'));
  const report = page.frameLocator('#report iframe');
  await report.locator('h1', { hasText: 'KHÔNG ĐẠT' }).waitFor();
  ensure(
    (await page.locator('#report iframe').getAttribute('sandbox')) === '',
    'after what cannot be checked, a report is seen in the page, in a frame that may do nothing',
  );
  await page.selectOption('#locale', 'en');
  await page.waitForFunction(() => document.querySelector('#decision').textContent === 'Fail');
  await report.locator('h1', { hasText: 'FAIL' }).waitFor();
  ensure(
    (await page.title()) === 'Check a nomination list',
    'the page speaks English as well, and so does the report',
  );
  for (const button of ['#save-html', '#save-xlsx']) {
    const saving = page.waitForEvent('download');
    await page.locator(button).click();
    const saved = await saving;
    ensure(readFileSync(await saved.path()).length > 5_000, `saves ${saved.suggestedFilename()}`);
  }
  await soundly('with a report');
  if (pictures) {
    // A frame is painted a little later than it is there.
    await page.waitForTimeout(1000);
    await page.screenshot({ path: join(pictures, 'phone.png'), fullPage: true });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForTimeout(1000);
    await page.screenshot({ path: join(pictures, 'desktop-dark.png') });
  }
  ensure(faults.length === 0, `the page has no fault: ${faults}`);
  ensure(requests.length === 0, `requests after it is loaded: ${requests.length}`);
  const reached = await page.evaluate(() =>
    fetch('/?leak').then(
      () => true,
      () => false,
    ),
  );
  ensure(!reached && requests.length === 0, 'a script of the page that asks for something is refused');
} finally {
  await browser.close();
  server.close();
}
