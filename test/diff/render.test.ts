import { describe, expect, it } from 'vitest';
import { diffPacks, renderDiff, renderDiffMarkdown, renderJson } from '../../src/index.ts';
import { basePack } from '../support/base-pack.ts';
import { twoPacks } from '../support/two-packs.ts';

const rule = (file: string) => Object(basePack()[`test/committee/${file}.json`]);
const moved = {
  ...rule('quota/women-share'),
  id: 'next/committee/structure/women',
  title: { vi: 'Tỷ lệ *nữ*', en: 'Share of *women*' },
};
const added = { ...rule('criteria/standards'), id: 'next/committee/criteria/conduct' };

/** One requirement of each status. */
const [before, after] = twoPacks(
  { 'test/committee/quota/size.json': [{ op: 'add', path: '/source/0/quote', value: 'không quá 15 người' }] },
  {
    'test/committee/criteria/age.json': [{ op: 'replace', path: '/table/rows/0/values/months', value: 66 }],
    'test/committee/quota/size.json': [
      { op: 'replace', path: '/table/rows/1/values', value: { least: 10, most: 16 } },
      { op: 'add', path: '/source/0/url', value: 'https://example.vn/(15)' },
    ],
    'test/committee/quota/women-share.json': null,
    'test/committee/structure/women.json': {
      ...moved,
      require: { all: [{ ...moved.require.all[0], value: '12.5%' }] },
    },
    'test/committee/structure/age-bands.json': null,
    'test/committee/criteria/conduct.json': added,
    'test/pack.json': [{ op: 'add', path: '/textNotFound', value: ['committee/structure/age-bands'] }],
  },
);
const diff = diffPacks(before, after);

it('has one requirement of each status, and unchanged ones', () => {
  expect(diff.counts).toEqual({ tightened: 1, loosened: 1, changed: 1, added: 1, removed: 1, unchanged: 2 });
});

describe.each(['vi', 'en'] as const)('in %s', (locale) => {
  it('is the text kept beside it', async () => {
    await expect(renderDiff(diff, { locale })).toMatchFileSnapshot(`../../fixtures/diff/small.${locale}.txt`);
  });

  it('is the Markdown kept beside it', async () => {
    await expect(renderDiffMarkdown(diff, { locale })).toMatchFileSnapshot(
      `../../fixtures/diff/small.${locale}.md`,
    );
  });
});

it('speaks Vietnamese unless asked otherwise', () => {
  expect(renderDiff(diff)).toBe(renderDiff(diff, { locale: 'vi' }));
  expect(renderDiffMarkdown(diff)).toBe(renderDiffMarkdown(diff, { locale: 'vi' }));
});

it('is JSON, the same bytes for the same packs', () => {
  expect(JSON.parse(renderJson(diff))).toEqual(diff);
  expect(renderJson(diffPacks(before, after))).toBe(renderJson(diff));
});

it('is coloured and folded where asked for', () => {
  const folded = renderDiff(diff, { locale: 'en', width: 80 });
  expect(Math.max(...folded.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(folded.replace(/\s+/g, ' ')).toBe(renderDiff(diff, { locale: 'en' }).replace(/\s+/g, ' '));
  expect(renderDiff(diff, { color: true })).toContain('\u001b[');
  expect(renderDiff(diff)).not.toContain('\u001b[');
});
