import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';

/** How many bytes one import of the installed package costs an app at once, minified, by bundler. */
export async function sizeOfImport(installed, name) {
  const entry = join(installed, `only-${name}.mjs`);
  writeFileSync(entry, `import { ${name} } from 'nhansu'; globalThis.used = ${name};\n`);
  const { outputFiles } = await esbuild({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    outdir: join(installed, 'out'),
    write: false,
  });
  const [eager] = outputFiles.filter(({ path }) => path.includes(`only-${name}`));
  const built = await vite({
    root: installed,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: 'esbuild', modulePreload: false, rollupOptions: { input: entry } },
  });
  const chunk = built.output.find(({ isEntry }) => isEntry);
  return { esbuild: eager.contents.length, vite: Buffer.byteLength(chunk.code) };
}
