import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const imports = (names) => `export { ${names} } from 'nhansu';`;

/** Checking a list: validation, facts, engine, report as data. */
export const coreImports = imports('check, describeIssue, parseNominationList, renderJson');

/** And the report in words, in both languages. */
export const wordsImports = imports(
  'check, describeFinding, describeIssue, parseNominationList, renderJson, renderText',
);

/** And the report as an HTML page, masked or not. */
export const pageImports = `${wordsImports} export { maskReport, renderHtml } from 'nhansu/reports';`;
/** Reading a list from a file; what knows workbooks is loaded with the first one, and so is what writes them. */
export const filesImports = `export { describeNote, locateIssues, readList } from 'nhansu/files';`;

/** Bundles imports of the package as a browser app would; sizes of what loads at once and of what loads later. */
export async function bundleForBrowser(installed, outdir, contents = "export * from 'nhansu';") {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: installed, sourcefile: 'nhansu.js' },
    entryNames: 'nhansu',
    absWorkingDir: outdir,
    outdir,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    metafile: true,
    write: false,
  });
  const eager = new Set(['nhansu.js']);
  for (const output of eager) {
    for (const { path, kind } of metafile.outputs[output].imports) {
      if (kind === 'import-statement') eager.add(path);
    }
  }
  const size = (files) => ({
    bytes: files.reduce((sum, { contents }) => sum + contents.length, 0),
    gzip: files.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0),
  });
  const isEager = ({ path }) => eager.has(path.slice(join(outdir, '/').length));
  return {
    core: size(outputFiles.filter(isEager)),
    lazy: size(outputFiles.filter((file) => !isEager(file))),
    files: outputFiles,
  };
}
