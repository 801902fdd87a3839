// Holds our evaluator against the one on json-rules-engine, for random packs and lists, in batches that each have a seed.
// Where it stopped, it goes on: `--fresh` begins anew, `--pairs N` says how many in all, `--jobs N` on how many processors.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { importTypeScript } from './import-typescript.mjs';

const batch = 500;
const terms = ['2020-2025', '2025-2030'];
const stateFile = 'node_modules/.cache/nhansu/equality.json';

if (isMainThread) await conduct();
else await work();

async function work() {
  const { fuzz } = await import(workerData.module);
  parentPort.on('message', async ({ term, seed }) =>
    parentPort.postMessage({ seed, found: await fuzz(term, seed, batch) }),
  );
  parentPort.postMessage({ ready: true });
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
  const module = new URL('../node_modules/.cache/nhansu/fuzz.mjs', import.meta.url).href;
  const begun =
    !values.fresh && existsSync(stateFile) ? JSON.parse(readFileSync(stateFile, 'utf8')) : undefined;
  // Seeds done: all below `next`, and those above it that other processors were quicker with.
  const state = begun ?? { next: Number(values.seed), ahead: [], pairs: 0 };
  const wanted = Number(values.pairs);
  const started = performance.now();
  const before = state.pairs;
  let seed = state.next;
  const take = () => {
    while (state.ahead.includes(seed)) seed++;
    return seed++;
  };
  const finish = (done) => {
    state.ahead.push(done);
    state.pairs += batch;
    while (state.ahead.includes(state.next)) {
      state.ahead = state.ahead.filter((one) => one !== state.next);
      state.next++;
    }
    mkdirSync('node_modules/.cache/nhansu', { recursive: true });
    writeFileSync(stateFile, JSON.stringify(state));
  };
  let under = 0;
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
      worker.on('message', ({ ready, seed: done, found }) => {
        if (ready) return next();
        under--;
        if (found) {
          writeFileSync('equality-difference.json', JSON.stringify(found, null, 2));
          return reject(new Error(`seed ${found.seed}, pair ${found.index}: see equality-difference.json`));
        }
        finish(done);
        const rate = ((state.pairs - before) / (performance.now() - started)) * 1000;
        if (done % 10 === 0)
          console.log(`seed ${done}: ${state.pairs} pairs, ${Math.round(rate)} a second, no difference`);
        next();
      });
    });
  await Promise.all(Array.from({ length: Number(values.jobs) }, run));
  console.log(`${state.pairs} pairs with the seeds ${values.seed} to ${state.next - 1}: no difference`);
}
