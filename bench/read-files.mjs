// Times reading and checking a workbook of 5,000 rows and writing the report into it with the built library, and the memory it
// takes. It prints and never judges.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, release, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';

const rows = 5000;
const runs = 3;

const measured = `
const { readFileSync } = await import('node:fs');
const { readList, writeReport } = await import(process.argv[1]);
const { check } = await import(process.argv[2]);
const data = readFileSync(process.argv[3]);
const start = performance.now();
const read = await readList(data);
const between = performance.now();
if (!read.ok) throw new Error(JSON.stringify(read.issues[0]));
const report = await check(read.list);
const checked = performance.now();
const workbook = await writeReport(report, { data, cells: read.cells });
const end = performance.now();
const peak = process.resourceUsage().maxRSS / 1000;
const times = { read: between - start, check: checked - between, write: end - checked };
console.log(JSON.stringify({ ...times, peak, size: workbook.length, decision: report.decision, persons: read.list.nominees.length }));
`;

const sample = JSON.parse(readFileSync('fixtures/lists/city-police.json', 'utf8'));
const nominees = Array.from({ length: rows }, (_, index) => {
  const { nominations, ...person } = sample.nominees[index % sample.nominees.length];
  return {
    ...person,
    id: `ns${index}`,
    name: `${person.name} ${index}`,
    nominations: nominations.slice(0, 1),
  };
});
const { writeTemplate } = await import('../dist/files.js');
const { workbook } = await writeTemplate({ list: { ...sample, nominees } });

const folder = mkdtempSync(join(tmpdir(), 'nhansu-'));
const file = join(folder, 'list.xlsx');
writeFileSync(file, workbook);
const dist = (name) => new URL(`../dist/${name}.js`, import.meta.url).href;
const [cpu] = cpus();
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${process.platform} ${release()}`,
);
console.log(`${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB`);
console.log(`${rows} rows, ${(workbook.length / 1000).toFixed(0)} kB`);
for (let run = 0; run < runs; run++) {
  const args = ['--input-type=module', '-e', measured, dist('files'), dist('index'), file];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const { read, check, write, peak, size, decision, persons } = JSON.parse(stdout);
  const seconds = (time) => `${(time / 1000).toFixed(1)} s`;
  console.log(
    `read ${seconds(read)}, check ${seconds(check)}, write ${seconds(write)} (${(size / 1000).toFixed(0)} kB), peak ${peak.toFixed(0)} MB; ${persons} persons, ${decision} (target 10 s, 500 MB)`,
  );
}
rmSync(folder, { recursive: true });
