// Times the evaluator beside its peers, whole lists, the command and the bundle, and prints tables in Markdown.
// `npm run bench`; with `-- --screening` also 100,000, 300,000 and 1,000,000 persons. `npm run build` comes first.
// Nothing here judges: figures of one run are to be compared with each other, not with those of another machine.
import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  createWriteStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { cpus, release, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { importTypeScript } from '../scripts/import-typescript.mjs';
import { people } from './people.mjs';

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const table = (heads, rows) =>
  console.log(
    `\n| ${heads.join(' | ')} |\n|${heads.map((_, index) => (index === 0 ? '---|' : '--:|')).join('')}\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}`,
  );
const micro = (value) => (value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0));
const times = (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ×`;

const [cpu] = cpus();
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${process.platform} ${release()}`,
);
console.log(`${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB`);

if (!existsSync('bench/node_modules'))
  execFileSync('npm', ['ci', '--prefix', 'bench', '--no-audit', '--no-fund'], { stdio: 'inherit' });
const own = await importTypeScript('bench/own.ts');
const { engines } = await import('./engines.mjs');
const { conditions, comparisons } = await import('./rules.mjs');

console.log(`\n## ${conditions.length} rules, ${comparisons} comparisons, µs for a record`);
const timed = engines.map((_, index) =>
  JSON.parse(execFileSync(process.execPath, ['bench/time-engine.mjs', String(index)], { encoding: 'utf8' })),
);
const hand = timed[0];
const jre = timed.find(({ name }) => name.startsWith('json-rules-engine'));
table(
  [
    '',
    'first record',
    'next 200',
    '2,000, median of 3',
    '× by hand',
    'hot',
    '× by hand',
    'json-rules-engine is',
    'wrong answers',
  ],
  timed.map(({ name, first, after200, after2000, hot, mismatches }) => [
    name,
    micro(first),
    micro(after200),
    micro(after2000),
    times(after2000 / hand.after2000),
    micro(hot),
    times(hot / hand.hot),
    times(jre.hot / hot),
    mismatches,
  ]),
);

console.log('\n## Growth with rules, µs for a record, hot');
const { recordsOf } = await import('./records.mjs');
const records = recordsOf(2000);
async function hot(run) {
  const all = [];
  for (let turn = 0; turn < 7; turn++) {
    const start = performance.now();
    for (const record of records) run(record);
    all.push(((performance.now() - start) / records.length) * 1000);
  }
  return median(all);
}
const growth = [];
for (const factor of [1, 2, 4, 8]) {
  const many = Array.from({ length: factor }, () => conditions).flat();
  growth.push([many.length, micro(await hot(own.booleans(many))), micro(await hot(own.findings(many)))]);
}
table(['rules', 'booleans', 'findings with evidence'], growth);

