import { execFileSync } from 'node:child_process';
import { importTypeScript } from '../scripts/import-typescript.mjs';
import { engines } from './engines.mjs';
import { median, short, table, times } from './print.mjs';
import { listOf, pack } from './records.mjs';
import { comparisons, conditions } from './rules.mjs';

/** Times every engine on the same rules and records, each in a process of its own. */
export function timeEngines() {
  console.log(`\n## ${conditions.length} rules, ${comparisons} comparisons, µs for a record`);
  const timed = engines.map((_, index) =>
    JSON.parse(
      execFileSync(process.execPath, ['bench/time-engine.mjs', String(index)], { encoding: 'utf8' }),
    ),
  );
  const [hand] = timed;
  const judge = timed.find(({ name }) => name.startsWith('json-rules-engine'));
  const heads = ['first record', 'next 200', '2,000, median of 3', '× by hand', 'hot', '× by hand'];
  table(
    ['', ...heads, 'json-rules-engine takes'],
    timed.map(({ name, first, after200, after2000, hot }) => [
      name,
      short(first),
      short(after200),
      short(after2000),
      times(after2000 / hand.after2000),
      short(hot),
      times(hot / hand.hot),
      times(judge.hot / hot),
    ]),
  );
}

/** Times our evaluator with more and more rules. */
export async function timeGrowth() {
  console.log('\n## Growth with rules, µs for a record, hot');
  const own = await importTypeScript('bench/own.ts');
  const records = own.recordsOf(listOf(2000), await pack, conditions);
  const hot = (run) => {
    const all = [];
    for (let turn = 0; turn < 7; turn++) {
      const start = performance.now();
      for (const record of records) run(record);
      all.push(((performance.now() - start) / records.length) * 1000);
    }
    return short(median(all));
  };
  const rows = [1, 2, 4, 8].map((factor) => {
    const many = Array.from({ length: factor }, () => conditions).flat();
    return [many.length, hot(own.booleans(many)), hot(own.findings(many))];
  });
  table(['rules', 'booleans', 'findings with evidence'], rows);
}
