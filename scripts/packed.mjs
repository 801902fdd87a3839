import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';

/** An empty folder outside the repository, gone when the process ends. */
export function emptyFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'nhansu-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Packs what would be published; gives the tarball and the files in it. */
export function pack() {
  const folder = emptyFolder();
  const [{ filename, files }] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder]));
  return { tarball: join(folder, filename), files: files.map((file) => file.path) };
}

/** Installs the tarball as a user would, in a folder that has nothing else. */
export function install(tarball) {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', tarball], { cwd: folder });
  return folder;
}

/** Every door that can be opened without Vitest; where it is required, `nhansu/vitest` is as well. */
const doors = Object.entries(JSON.parse(readFileSync('package.json', 'utf8')).exports)
  .filter(([, target]) => typeof target === 'object')
  .map(([path]) => path.replace('.', 'nhansu'));
const imported = doors.filter((door) => door !== 'nhansu/vitest');

const programs = {
  'doors.mjs': `const doors = await Promise.all(${JSON.stringify(imported)}.map((door) => import(door)));
console.log(doors.every((door) => Object.keys(door).length > 0) ? 'pass' : 'fail');
`,
  'doors.cjs': `const doors = ${JSON.stringify(doors)}.map((door) => require(door));
console.log(doors.every((door) => Object.keys(door).length > 0) ? 'pass' : 'fail');
`,
  'smoke.mjs': `import { check } from 'nhansu';
import { renderHtml } from 'nhansu/reports';
import list from './list.json' with { type: 'json' };
const report = await check(list);
console.log(renderHtml(report).includes('<h1>') && report.decision);
`,
  'smoke.cjs': `const { check } = require('nhansu');
const { renderHtml } = require('nhansu/reports');
check(require('./list.json')).then((report) => console.log(renderHtml(report).includes('<h1>') && report.decision));
`,
  // A pack of one entry point is known to another.
  'authoring.mjs': `import { getPack } from 'nhansu';
import { lintPack, testPack } from 'nhansu/authoring';
const pack = await getPack('charter');
await testPack(pack, {}, { mutate: true, only: ['one-third'] });
console.log(lintPack(pack).findings.length === 0 && 'pass');
`,
  'authoring.cjs': `const { getPack } = require('nhansu');
const { lintPack, testPack } = require('nhansu/authoring');
getPack('charter').then(async (pack) => {
  await testPack(pack, {}, { mutate: true, only: ['one-third'] });
  console.log(lintPack(pack).findings.length === 0 && 'pass');
});
`,
  'files.mjs': `import { readFile } from 'node:fs/promises';
import { readList } from 'nhansu/files';
console.log((await readList(await readFile('list.xlsx'))).ok ? 'pass' : 'fail');
`,
  'files.cjs': `const { readFileSync } = require('node:fs');
const { readList } = require('nhansu/files');
readList(readFileSync('list.xlsx')).then((read) => console.log(read.ok ? 'pass' : 'fail'));
`,
};

/** Opens every door, checks and reads lists through both module systems and the command, with the given Node. Throws unless all passes. */
export function smoke(folder, node = process.execPath) {
  writeFileSync(join(folder, 'list.json'), readFileSync('fixtures/lists/grassroots-cell.json'));
  writeFileSync(join(folder, 'list.xlsx'), readFileSync('fixtures/files/whole-list.xlsx'));
  for (const [name, text] of Object.entries(programs)) writeFileSync(join(folder, name), text);
  const bin = join('node_modules', 'nhansu', 'dist', 'bin.js');
  const results = [
    run(node, ['doors.mjs'], { cwd: folder }),
    run(node, ['doors.cjs'], { cwd: folder }),
    run(node, ['--no-warnings', 'smoke.mjs'], { cwd: folder }),
    run(node, ['smoke.cjs'], { cwd: folder }),
    run(node, ['authoring.mjs'], { cwd: folder }),
    run(node, ['authoring.cjs'], { cwd: folder }),
    run(node, ['files.mjs'], { cwd: folder }),
    run(node, ['files.cjs'], { cwd: folder }),
    run(node, [bin, 'check', 'list.json', '--lang', 'en'], { cwd: folder }).split(' ')[0],
  ].map((result) => result.trim().toLowerCase());
  if (results.some((result) => result !== 'pass'))
    throw new Error(`expected pass, found ${results.join(', ')}`);
}

/** Sees to it that every door prints a schema byte by byte as it ships. */
export function printSchemas(folder, node = process.execPath) {
  const shipped = readFileSync('schema/rule.schema.json', 'utf8');
  const printed = [
    [join('node_modules', 'nhansu', 'dist', 'bin.js'), 'schema', 'rule'],
    ['--input-type=module', '--eval', "import { main } from 'nhansu/cli'; await main(['schema', 'rule']);"],
    ['--eval', "require('nhansu/cli').main(['schema', 'rule']);"],
  ].map((words) => run(node, words, { cwd: folder }));
  if (printed.some((text) => text !== shipped)) throw new Error('expected the schema as it ships');
}
