import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { people } from './people.mjs';
import { table } from './print.mjs';

const context = {
  organization: { name: 'Đảng bộ tỉnh X', level: 'province', sector: 'local', unitKind: 'province' },
  congress: { date: '2025-10-01', kind: 'delegates' },
};

/** Of whom next to nothing is known, as in a sheet that is begun: there is most to say. */
function* bare(count) {
  for (const { id, sex } of people(count)) yield { id, sex };
}

async function writePeople(path, persons) {
  const file = createWriteStream(path);
  for (const person of persons) if (!file.write(`${JSON.stringify(person)}\n`)) await once(file, 'drain');
  file.end();
  await once(file, 'finish');
}

const grouped = (count) => Math.round(count).toLocaleString('en');
const megabytes = (path) => `${Math.round(statSync(path).size / 1e6)} MB`;

/** Times `nhansu screen` on the processors of the machine. */
export async function timeScreening() {
  console.log('\n## nhansu screen, all criteria of pack 2025-2030, invented persons');
  const folder = mkdtempSync(join(tmpdir(), 'nhansu-bench-'));
  const at = (name) => join(folder, name);
  writeFileSync(at('frame.json'), JSON.stringify(context));
  const asked = ['--pack', '2025-2030', '--for', 'committee:member:first-time', '--with', at('frame.json')];
  const rows = [];
  for (const [count, persons, known] of [
    [100_000, people, 'all'],
    [300_000, people, 'all'],
    [1_000_000, people, 'all'],
    [100_000, bare, 'id and sex'],
  ]) {
    await writePeople(at('people.ndjson'), persons(count));
    const command = [
      'dist/bin.js',
      'screen',
      at('people.ndjson'),
      ...asked,
      '--output',
      at('results.ndjson'),
    ];
    const start = performance.now();
    // The `time` of the system tells the memory that was taken.
    const timed = ['time', '-f', '%M', process.execPath, ...command];
    const { stderr, status } = spawnSync('/usr/bin/env', timed, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    const seconds = (performance.now() - start) / 1000;
    const memory = Number(stderr.trim().split('\n').at(-1)) / 1024;
    const sizes = ['people.ndjson', 'results.ndjson'].map((name) => megabytes(at(name)));
    rows.push([
      grouped(count),
      known,
      seconds.toFixed(1),
      grouped(count / seconds),
      `${Math.round(memory)} MB`,
      ...sizes,
    ]);
  }
  table(['persons', 'known', 's', 'a second', 'memory', 'input', 'output'], rows);
  rmSync(folder, { recursive: true });
}
