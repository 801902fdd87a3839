import { spawnSync } from 'node:child_process';
import { median, table } from './print.mjs';

const turns = 15;

function cold(args) {
  const all = [];
  for (let turn = 0; turn < turns; turn++) {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args);
    if (status === null || status > 2) throw new Error(stderr.toString());
    all.push(performance.now() - start);
  }
  return median(all);
}

const imported = (path) => ['--input-type=module', '-e', `import '${path}'`];
const commands = {
  'nhansu --version': ['dist/bin.js', '--version'],
  'nhansu check, pack 2020-2025': ['dist/bin.js', 'check', 'fixtures/lists/city-police.json'],
  'nhansu check, pack 2025-2030': ['dist/bin.js', 'check', 'fixtures/lists/commune-conference.json'],
  'import nhansu': imported('./dist/index.js'),
  'import json-rules-engine': imported('./bench/node_modules/json-rules-engine/dist/index.js'),
  'import zod': imported('./bench/node_modules/zod/index.js'),
};

/** Times the start of the command, and of the library. */
export function timeStart() {
  console.log(`\n## Cold start, ms, median of ${turns}`);
  const nothing = cold(['-e', '0']);
  const rows = Object.entries(commands).map(([label, args]) => {
    const took = cold(args);
    return [label, took.toFixed(0), (took - 1.5 * nothing).toFixed(0)];
  });
  table(['', 'ms', 'above 1.5 × node -e 0'], [['node -e 0', nothing.toFixed(0), ''], ...rows]);
}
