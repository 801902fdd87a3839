// Sees to it that a tag, the package, the changelog and the packs go together; with `--note`, writes down the packs of this
// version, against which the next release is held. See docs/releasing.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { sectionsOf } from './changelog.mjs';
import { releaseMistakes } from './release-mistakes.mjs';
import { packsNow } from './released-packs.mjs';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const noted = 'scripts/released-packs.json';
const [asked = ''] = process.argv.slice(2);
const note = asked === '--note';
const { version } = readJson('package.json');
const packs = packsNow();

const mistakes = releaseMistakes({
  tag: note ? `v${version}` : asked,
  version,
  locked: readJson('package-lock.json').version,
  sections: sectionsOf(readFileSync('CHANGELOG.md', 'utf8')),
  released: readJson(noted),
  packs,
}).filter((mistake) => !(note && mistake.endsWith('--note')));
for (const mistake of mistakes) console.error(mistake);
if (note && mistakes.length === 0) writeFileSync(noted, `${JSON.stringify({ version, packs }, null, 2)}\n`);
console.log(`${mistakes.length} mistakes`);
process.exitCode = mistakes.length > 0 ? 1 : 0;
