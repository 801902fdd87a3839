import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../scripts/changelog.mjs';
import { releaseMistakes } from '../../scripts/release-mistakes.mjs';
import { changedSince, packsNow, untold } from '../../scripts/released-packs.mjs';

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const star = '★ Pack `charter`, `one-third`, whole period: one more.';
const text = `## [Unreleased]\n\n## [1.2.0] – 2027-01-31\n\n- ${star}\n\n## [1.1.0] – 2026-12-01\n`;
const was = { charter: { version: '1.1.0', hash: 'sha256:a' } };
const is = { charter: { version: '1.2.0', hash: 'sha256:b' } };
const sound = {
  tag: 'v1.2.0',
  version: '1.2.0',
  locked: '1.2.0',
  sections: sectionsOf(text),
  released: { version: '1.2.0', packs: is },
  packs: is,
};

describe('a release', () => {
  it('is sound where tag, package, changelog and packs go together', () => {
    expect(releaseMistakes(sound)).toEqual([]);
  });

  it.each<[string, object, RegExp]>([
    ['another tag', { tag: 'v1.2.1' }, /^the tag is v1\.2\.1/],
    ['no tag', { tag: '' }, /^the tag is not given/],
    ['another lock', { locked: '1.1.0' }, /^package-lock\.json says 1\.1\.0/],
    [
      'lines left over',
      { sections: sectionsOf(`## [Unreleased]\n\n- More.\n\n${text.slice(16)}`) },
      /not empty/,
    ],
    ['no day', { sections: sectionsOf(text.replace(' – 2027-01-31', '')) }, /YYYY-MM-DD/],
    ['an older heading first', { sections: sectionsOf(text.replace('1.2.0', '1.0.0')) }, /the heading after/],
    ['a star without words', { sections: sectionsOf(text.replace(star, '★ Faster.')) }, /it names no packs/],
    ['packs changed after they were noted', { packs: was }, /is not the one that was noted/],
    ['packs not noted', { released: { version: '1.1.0', packs: was } }, /^the packs are not noted yet/],
  ])('is refused: %s', (_, change, expected) => {
    expect(releaseMistakes({ ...sound, ...change }).join('\n')).toMatch(expected);
  });

  it('is refused as a patch where a verdict can change', () => {
    const sections = sectionsOf(text.replace('1.2.0', '1.1.1'));
    const patch = { ...sound, tag: 'v1.1.1', version: '1.1.1', locked: '1.1.1', sections };
    expect(releaseMistakes({ ...patch, released: { version: '1.1.1', packs: is } })).toEqual([
      'a starred line can change a verdict, so this is at least a minor version',
    ]);
  });

  it('asks for a version and a starred line of a pack that changed', () => {
    const packs = { charter: { version: '1.1.0', hash: 'sha256:b' } };
    const silent = sectionsOf(text.replace(star, 'Docs.'));
    const found = releaseMistakes({
      ...sound,
      sections: silent,
      packs,
      released: { version: '1.1.0', packs: was },
    });
    expect(found).toContain('pack charter changed, and no starred line names it');
    expect(found).toContain('pack charter changed, and its version is still 1.1.0');
  });
});

it('tells of every pack that changed since the last release, with a star', () => {
  const released = readJson('scripts/released-packs.json');
  const sections: { heading: string; entries: string[] }[] = sectionsOf(readFileSync('CHANGELOG.md', 'utf8'));
  const last = sections.findIndex(({ heading }) => heading.startsWith(`[${released.version}]`));
  expect(last).toBeGreaterThan(0);
  const since = sections.slice(0, last).flatMap(({ entries }) => entries);
  expect(untold(changedSince(released.packs, packsNow()), since)).toEqual([]);
});

it('knows every shipped pack', () => {
  expect(Object.keys(packsNow())).toEqual(['2020-2025', '2025-2030', 'charter']);
});
