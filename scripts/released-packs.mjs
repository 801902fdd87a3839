import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What of `pack.json` changes no verdict. */
const without = ({ version: _, lint: __, ...rest }) => rest;

function hashOf(folder) {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true }).map(String).sort();
  for (const file of files.filter((name) => name.endsWith('.json'))) {
    const contents = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    hash.update(`${file}\n${JSON.stringify(file === 'pack.json' ? without(contents) : contents)}\n`);
  }
  return `sha256:${hash.digest('hex')}`;
}

/** The packs as they stand: the version of each, and a hash of its rules. */
export function packsNow(rules = 'rules') {
  const folders = readdirSync(rules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['local', 'tables'].includes(entry.name))
    .map(({ name }) => name)
    .sort();
  const versionOf = (id) => JSON.parse(readFileSync(join(rules, id, 'pack.json'), 'utf8')).version;
  return Object.fromEntries(
    folders.map((id) => [id, { version: versionOf(id), hash: hashOf(join(rules, id)) }]),
  );
}

/** Packs whose rules are not those that were released, new ones included. */
export const changedSince = (released, packs) =>
  Object.keys(packs).filter((id) => packs[id].hash !== released[id]?.hash);

/** Changed packs of which no starred entry tells. */
export const untold = (changed, entries) => {
  const starred = entries.filter((entry) => entry.startsWith('★'));
  return changed.filter(
    (id) => !starred.some((entry) => /\ball packs\b/i.test(entry) || entry.includes(`\`${id}\``)),
  );
};
