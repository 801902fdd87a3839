// Times one engine in a process of its own, so that none is quicker for what another has warmed; prints JSON.
// `node bench/time-engine.mjs <index of the engine> [how many times the rules]`
import { byHand } from './by-hand.mjs';
import { engines } from './engines.mjs';
import { recordsOf } from './records.mjs';

const { name, prepare } = engines[Number(process.argv[2])];
const started = performance.now();
const run = await prepare();
const prepared = performance.now() - started;
const records = recordsOf(2000);
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Microseconds for each of the first so many records. */
async function pass(count) {
  const start = performance.now();
  for (let index = 0; index < count; index++) {
    const answer = run(records[index]);
    if (answer instanceof Promise) await answer;
  }
  return ((performance.now() - start) / count) * 1000;
}

const first = await pass(1);
const after200 = await pass(200);
const thousands = [await pass(2000), await pass(2000), await pass(2000)];
const hot = [];
for (let turn = 0; turn < 9; turn++) hot.push(await pass(2000));

// The answers are those of the functions written by hand, or the timing is of something else.
let mismatches = 0;
for (const record of records) {
  const answers = await run(record);
  byHand.forEach((rule, index) => {
    if (rule(record) !== answers[index]) mismatches++;
  });
}
console.log(
  JSON.stringify({
    name,
    prepared,
    first,
    after200,
    after2000: median(thousands),
    hot: median(hot),
    mismatches,
  }),
);
