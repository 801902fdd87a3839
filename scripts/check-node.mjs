// Checks a list with the packed library under other versions of Node, named on the command line.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, install, pack, smoke } from './packed.mjs';
import { run } from './run.mjs';

/** Node as published on the registry; undefined when the registry does not give it out. */
function fetchNode(major) {
  const folder = emptyFolder();
  const name = `node-${process.platform}-${process.arch}`;
  try {
    run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, `${name}@${major}`]);
  } catch {
    return undefined;
  }
  const node = join(folder, 'node_modules', name, 'bin', 'node');
  return existsSync(node) ? node : undefined;
}

const folder = install(pack().tarball);
for (const major of process.argv.slice(2)) {
  const node = fetchNode(major);
  if (node === undefined) {
    console.log(`note: Node ${major} could not be fetched and was not tried`);
    continue;
  }
  smoke(folder, node);
  console.log(
    `ok: ${run(node, ['--version']).trim()} opens every door and checks a list through ESM, CommonJS and the command`,
  );
}
