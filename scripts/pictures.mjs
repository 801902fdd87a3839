// Makes the pictures of README.vi.md from an example workbook. Needs LibreOffice and poppler-utils besides Chromium.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags } from './chromium.mjs';

const list = 'fixtures/files/xa-dong-thanh.xlsx';
const folder = mkdtempSync(join(tmpdir(), 'nhansu-pictures-'));
const picture = (name) => resolve('docs/pictures', name);

function report(file) {
  spawnSync(process.execPath, ['dist/bin.js', 'check', list, '--output', join(folder, file)]);
  return join(folder, file);
}

/** A sheet of a workbook as it prints. */
function sheet(workbook, page, name) {
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, workbook], {
    stdio: 'ignore',
  });
  const pdf = join(folder, workbook.replace(/.*\//, '').replace(/xlsx$/, 'pdf'));
  const range = [
    '-f',
    page,
    '-l',
    page,
    '-singlefile',
    '-png',
    '-r',
    110,
    '-x',
    60,
    '-y',
    70,
    '-W',
    1080,
    '-H',
    460,
  ];
  execFileSync('pdftoppm', [...range.map(String), pdf, picture(name)]);
}

sheet(list, 2, 'bang-tinh');
sheet(report('ket-qua.xlsx'), 2, 'bang-tinh-ket-qua');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: chromiumFlags });
const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
await page.goto(`file://${report('bao-cao.html')}`);
await page.screenshot({ path: picture('bao-cao.png') });
await browser.close();
