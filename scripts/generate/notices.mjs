import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { bundledPackages } from '../bundled-packages.mjs';
import { write } from './write.mjs';

const heading = `# Third-party notices

The published files of this package contain code of the packages below. Written by \`npm run generate\`.
`;

function notice(name) {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file`);
  const text = readFileSync(`${folder}/${file}`, 'utf8').replaceAll('\r\n', '\n').trim();
  return `\n## ${name} ${version} (${license})\n\n\`\`\`\n${text}\n\`\`\`\n`;
}

/** Writes the licence texts of what the bundle contains. */
export async function writeNotices() {
  const { metafile } = await build({
    entryPoints: ['src/index.ts', 'src/files/index.ts', 'src/authoring/index.ts', 'src/cli/main.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['commander'],
    metafile: true,
    write: false,
    outdir: 'dist',
  });
  const notices = bundledPackages(metafile).map(notice);
  write('THIRD-PARTY-NOTICES.md', heading + notices.join(''));
}
