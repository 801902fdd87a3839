// Writes what the published files are made of: the packages that are installed with them, and those whose code is in them.
// The same build gives the same bytes: no serial number, no time. `npm run build` comes first.
import { readFileSync, writeFileSync } from 'node:fs';
import { bundledPackages } from './bundled-packages.mjs';

const { name, version, description, license, dependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;

const purlOf = (id, number) => `pkg:npm/${id.replace('@', '%40')}@${number}`;

/** A package as a component; `bundled` tells that its code is in our files. */
function componentOf(id, bundled) {
  const folder = `node_modules/${id}`;
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const [algorithm, digest = ''] = (lock[folder].integrity ?? '').split('-');
  return {
    type: 'library',
    'bom-ref': purlOf(id, manifest.version),
    name: id,
    version: manifest.version,
    ...(algorithm === 'sha512' && {
      hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }],
    }),
    licenses: [{ license: { id: manifest.license } }],
    purl: purlOf(id, manifest.version),
    properties: [{ name: 'nhansu:bundled', value: String(bundled) }],
  };
}

const bundled = new Set(
  ['esm', 'cjs'].flatMap((format) =>
    bundledPackages(JSON.parse(readFileSync(`dist/metafile-${format}.json`, 'utf8'))),
  ),
);
// zod is both: its code is in our files, its types are not.
const installed = Object.keys(dependencies).filter((id) => !bundled.has(id));
const components = [
  ...installed.map((id) => componentOf(id, false)),
  ...[...bundled].sort().map((id) => componentOf(id, true)),
];
const own = purlOf(name, version);
const bom = {
  $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: {
    component: {
      type: 'library',
      'bom-ref': own,
      name,
      version,
      description,
      licenses: [{ license: { id: license } }],
      purl: own,
    },
  },
  components,
  dependencies: [{ ref: own, dependsOn: components.map((component) => component['bom-ref']) }],
};
writeFileSync('dist/sbom.cdx.json', `${JSON.stringify(bom, null, 2)}\n`);
