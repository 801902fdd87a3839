// Sees to it that a tag, the package and the changelog tell the same version.
import { readFileSync } from 'node:fs';
import { mistakesIn, sectionsOf } from './changelog.mjs';

const [tag = ''] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const sections = sectionsOf(readFileSync('CHANGELOG.md', 'utf8'));
const section = sections.find(({ heading }) => heading.startsWith(`[${version}]`));
const starred = section?.entries.some((entry) => entry.startsWith('★')) ?? false;
const isPatch = !/\.0$/.test(version);

const mistakes = [
  ...(tag === `v${version}` ? [] : [`the tag is ${tag || 'not given'}, package.json says v${version}`]),
  ...(/ – \d{4}-\d{2}-\d{2}$/.test(section?.heading ?? '')
    ? []
    : [`CHANGELOG.md has no heading \`[${version}] – YYYY-MM-DD\``]),
  ...(starred && isPatch ? ['a starred line can change a verdict, so this is at least a minor version'] : []),
  ...sections.flatMap(({ heading, entries }) =>
    entries.flatMap((entry) =>
      mistakesIn(entry).map((mistake) => `${heading}: ${mistake}: ${entry.slice(0, 80)}`),
    ),
  ),
];
for (const mistake of mistakes) console.error(mistake);
console.log(`${mistakes.length} mistakes`);
process.exitCode = mistakes.length > 0 ? 1 : 0;
