// Runs what the documents show, with the built library. `npm run build` comes first.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, delimiter, join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { transformSync } from 'esbuild';
import { blocksIn, brokenLinks, commandsIn } from './markdown.mjs';
import { emptyFolder } from './packed.mjs';

const folder = emptyFolder();
// Templates are never written over.
rmSync('danh-sach.xlsx', { force: true });
mkdirSync(join(folder, 'node_modules'));
symlinkSync(process.cwd(), join(folder, 'node_modules/nhansu'));
mkdirSync(join(folder, 'node_modules/@trpc'));
for (const name of ['@trpc/server', 'json-rules-engine', 'vitest', 'zod']) {
  symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
}
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
writeFileSync(join(folder, 'nhansu'), `#!/bin/sh\nexec node "${resolve('dist/bin.js')}" "$@"\n`);
chmodSync(join(folder, 'nhansu'), 0o755);
const env = { ...process.env, NO_COLOR: '1', PATH: folder + delimiter + process.env.PATH };
const ajv = new Ajv2020({ allowUnionTypes: true });
let count = 0;

/** What is wrong with a block; undefined when nothing is. */
const checks = {
  ts: (block) => script(block, transformSync(block.code, { loader: 'ts' }).code),
  js: (block) => script(block, block.code),
  sh: shell,
  bash: syntax,
  json,
};

function script(block, code) {
  const file = join(folder, `block-${count}.mjs`);
  writeFileSync(file, code);
  if (block.language === 'ts') writeFileSync(file.replace(/mjs$/, 'ts'), block.code);
  if (block.code.includes("from 'vitest'")) return test(block, file, code);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8', env });
  return status === 0 ? difference(block, stdout) : stderr;
}

/** A block of tests is run by Vitest, in this folder, where the paths that it names are. What follows it is how its one failure reads. */
function test(block, file, code) {
  const name = file.replace(/mjs$/, 'test.mjs');
  writeFileSync(name, code);
  const vitest = resolve('node_modules/vitest/vitest.mjs');
  const words = [vitest, 'run', '--root', folder, '--reporter', 'json', name];
  const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', env });
  const told = JSON.parse(stdout || '{}').testResults?.flatMap(({ message, assertionResults }) => [
    ...(message ? [message] : []),
    ...assertionResults.flatMap(({ failureMessages }) => failureMessages),
  ]);
  if (told === undefined) return stderr;
  const failures = told.map((message) => message.replace(/^Error: /, '').replace(/\n {4}at [\s\S]*$/, ''));
  return block.output === undefined ? failures[0] : difference(block, failures.join('\n'));
}

function shell(block) {
  let output = '';
  for (const { line, exit } of commandsIn(block.code)) {
    const command = line.replaceAll('npx nhansu', 'nhansu');
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8', env });
    output += stdout + stderr;
    if (status !== exit) return `${line}\nexits ${status}, not ${exit}\n${output}`;
  }
  return difference(block, output);
}

/** What needs other machines is read by the shell, not run. */
function syntax({ code }) {
  const { status, stderr } = spawnSync('bash', ['-n'], { input: code, encoding: 'utf8' });
  return status === 0 ? undefined : stderr;
}

function json({ code }) {
  const value = JSON.parse(code);
  if (value.$schema === undefined) return undefined;
  const schema = JSON.parse(readFileSync(join('schema', basename(value.$schema)), 'utf8'));
  const validate = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
  return validate(value) ? undefined : ajv.errorsText(validate.errors);
}

function difference({ output }, actual) {
  if (output === undefined || output === actual.trimEnd()) return undefined;
  return `the document shows\n${output}\nbut it is\n${actual}`;
}

/** What runs on a cluster is shown, not run. */
const isElsewhere = ({ language }) => ['python', 'yaml'].includes(language);

/** Set-up commands belong to the clone itself, not to what is built from it. */
const isSetUp = ({ language, code }) =>
  language === 'sh' && commandsIn(code).every(({ line }) => line.startsWith('npm '));

function mistakeIn(block) {
  if (block.language === 'text') return 'a text follows no block of which it would be the output';
  const checkBlock = checks[block.language];
  if (!checkBlock)
    return `a block of ${block.language || 'no language'}; expected ts, js, sh, bash, json or text`;
  count++;
  try {
    return checkBlock(block);
  } catch (error) {
    return error.message;
  }
}

const files = ['README.md', 'README.vi.md', ...readdirSync('docs').map((name) => join('docs', name))];
const mistakes = files
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) => {
    const markdown = readFileSync(file, 'utf8');
    const links = brokenLinks(markdown, file).map((link) => `${file}: no such file: ${link}`);
    const blocks = blocksIn(markdown).filter((block) => !isSetUp(block) && !isElsewhere(block));
    const wrong = blocks.flatMap((block) => {
      const mistake = mistakeIn(block);
      return mistake === undefined ? [] : [`${file}:${block.line}: ${mistake}`];
    });
    return [...links, ...wrong];
  });

const typed = readdirSync(folder).filter((name) => name.endsWith('.ts'));
if (typed.length > 0) {
  const tsc = resolve('node_modules/typescript/bin/tsc');
  const strictly = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--types', 'node'];
  const types = ['--typeRoots', resolve('node_modules/@types')];
  const result = spawnSync(process.execPath, [tsc, ...strictly, ...types, ...typed], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (result.status !== 0) mistakes.push(result.stdout);
}

for (const mistake of mistakes) console.error(mistake);
console.log(`${count} blocks run, ${mistakes.length} mistakes`);
process.exitCode = mistakes.length > 0 ? 1 : 0;
