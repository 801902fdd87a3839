// Times the check of a list of 60 nominees with the built library. It prints and never judges.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, release, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';

const size = 60;
const warmRuns = 20;
const coldStarts = 5;

const milliseconds = (value) => `${value.toFixed(1)} ms`;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
async function time(work) {
  const start = performance.now();
  const result = await work();
  return { took: performance.now() - start, result };
}

const { took: imported, result: nhansu } = await time(() => import('../dist/index.js'));

/** Times the list with its nominees repeated until there are as many as wanted. */
async function timeList(sample) {
  const nominees = Array.from({ length: size }, (_, index) => ({
    ...sample.nominees[index % sample.nominees.length],
    id: `nominee-${index}`,
  }));
  const list = { ...sample, nominees };
  const { took: loaded, result: pack } = await time(() => nhansu.getPack(list.term));
  const first = await time(() => nhansu.check(list));
  const warm = [];
  for (let run = 0; run < warmRuns; run++) warm.push((await time(() => nhansu.check(list))).took);

  const folder = mkdtempSync(join(tmpdir(), 'nhansu-'));
  const file = join(folder, 'list.json');
  writeFileSync(file, JSON.stringify(list));
  const cold = [];
  for (let run = 0; run < coldStarts; run++) {
    const { took, result } = await time(() => spawnSync(process.execPath, ['dist/bin.js', 'check', file]));
    if (result.status === 3) throw new Error(result.stderr.toString());
    cold.push(took);
  }
  rmSync(folder, { recursive: true });

  console.log(`\n${size} nominees, ${pack.rules.length} rules of pack ${pack.id}: ${first.result.decision}`);
  console.log(`load and check the pack   ${milliseconds(loaded)}`);
  console.log(`first check               ${milliseconds(first.took)}`);
  console.log(`warm check, median        ${milliseconds(median(warm))} (${warmRuns} runs; target 250 ms)`);
  console.log(
    `warm check, min and max   ${milliseconds(Math.min(...warm))}, ${milliseconds(Math.max(...warm))}`,
  );
  console.log(`command, cold, median     ${milliseconds(median(cold))} (${coldStarts} runs; target 1000 ms)`);
}

const [cpu] = cpus();
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${process.platform} ${release()}`,
);
console.log(`${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB`);
console.log(`import of the library     ${milliseconds(imported)}`);
for (const name of ['city-police', 'provincial-police-five-defects']) {
  await timeList(JSON.parse(readFileSync(`fixtures/lists/${name}.json`, 'utf8')));
}
