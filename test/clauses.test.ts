import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clausesPage } from '../scripts/generate/clauses.ts';
import {
  type Citation,
  type Clause,
  chainOf,
  citationsOf,
  citationsOfTables,
  clausesOf,
  instruments,
  rulesOf,
  shippedPacks,
} from '../scripts/generate/rule-files.ts';
import { brokenLinks } from '../scripts/markdown.mjs';

const namedBy = ({ encoded = [], delegated = [] }: Clause) => [...encoded, ...delegated];
const keyOf = ({ instrument, clause }: { instrument: string; clause: string }) => `${instrument}, ${clause}`;

/** Citations that no entry of the maps answers by naming whoever cites. */
const unanswered = (citations: readonly Citation[], clauses: readonly Clause[]) =>
  citations
    .filter(
      ({ by, source }) =>
        !clauses.some((clause) => keyOf(clause) === keyOf(source) && namedBy(clause).includes(by)),
    )
    .map(({ by, source }) => `${by} cites ${keyOf(source)}`);

const rules = shippedPacks.flatMap(rulesOf);
const everyCitation = [...shippedPacks.flatMap(citationsOf), ...citationsOfTables()];

describe.each(shippedPacks)('the clause map of %s', (pack) => {
  const clauses = clausesOf(pack);

  it('answers every citation of its rules and of pack.json', () => {
    const maps = chainOf(pack).flatMap(clausesOf);
    expect(unanswered(citationsOf(pack), maps)).toEqual([]);
  });

  it('names only what cites the clause', () => {
    const wrong = clauses.flatMap((clause) =>
      namedBy(clause)
        .filter((id) => !everyCitation.some(({ by, source }) => by === id && keyOf(source) === keyOf(clause)))
        .map((id) => `${id} does not cite ${keyOf(clause)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('names a rule of its own, a table, or the pack itself', () => {
    const own = [`${pack}/pack`, ...rulesOf(pack).map(({ id }) => id)];
    const others = clauses.flatMap(namedBy).filter((id) => !id.startsWith('tables/') && !own.includes(id));
    expect(others).toEqual([]);
  });

  it('calls delegated what is delegated, and nothing else', () => {
    const isDelegated = (id: string) => rules.find((rule) => rule.id === id)?.delegated !== undefined;
    expect(clauses.flatMap(({ encoded = [] }) => encoded).filter(isDelegated)).toEqual([]);
    expect(clauses.flatMap(({ delegated = [] }) => delegated).filter((id) => !isDelegated(id))).toEqual([]);
  });

  it('speaks of instruments that instruments.json has, and of each in one place', () => {
    const known = instruments().map(({ id }) => id);
    expect(clauses.map(({ instrument }) => instrument).filter((id) => !known.includes(id))).toEqual([]);
    const blocks = clauses.filter(({ instrument }, index) => clauses[index - 1]?.instrument !== instrument);
    expect(new Set(blocks.map(({ instrument }) => instrument)).size).toBe(blocks.length);
  });

  it('says nothing twice', () => {
    const said = clauses.map((clause) => `${keyOf(clause)}: ${clause.requirement.vi}`);
    expect(new Set(said).size).toBe(said.length);
  });

  it('says each requirement and each reason in one sentence', () => {
    for (const { requirement, notEncoded } of clauses) {
      for (const text of Object.values(requirement)) expect(text).toMatch(/^\p{Lu}.*[^.]\.$/u);
      for (const text of Object.values(notEncoded ?? {})) expect(text).not.toMatch(/\.$/);
    }
  });

  it('is what clauses.md shows', () => {
    expect(readFileSync(`rules/${pack}/clauses.md`, 'utf8')).toBe(clausesPage(pack));
  });
});

it('answers every citation of the legal tables in some map', () => {
  expect(unanswered(citationsOfTables(), shippedPacks.flatMap(clausesOf))).toEqual([]);
});

it('has an entry for every instrument, so that none is there for nothing', () => {
  const mapped = new Set(shippedPacks.flatMap(clausesOf).map(({ instrument }) => instrument));
  expect(
    instruments()
      .map(({ id }) => id)
      .filter((id) => !mapped.has(id)),
  ).toEqual([]);
});

describe('the pages about the rules', () => {
  const pages = shippedPacks.flatMap((pack) => [`docs/rules/${pack}.md`, `rules/${pack}/clauses.md`]);

  it.each(pages)('%s links to files and rules that exist', (page) => {
    const markdown = readFileSync(page, 'utf8');
    expect(brokenLinks(markdown, page)).toEqual([]);
    for (const [, file = '', anchor = ''] of markdown.matchAll(/\]\(([^)\s#:]*)#([^)\s]+)\)/g)) {
      const target = new URL(file || page.replace(/.*\//, ''), `file:///${page}`).pathname.slice(1);
      expect(existsSync(target)).toBe(true);
      expect(readFileSync(target, 'utf8')).toContain(`<a id="${anchor}"></a>`);
    }
  });
});
