// Packs the library, installs it as a user would, and looks at what the user gets. `npm run build` comes first.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  bundleForBrowser,
  coreImports,
  filesImports,
  pageImports,
  wordsImports,
} from './bundle-for-browser.mjs';
import { bundledPackages } from './bundled-packages.mjs';
import { cyclesIn } from './import-cycles.mjs';
import { brokenLinks } from './markdown.mjs';
import { emptyFolder, install, pack, printSchemas, smoke } from './packed.mjs';
import { run } from './run.mjs';
import { mistakesIn } from './sbom-schema.mjs';
import { sizesOfImport } from './tree-shaking.mjs';

const largestCore = 125_000;
const largestAlone = 5_000;
const ok = (what) => console.log(`ok: ${what}`);
const ensure = (condition, what) => {
  if (!condition) throw new Error(`not so: ${what}`);
  ok(what);
};
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const { tarball, files } = pack();
// Names of chunks change with what is in them.
const contents = [
  ...new Set(
    files.map((file) => file.replace(/^dist\/.*-[\w-]{8}(\.d)?\.(js|ts|cts)$/, 'dist/<chunks>$1.$2')),
  ),
];
const golden = 'test/package-contents.txt';
const listed = `${contents.sort().join('\n')}\n`;
if (process.argv.includes('--update')) writeFileSync(golden, listed);
const expected = readFileSync(golden, 'utf8').split('\n').filter(Boolean);
const changed = [
  ...contents.filter((file) => !expected.includes(file)).map((file) => `+ ${file}`),
  ...expected.filter((file) => !contents.includes(file)).map((file) => `- ${file}`),
];
if (changed.length > 0) console.log(changed.join('\n'));
ensure(changed.length === 0, `the tarball holds what ${golden} lists (npm run package-check -- --update)`);

const folder = install(tarball);
const shipped = join(folder, 'node_modules', 'nhansu');
const dead = contents
  .filter((file) => /^docs\/.*\.md$/.test(file))
  .flatMap((file) => brokenLinks(readFileSync(join(shipped, file), 'utf8'), join(shipped, file)));
ensure(dead.length === 0, `links among the documents that are shipped lead somewhere: ${dead}`);
console.log(run('npm', ['ls', '--all'], { cwd: folder }));
const installed = Object.keys(
  JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8')).packages,
).map((path) => path.replace('node_modules/', ''));
ensure(
  installed.sort().join(' ') === 'commander nhansu tinypool zod',
  `the installed tree is commander, nhansu, tinypool and zod: ${installed}`,
);

smoke(folder);
ok('every door opens; ESM, CommonJS and the command check and read a list');
printSchemas(folder);
ok('ESM, CommonJS and the command print the JSON Schemas');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
ensure(
  run('npx', ['--no-install', 'nhansu', '--version'], { cwd: folder }).trim() === version,
  `npx nhansu --version is ${version}`,
);

const notices = readFileSync('THIRD-PARTY-NOTICES.md', 'utf8');
const sbom = JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8'));
ensure(mistakesIn(sbom) === '', `the SBOM is sound CycloneDX 1.5: ${mistakesIn(sbom)}`);
const named = (bundled) =>
  sbom.components
    .filter(({ properties: [property] }) => property.value === String(bundled))
    .map(({ name }) => name);
// The code of zod is bundled; its types are installed.
ensure(named(false).join(' ') === 'commander tinypool', 'the SBOM lists what runs without being bundled');
const inEither = new Set();
for (const format of ['esm', 'cjs']) {
  const metafile = JSON.parse(readFileSync(`dist/metafile-${format}.json`, 'utf8'));
  const bundled = bundledPackages(metafile);
  for (const name of ['json-rules-engine', 'jsonpath-plus'])
    ensure(!bundled.includes(name), `the ${format} bundle holds no ${name}`);
  const silent = bundled.filter((name) => !notices.includes(`\n## ${name} `));
  ensure(silent.length === 0, `every package in the ${format} bundle has a notice: ${bundled.join(', ')}`);
  for (const name of bundled) inEither.add(name);
  const own = Object.fromEntries(Object.entries(metafile.inputs).filter(([path]) => path.startsWith('src/')));
  const cycles = [...cyclesIn(own), ...cyclesIn(metafile.outputs)];
  ensure(cycles.length === 0, `no module of the ${format} build imports itself by way of others: ${cycles}`);
}
ensure(
  named(true).join(' ') === [...inEither].sort().join(' '),
  `the SBOM lists what is bundled, and nothing else: ${named(true).join(', ')}`,
);

run('npx', ['--no-install', 'publint', 'run', tarball, '--strict'], {
  stdio: ['ignore', 'inherit', 'inherit'],
});
ok('publint --strict');
run('npx', ['--no-install', 'attw', tarball, '--no-emoji', '--format', 'ascii'], {
  stdio: ['ignore', 'inherit', 'inherit'],
});
ok('attw');

for (const name of [
  'parsePartialDate',
  'retirementMonth',
  'describeFinding',
  'parseNominationList',
  'checkNominee',
]) {
  const sizes = await sizesOfImport(folder, name);
  const told = Object.entries(sizes).map(([bundler, bytes]) => `${bundler} ${kilobytes(bytes)}`);
  console.log(`${name} alone: ${told.join(', ')}`);
  if (name === 'parsePartialDate')
    ensure(
      Math.max(sizes.vite, sizes.esbuild) <= largestAlone,
      `parsePartialDate alone is at most ${kilobytes(largestAlone)}`,
    );
}

const sizeOf = async (contents) => bundleForBrowser(folder, emptyFolder(), contents);
const { core, lazy } = await sizeOf(coreImports);
const words = await sizeOf(wordsImports);
const page = await sizeOf(pageImports);
const whole = await sizeOf();
const reading = await sizeOf(filesImports);
const size = ({ bytes, gzip }) => `${kilobytes(bytes)} (${kilobytes(gzip)} gzipped)`;
console.log(`core for browsers (check a list), minified, zod included: ${size(core)}`);
console.log(`rule packs and all else that is loaded when it is asked for: ${size(lazy)}`);
console.log(`core and the report in words: ${size(words.core)}`);
console.log(`core, the report in words and as a page: ${size(page.core)}`);
console.log(
  `reading csv files: ${size(reading.core)}; workbooks, templates and reports in workbooks, loaded with the first of each: ${size(reading.lazy)}`,
);
console.log(`every export at once: ${size(whole.core)}`);
ensure(core.bytes <= largestCore, `the core is at most ${kilobytes(largestCore)}`);
