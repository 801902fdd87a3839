// Opens reports in headless Chromium as readers do: on a phone, a screen, in the dark and on paper. Runs axe on each,
// uses the filter with mouse and keyboard, and looks for anything that is cut off. `npm run build` comes first.
// With a folder as argument, pictures are left there.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import { check } from '../dist/index.js';
import { maskReport, renderHtml } from '../dist/reports.js';
import { chromiumFlags } from './chromium.mjs';

const pictures = process.argv[2];
if (pictures) mkdirSync(pictures, { recursive: true });
const light = { colorScheme: 'light' };
const dark = { colorScheme: 'dark' };
const phone = { viewport: { width: 390, height: 844 } };
const desktop = { viewport: { width: 1280, height: 900 } };
const screens = {
  phone: { ...phone, ...light },
  'desktop-dark': { ...desktop, ...dark },
  desktop: { ...desktop, ...light },
  'phone-dark': { ...phone, ...dark },
};
// What holds for these holds for the others, which are looked at on two screens.
const onEveryScreen = ['fail', 'incomplete'];
const mostPages = 24;

const read = (name) => JSON.parse(readFileSync(`fixtures/lists/${name}.json`, 'utf8'));
const ensure = (condition, what) => {
  if (!condition) throw new Error(`not so: ${what}`);
};

/** Sixty nominees, made of those of a list. */
function sixty() {
  const list = read('city-police-missing-data');
  const nominees = Array.from({ length: 60 }, (_, index) => {
    const person = list.nominees[index % list.nominees.length];
    return { ...person, id: `ns-${index}`, name: `${person.name} ${index}` };
  });
  return { ...list, nominees };
}

const cell = read('grassroots-cell');
const reports = {
  pass: await check(cell),
  fail: await check(read('city-police-five-defects')),
  incomplete: await check(read('city-police-missing-data')),
  masked: maskReport(await check(read('city-police-missing-data'))),
  sixty: await check(sixty()),
  refused: await check({ ...cell, term: '1935' }),
};

async function violations(page) {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(() => globalThis.axe.run());
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} (${help}): ${target}`));
}

/** Names in the rows that can be seen. */
const shownNames = (page) =>
  page.$$eval('.matrix tbody tr', (rows) =>
    rows.filter((row) => row.checkVisibility()).map((row) => row.querySelector('th').textContent),
  );

async function checkFilter(page, report) {
  const idOf = new Map(report.nominees.map(({ id, name }) => [name ?? id, id]));
  const all = await shownNames(page);
  ensure(all.length > 0, 'at first everybody is shown');
  for (const outcome of ['violated', 'undetermined', 'review']) {
    const concerned = new Set(
      report.findings
        .filter((finding) => finding.outcome === outcome && finding.subject.kind === 'nominee')
        .map(({ subject }) => subject.nominee),
    );
    const choice = page.locator(`#show-${outcome}`);
    ensure((await choice.count()) === (concerned.size > 0 ? 1 : 0), `a choice where something is ${outcome}`);
    if (concerned.size === 0) continue;
    await choice.click();
    const shown = new Set((await shownNames(page)).map((name) => idOf.get(name)));
    ensure(
      shown.size === concerned.size && [...shown].every((id) => concerned.has(id)),
      `the filter shows those with something ${outcome}, and nobody else`,
    );
  }
  await page.locator('#show-all').focus();
  await page.keyboard.press('ArrowDown');
  ensure((await shownNames(page)).length < all.length, 'the arrow keys filter');
  await page.keyboard.press('ArrowUp');
  ensure((await shownNames(page)).length === all.length, 'and show everybody again');
}

/** Numbers of lists that stand outside the page, where they would be cut off. */
const cutNumbers = (page) =>
  page.$$eval('ol', (lists) =>
    lists.flatMap((list) => {
      const { fontSize, fontFamily, paddingLeft } = getComputedStyle(list);
      const font = `${fontSize} ${fontFamily}`;
      const pen = Object.assign(document.createElement('canvas').getContext('2d'), { font });
      const last = `${list.children.length}. `;
      return pen.measureText(last).width > Number.parseFloat(paddingLeft) ? [last] : [];
    }),
  );

/** A link of the matrix opens the folded part it leads to. */
async function checkLinks(page) {
  const link = page.locator('.matrix tbody a').first();
  if ((await link.count()) === 0) return;
  const target = await link.getAttribute('href');
  await link.click();
  ensure(
    await page.locator(target).isVisible(),
    `${target} is unfolded when a sign of the matrix is followed`,
  );
}

async function checkKeyboard(page) {
  await page.evaluate(() => document.activeElement?.blur());
  await page.keyboard.press('Tab');
  ensure(
    await page.locator('.skip').evaluate((link) => link === document.activeElement),
    'the way past the head comes first',
  );
  await page.keyboard.press('Enter');
  ensure(
    await page.locator('main').evaluate((main) => main === document.activeElement),
    'and it leads to the content',
  );
}

async function paper(browser, html, name) {
  const page = await browser.newPage();
  await page.setContent(html);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length;
  ensure(pages <= mostPages, `${name}: ${pages} sheets of A4, at most ${mostPages}`);
  if (pictures) writeFileSync(join(pictures, `${name}.pdf`), pdf);
  return pages;
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: chromiumFlags,
});
try {
  for (const [name, report] of Object.entries(reports)) {
    const html = renderHtml(report);
    const on = Object.entries(screens).slice(0, onEveryScreen.includes(name) ? undefined : 2);
    for (const [screen, options] of on) {
      const page = await browser.newPage(options);
      const complaints = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('request', ({ url }) => complaints.push(url));
      await page.setContent(html);
      const { scrollWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
      }));
      ensure(
        scrollWidth <= options.viewport.width,
        `${name}, ${screen}: ${scrollWidth} wide, nothing beyond the edge`,
      );
      const cut = await cutNumbers(page);
      ensure(cut.length === 0, `${name}, ${screen}: numbers of a list are whole, also on paper: ${cut}`);
      if (pictures) await page.screenshot({ path: join(pictures, `${name}-${screen}.png`), fullPage: true });
      await checkKeyboard(page);
      if (name !== 'refused' && name !== 'pass') await checkFilter(page, report);
      await checkLinks(page);
      await page.$$eval('details', (all) =>
        all.forEach((details) => {
          details.open = true;
        }),
      );
      const found = await violations(page);
      ensure(found.length === 0, `${name}, ${screen}: no violation\n${found.join('\n')}`);
      ensure(complaints.length === 0, `${name}, ${screen}: nothing is asked for\n${complaints.join('\n')}`);
      await page.close();
    }
    const pages = await paper(browser, html, name);
    const size = (Buffer.byteLength(html) / 1000).toFixed(0);
    console.log(`ok: ${name}: ${size} kB; axe finds nothing on ${on.length} screens; ${pages} sheets of A4`);
  }
} finally {
  await browser.close();
}
