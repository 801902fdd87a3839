import { mkdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const folder = 'node_modules/.cache/nhansu';

/** Imports a TypeScript module, which Node 20 cannot do by itself. */
export async function importTypeScript(entry) {
  mkdirSync(folder, { recursive: true });
  const outfile = resolve(folder, `${basename(entry, '.ts')}.mjs`);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}
