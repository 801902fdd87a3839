import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', cli: 'src/cli/main.ts', bin: 'src/cli/bin.ts' },
  format: ['esm', 'cjs'],
  target: 'node20',
  dts: { entry: { index: 'src/index.ts', cli: 'src/cli/main.ts' }, compilerOptions: { types: ['node'] } },
  clean: true,
  metafile: true,
  // json-rules-engine is bundled with a stub for its path resolver: see docs/decisions.md.
  esbuildOptions(options) {
    options.charset = 'utf8';
    options.mainFields = ['module', 'main'];
    options.alias = { 'jsonpath-plus': './src/evaluate/no-json-path.ts' };
  },
});
