// Packs the library, installs it as a user would, and looks at what the user gets. `npm run build` comes first.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  bundleForBrowser,
  coreImports,
  filesImports,
  pageImports,
  wordsImports,
} from './bundle-for-browser.mjs';
import { bundledPackages } from './bundled-packages.mjs';
import { emptyFolder, install, pack, printSchemas, smoke } from './packed.mjs';
import { run } from './run.mjs';

const largestCore = 125_000;
const ok = (what) => console.log(`ok: ${what}`);
const ensure = (condition, what) => {
  if (!condition) throw new Error(`not so: ${what}`);
  ok(what);
};
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const { tarball, files } = pack();
console.log(files.map((file) => `  ${file}`).join('\n'));
for (const file of ['LICENSE', 'README.md', 'THIRD-PARTY-NOTICES.md', 'schema/nomination-list.schema.json']) {
  ensure(files.includes(file), `the tarball holds ${file}`);
}
ensure(!files.some((file) => /^(src|test|fixtures|scripts)\//.test(file)), 'the tarball holds no sources');

const folder = install(tarball);
console.log(run('npm', ['ls', '--all'], { cwd: folder }));
const installed = Object.keys(
  JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8')).packages,
).map((path) => path.replace('node_modules/', ''));
ensure(
  installed.sort().join(' ') === 'commander nhansu zod',
  `the installed tree is commander, nhansu and zod: ${installed}`,
);

smoke(folder);
ok('ESM, CommonJS and the command check and read a list');
printSchemas(folder);
ok('ESM, CommonJS and the command print the JSON Schemas');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
ensure(
  run('npx', ['--no-install', 'nhansu', '--version'], { cwd: folder }).trim() === version,
  `npx nhansu --version is ${version}`,
);

const notices = readFileSync('THIRD-PARTY-NOTICES.md', 'utf8');
for (const format of ['esm', 'cjs']) {
  const bundled = bundledPackages(JSON.parse(readFileSync(`dist/metafile-${format}.json`, 'utf8')));
  for (const name of ['json-rules-engine', 'jsonpath-plus'])
    ensure(!bundled.includes(name), `the ${format} bundle holds no ${name}`);
  const silent = bundled.filter((name) => !notices.includes(`\n## ${name} `));
  ensure(silent.length === 0, `every package in the ${format} bundle has a notice: ${bundled.join(', ')}`);
}

run('npx', ['--no-install', 'publint', 'run', tarball, '--strict'], {
  stdio: ['ignore', 'inherit', 'inherit'],
});
ok('publint --strict');
run('npx', ['--no-install', 'attw', tarball, '--no-emoji', '--format', 'ascii'], {
  stdio: ['ignore', 'inherit', 'inherit'],
});
ok('attw');

const sizeOf = async (contents) => bundleForBrowser(folder, emptyFolder(), contents);
const { core, lazy } = await sizeOf(coreImports);
const words = await sizeOf(wordsImports);
const page = await sizeOf(pageImports);
const whole = await sizeOf();
const reading = await sizeOf(filesImports);
const size = ({ bytes, gzip }) => `${kilobytes(bytes)} (${kilobytes(gzip)} gzipped)`;
console.log(`core for browsers (check a list), minified, zod included: ${size(core)}`);
console.log(`rule packs and their self-check, loaded with the first pack: ${size(lazy)}`);
console.log(`core and the report in words: ${size(words.core)}`);
console.log(`core, the report in words and as a page: ${size(page.core)}`);
console.log(
  `reading csv files: ${size(reading.core)}; workbooks, templates and reports in workbooks, loaded with the first of each: ${size(reading.lazy)}`,
);
console.log(`every export at once: ${size(whole.core)}`);
ensure(core.bytes <= largestCore, `the core is at most ${kilobytes(largestCore)}`);
