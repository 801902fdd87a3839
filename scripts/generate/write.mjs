import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const onlyCheck = process.argv.includes('--check');

/** Writes a generated file; with `--check` only tells when it is not up to date. */
export function write(path, text) {
  if (!onlyCheck) return writeFileSync(path, text);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  console.error(`${path} is not up to date; run npm run generate`);
  process.exitCode = 1;
}