console.log('\n## Whole lists, ms');
const nhansu = await import('../dist/index.js');
const read = (name) => JSON.parse(readFileSync(`fixtures/lists/${name}.json`, 'utf8'));
const sized = (list, size) => ({
  ...list,
  nominees: Array.from({ length: size }, (_, index) => ({
    ...list.nominees[index % list.nominees.length],
    id: `nominee-${index}`,
  })),
});
const facts = [
  'sex',
  'ethnicMinority',
  'ageBand',
  'headsUnit',
  'localPerson',
  'politicalStandards',
  'serviceKind',
  'assetDeclarationFiled',
];
const quotas = Array.from({ length: 40 }, (_, index) => {
  const fact = facts[index % facts.length];
  const wanted =
    { sex: 'female', ageBand: 'under-40', politicalStandards: 'meets', serviceKind: 'police' }[fact] ?? true;
  const file = `local/quotas/committee/quota/quota-${index}`;
  const words = { vi: `Cơ cấu ${index}`, en: `Quota ${index}` };
  return [
    `${file}.json`,
    {
      id: file,
      title: words,
      subject: 'committee',
      modality: 'target',
      source: [{ instrument: 'MẪU-2019', clause: '1', confidence: 'primary' }],
      effective: { from: '2019-05-30', to: null },
      measures: {
        part: {
          label: words,
          share: {
            of: 'committee',
            where: { all: [{ fact: `nominee.${fact}`, operator: 'equal', value: wanted }] },
          },
        },
      },
      require: { all: [{ fact: 'measure.part', operator: 'atLeastShare', value: `${index + 1}%` }] },
    },
  ];
});
const rulesFolder = Object.fromEntries(
  readdirSync('rules', { recursive: true })
    .map(String)
    .filter(
      (path) =>
        /^(?:instruments\.json|(?:tables|charter)\/.*\.json)$/.test(path) && !path.endsWith('clauses.json'),
    )
    .map((path) => [path, JSON.parse(readFileSync(join('rules', path), 'utf8'))]),
);
const fortyQuotas = await nhansu.loadPack('local/quotas', {
  ...rulesFolder,
  'local/quotas/pack.json': {
    id: 'local/quotas',
    title: { vi: 'Bốn mươi cơ cấu', en: 'Forty quotas' },
    version: '0.1.0',
    extends: 'charter',
    effective: { from: '2019-05-30', to: '2026-01-01' },
  },
  'local/quotas/instruments.json': [
    {
      id: 'MẪU-2019',
      number: 'MẪU',
      issuer: { vi: 'Không ai', en: 'Nobody' },
      title: { vi: 'Văn bản mẫu', en: 'An invented text' },
      date: '2019-05-30',
    },
  ],
  ...Object.fromEntries(quotas),
});
const lists = [];
async function timeList(label, list, pack, warm) {
  await nhansu.getPack(list.term);
  const one = (run) => {
    const start = performance.now();
    return Promise.resolve(run()).then((result) => [performance.now() - start, result]);
  };
  const options = pack ? { pack } : {};
  const [first, report] = await one(() => nhansu.checkSync(list, options));
  if (report.decision === 'refused') throw new Error(JSON.stringify(report.issues));
  for (let turn = 0; turn < warm; turn++) nhansu.checkSync(list, options);
  const sync = [];
  const promised = [];
  for (let turn = 0; turn < Math.max(20, warm / 5); turn++) {
    sync.push((await one(() => nhansu.checkSync(list, options)))[0]);
    promised.push((await one(() => nhansu.check(list, options)))[0]);
  }
  lists.push([
    label,
    list.nominees.length,
    report.rules.length,
    report.findings.length,
    first.toFixed(1),
    median(sync).toFixed(2),
    median(promised).toFixed(2),
  ]);
}
for (const size of [60, 500]) {
  const warm = size === 60 ? 300 : 40;
  await timeList('pack 2020-2025', sized(read('city-police'), size), undefined, warm);
  await timeList('pack 2025-2030', sized(read('provincial-police-five-defects'), size), undefined, warm);
  await timeList('charter and 40 quotas', sized(read('city-police'), size), fortyQuotas, warm);
}
table(['', 'nominees', 'rules', 'findings', 'first', 'checkSync, warm', 'check, warm'], lists);

console.log('\n## Cold start, ms, median of 15');
const folder = mkdtempSync(join(tmpdir(), 'nhansu-bench-'));
const cold = (args) => {
  const all = [];
  for (let turn = 0; turn < 15; turn++) {
    const start = performance.now();
    spawnSync(process.execPath, args);
    all.push(performance.now() - start);
  }
  return median(all);
};
const nothing = cold(['-e', '0']);
const coldRow = (label, args) => {
  const took = cold(args);
  return [label, took.toFixed(0), `${(took - 1.5 * nothing).toFixed(0)}`];
};
table(
  ['', 'ms', 'above 1.5 × node -e 0'],
  [
    ['node -e 0', nothing.toFixed(0), ''],
    coldRow('nhansu --version', ['dist/bin.js', '--version']),
    coldRow('nhansu check, pack 2020-2025', ['dist/bin.js', 'check', 'fixtures/lists/city-police.json']),
    coldRow('nhansu check, pack 2025-2030', [
      'dist/bin.js',
      'check',
      'fixtures/lists/commune-conference.json',
    ]),
    coldRow('import nhansu', ['--input-type=module', '-e', "import './dist/index.js'"]),
    coldRow('import json-rules-engine', [
      '--input-type=module',
      '-e',
      "import './bench/node_modules/json-rules-engine/dist/index.js'",
    ]),
    coldRow('import zod', ['--input-type=module', '-e', "import './bench/node_modules/zod/index.js'"]),
  ],
);

