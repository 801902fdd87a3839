import { mistakesIn } from './changelog.mjs';
import { changedSince, untold } from './released-packs.mjs';

/**
 * What stands against releasing: the tag, the package and its lock file tell one version, the changelog has it, dated and
 * first, with nothing left over, and packs that changed since the last release have a new version and a starred line.
 */
export function releaseMistakes({ tag, version, locked, sections, released, packs }) {
  const [unreleased, section] = sections;
  const entries = section?.entries ?? [];
  const isNoted = released.version === version;
  const changed = changedSince(released.packs, packs);
  return [
    ...(tag === `v${version}` ? [] : [`the tag is ${tag || 'not given'}, package.json says v${version}`]),
    ...(locked === version ? [] : [`package-lock.json says ${locked}, package.json ${version}`]),
    ...(unreleased?.entries.length === 0 ? [] : ['CHANGELOG.md: [Unreleased] is not empty, or not there']),
    ...(new RegExp(`^\\[${version.replaceAll('.', '\\.')}\\] – \\d{4}-\\d{2}-\\d{2}$`).test(
      section?.heading ?? '',
    )
      ? []
      : [`CHANGELOG.md: the heading after [Unreleased] is not \`[${version}] – YYYY-MM-DD\``]),
    ...(entries.some((entry) => entry.startsWith('★')) && !version.endsWith('.0')
      ? ['a starred line can change a verdict, so this is at least a minor version']
      : []),
    ...sections.flatMap(({ heading, entries: all }) =>
      all.flatMap((entry) =>
        mistakesIn(entry).map((mistake) => `${heading}: ${mistake}: ${entry.slice(0, 80)}`),
      ),
    ),
    ...(isNoted
      ? changed.map((id) => `pack ${id} is not the one that was noted for ${version}`)
      : [
          ...untold(changed, entries).map((id) => `pack ${id} changed, and no starred line names it`),
          ...changed
            .filter((id) => packs[id].version === released.packs[id]?.version)
            .map((id) => `pack ${id} changed, and its version is still ${packs[id].version}`),
          'the packs are not noted yet: npm run release-check -- --note',
        ]),
  ];
}
