// Screens with the built command on several threads, interrupted and killed, and under GNU parallel on several hosts, and
// demands what one thread on one machine gives. `npm run build` comes first; GNU parallel is a package of Debian.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { people } from '../bench/people.mjs';

const folder = mkdtempSync(join(tmpdir(), 'nhansu-screening-'));
const at = (name) => join(folder, name);
const command = [process.execPath, resolve('dist/bin.js')];
const count = 20_000;

writeFileSync(
  at('frame.json'),
  JSON.stringify({
    organization: { name: 'Đảng bộ tỉnh X', level: 'province', sector: 'local', unitKind: 'province' },
    congress: { date: '2025-10-01', kind: 'delegates' },
  }),
);
// Two lines that cannot be read are among them.
const lines = [...people(count)].map((person) => JSON.stringify(person));
lines.splice(7000, 0, '{"id":"broken');
lines.splice(15_000, 0, '{"id":"P-bad","sex":"nam"}');
writeFileSync(at('people.ndjson'), `${lines.join('\n')}\n`);

const asked = ['--pack', '2025-2030', '--for', 'committee:member:first-time', '--with', at('frame.json')];
const args = (...more) => [...command.slice(1), 'screen', at('people.ndjson'), ...asked, ...more];

function ensure(condition, what) {
  if (!condition) throw new Error(`not so: ${what}`);
  console.log(`ok: ${what}`);
}

const sorted = (text) => text.split('\n').sort().join('\n');

const one = spawnSync(command[0], args('--jobs', '1'), { encoding: 'utf8', maxBuffer: 1 << 30 });
ensure(
  one.status === 1 && one.stdout.split('\n').length === count + 4,
  `one thread screens ${count} persons`,
);
const two = spawnSync(command[0], args('--jobs', '3'), { encoding: 'utf8', maxBuffer: 1 << 30 });
ensure(two.stdout === one.stdout, 'three threads give the same, byte for byte');

/** Ends a run while it writes, with the signal; tells whether it was under way indeed. */
async function end(output, signal) {
  const child = spawn(command[0], args('--jobs', '2', '--output', output), { stdio: 'ignore' });
  const ended = new Promise((done) => child.on('close', done));
  const isUnderWay = () =>
    existsSync(output) && statSync(output).size > 0 && existsSync(`${output}.resume.json`);
  const isOver = () => child.exitCode !== null;
  while (!isUnderWay() && !isOver()) await new Promise((later) => setTimeout(later, 5));
  child.kill(signal);
  return ended;
}

for (const signal of ['SIGINT', 'SIGKILL']) {
  const output = at(`${signal}.ndjson`);
  const code = await end(output, signal);
  ensure(code === (signal === 'SIGINT' ? 130 : null), `${signal} ends it while it is under way`);
  ensure(readFileSync(output, 'utf8') !== one.stdout, `${signal} leaves work undone`);
  const again = spawnSync(command[0], args('--jobs', '2', '--output', output, '--resume'), {
    encoding: 'utf8',
  });
  ensure(again.status === 1, `${signal}: --resume goes on: ${again.stderr.split('\n')[0]}`);
  ensure(
    readFileSync(output, 'utf8') === one.stdout,
    `${signal}: nothing is lost, and nothing is there twice`,
  );
}

// Stands for ssh, so that each "host" is this machine. It sets SHELL as sshd does; without it, parallel runs nothing and is content.
writeFileSync(at('ssh'), '#!/bin/sh\nshift\n[ "$1" = -- ] && shift\nexport SHELL=/bin/sh\nexec sh -c "$*"\n');
chmodSync(at('ssh'), 0o755);
const screen = [...command, 'screen', '--jobs', '1', ...asked].join(' ');
const hosts = ['host-1', 'host-2', 'host-3'].map((host) => `1/${at('ssh')} ${host}`).join(',');
// The code of parallel tells how many parts had lines that were refused; `merge` tells whether all were finished.
const parallel = `parallel --will-cite --pipe --block 2M --sshlogin '${hosts}' '${screen}' < ${at('people.ndjson')} 2>${at('errors')}`;
const merged = spawnSync('bash', ['-c', `${parallel} | ${command.join(' ')} merge`], {
  encoding: 'utf8',
  maxBuffer: 1 << 30,
  // No more than a machine of CI may have.
  env: { PATH: process.env.PATH, HOME: process.env.HOME ?? folder },
});
const told = merged.status === 0 ? '' : `: ${merged.stderr} ${readFileSync(at('errors'), 'utf8')}`;
ensure(merged.status === 0, `GNU parallel on three hosts, put together by merge${told}`);
ensure(sorted(merged.stdout) === sorted(one.stdout), 'the same as a single run, byte for byte after sorting');
rmSync(folder, { recursive: true });
