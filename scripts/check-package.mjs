// Packs the library, installs it as a user would, and looks at what the user gets. `npm run build` comes first.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import {
  bundleForBrowser,
  coreImports,
  filesImports,
  pageImports,
  wordsImports,
} from './bundle-for-browser.mjs';
import { bundledPackages } from './bundled-packages.mjs';
import { cyclesIn } from './import-cycles.mjs';
import { emptyFolder, install, pack, printSchemas, smoke } from './packed.mjs';
import { run } from './run.mjs';
import { sizeOfImport as sizeWith } from './tree-shaking.mjs';

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

const sbom = JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8'));
const schemas = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';
const ajv = new Ajv({ strict: false, validateFormats: false });
for (const name of ['spdx', 'jsf-0.82'])
  ajv.addSchema(
    JSON.parse(readFileSync(`${schemas}/${name}.SNAPSHOT.schema.json`, 'utf8')),
    `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`,
  );
const isSound = ajv.compile(JSON.parse(readFileSync(`${schemas}/bom-1.5.SNAPSHOT.schema.json`, 'utf8')));
ensure(isSound(sbom), `the SBOM is sound CycloneDX 1.5: ${ajv.errorsText(isSound.errors)}`);
const listedIn = sbom.components.map(({ name }) => name);
for (const format of ['esm', 'cjs']) {
  const bundled = bundledPackages(JSON.parse(readFileSync(`dist/metafile-${format}.json`, 'utf8')));
  ensure(
    bundled.every((name) => listedIn.includes(name)),
    `the SBOM lists what the ${format} bundle holds`,
  );
}
ensure(cyclesIn('dist').length === 0, `no file of dist imports itself by way of others: ${cyclesIn('dist')}`);

run('npx', ['--no-install', 'publint', 'run', tarball, '--strict'], {
  stdio: ['ignore', 'inherit', 'inherit'],
});
ok('publint --strict');
run('npx', ['--no-install', 'attw', tarball, '--no-emoji', '--format', 'ascii'], {
  stdio: ['ignore', 'inherit', 'inherit'],
});
ok('attw');

const alone = await sizeWith(folder, 'parsePartialDate');
console.log(
  `parsePartialDate alone: ${Object.entries(alone)
    .map(([bundler, bytes]) => `${bundler} ${bytes} bytes`)
    .join(', ')}`,
);
for (const [bundler, bytes] of Object.entries(alone))
  ensure(
    bytes <= largestAlone,
    `parsePartialDate alone is at most ${kilobytes(largestAlone)} with ${bundler}`,
  );

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
