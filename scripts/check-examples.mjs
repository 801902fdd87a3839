// Runs each example as a stranger would: copied to an empty folder, with the packed library. `npm run build` comes first.
// With a name, that one alone; with a folder after it, pictures of the page are left there.
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { emptyFolder, pack } from './packed.mjs';
import { run } from './run.mjs';

const { tarball } = pack();
const [asked, ...pictures] = process.argv.slice(2);
const examples = readdirSync('examples').filter((name) => asked === undefined || name === asked);

for (const name of examples) {
  const folder = emptyFolder();
  cpSync(join('examples', name), folder, { recursive: true });
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  if (manifest.dependencies.nhansu !== version) throw new Error(`examples/${name} wants nhansu ${version}`);
  manifest.dependencies.nhansu = pathToFileURL(tarball).href;
  writeFileSync(file, JSON.stringify(manifest));
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
  run('npm', ['test'], { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
  const check = join('scripts', `check-example-${name}.mjs`);
  if (existsSync(check))
    run(process.execPath, [check, folder, ...pictures], { stdio: ['ignore', 'inherit', 'inherit'] });
  console.log(`ok: examples/${name}`);
}
