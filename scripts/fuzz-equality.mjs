// Holds our evaluator against the one on json-rules-engine, for random packs and lists, in batches that each have a seed.
// Where it stopped, it goes on: `--fresh` begins anew, `--pairs N` says how many in all, `--jobs N` on how many processors.
// A difference is written to equality-difference.json, and the exit code is 1.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { importTypeScript } from './import-typescript.mjs';

const batch = 500;
const terms = ['2020-2025', '2025-2030'];
const folder = 'node_modules/.cache/nhansu';
const stateFile = `${folder}/equality.json`;

if (isMainThread) await conduct();
else await work();

async function work() {
  const { fuzz } = await import(workerData.module);
  parentPort.on('message', async ({ term, seed }) =>
    parentPort.postMessage({ seed, ...(await fuzz(term, seed, batch)) }),
  );
  parentPort.postMessage({ ready: true });
}

/** What was done: all seeds below `next`, and those above it that other processors were quicker with. */
function beginning({ fresh, seed }) {
  if (!fresh && existsSync(stateFile)) return JSON.parse(readFileSync(stateFile, 'utf8'));
  return { first: Number(seed), next: Number(seed), ahead: [], pairs: 0, outcomes: {} };
}

async function conduct() {
  const { values } = parseArgs({
    options: {
      pairs: { type: 'string', default: '1000000' },
      jobs: { type: 'string', default: String(availableParallelism()) },
      seed: { type: 'string', default: '1' },
      fresh: { type: 'boolean', default: false },
    },
  });
  await importTypeScript('test/reference/fuzz.ts');
  const module = new URL(`../${folder}/fuzz.mjs`, import.meta.url).href;
  const state = beginning(values);
  const wanted = Number(values.pairs);
  const started = performance.now();
  const before = state.pairs;
  let seed = state.next;
  let under = 0;
  const take = () => {
    while (state.ahead.includes(seed)) seed++;
    return seed++;
  };
  const finish = ({ seed: done, outcomes }) => {
    state.ahead.push(done);
    state.pairs += batch;
    for (const [outcome, count] of Object.entries(outcomes)) {
      state.outcomes[outcome] = (state.outcomes[outcome] ?? 0) + count;
    }
    while (state.ahead.includes(state.next)) {
      state.ahead = state.ahead.filter((one) => one !== state.next);
      state.next++;
    }
    mkdirSync(folder, { recursive: true });
    writeFileSync(stateFile, JSON.stringify(state));
  };
  const run = () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { module } });
      const next = () => {
        if (state.pairs + under * batch >= wanted) return worker.terminate().then(resolve);
        const own = take();
        under++;
        worker.postMessage({ seed: own, term: terms[own % terms.length] });
      };
      worker.on('error', reject);
      worker.on('message', (message) => {
        if (message.ready) return next();
        under--;
        const { difference } = message;
        if (difference) {
          writeFileSync('equality-difference.json', JSON.stringify(difference, null, 2));
          return reject(
            new Error(`seed ${difference.seed}, pair ${difference.index}: see equality-difference.json`),
          );
        }
        finish(message);
        const rate = ((state.pairs - before) / (performance.now() - started)) * 1000;
        if (message.seed % 10 === 0)
          console.log(
            `seed ${message.seed}: ${state.pairs} pairs, ${Math.round(rate)} a second, no difference`,
          );
        next();
      });
    });
  try {
    await Promise.all(Array.from({ length: Number(values.jobs) }, run));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
  console.log(`${state.pairs} pairs with the seeds ${state.first} to ${state.next - 1}: no difference`);
  console.log(`findings: ${JSON.stringify(state.outcomes)}`);
}
