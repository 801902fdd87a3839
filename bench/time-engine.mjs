// Times one engine in a process of its own, so that none is quicker for what another has warmed; prints JSON.
// `node bench/time-engine.mjs <index of the engine>`
import { importTypeScript } from '../scripts/import-typescript.mjs';
import { byHand } from './by-hand.mjs';
import { engines } from './engines.mjs';
import { median } from './print.mjs';
import { listOf, pack } from './records.mjs';
import { conditions } from './rules.mjs';

const { recordsOf } = await importTypeScript('bench/own.ts');
const list = listOf(2000);
const { nominees } = list;
const records = recordsOf(list, await pack, conditions);
const { name, prepare, ofLists } = engines[Number(process.argv[2])];
const run = await prepare();

/** Asks for the first so many. */
async function ask(count) {
  if (ofLists) return run(nominees.slice(0, count), list);
  const answers = [];
  for (let index = 0; index < count; index++) {
    const answer = run(records[index]);
    answers.push(answer instanceof Promise ? await answer : answer);
  }
  return answers;
}

/** Microseconds for each of the first so many. */
async function pass(count) {
  const start = performance.now();
  await ask(count);
  return ((performance.now() - start) / count) * 1000;
}

const first = await pass(1);
const after200 = await pass(200);
const thousands = [await pass(2000), await pass(2000), await pass(2000)];
const hot = [];
for (let turn = 0; turn < 9; turn++) hot.push(await pass(2000));

// The answers are those of the functions written by hand, or the timing is of something else.
const answers = await ask(records.length);
const wrong = records.flatMap((record, index) =>
  byHand.filter((rule, at) => rule(record) !== answers[index][at]),
).length;
if (wrong > 0) throw new Error(`${name}: ${wrong} wrong answers`);
console.log(JSON.stringify({ name, first, after200, after2000: median(thousands), hot: median(hot) }));
