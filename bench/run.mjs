// Times the evaluator beside its peers, whole lists, the command and the bundle, and prints tables in Markdown.
// `npm run bench`; with `-- --screening` also 100,000, 300,000 and 1,000,000 persons. `npm run build` comes first.
// Nothing here judges: figures of one run are to be compared with each other, not with those of another machine.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';

const [cpu] = cpus();
const today = new Date().toISOString().slice(0, 10);
console.log(`${today}, Node ${process.version}, ${process.platform} ${release()}`);
console.log(`${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB`);

if (!existsSync('bench/node_modules'))
  execFileSync('npm', ['ci', '--prefix', 'bench', '--no-audit', '--no-fund'], { stdio: 'inherit' });
const { timeEngines, timeGrowth } = await import('./rules-table.mjs');
const { timeLists } = await import('./lists.mjs');
const { timeStart } = await import('./start.mjs');
const { tellSizes } = await import('./bundle.mjs');
const { timeScreening } = await import('./screening.mjs');

timeEngines();
await timeGrowth();
await timeLists();
timeStart();
await tellSizes();
if (process.argv.includes('--screening')) await timeScreening();