console.log('\n## Bundle for a browser, minified, kB');
const bundle = async (contents) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: 'bench' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    splitting: true,
    outdir: folder,
    write: false,
    logLevel: 'silent',
    external: ['vm', 'fs', 'path'],
  });
  const entry = outputFiles.find(({ path }) => path.endsWith('stdin.js'));
  const eager = new Set([entry]);
  for (const file of eager)
    for (const [, name] of file.text.matchAll(/(?:from|import)\s?"\.\/(chunk-[^"]+)"/g))
      eager.add(outputFiles.find(({ path }) => path.endsWith(name)));
  return ([...eager].reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1000).toFixed(0);
};
table(
  ['', 'kB'],
  [
    [
      'nhansu, to check a list (packs are loaded when needed)',
      await bundle("export { check } from '../dist/core.js'"),
    ],
    ['json-rules-engine', await bundle("export { Engine } from 'json-rules-engine'")],
    ['json-logic-engine', await bundle("export { LogicEngine } from 'json-logic-engine'")],
    ['json-logic-js', await bundle("export { default } from 'json-logic-js'")],
    ['ajv', await bundle("export { Ajv } from 'ajv'")],
    ['zod', await bundle("export { z } from 'zod'")],
    ['@marcbachmann/cel-js', await bundle("export { Environment } from '@marcbachmann/cel-js'")],
    ['cel-js', await bundle("export { evaluate } from 'cel-js'")],
  ],
);

if (process.argv.includes('--screening')) {
  console.log('\n## nhansu screen, all criteria of pack 2025-2030, invented persons');
  const context = join(folder, 'frame.json');
  writeFileSync(
    context,
    JSON.stringify({
      organization: { name: 'Đảng bộ tỉnh X', level: 'province', sector: 'local', unitKind: 'province' },
      congress: { date: '2025-10-01', kind: 'delegates' },
    }),
  );
  const rows = [];
  for (const count of [100_000, 300_000, 1_000_000]) {
    const input = join(folder, 'people.ndjson');
    const file = createWriteStream(input);
    let text = '';
    for (const person of people(count)) {
      text += `${JSON.stringify(person)}\n`;
      if (text.length < 1 << 18) continue;
      if (!file.write(text)) await once(file, 'drain');
      text = '';
    }
    file.end(text);
    await once(file, 'finish');
    const output = join(folder, 'results.ndjson');
    const args = [
      'screen',
      input,
      '--pack',
      '2025-2030',
      '--for',
      'committee:member:first-time',
      '--with',
      context,
      '--output',
      output,
    ];
    const start = performance.now();
    const { stderr, status } = spawnSync(
      '/usr/bin/env',
      ['time', '-f', '%M', process.execPath, 'dist/bin.js', ...args],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    const seconds = (performance.now() - start) / 1000;
    const memory = Number(stderr.trim().split('\n').at(-1)) / 1024;
    rows.push([
      count.toLocaleString('en'),
      seconds.toFixed(1),
      Math.round(count / seconds).toLocaleString('en'),
      `${Math.round(memory)} MB`,
      `${Math.round(statSync(input).size / 1e6)} MB`,
      `${Math.round(statSync(output).size / 1e6)} MB`,
    ]);
  }
  table(['persons', 's', 'a second', 'memory', 'input', 'output'], rows);
}
rmSync(folder, { recursive: true });
