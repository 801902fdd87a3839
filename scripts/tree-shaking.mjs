import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';

/** The bytes of a file and of all that it imports at once. */
function eagerBytes(entry, importsOf, bytesOf) {
  const eager = new Set([entry]);
  for (const file of eager) for (const path of importsOf(file)) eager.add(path);
  return [...eager].reduce((sum, file) => sum + bytesOf(file), 0);
}

async function withEsbuild(installed, entry, splitting) {
  const { metafile } = await esbuild({
    entryPoints: [entry],
    absWorkingDir: installed,
    bundle: true,
    minify: true,
    splitting,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    outdir: 'out',
    metafile: true,
    write: false,
  });
  const { outputs } = metafile;
  const [first = ''] = Object.keys(outputs).filter((file) => outputs[file].entryPoint === entry);
  const importsOf = (file) =>
    outputs[file].imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path);
  return eagerBytes(first, importsOf, (file) => outputs[file].bytes);
}

async function withVite(installed, entry) {
  const { output } = await vite({
    root: installed,
    configFile: false,
    logLevel: 'error',
    build: { write: false, modulePreload: false, rollupOptions: { input: join(installed, entry) } },
  });
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const { fileName } = output.find(({ isEntry }) => isEntry);
  return eagerBytes(
    fileName,
    (file) => chunks.get(file).imports,
    (file) => Buffer.byteLength(chunks.get(file).code),
  );
}

/**
 * How many bytes one import of the installed package costs a browser app before it runs, minified. esbuild splits by files,
 * and an entry then loads what any lazy part shares with it.
 */
export async function sizesOfImport(installed, name) {
  const entry = `only-${name}.mjs`;
  writeFileSync(join(installed, entry), `import { ${name} } from 'nhansu'; globalThis.used = ${name};\n`);
  return {
    vite: await withVite(installed, entry),
    esbuild: await withEsbuild(installed, entry, false),
    'esbuild --splitting': await withEsbuild(installed, entry, true),
  };
}
