import { build } from 'esbuild';
import { table } from './print.mjs';

const entries = {
  'nhansu, to check a list (packs are loaded when needed)': "export { check } from '../dist/core.js'",
  'json-rules-engine': "export { Engine } from 'json-rules-engine'",
  'json-logic-engine': "export { LogicEngine } from 'json-logic-engine'",
  'json-logic-js': "export { default } from 'json-logic-js'",
  ajv: "export { Ajv } from 'ajv'",
  zod: "export { z } from 'zod'",
  '@marcbachmann/cel-js': "export { Environment } from '@marcbachmann/cel-js'",
  'cel-js': "export { evaluate } from 'cel-js'",
};

/** Kilobytes of the entry and of all that it imports at once. */
async function sizeOf(contents) {
  const { metafile } = await build({
    stdin: { contents, resolveDir: 'bench' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    splitting: true,
    outdir: 'out',
    write: false,
    metafile: true,
    logLevel: 'silent',
    external: ['vm', 'fs', 'path'],
  });
  const { outputs } = metafile;
  const eager = new Set(Object.keys(outputs).filter((file) => outputs[file].entryPoint === '<stdin>'));
  for (const file of eager)
    for (const { kind, path } of outputs[file].imports)
      if (kind === 'import-statement' && outputs[path]) eager.add(path);
  return [...eager].reduce((sum, file) => sum + outputs[file].bytes, 0) / 1000;
}

/** Tells how large each is in a browser. */
export async function tellSizes() {
  console.log('\n## Bundle for a browser, minified, kB');
  const rows = [];
  for (const [label, contents] of Object.entries(entries))
    rows.push([label, (await sizeOf(contents)).toFixed(0)]);
  table(['', 'kB'], rows);
}
