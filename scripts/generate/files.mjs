import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { communeWorkbook } from './files/commune.mjs';
import { csvFiles } from './files/csv-files.mjs';
import { badWorkbooks } from './files/mistakes.mjs';
import { rawWorkbooks } from './files/raw-workbooks.mjs';
import { goodWorkbooks } from './files/sheets.mjs';

const folder = 'fixtures/files';
const files = { ...communeWorkbook, ...goodWorkbooks, ...badWorkbooks, ...rawWorkbooks, ...csvFiles };

/** Every file of `fixtures/files`, by name. */
async function contents() {
  const all = new Map();
  for (const [name, { make, ...expected }] of Object.entries(files)) {
    all.set(name, Buffer.from(await make()));
    all.set(`${name}.expected.json`, Buffer.from(`${JSON.stringify(expected, null, 2)}\n`));
  }
  return all;
}

/** Writes the workbooks and csv files that tests read; with `--check` only tells of those that are not up to date. */
export async function writeFiles() {
  const all = await contents();
  const check = process.argv.includes('--check');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (!all.has(name) && !check) rmSync(join(folder, name));
    else if (!all.has(name)) complain(name);
  }
  for (const [name, bytes] of all) {
    const path = join(folder, name);
    if (!check) writeFileSync(path, bytes);
    else if (!existsSync(path) || !readFileSync(path).equals(bytes)) complain(name);
  }
}

function complain(name) {
  console.error(`${folder}/${name} is not up to date; run npm run generate`);
  process.exitCode = 1;
}
