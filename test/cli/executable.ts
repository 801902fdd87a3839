import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** Makes the command a program of its own in a folder, to put on the path. */
export async function makeExecutable(folder: string): Promise<string> {
  // Below node_modules, so that it finds its dependencies.
  const outdir = resolve('node_modules/.cache/nhansu/executable');
  await build({
    entryPoints: ['src/cli/bin.ts'],
    outdir,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
  });
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'nhansu');
  writeFileSync(file, `#!/bin/sh\nexec "${process.execPath}" "${join(outdir, 'bin.mjs')}" "$@"\n`);
  chmodSync(file, 0o755);
  return file;
}
