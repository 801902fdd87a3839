import { readFileSync } from 'node:fs';
import * as nhansu from '../dist/index.js';
import { median, table } from './print.mjs';
import { fortyQuotas } from './quotas.mjs';

const read = (name) => JSON.parse(readFileSync(`fixtures/lists/${name}.json`, 'utf8'));

/** The list with its nominees repeated until there are so many. */
const sized = (list, size) => ({
  ...list,
  nominees: Array.from({ length: size }, (_, index) => ({
    ...list.nominees[index % list.nominees.length],
    id: `nominee-${index}`,
  })),
});

async function time(run) {
  const start = performance.now();
  const result = await run();
  return [performance.now() - start, result];
}

async function row(label, list, pack, warm) {
  await nhansu.getPack(list.term);
  const options = pack ? { pack } : {};
  const [first, report] = await time(() => nhansu.checkSync(list, options));
  if (report.decision === 'refused') throw new Error(JSON.stringify(report.issues));
  for (let turn = 0; turn < warm; turn++) nhansu.checkSync(list, options);
  const sync = [];
  const promised = [];
  for (let turn = 0; turn < Math.max(20, warm / 5); turn++) {
    sync.push((await time(() => nhansu.checkSync(list, options)))[0]);
    promised.push((await time(() => nhansu.check(list, options)))[0]);
  }
  const [times, waited] = [median(sync).toFixed(2), median(promised).toFixed(2)];
  const { rules, findings } = report;
  return [label, list.nominees.length, rules.length, findings.length, first.toFixed(1), times, waited];
}

/** Times whole lists. */
export async function timeLists() {
  console.log('\n## Whole lists, ms');
  const quotas = await fortyQuotas;
  const rows = [];
  for (const [size, warm] of [
    [60, 300],
    [500, 40],
  ]) {
    const police = sized(read('city-police'), size);
    const province = sized(read('provincial-police-five-defects'), size);
    rows.push(await row('pack 2020-2025', police, undefined, warm));
    rows.push(await row('pack 2025-2030', province, undefined, warm));
    rows.push(await row('charter and 40 quotas', police, quotas, warm));
  }
  table(['', 'nominees', 'rules', 'findings', 'first', 'checkSync, warm', 'check, warm'], rows);
}
