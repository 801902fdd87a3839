import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mistakesIn, sectionsOf } from '../../scripts/changelog.mjs';

describe('the changelog', () => {
  const sections: { heading: string; entries: string[] }[] = sectionsOf(readFileSync('CHANGELOG.md', 'utf8'));

  it('has what is not released, then releases with their days', () => {
    const [first, ...others] = sections.map(({ heading }) => heading);
    expect(first).toBe('[Unreleased]');
    expect(others.length).toBeGreaterThan(0);
    for (const heading of others) expect(heading).toMatch(/^\[\d+\.\d+\.\d+\] – \d{4}-\d{2}-\d{2}$/);
  });

  it('stars what can change a verdict, with packs, rules and period', () => {
    const wrong = sections.flatMap(({ entries }) =>
      entries.flatMap((entry) => mistakesIn(entry).map((mistake: string) => `${mistake}: ${entry}`)),
    );
    expect(wrong).toEqual([]);
    expect(
      sections.flatMap(({ entries }) => entries).filter((entry) => entry.startsWith('★')).length,
    ).toBeGreaterThan(5);
  });

  it.each<[string, string[]]>([
    ['★ Pack `2020-2025`, `surplus`, whole period: one more.', []],
    ['No verdict changes.', []],
    ['★ Faster.', ['it names no packs', 'it names no rules', 'it does not say for when']],
    ['A kind of unit. ★ Pack `charter`, `one-third`, whole period.', ['the star stands first']],
  ])('%s', (entry, mistakes) => {
    expect(mistakesIn(entry)).toEqual(mistakes);
  });
});
