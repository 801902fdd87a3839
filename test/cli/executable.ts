import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** Makes the command a program of its own in a folder, to put on the path. */
export async function makeExecutable(folder: string): Promise<string> {
  // Below node_modules, so that it finds its dependencies; laid out as the package is, so that it finds its own parts.
  const place = resolve('node_modules/.cache/nhansu/executable');
  await build({
    entryPoints: { bin: 'src/cli/bin.ts', 'screen-worker': 'src/cli/screening/worker.ts' },
    outdir: join(place, 'dist'),
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  writeFileSync(join(place, 'package.json'), '{"type":"module"}');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'nhansu');
  writeFileSync(file, `#!/bin/sh\nexec "${process.execPath}" "${join(place, 'dist/bin.js')}" "$@"\n`);
  chmodSync(file, 0o755);
  return file;
}
